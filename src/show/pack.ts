import type {Position} from 'unist'
import type {Story} from '../contract.js'
import {TAG, type Packed} from './packed.js'
import {wordsOf, type Controls} from './words.js'

interface Source {
  source: string
  controls: Controls
  /** Offset in the positions of the story at which `source` begins. */
  base: number
  /** Index of a list of keys. */
  shape(keys: string[]): number
}

interface Stretch {
  start: number
  end: number
}

/** Packs a story that was read with positions. `unpack` gives the same story, its positions as offsets alone. */
export function pack(story: Story, from: Source): Packed {
  const {positions = {}} = story
  const entries = Object.entries(story).map(([key, value]): [string, Packed] => {
    const place = (positions as Record<string, Position | undefined>)[key]
    if (key === 'furniture')
      return [
        key,
        [TAG.list, ...story.furniture.map((text, at) => textOf(text, stretch(positions.furniture?.[at], from), from))]
      ]
    return [key, valueOf(value, key === 'furniture' ? null : stretch(place, from), from)]
  })
  return [from.shape(entries.map(([key]) => key)), ...entries.map(([, value]) => value)]
}

function stretch(position: Position | undefined, {base}: Source): Stretch | null {
  if (!position) return null
  return {start: (position.start.offset as number) - base, end: (position.end.offset as number) - base}
}

function valueOf(value: unknown, around: Stretch | null, from: Source): Packed {
  if (typeof value === 'string') return textOf(value, around, from)
  if (Array.isArray(value)) return [TAG.list, ...value.map((item) => valueOf(item, around, from))]
  if (value === null || typeof value !== 'object') return (value ?? null) as Packed
  if ('start' in value && 'end' in value) {
    const {start, end} = stretch(value as Position, from) as Stretch
    return [TAG.place, start, end - start]
  }
  const own = stretch((value as {position?: Position}).position, from) ?? around
  const {parts} = value as {parts?: {text: string}[]}
  const keys = Object.keys(value)
  return [
    from.shape(keys),
    ...keys.map((key) => {
      const inner = (value as Record<string, unknown>)[key]
      if (key === 'text' && parts && parts.length > 1 && inner === parts.map(({text}) => text).join(' '))
        return [TAG.joined]
      return valueOf(inner, own, from)
    })
  ]
}

/** Below this many characters, text is no longer than the place of it. */
const SHORT = 12

/** Text as the place of it in a stretch of the copy, where exactly it stands there; else itself. */
function textOf(text: string, around: Stretch | null, {source, controls}: Source): Packed {
  if (around === null || text.length < SHORT) return text
  const {start, end} = around
  const copy = source.slice(start, end)
  const is = (from: number, to: number): boolean =>
    from >= 0 && to > from && wordsOf(source, controls, start + from, start + to) === text
  const exact = copy.indexOf(text)
  if (exact >= 0 && is(exact, exact + text.length)) return [TAG.words, start + exact, text.length]
  // Wrapped text, and text that begins after a dateline or a label: from its first word to the end of the stretch.
  const first = copy.indexOf(text.slice(0, text.search(/ |$/)))
  const last = text.slice(text.lastIndexOf(' ') + 1)
  const stop = copy.lastIndexOf(last) + last.length
  for (const [from, to] of [
    [first, copy.length],
    [first, stop],
    [0, copy.length]
  ] as const)
    if (is(from, to)) return [TAG.words, start + from, to - from]
  return text
}
