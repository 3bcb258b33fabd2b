import {wordList, type WordList} from '../lexicon/word-list.js'
import {weave, type Piece} from '../tree/weave.js'
import type {Span} from '../tree/span.js'
import type {Inline} from '../wcst.js'
import {findCredit} from './credit.js'
import {tail, type Credit} from './credit-end.js'
import {dateAt, pastWeekday} from './date.js'
import {dateFields} from './moment.js'
import {isCapitalName, surelyName} from './names.js'
import {once} from './once.js'
import {agencyOf} from './organisation.js'
import {wordAt} from './word.js'

/** «Image caption, …» is how a page's label reads when it is pasted. */
const LABEL =
  /^(?:(?:(?:photo|image|caption|picture)(?: \d{1,2})?|pic|video|photo caption|file picture|representative image|representational image|banner image|header image|cover photo|featured image|lead image)\s?:|(?:image|photo|picture|media) caption\s?[,:])\s*/i
/** `[1/3]`, `2 of 3 | `, and as a page tells it those who cannot see it: `Item 1 of 3`. */
const COUNTER = /^(?:Item )?\[?\(?\d{1,3}\s?(?:\/|of)\s?\d{1,3}\)?(?:\]\s*|\s+)(?:\|\s{0,9})?/
/** The sign with which Korean pages point to the picture. */
const POINTER = /^[▲△▼▽]\s?/
/** The page's own words after a credit. */
const PAGE =
  /(?:[\s,|]{1,9}(?:(?:(?:purchase|acquire|buy|get) )?licen[cs]ing rights|opens (?:in )?(?:a )?new (?:tab|window)|(?:read|view) more|buy (?:photo|print|this photo)|enlarge(?: image| photo)?|(?:hide|toggle|show) caption)){1,3}$/i
/** The last word of each of these. */
const pageEndings: ReadonlySet<string> = new Set('rights tab window more photo print image enlarge caption'.split(' '))
/** The words of which one begins a caption's label. */
const labelOpeners: WordList = wordList(
  'photo image caption picture pic video file representative representational media banner header cover featured lead'
)

function pieceOf(text: string, {from, to, inner}: Credit): Piece {
  const words = text.slice(inner.from, inner.to).trim().replace(/\s+/g, ' ')
  return {
    from,
    to,
    node: {type: 'credit', role: null, names: [words]},
    inner: [
      {from, to: inner.from, mark: 'bracket' as const},
      ...(inner.to < to ? [{from: inner.to, to, mark: 'bracket' as const}] : [])
    ].filter((piece) => piece.to > piece.from)
  }
}

/**
 * The credit that ends a caption, or stands alone on a line. `undefined` where none is sure.
 *
 *     > | Cranes stand idle in the port of Haifa. (AP Photo/Jo Bell, File)
 *                                                 ^^^^^^^^^^^^^^^^^^^^^^
 */
export const credit = once((span: Span): Inline[] | undefined => {
  const found = creditIn(span)
  return found?.sure
    ? weave(span, [pieceOf(span.text, found), ...pageAfter(span.text, wordsEnd(span.text))])
    : undefined
})

const creditIn = once(({text}: Span) => findCredit(text.slice(0, wordsEnd(text))))

/** Where a caption's own words end: `… REUTERS/Jo Bell Purchase Licensing Rights` has the page's after them. */
function wordsEnd(text: string): number {
  const whole = text.trimEnd()
  const last = whole.slice(whole.lastIndexOf(' ') + 1).toLowerCase()
  return whole.length - (pageEndings.has(last) ? (PAGE.exec(whole)?.[0].length ?? 0) : 0)
}

const pageAfter = (text: string, end: number): Piece[] =>
  text.slice(end).trim() === '' ? [] : [{from: end, to: text.length, node: {type: 'label'}}]

const PICTURE = /\b(?:on|in this|taken|this|dated|le|am|el|il)\s(?=(?:\w{3,9}\.?,?\s)?[A-Z\d])/g

