/** How a caption can end: who took the picture, who sells or owns it, in forms of their own. */
import {pictureHouses} from '../lexicon/labels.js'
import {wordList, type WordList} from '../lexicon/word-list.js'
import {dateAt} from './date.js'
import {surelyName} from './names.js'
import {agencyOf} from './organisation.js'

/** Where a credit stands in a caption: the whole with its brackets, and its own words. */
export interface Credit {
  from: number
  to: number
  inner: {from: number; to: number}
}

/** A credit, and whether its form is one wherever it stands. */
export type Sure = Credit & {sure: boolean}

/** A caption, and what its forms look for first: most copy has none of it, and no expression need be made. */
export interface Line {
  text: string
  /** It ends with a full stop: no name does, but for its initial. */
  stopped: boolean
  /** Its last stroke, or -1. */
  slash: number
  /** The last dash, bar or stroke before names that can end it, or -1. */
  sign: number
  /** It has a word of pictures. */
  pictured: boolean
}

export type Form = (line: Line) => Sure | undefined

/** The last words of a text as its credit. */
export const tail = (text: string, from: number, words: string, sure: boolean): Sure => ({
  from,
  to: text.length,
  inner: {from: text.length - words.length, to: text.length},
  sure
})

/** Who sells a picture or sent it, as the last words after a full stop: `… at the quay. Shutterstock`, `… at the quay. Supplied`. */
export function soldBy(text: string): Sure | undefined {
  const stop = text.lastIndexOf('. ')
  const words = stop < 8 || text.length - stop > 40 ? '' : text.slice(stop + 2)
  return pictureHouses.has(words.toLowerCase()) || SENT.has(words.toLowerCase())
    ? tail(text, stop + 2, words, true)
    : undefined
}

/** How a picture came that nobody of the paper took. */
export const SENT: WordList = wordList('supplied stringer contributed submitted handout')

/** `A ferry at the quay | Jo Bell/AFP`: who took it, with the agency, after a bar. */
export function takenBy(text: string, after: number): Sure | undefined {
  const words = text.slice(after).trim()
  // «A ferry at the quay | AP», «A ferry at the quay | Getty Images»
  const least = pictureHouses.has(words.toLowerCase()) ? SHORT : 40
  if (after > least && (least === SHORT || agencyOf(words))) return tail(text, after - 1, words, true)
  // «A ferry is late at the quay. | NA»
  if (
    after > 30 &&
    /[.!?] \|$/.test(text.slice(after - 3, after)) &&
    /^(?:[A-Z]{2,6}(?: [A-Z]{2,12})?|[A-ZÀ-Ž][\w.'’ -]{1,30}\/[A-ZÀ-Ž][\w.'’ -]{1,30}|[A-ZÀ-Ž]{2,20}(?: [A-ZÀ-Ž.'’-]{2,20}){1,3}|[A-ZÀ-Ž]{2,20}(?: [A-ZÀ-Ž.'’-]{2,20}){1,2}(?: [A-Z][\w&]{1,20}){1,4}(?: \([A-Z]{2,6}\))?)$/.test(
      words
    )
  )
    return tail(text, after - 1, words, true)
  const stroke = words.length < 60 ? words.lastIndexOf('/') : -1
  if (stroke < 0 || after < 20 || !surelyName(words.slice(0, stroke).trim())) return undefined
  return agencyOf(words.slice(stroke + 1).trim()) ? tail(text, after - 1, words, true) : undefined
}

/** Some words before a house that sells pictures are a caption. */
const SHORT = 16

/** `A ferry at the quay • Getty Images`, `A ferry leaves the quay • HFC`: whose picture it is, after a point. */
export function pointed(text: string): Sure | undefined {
  const point = text.lastIndexOf('•')
  if (point < SHORT || text.length - point > 40) return undefined
  const words = text.slice(point + 1).trim()
  const isHouse = pictureHouses.has(words.toLowerCase()) || agencyOf(words) || /^[A-Z]{2,6}$/.test(words)
  return isHouse && /(?:^| )[a-z]+ [a-z]/.test(text.slice(0, point)) ? tail(text, point, words, true) : undefined
}

/** `… at the quay. © Jo Bell, AFP`: whose picture it is; after words without a stop too, where no publisher's line begins. */
export function ownerIn(text: string): Sure | undefined {
  const right = text.lastIndexOf('©')
  const owner = right < 0 ? null : /^©\s?(?:\d{4}\s)?([A-Z][^.:©]{1,70})$/.exec(text.slice(right))
  if (!owner) return undefined
  const before = text.slice(0, right)
  const parted = /^$|[.!?]['"”’)]?\s+$/.test(before) || (before.length > 20 && !/copyright|rights/i.test(before))
  return parted ? tail(text, right, owner[1] as string, true) : undefined
}

/** A label straight after words without a stop: `A dome in Orval Photo: Jo Bell/AFP`, `A dome in Orval Credit: Jo Bell`. */
const UNSTOPPED =
  /[a-z\d)’”"] ((?:Photo|PHOTO|Photograph|Picture|Image|Foto|FOTO|Bild|Photo [Cc]redit|Image [Cc]redit|Credit|CREDIT|Illustration)s?:\s*)([A-ZÀ-Ž@][\wÀ-ž.'’-]*(?:[ /][A-ZÀ-Ž(&][\wÀ-ž.'’)-]*){0,6}(?: ?\/ ?[a-z]{2,5})?)$/

export function unstopped(text: string): Sure | undefined {
  const [, label, words] = UNSTOPPED.exec(text) ?? []
  const from = text.length - (label?.length ?? 0) - (words?.length ?? 0)
  return label === undefined || words === undefined || from < SHORT ? undefined : tail(text, from, words, true)
}

/** An outlet whose first word is an agency's, and who works for it. */
export function isOfOutlet(words: string): boolean {
  const colon = words.indexOf(': ')
  const first = words.slice(0, Math.max(words.search(/[ :]/), 0))
  return (
    colon > 0 &&
    colon < 40 &&
    (first === 'Supplied' || agencyOf(first)) &&
    /^[A-ZÀ-Ž][\wÀ-ž.'’ -]{2,40}$/.test(words.slice(colon + 2))
  )
}

/** `… at the quay. CNA file photo March 11, 2024`: whose picture it is, after the full stop, and the day. */
export function agencyPhoto(text: string): Sure | undefined {
  const noun = text.toLowerCase().lastIndexOf(' photo')
  if (noun < 0) return undefined
  const end = noun + (/^ photos?\b/i.exec(text.slice(noun, noun + 8))?.[0].length ?? 0)
  const from = text.lastIndexOf('. ', noun) + 2
  const name = text.slice(from, noun).replace(/ file$/, '')
  const day = text.slice(end).replace(/^[,\s]{1,3}/, '')
  if (from < 22 || end === noun || !agencyOf(name) || (day !== '' && dateAt(day, 0)?.end !== day.length))
    return undefined
  return {from, to: end, inner: {from, to: end}, sure: true}
}
