import {SPANS} from '../parts.js'
import {visible} from '../signs.js'
import {risen} from '../words.js'
import {el} from './dom.js'
import type {Light} from './light.js'
import {partsOf, spansOf, type Entry, type PartOfCopy, type SpanOfCopy} from './stories.js'

/** The copy of a story, its parts named beside it and its spans marked in it. */
export function copy(entry: Entry, light: Light): HTMLElement {
  const packed = entry.packed as NonNullable<Entry['packed']>
  const {source, controls, line} = packed
  const parts = partsOf(packed)
  const spans = spansOf(packed)
  const signs = risen(controls)
  const numbered = new Set<number>()
  let span = 0
  let sign = 0
  let lines = line
  let counted = 0
  const lineOf = (place: number): number => {
    for (; counted < place; counted++) if (source[counted] === '\n' || isLoneReturn(source, counted)) lines++
    return lines
  }

  /** Words between two places, in which control marks are set apart. */
  const words = (start: number, end: number): (Node | string)[] => {
    const out: (Node | string)[] = []
    let at = start
    for (; sign < signs.length && (signs[sign] as number) < end; sign += 2) {
      const [from, to] = [Math.max(at, signs[sign] as number), Math.min(end, signs[sign + 1] as number)]
      if (to <= from) continue
      if (from > at) out.push(shown(source.slice(at, from)))
      out.push(el('span', {class: 'sign'}, shown(source.slice(from, to))))
      at = to
      if (to < (signs[sign + 1] as number)) break
    }
    if (end > at) out.push(shown(source.slice(at, end)))
    return out
  }

  const part = (of: PartOfCopy): HTMLElement => {
    const text = el('div', {class: 'text'})
    let at = of.start
    for (; span < spans.length && (spans[span] as SpanOfCopy).start < of.end; span++) {
      const {name, quote, start, end} = spans[span] as SpanOfCopy
      text.append(...words(at, start))
      if (name === 'speech' && quote !== null && !numbered.has(quote)) {
        numbered.add(quote)
        text.append(badge(quote, entry, light))
      }
      const mark = el('span', {class: `span ${name}`, title: title(name, quote, entry)}, ...words(start, end))
      light.mark(mark, start, end)
      text.append(mark)
      at = end
    }
    text.append(...words(at, of.end))
    const label = of.kind === null ? of.name : `${of.name} ${of.kind}`
    const tag = el(
      'button',
      {class: 'tag', type: 'button', 'data-start': of.start, title: of.rule === null ? null : `rule: ${of.rule}`},
      label
    )
    light.tag(tag, of.start, of.end)
    light.mark(text, of.start, of.end, true)
    return el(
      'div',
      {class: `part ${of.name}`, role: 'group', 'aria-label': label},
      el('div', {class: 'margin'}, tag, el('span', {class: 'line', 'aria-hidden': 'true'}, String(lineOf(of.start)))),
      text,
      ...warningsIn(entry, of, parts)
    )
  }
  return el('section', {class: 'copy', 'aria-label': 'Copy'}, ...parts.map(part), legend(spans))
}

const isLoneReturn = (source: string, at: number): boolean => source[at] === '\r' && source[at + 1] !== '\n'

const shown = (text: string): string => visible(text.replace(/\r\n?/g, '\n'), '\n\t')

const title = (name: SpanOfCopy['name'], quote: number | null, {story}: Entry): string => {
  if (quote === null) return SPANS[name]
  const who = story?.quotes[quote]?.speaker?.name
  return `${name} ${quote + 1}${who ? `: ${visible(who)}` : ''}`
}

/** The number of a quote, before its first words. */
function badge(quote: number, {story}: Entry, light: Light): HTMLElement {
  const {kind, speaker} = story?.quotes[quote] ?? {kind: '', speaker: null}
  const button = el(
    'button',
    {
      class: 'number',
      type: 'button',
      id: `place-${quote}`,
      'aria-label': `Quote ${quote + 1}, ${kind}, ${speaker ? visible(speaker.name) : 'nobody named'}`
    },
    String(quote + 1)
  )
  light.quote(button, quote)
  return button
}

/** The warnings whose place is in a part, or after it and before the next. */
function warningsIn({warnings}: Entry, part: PartOfCopy, parts: readonly PartOfCopy[]): HTMLElement[] {
  const at = parts.indexOf(part)
  const from = at === 0 ? 0 : part.start
  const to = parts[at + 1]?.start ?? Infinity
  return warnings
    .filter(([place]) => place >= from && place < to)
    .map(([, rule, message]) =>
      el('p', {class: 'warning', tabindex: -1}, el('b', {}, 'Warning '), visible(message), ' ', el('code', {}, rule))
    )
}

/** How the spans of this story look. */
function legend(spans: readonly SpanOfCopy[]): HTMLElement {
  const names = new Set(spans.map(({name}) => name))
  return el(
    'p',
    {class: 'legend', 'aria-label': 'Legend'},
    ...Object.keys(SPANS)
      .filter((name) => names.has(name as SpanOfCopy['name']))
      .flatMap((name) => [el('span', {class: `span ${name}`, title: SPANS[name as SpanOfCopy['name']]}, name), ' '])
  )
}
