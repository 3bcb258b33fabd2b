import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {isFurniture} from '../furniture.js'
import {count, firstWord, isSentence, isStopped} from '../looks.js'

/** Lines of a box under its heading are no more, and none is longer. */
const MOST = 7
const LONGEST = 400

/** `Sign up to Down the River`, `Subscribe to our newsletter`. */
const HEADING = /^(?:sign up|subscribe|register|join|get) (?:to|for|our|the|your)\b.{2,60}$/i
const openers: ReadonlySet<string> = new Set(['sign', 'subscribe', 'register', 'join', 'get'])
/** What the reader does at the end of the box: the button, the field for the address, what becomes of that. */
const PROMPT = /sign|subscri|e-?mail|privacy|newsletter|inbox/i

/**
 * The box of a film or of a newsletter between the paragraphs: its heading, what it offers, and the prompt that shows that it is one.
 *
 *     Sign up to Down the River
 *     The best of the week from the locks and landings
 *     Enter your email address
 */
export function boxes(items: readonly Item[]): Item[] {
  const out = [...items]
  for (let at = 0; at < out.length; at++) {
    const raw = out[at]?.raw
    if (raw && (isFilm(raw.text) || isLength(out, at))) {
      const [first, end] = filmAbout(out, at)
      for (let line = first; line <= end; line++)
        out[line] = {node: become((out[line] as {raw: RawBlock}).raw, 'furniture', 'film')}
      at = end
      continue
    }
    if (!raw || !isHeading(raw)) continue
    const last = promptAfter(out, at)
    for (let line = at; line <= last; line++)
      out[line] = {node: become((out[line] as {raw: RawBlock}).raw, 'furniture', 'newsletter')}
    at = Math.max(at, last)
  }
  return out
}

const isHeading = ({text}: RawBlock): boolean =>
  text.length < 70 && openers.has(firstWord(text)) && !isStopped(text) && HEADING.test(text)

/** `Duration 2:04` in the box of a film: its title over it, how old it is, what it shows under it. */
const isFilm = (text: string): boolean =>
  text.length < 20 && firstWord(text) === 'duration' && /^duration:? \d{1,2}:\d\d/i.test(text)

/** `04:12` under or over the title of a film, parted from the text above and below: in a story that has no other such line. */
function isLength(items: readonly Item[], at: number): boolean {
  const {text} = (items[at] as {raw: RawBlock}).raw
  if (text.length > 5 || !/^(?:0?\d|1[0-2]):[0-5]\d$/.test(text)) return false
  const isParted = (one: number): boolean => (items[one]?.raw?.node.data?.blanks ?? 0) > 0
  const first = isParted(at) ? at : at - 1
  const title = items[first === at ? at + 1 : first]?.raw
  const before = items[first - 1]?.raw
  return (
    title !== undefined &&
    isParted(first) &&
    !isParted(first + 1) &&
    isParted(first + 2) &&
    count(title.text) > 3 &&
    !isStopped(title.text) &&
    before !== undefined &&
    (isSentence(before.text) || isFurniture(before))
  )
}

/** The first and the last line of a film's box about the line that says how long it is. */
function filmAbout(items: readonly Item[], at: number): [number, number] {
  const isTight = (line: number): boolean => (items[line]?.raw?.node.data?.blanks ?? 1) === 0
  let first = at
  while (first > 0 && at - first < 2 && isTight(first) && !isStopped(items[first - 1]?.raw?.text ?? '.')) first--
  const last = isTight(at + 1) && (items[at + 1]?.raw?.text.length ?? LONGEST) < 200 ? at + 1 : at
  return [first, last]
}

/** The last line of the box, or -1. */
function promptAfter(items: readonly Item[], at: number): number {
  let last = -1
  for (let line = at + 1; line < items.length && line <= at + MOST; line++) {
    const raw = items[line]?.raw
    if (!raw || raw.text.length > LONGEST) break
    if (isFurniture(raw) && PROMPT.test(raw.text)) last = line
  }
  return last
}
