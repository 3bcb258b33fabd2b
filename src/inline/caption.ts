import {abbreviations} from '../lexicon/abbreviations.js'
import {pictureWords} from '../lexicon/labels.js'
import {wordList, type WordList} from '../lexicon/word-list.js'
import {weave, type Piece} from '../tree/weave.js'
import type {Span} from '../tree/span.js'
import type {Inline} from '../wcst.js'
import {dateAt, dateFields, pastWeekday} from './date.js'
import {nameLike, surelyName} from './names.js'
import {agencyOf, organisationsIn} from './organisation.js'
import {holds, isCapital, wordAt} from './word.js'

/** «Image caption, …» is how a page's label reads when it is pasted. */
const LABEL =
  /^(?:(?:photo|image|caption|picture|pic|video|photo caption|file picture|representative image|representational image)\s?:|(?:image|photo|picture|media) caption\s?[,:])\s*/i
const COUNTER = /^\[?\(?\d{1,3}\s?(?:\/|of)\s?\d{1,3}\)?\]?\s+(?:\|\s{0,9})?/
/** The page's own words after a credit. */
const PAGE =
  /(?:[\s,|]{1,9}(?:(?:(?:purchase|acquire|buy|get) )?licen[cs]ing rights|opens (?:in )?(?:a )?new (?:tab|window)|read more|buy (?:photo|print|this photo)|enlarge(?: image| photo)?|(?:hide|toggle|show) caption)){1,3}$/i
/** The last word of each of these. */
const pageEndings: ReadonlySet<string> = new Set('rights tab window more photo print image enlarge caption'.split(' '))
const CREDIT_WORDS =
  /^(?:(?:photo|image|picture)s? courtesy(?: of)?|courtesy(?: of)?|(?:image|photo|picture) source|photo(?:graph)?s?(?: credit)?(?: by)?|credit|image(?: credit)?s?|pictures?(?: credit)?(?: by)?|pic)\s?[:,]?\s+/i
/** The words of which one begins a credit's label. */
const creditOpeners: WordList = wordList(
  'photo photos photograph photographs credit image images picture pictures pic courtesy'
)
/** The words of which one begins a caption's label. */
const labelOpeners: WordList = wordList(
  'photo image caption picture pic video file representative representational media'
)

/** One of these is in each label that can stand before a credit. */
const credited: readonly string[] = ['photo', 'foto', 'bild', 'image', 'pic', 'credit', 'crédit']

/** What a bracket before the last has, where it is the credit's too: `(Photo by Jo Bell)`, no `(PHOTO NOT FOR SALE)`. */
const TAKEN = /[/:]|\bby\b|\bvia\b|courtesy/i

/** Where the last dash stands. */
const lastDash = (text: string): number => Math.max(text.lastIndexOf('-'), text.lastIndexOf('–'), text.lastIndexOf('—'))

/** How a house's pictures are signed: `REUTERS/Jo Bell`. */
const houses: readonly string[] = ['REUTERS/', 'EPA-EFE/', 'EPA/', 'AFP/', 'AP/', 'XINHUA/', 'Xinhua/', 'Reuters/']

/** What is done by those who write, not by who takes pictures. */
const writing: readonly string[] = ['reporting', 'writing', 'editing', 'with']

/** What a picture is, and not who took it. */
const kept: WordList = wordList(
  'file archive library illustrative representation representational representative undated'
)
const pictureNouns: WordList = wordList('photo picture image pic')
function isKept(words: string): boolean {
  const parts = words.toLowerCase().split(' ')
  const [kind = '', noun, ...more] = parts[0] === 'a' || parts[0] === 'an' ? parts.slice(1) : parts
  return kept.has(kind) && (noun === undefined || pictureNouns.has(noun)) && more.length === 0
}

const creditLabel = (words: string): RegExpExecArray | null =>
  creditOpeners.has(wordAt(words, 0)) ? CREDIT_WORDS.exec(words) : null
const withoutLabel = (words: string): string => words.slice(creditLabel(words)?.[0].length ?? 0)

