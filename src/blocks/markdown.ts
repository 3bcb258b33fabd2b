import type {Leaf} from '../wcst.js'
import {withoutSigns} from './signs.js'

/** The signs of a heading, `## `, before words. Signs alone close a release. */
const HEADING = /^[ \t]{0,3}(#{1,6})[ \t]+(?=[^#\s])/
/** What closes one: `## Background ##`. */
const CLOSING = /\S[ \t]+(#{1,6})[ \t]*$/
/** Signs around all of a line: `**By Ana Ruiz**`, `_Reuters_`; in it stand no more of them. */
const AROUND = /^[ \t]{0,3}(\*{1,3}|_{1,3})(?=[^\s*_])[^*\n\r]{0,1200}[^\s*_]\1[ \t]*$/
/** How mailers set off a title with its address: `** Mill turns again (https://news.example/1) **`. */
const SET_OFF = /^[ \t]{0,3}(\*\*)[ \t](?=[^\s*])[^*\n\r]{1,200}\(https?:[^*\s()]{1,200}\)[ \t]\1[ \t]*$/
/** Two of a kind around some words: `**LIMA** — The`, `By __Ana Ruiz__`. */
const WITHIN = /(?<![\w*])(\*\*|__)(?=[^\s*_])([^*\n\r]{0,300}?[^\s*])\1(?![\w*])/g
/** A label in bold letters as a mail's text has them: `*Slug:* FERRY`. */
const LABEL = /^[ \t]{0,3}\*(?=[A-Za-z])[^*:\n\r]{1,30}(?::\*(?=\s)|\*:\s)/
/** The address behind an author's name: `By [Ana Ruiz](https://news.example/ruiz)`. */
const AUTHOR = /^[ \t]{0,3}[*_]{0,3}[Bb][Yy] (\[)[^[\]\n\r]{2,60}(\]\(https?:\/\/[^\s()]{1,300}\))/
/** A line that stands out from the text: `> “We will go.”`; a link behind such a sign has few words. */
const QUOTED = /^[ \t]{0,3}(>)[ \t]+(?=["“‘«*_]|[—–] ?[*_A-ZÀ-Þ]|[A-ZÀ-Þ][^\n\r]{39})/

/** The same of some words, where headings or pictures show what the copy is written in. */
const QUOTED_PHRASE = /^[ \t]{0,3}(>)[ \t]+(?=[A-ZÀ-Þ][^\n\r]{15})/
const WRITTEN = /(?:^|[\n\r])(?:#{1,6}[ \t]+[^#\s]|!\[)/

/** A picture alone on its line: its words stand between the signs. */
const PICTURE = /^[ \t]{0,3}(!\[)[^[\]\n\r]{1,600}(\]\([^\s()]{1,400}(?: "[^"\n\r]{0,200}")?\))[ \t]*$/

/** Most copy has none of these; `<IBM.N>` is a stock. */
const SIGNS = /[*_#]|\]\(|(?:^|[\n\r\u2028\u2029])[ \t]{0,3}>/
const LINE = /[^\n\r\u2028\u2029]+/g

/** Whether a leaf is a sign of Markdown that `unmarked` found, or the number of a link. */
export const isMarking = (leaf: Leaf): boolean =>
  leaf.type === 'mark' &&
  leaf.kind === 'control' &&
  /^(?:[*_]{1,3}|#{1,6}|!?\[|\]\(.*\)|#?\[\d{1,4}\])$/.test(leaf.value)

/** Copy that was written as Markdown, or pasted from it: signs of headings and emphasis become control marks. */
export const unmarked = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.some(({type, value}) => type === 'text' && SIGNS.test(value)) ? leaves.flatMap(split) : leaves

function split(leaf: Leaf): Leaf[] {
  if (leaf.type !== 'text' || !SIGNS.test(leaf.value)) return [leaf]
  const signs: [from: number, to: number][] = []
  const written = WRITTEN.test(leaf.value)
  for (const line of leaf.value.matchAll(LINE)) if (SIGNS.test(line[0])) signsOf(line[0], line.index, signs, written)
  if (signs.length === 0) return [leaf]
  return withoutSigns(
    leaf,
    signs.sort(([a], [b]) => a - b)
  )
}

/** The signs of one line, which begins at an offset. */
function signsOf(line: string, base: number, out: [number, number][], written: boolean): void {
  const add = (from: number, length: number): void => {
    out.push([base + from, base + from + length])
  }
  const picture = PICTURE.exec(line)
  if (picture) {
    const [all, open, address] = picture as unknown as [string, string, string]
    add(all.indexOf(open), open.length)
    add(all.lastIndexOf(address), address.length)
    return
  }
  let from = 0
  let to = line.length
  const opening = HEADING.exec(line) ?? QUOTED.exec(line) ?? (written ? QUOTED_PHRASE.exec(line) : null)
  if (opening) {
    const sign = opening[1] as string
    add(opening[0].indexOf(sign), sign.length)
    from = opening[0].length
    const closing = sign === '>' ? null : CLOSING.exec(line)
    if (closing) {
      to = closing.index + 1
      add(line.indexOf('#', to), (closing[1] as string).length)
    }
  }
  const rest = line.slice(from, to)
  const author = AUTHOR.exec(rest)
  if (author) {
    const [all, open, address] = author as unknown as [string, string, string]
    add(from + all.indexOf(open), 1)
    add(from + all.length - address.length, address.length)
  }
  const around = AROUND.exec(rest) ?? SET_OFF.exec(rest)
  if (around) {
    const sign = around[1] as string
    add(from + rest.indexOf(sign), sign.length)
    add(from + rest.lastIndexOf(sign), sign.length)
    if (sign.length !== 1) return
  }
  const label = around ? null : LABEL.exec(rest)
  if (label) {
    add(from + rest.indexOf('*'), 1)
    add(from + rest.indexOf('*', rest.indexOf('*') + 1), 1)
  }
  if (!rest.includes('**') && !rest.includes('__')) return
  for (const pair of rest.matchAll(WITHIN)) {
    const start = from + pair.index
    add(start, 2)
    add(start + pair[0].length - 2, 2)
  }
}