/** The day on which the picture was taken: `In this May 7, 2020, file photo`, `on Monday, June 8, 2020`. */
function pictureDate(text: string): Piece | undefined {
  PICTURE.lastIndex = 0
  for (let match = PICTURE.exec(text), round = 0; match && round < 20; match = PICTURE.exec(text), round++) {
    let at = match.index + match[0].length
    at = pastWeekday(text, at)
    const date = dateAt(text, at)
    // «In this June 2020 file photo»
    const named = date?.day !== undefined || (date?.year !== undefined && match[0].toLowerCase().includes('this '))
    if (date && named) return {from: at, to: date.end, node: dateFields(date, 'picture')}
  }
  // «… CNA photo March 11, 2024»
  const last = /\bphotos?,? (?=[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$)/.exec(text)
  const taken = last ? dateAt(text, last.index + last[0].length) : undefined
  if (last && taken) return {from: last.index + last[0].length, to: taken.end, node: dateFields(taken, 'picture')}
  const loose = /,\s(?=[A-Z][a-z]{2,8}\.?\s\d|\d{1,2}\s[A-Z])/.exec(text)
  const date = loose ? dateAt(text, loose.index + 2) : undefined
  return loose && date?.day !== undefined && date.year !== undefined
    ? {from: loose.index + 2, to: date.end, node: dateFields(date, 'picture')}
    : undefined
}

/** A person and an outlet that no list knows, on a line of its own under a sentence: `Jo Bell/Harbour Post`. */
export function signedCredit(span: Span): Inline[] | undefined {
  const {text} = span
  // «Jo Bell | HNBC», «JO BELL FOR HARBOUR POST»
  const barred = text.length < 60 ? /^(.{4,30}?) (?:\| [A-Z]{3,6}|FOR [A-Z][A-Z ]{2,24})$/.exec(text)?.[1] : undefined
  const stroke = text.length < 60 ? text.indexOf('/') : -1
  const stroked = stroke > 0 && /^\s?[A-ZÀ-Ž][\wÀ-ž.'’ -]{1,30}$/.test(text.slice(stroke + 1))
  const name = barred ?? (stroked ? text.slice(0, stroke).trim() : '')
  if (!surelyName(name) && !isCapitalName(name)) return undefined
  return weave(span, [pieceOf(text, tail(text, 0, text, true))])
}

/** Who sells pictures, or took one for a house, as a page names them straight before its words for those who cannot see one. */
const SOLD =
  /^((?:AFP via |Reuters via )?Getty Images|PA Media|(?:PA|Reuters|AFP|BBC)\/[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2}|PA|Reuters|EPA(?:-EFE|\/Shutterstock)?|AFP|Alamy|Shutterstock|BBC|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2}\/(?:BBC|PA|AP|AFP|EPA|Reuters|Getty Images|Shutterstock|Alamy)(?= )) ?(?=(?:An?|The|One|Two|Three|Four|Five|Several|Many|People|Men|Women|Children|Police|Crowds|Aerial|Close-up) [a-z])/

/** The words of which one begins it, where no stroke stands. */
const sellers: ReadonlySet<string> = new Set('afp reuters getty pa epa alamy shutterstock bbc'.split(' '))
/** No such name is longer. */
const NAMED = 50

/** A picture's source and name in one line: `Getty Images A stone bridge over a river`, `Jo Bell/BBC A bridge …`. */
export function namedPicture(span: Span): Inline[] | undefined {
  const stroke = span.text.indexOf('/')
  const named = (stroke > 0 && stroke < NAMED) || sellers.has(wordAt(span.text, 0))
  const source = named ? SOLD.exec(span.text) : null
  if (!source) return undefined
  const [all, name] = source as unknown as [string, string]
  return weave(span, [{from: 0, to: all.trimEnd().length, node: {type: 'credit', role: null, names: [name]}}])
}

/** The same where only the place makes it one: an agency's name or a person's in brackets, under a picture. */
export const maybeCredit = (span: Span): boolean => creditIn(span) !== undefined

/** Whether a line ends with an agency's name after its full stop: `… on Wednesday. (Yonhap)`, `… on Wednesday. — AFP`. */
export const agencyCredit = (text: string): boolean => {
  const found = /\.\s(?:[([]([^()[\]]{2,40})[)\]]|[—–]\s([A-Z][\w ]{1,30}))$/.exec(text)
  return found !== null && agencyOf((found[1] ?? found[2]) as string)
}

/** A caption: its label, the picture's date and the credit told apart. */
export function caption(span: Span): Inline[] {
  const end = wordsEnd(span.text)
  const text = span.text.slice(0, end)
  const pieces: Piece[] = []
  const counter = '[(0123456789I▲△▼▽'.includes(text.charAt(0)) ? (COUNTER.exec(text) ?? POINTER.exec(text)) : null
  let from = 0
  if (counter) {
    pieces.push({from: 0, to: counter[0].length, node: {type: 'label'}})
    from = counter[0].length
  }
  const label = labelOpeners.has(wordAt(text, from)) ? LABEL.exec(text.slice(from)) : null
  // «Photo: Jo Bell» is a credit
  const found = creditIn(span)
  if (label && found?.from !== from) pieces.push({from, to: from + label[0].length, node: {type: 'label'}})
  const start = pieces[pieces.length - 1]?.to ?? 0
  // «(A crane at work on June 3, 2021.)»
  const bracketed = start === 0 && !found && isBracketed(text)
  if (bracketed) pieces.push({from: 0, to: 1, node: {type: 'label'}})
  const date = pictureDate(text)
  const dated = date && date.from >= start ? date : undefined
  if (dated && (!found || dated.to <= found.from)) pieces.push(dated)
  if (found && found.from >= start) pieces.push(pieceOf(text, found))
  // What follows the credit is the day alone
  if (dated && found && dated.from >= found.to)
    pieces.push({from: found.to, to: end, node: {type: 'label'}, inner: [dated]})
  if (bracketed) pieces.push({from: end - 1, to: end, node: {type: 'label'}})
  return weave(span, [...pieces, ...pageAfter(span.text, end)])
}

/** Whether a bracket stands round all of it. */
const isBracketed = (text: string): boolean =>
  text.startsWith('(') && text.indexOf(')') === text.length - 1 && text.lastIndexOf('(') === 0