/** Whether words name a picture, or who sends them. */
const isEvident = (words: string): boolean => holds(words.toLowerCase(), pictureWords)

/** Where a credit stands in a caption: the whole with its brackets, and its own words. */
interface Credit {
  from: number
  to: number
  inner: {from: number; to: number}
}

/** `sure` where the form is a credit wherever it stands; else only a place for captions makes it one. */
function find(text: string): (Credit & {sure: boolean}) | undefined {
  const end = text.length
  const last = text[end - 1]
  if (last === ')' || last === ']') {
    const open = text.lastIndexOf(last === ')' ? '(' : '[')
    if (open < 0 || end - open > 140) return undefined
    const words = text.slice(open + 1, end - 1)
    // «A ferry on the river (file photo)» says nothing of who took it
    if (words.length < 40 && isKept(words)) return undefined
    const label = creditLabel(words)
    const from = open + 1 + (label ? label[0].length : 0)
    const own = text.slice(from, end - 1)
    const before = text.slice(0, open).trimEnd()
    let start = open
    // «(Photo by Jo Bell / AFP) (Photo by JO BELL/AFP via Getty Images)»: both are the credit, the last is its words
    if (before.endsWith(')')) {
      const other = before.lastIndexOf('(')
      const taken = other < 0 ? '' : before.slice(other + 1)
      if (TAKEN.test(taken) && isEvident(taken)) start = other
    }
    const known = organisationsIn(own).some(({name}) => agencyOf(name))
    const sure =
      label !== null || isEvident(own) || (known && own.includes('/')) || (isCapitals(own) && own.includes(' '))
    if (!sure && !known && !/^[A-Z][\w.'’/: -]{2,50}$/.test(own)) return undefined
    return {
      from: start,
      to: end,
      inner: {from, to: end - 1},
      sure: sure && !writing.some((word) => wordAt(own, 0).startsWith(word))
    }
  }
  // A sign or a word that a form needs is looked for first: most copy has none of them, and no expression need be made.
  const bar = !text.includes('|')
    ? null
    : /\|\s*(?:photo|image|picture)?\s?(?:credit|courtesy|by)?\s?:\s*([^|]{2,90})$/i.exec(text)
  if (bar) return tail(text, bar.index, bar[1] as string, true)
  const slash = text.lastIndexOf('/')
  const stroke = !houses.some((house) => text.includes(house))
    ? null
    : /(?:^|[.\s])((?:REUTERS|EPA-EFE|EPA|AFP|AP|XINHUA|Xinhua|Reuters)\/[^.]{2,60})$/.exec(text)
  if (stroke) return tail(text, text.length - (stroke[1] as string).length, stroke[1] as string, true)
  // «… at the quay. Jo Bell/AFP via Getty Images»
  const owned =
    slash < 0 || !text.slice(0, slash).includes('.')
      ? null
      : /\.\s(([A-Z][\w.'’ -]{2,40})\/\s?([A-Z][\w.'’/ -]{1,50}))$/.exec(text)
  // «… at the quay. HARBOUR PRESS/Jo Bell»
  if (owned && (isEvident(owned[3] as string) || agencyOf(owned[3] as string) || agencyOf(owned[2] as string)))
    return tail(text, text.length - (owned[1] as string).length, owned[1] as string, true)
  const dash = !isCapital(text.charCodeAt(lastDash(text) + 2))
    ? null
    : /\s[—–-]{1,2}\s([A-Z][\w.'’/ ]{1,60})$/.exec(text)
  if (dash && (isEvident(dash[1] as string) || agencyOf(dash[1] as string)))
    return tail(text, dash.index, withoutLabel(dash[1] as string), true)
  const small = text.toLowerCase()
  const label =
    credited.some((stem) => small.includes(stem)) &&
    /(?:^|[.!?]['"”’]?\s+)((?:(?:photo|foto|bild|image|pic|picture|photograph|photo credit|image credit|cr[eé]dit|crédit photo)s?(?: by|\s?:)+|photos? courtesy(?: of|\s?:)+|(?:image|photo|picture) (?:source|credit)\s?,)\s*)((?:the )?[A-Z@](?:[^.:]|(?<=\b[A-Z])\.){1,80}(?::\s[A-Z][^.:]{1,60})?)$/i.exec(
      text
    )
  if (label)
    return tail(text, text.length - (label[2] as string).length - (label[1] as string).length, label[2] as string, true)
  const glued = text.includes('Credit') || text.includes('mage:') || text.includes('oto:') ? GLUED.exec(text) : null
  if (glued) return tail(text, glued.index, glued[1] as string, true)
  const right = text.lastIndexOf('©')
  const owner = right < 0 ? null : /^©\s?(?:\d{4}\s)?([A-Z][^.:©]{1,70})$/.exec(text.slice(right))
  if (owner && /^$|[.!?]['"”’)]?\s+$/.test(text.slice(0, right))) return tail(text, right, owner[1] as string, true)
  // «Jo Bell/AP», on a line of its own
  const signed =
    slash > 0 && text.length < 60 ? /^([A-Z][\wÀ-ž.'’ -]{1,40})\/\s?([A-Z][\wÀ-ž.'’ -]{1,40})$/.exec(text) : null
  // «Jo Bell/AP», «UN Photo/Jo Bell»
  const [, taker, house] = signed ?? []
  if (taker !== undefined && house !== undefined && (agencyOf(house) || isEvident(house) || / Photos?$/.test(taker)))
    return tail(text, 0, text, true)
  const handout = !(text.endsWith('HANDOUT') || text.endsWith('Handout'))
    ? null
    : /(?:^|\.\s+)(HANDOUT|Handout)$/.exec(text)
  if (handout) return tail(text, text.length - 7, handout[1] as string, true)
  const at = signatureAt(text)
  return at > 0 ? tail(text, at, text.slice(at), false) : undefined
}

/** Where a name stands that follows the full stop of a sentence and ends the line: `… in the market. Jo Bell`. */
export function signatureAt(text: string): number {
  const stop = text.lastIndexOf('. ')
  const words = text.slice(stop + 2)
  if (stop < 20 || words.length > 40 || words.endsWith('.') || !nameLike(words)) return -1
  // «former Rep. Gail Dunn» ends no sentence before the name
  const before = text.slice(text.lastIndexOf(' ', stop - 1) + 1, stop).toLowerCase()
  if (before.length < 3 || before.includes('.') || abbreviations.includes(before)) return -1
  return surelyName(words) || words === words.toUpperCase() ? stop + 2 : -1
}

const isCapitals = (words: string): boolean => words === words.toUpperCase() && /[A-Z]{3}/.test(words)

const tail = (text: string, from: number, words: string, sure: boolean): Credit & {sure: boolean} => ({
  from,
  to: text.length,
  inner: {from: text.length - words.length, to: text.length},
  sure
})

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
export function credit(span: Span): Inline[] | undefined {
  const end = wordsEnd(span.text)
  const found = find(span.text.slice(0, end))
  return found?.sure ? weave(span, [pieceOf(span.text, found), ...pageAfter(span.text, end)]) : undefined
}

/** Where a caption's own words end: `… REUTERS/Jo Bell Purchase Licensing Rights` has the page's after them. */
function wordsEnd(text: string): number {
  const whole = text.trimEnd()
  const last = whole.slice(whole.lastIndexOf(' ') + 1).toLowerCase()
  return whole.length - (pageEndings.has(last) ? (PAGE.exec(whole)?.[0].length ?? 0) : 0)
}

const pageAfter = (text: string, end: number): Piece[] =>
  text.slice(end).trim() === '' ? [] : [{from: end, to: text.length, node: {type: 'label'}}]

const PICTURE = /\b(?:on|in this|taken|this|dated)\s(?=(?:\w{3,9}\.?,?\s)?[A-Z\d])/g

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
  const loose = /,\s(?=[A-Z][a-z]{2,8}\.?\s\d|\d{1,2}\s[A-Z])/.exec(text)
  const date = loose ? dateAt(text, loose.index + 2) : undefined
  return loose && date?.day !== undefined && date.year !== undefined
    ? {from: loose.index + 2, to: date.end, node: dateFields(date, 'picture')}
    : undefined
}

/** A person and an outlet that no list knows, on a line of its own under a sentence: `Jo Bell/Harbour Post`. */
export function signedCredit(span: Span): Inline[] | undefined {
  const {text} = span
  const stroke = text.length < 60 ? text.indexOf('/') : -1
  if (
    stroke < 0 ||
    !surelyName(text.slice(0, stroke).trim()) ||
    !/^\s?[A-Z][\w.'’ -]{1,30}$/.test(text.slice(stroke + 1))
  )
    return undefined
  return weave(span, [pieceOf(text, tail(text, 0, text, true))])
}

/** A credit that a paste has joined to the words before it: `… a bridgeImage: Jo Bell/dpa`, `… on Monday.Credit...Jo Bell`. */
const GLUED = /(?<=[a-z\d.)”’"])(?:(?:Image|Photo|Foto):\s?|Credit(?:\.\.\.|…|:)\s?)([A-Z][^.:]{2,80})$/

/** Who sells pictures, as a page names them straight before its words for those who cannot see one. */
const SOLD =
  /^((?:AFP via |Reuters via )?Getty Images|PA Media|PA|Reuters|EPA(?:-EFE|\/Shutterstock)?|AFP|Alamy|Shutterstock|BBC) ?(?=(?:A|An|The|One|Two|Three|Four|Five|Several|Many|People|Men|Women|Children|Police|Crowds|Aerial|Close-up) [a-z])/

/** The words of which one begins it. */
const sellers: ReadonlySet<string> = new Set('afp reuters getty pa epa alamy shutterstock bbc'.split(' '))

/** A picture's source and name in one line: `Getty Images A stone bridge over a river`. */
export function namedPicture(span: Span): Inline[] | undefined {
  const source = sellers.has(wordAt(span.text, 0)) ? SOLD.exec(span.text) : null
  if (!source) return undefined
  const [all, name] = source as unknown as [string, string]
  return weave(span, [{from: 0, to: all.trimEnd().length, node: {type: 'credit', role: null, names: [name]}}])
}

/** The same where only the place makes it one: an agency's name or a person's in brackets, under a picture. */
export const maybeCredit = (span: Span): boolean => find(span.text.slice(0, wordsEnd(span.text))) !== undefined

/** Whether a line ends with an agency's name in brackets after its full stop: `… on Wednesday. (Yonhap)`. */
export const agencyCredit = (text: string): boolean => {
  const found = /\.\s\(([^()]{2,40})\)$/.exec(text)
  return found !== null && agencyOf(found[1] as string)
}

/** A caption: its label, the picture's date and the credit told apart. */
export function caption(span: Span): Inline[] {
  const end = wordsEnd(span.text)
  const text = span.text.slice(0, end)
  const pieces: Piece[] = []
  const counter = '[(0123456789'.includes(text.charAt(0)) ? COUNTER.exec(text) : null
  let from = 0
  if (counter) {
    pieces.push({from: 0, to: counter[0].length, node: {type: 'label'}})
    from = counter[0].length
  }
  const label = labelOpeners.has(wordAt(text, from)) ? LABEL.exec(text.slice(from)) : null
  // «Photo: Jo Bell» is a credit
  const found = find(text)
  if (label && found?.from !== from) pieces.push({from, to: from + label[0].length, node: {type: 'label'}})
  const start = pieces[pieces.length - 1]?.to ?? 0
  const date = pictureDate(text)
  if (date && date.from >= start && (!found || date.to <= found.from)) pieces.push(date)
  if (found && found.from >= start) pieces.push(pieceOf(text, found))
  return weave(span, [...pieces, ...pageAfter(span.text, end)])
}
