/** Who took a picture: where that stands in the words under it. */
import {pictureHouses} from '../lexicon/labels.js'
import {bracketed} from './credit-bracket.js'
import {given, ofAgency, signed} from './credit-alone.js'
import {
  agencyPhoto,
  ownerIn,
  pointed,
  SENT,
  soldBy,
  tail,
  takenBy,
  unstopped,
  type Form,
  type Line,
  type Sure
} from './credit-end.js'
import {bodyAt, joinedAt, signatureAt} from './credit-name.js'
import {isEvident, isPicture, isTold, withoutLabel} from './credit-words.js'
import {surelyName} from './names.js'
import {agencyOf, looksLikeNewsroom} from './organisation.js'
import {isCapital, isWordSign, spaceAt} from './word.js'

/** One of these is in each label that can stand before a credit. */
const PICTURED = /photo|foto|fot\.|bild|image|illustration|pic|cr[eé]dit|courtesy/i

const LICENCE = /\s\(CC[ \w-]{1,12}(?: \d\.\d)?\)\.?$/

/** `sure` where the form is a credit wherever it stands; else only a place for captions makes it one. */
export function findCredit(text: string): Sure | undefined {
  const licence = text.includes('(CC ') ? LICENCE.exec(text) : null
  if (licence) return licensed(text, licence.index)
  const last = text.charAt(text.length - 1)
  // «… at the quay. | JO BELL Harbour News Agency (HNA)»
  const barred = text.includes('. | ') ? takenBy(text, text.lastIndexOf('|') + 1) : undefined
  if (barred) return barred
  if (last === ')' || last === ']') return bracketed(text, last)
  const line: Line = {
    text,
    stopped: last === '.',
    slash: text.lastIndexOf('/'),
    sign: lastDash(text),
    pictured: PICTURED.test(text)
  }
  for (const form of forms) {
    const found = form(line)
    if (found) return found
  }
  return undefined
}

/** `… Image by Jo Bell/Flickr (CC BY 2.0)`: the licence is the credit's. */
function licensed(text: string, at: number): Sure | undefined {
  const found = findCredit(text.slice(0, at))
  const to = text.length - (text.endsWith('.') ? 1 : 0)
  return found && {...found, to: text.length, inner: {from: found.inner.from, to}}
}

/** Names after a dash are no longer. */
const AFTER_DASH = 64

function lastDash(text: string): number {
  const least = Math.max(0, text.length - AFTER_DASH)
  let at = text.length - 1
  while (at >= least && !isParting(text.charCodeAt(at))) at--
  return at >= least ? at : -1
}

/** A dash, a stroke or a bar. */
const isParting = (code: number): boolean =>
  code === 45 || code === 47 || code === 124 || code === 0x2013 || code === 0x2014

/** What a form's expression captures at the end of a text, with all that it matches. */
const atEnd = (text: string, match: RegExpExecArray | null, words = match?.[1]): Sure | undefined =>
  match && words !== undefined ? tail(text, match.index, words, true) : undefined

const LABELLED_BAR =
  /\|\s*(?:(?:photo|image|picture)?\s?(?:credit|courtesy|by)?\s?:|(?:photo|image|picture)s? by\s|©)\s*([^|]{2,90})$/i

const afterPoint: Form = ({text, stopped}) => (stopped ? undefined : pointed(text))

/** `A ferry at the quay | Photo: Jo Bell`, `… | Jo Bell/AFP` */
const afterBar: Form = ({text}) =>
  text.includes('|') ? (atEnd(text, LABELLED_BAR.exec(text)) ?? takenBy(text, text.lastIndexOf('|') + 1)) : undefined

const owned: Form = ({text, stopped}) => (stopped ? undefined : ownerIn(text))

/** How a house's pictures are signed. */
const houses: readonly string[] = ['REUTERS/', 'EPA-EFE/', 'EPA/', 'AFP/', 'AP/', 'XINHUA/', 'Xinhua/', 'Reuters/']
const HOUSED = /(?:^|[.\s])((?:REUTERS|EPA-EFE|EPA|AFP|AP|XINHUA|Xinhua|Reuters)\/[^.]{2,60})$/

/** `… at the quay. REUTERS/Jo Bell`, `… at the quay. — AFP/File` */
const ofHouse: Form = ({text, stopped, slash}) => {
  const words =
    slash < 0 || stopped || !houses.some((house) => text.includes(house)) ? undefined : HOUSED.exec(text)?.[1]
  if (words === undefined) return undefined
  const from = text.length - words.length
  const dash = /\s[-–—]{1,2}\s$/.exec(text.slice(0, from))?.[0].length ?? 0
  return tail(text, from - dash, words, true)
}

const STROKED = /[.!?]['"”’)]{0,2}\s{0,3}(([A-ZÀ-Ž][\wÀ-ž.'’ -]{2,40})\/\s?([A-ZÀ-Ž][\wÀ-ž.'’/ -]{1,50}))$/

/** `… at the quay. Jo Bell/AFP via Getty Images`, `… AP Photo/Jo Bell`, `… Jo Bell/Harbour Post` */
const stroked: Form = ({text, slash}) => {
  const match = slash < 0 || !text.slice(0, slash).includes('.') ? null : STROKED.exec(text)
  if (!match) return undefined
  const [, all, first, second] = match as unknown as [string, string, string, string]
  // «fot. PAP/Ana Ruiz»
  const from = /^fot\.\s+$/i.test(text.slice(0, text.length - all.length)) ? 0 : text.length - all.length
  // «… at the quay.Jo Bell / AP»; other letters that touch the stop are the desk's
  if (from > 0 && !spaceAt(text, from - 1) && !surelyName(first.trim())) return undefined
  if (isEvident(second) || agencyOf(second) || agencyOf(first) || /(?:^| )(?:Photo|PHOTO)[Ss]? ?$/.test(first))
    return tail(text, from, /^photos? ?$/i.test(first) ? second : all, true)
  // «Harbour.com/ANA RUIZ»
  if (/[a-z]\.[a-z]{2,4}$/i.test(first) && !first.includes(' ') && (surelyName(second) || NAME.test(second)))
    return tail(text, from, all, true)
  return looksLikeNewsroom(second) && surelyName(first) ? tail(text, from, all, false) : undefined
}

/** `Boats at the quay /JO BELL`: who took it, straight after a stroke that stands apart from the words. */
const struck: Form = ({text, slash, stopped}) => {
  if (stopped || slash < 16 || text[slash - 1] !== ' ' || text.length - slash > 40) return undefined
  const name = text.slice(slash + 1)
  return surelyName(name) || NAME.test(name) ? tail(text, slash, name, false) : undefined
}

const NAME = /^[A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ'’.-]*){1,3}$/

const sold: Form = ({text, stopped}) => (stopped ? undefined : soldBy(text))

const DASHED = /(?:\s[—–-]{1,2}|(?<=[.!?]["”’]?)\s[|/])\s((?:i(?=S))?[A-ZÀ-Ž][\wÀ-ž.'’/ ]{1,60})$/

/** `A ferry at the quay — Getty Images`, `… at the quay. — Jo Bell/File` */
const dashed: Form = ({text, sign: last, slash}) => {
  const isFiled = slash > 0 && slash === text.length - 5 && text.slice(slash + 1).toLowerCase() === 'file'
  const sign = isFiled ? lastDash(text.slice(0, slash)) : last
  if (sign < 0 || !(isCapital(text.charCodeAt(sign + 2)) || text.startsWith('iStock', sign + 2))) return undefined
  const match = DASHED.exec(text)
  const words = match?.[1]
  return words !== undefined && (isEvident(words) || agencyOf(words))
    ? atEnd(text, match, withoutLabel(words))
    : undefined
}

const FOTO = /\s[-–—]{1,2}\s(foto[A-Z]\w{1,20}(?: \(\d{4}\))?(?: [A-Z ]{3,40})?)$/

/** `… -- fotoBERNAMA (2026) COPYRIGHT RESERVED` */
const foto: Form = ({text, pictured}) => (pictured && text.includes('foto') ? atEnd(text, FOTO.exec(text)) : undefined)

/** `… at the quay. - Copyright AP Photo/Jo Bell` */
const OWNED =
  /(?:[.!?]['"”’)]{0,2} {1,3}[-–—] {1,3}(?:Credit|CREDIT)|\S {1,3}[-–—] {1,3}(?:Copyright|COPYRIGHT)) {1,3}([A-ZÀ-Ž][^.:]{1,60})$/
/** `… at the quay. | Jo Bell for Harbour Post`: a name and for whom, after a bar. */
const BARRED =
  /[.!?]['"”’)]{0,2} \| ([A-ZÀ-Ž][\wÀ-ž.'’-]*(?: [A-ZÀ-Ž][\wÀ-ž.'’-]*){1,3}(?: (?:for|via) |\/)[A-ZÀ-Ž][\wÀ-ž.'’ -]{1,30})$/

const afterStop: Form = ({text, stopped}) => {
  if (stopped) return undefined
  const isOwned = ['opyright ', 'OPYRIGHT ', 'redit ', 'REDIT '].some((word) => text.includes(word))
  const match = isOwned ? OWNED.exec(text) : text.includes(' | ') ? BARRED.exec(text) : null
  return match ? tail(text, match.index + match[0].search(/ [-–—|]/), match[1] as string, true) : undefined
}

const STOPPED =
  /[.!?]['"”’)]{0,2} ((?:(?:Image|Photo|Photograph|Picture)s? (?:by|courtesy of)|(?:Image|Photo|Photograph|Picture)s?(?: credit)?:) )([A-Z@][^.:]{1,60})\.$/

/** `… at the quay. Photo by Jo Bell.`: the label, and names that have the line's own stop. */
const withStop: Form = ({text, stopped}) => {
  if (!stopped || !(text.includes('mage') || text.includes('hoto') || text.includes('icture'))) return undefined
  const [, label, words] = STOPPED.exec(text) ?? []
  if (label === undefined || words === undefined) return undefined
  const to = text.length - 1
  return {from: to - words.length - label.length, to: text.length, inner: {from: to - words.length, to}, sure: true}
}

const PAPER =
  /[.!?]["'”’)]{0,2}\s+([A-Z]{2,5} (?:(?:FILE )?PHOTOS?|(?:[Ff]ile )?[Pp]hotos?)(?:: ?[A-ZÀ-Þ][\wÀ-ž.,/'’ -]{2,60})?)$/
const FILED = /^[A-Z][\w&. ]{1,20} (?:FILE|[Ff]ile) (?:PHOTO|[Pp]hoto)S?$/

/** `… at the quay. HP PHOTO: JO BELL`, `… HP File Photo: Jo Bell`: a paper's letters; `HARBOUR FILE PHOTO`, and nothing else. */
const ofPaper: Form = ({text, pictured, stopped}) => {
  if (!pictured) return undefined
  const words = stopped || !/ PHOTO|[Pp]hotos?:/.test(text) ? undefined : PAPER.exec(text)?.[1]
  if (words !== undefined) return tail(text, text.length - words.length, words, true)
  return text.length < 32 && FILED.test(text) ? tail(text, 0, text, true) : undefined
}

const OF_FILE =
  /[.!?]['"”’)]{0,2}\s{1,3}([A-Z][\w&]{1,20}(?: [A-Z][\w&]{1,20}){0,2} (?:[Ff]ile|FILE) (?:[Pp]hoto|PHOTO)s?)$/

/** `… at the quay. Post file photo`: the paper's own, from before. */
const ofFile: Form = ({text, pictured, stopped}) => {
  return wholeOf(text, pictured && !stopped && / file photo/i.test(text) ? OF_FILE.exec(text)?.[1] : undefined)
}

const BY =
  /[.!?]['"”’)]{0,2}\s{1,3}((?:[A-Z][\w&]{1,20} ){1,3}(?:file )?(?:photo|picture|image)s? by (?:[A-Z][\w'’.-]*(?: |$)){1,4})$/

const wholeOf = (text: string, words: string | undefined): Sure | undefined =>
  words === undefined ? undefined : tail(text, text.length - words.length, words, true)

/** `… at the quay. Harbour Times photo by Jo Bell` */
const byPaper: Form = ({text, pictured, stopped}) =>
  pictured && !stopped && text.includes(' by ') ? wholeOf(text, BY.exec(text)?.[1]) : undefined

const joined: Form = ({text, sign}) => {
  const name = joinedAt(text, sign)
  return name ? tail(text, sign, name, true) : undefined
}

/** Whether a text that ends with a full stop ends with an initial's: `Jo B.` */
const endsInitial = (text: string): boolean =>
  /[a-z]/i.test(text.charAt(text.length - 2)) && !isWordSign(text.charCodeAt(text.length - 3))

const LABELLED =
  /(?:^|[.!?]['"”’]?\s+)((?:[—–-]{1,2}\s)?(?:(?:(?:file )?photo|foto|bild|image|illustration|pic|picture|photographer|photograph|photo credit|image credit|cr[eé]dit|crédit photo)s?(?: by|\s?:|\s?[/|]|\.{3}|…)+|(?:photos? )?courtesy(?: of|\s?:)+|(?:image|photo|picture) (?:source|credit)\s?,)\s*)((?:the )?[A-Z@](?:[^.:]|(?<=\b[A-Z])\.){1,80}(?::\s[A-Z][^.:]{1,60})?)$/i
/** A credit that a paste has joined to the words before it: `… a bridgeImage: Jo Bell/dpa`, `… on Monday.Credit...Jo Bell`. */
const GLUED = /(?<=[a-z\d.)”’"])(?:(?:Image|Photo|Foto):\s?|Credit(?:\.\.\.|…|:)\s?)([A-Z][^.:]{2,80})$/

/** Who can have taken a picture: a name, an agency, a house. */
const isTaker = (words: string): boolean =>
  surelyName(words) || words.includes('/') || looksLikeNewsroom(words) || isEvident(words) || !words.includes(' ')

/** `… at the quay. Photo: Jo Bell` */
const labelled: Form = ({text, pictured, stopped}) => {
  if (!pictured) return undefined
  const [, label, words] = (!stopped || endsInitial(text) ? LABELLED.exec(text) : null) ?? []
  // «File photo: Weavers at Orval», «Image: Brown owl»
  const isShown = /^(?:file photo|image|picture|illustration)\s?:/i.test(text) && words !== undefined && !isTaker(words)
  if (label !== undefined && words !== undefined && !isShown && !isTold(label, words))
    return tail(text, text.length - words.length - label.length, words, true)
  const isGlued = !stopped && (text.includes('Credit') || text.includes('mage:') || text.includes('oto:'))
  return isGlued ? atEnd(text, GLUED.exec(text)) : undefined
}

const SOURCED = /[.!?]['"”’)]{0,2}\s{1,3}((?:Source|Author): )([A-ZÀ-Ž][^.:]{2,60}\/[^.:/]{2,40})$/

/** `… at the quay. Source: Jo Bell/HBC` */
const sourced: Form = ({text, slash, stopped}) => {
  const [, label, words] =
    (slash > 0 && !stopped && (text.includes('Source: ') || text.includes('Author: ')) ? SOURCED.exec(text) : null) ??
    []
  return label === undefined || words === undefined
    ? undefined
    : tail(text, text.length - words.length - label.length, words, true)
}

const sent: Form = ({text, pictured}) => (pictured ? agencyPhoto(text) : undefined)

/** A line of its own: `Getty Images`, `Contributed`, `File photo`. */
const ofWhole: Form = ({text}) =>
  text.length < 40 && (pictureHouses.has(text.toLowerCase()) || isSent(text)) ? tail(text, 0, text, true) : undefined

const isSent = (text: string): boolean => {
  if (!isCapital(text.charCodeAt(0))) return false
  const [kind = '', noun, more] = text.toLowerCase().split(' ')
  return (SENT.has(kind) || kind === 'file') && more === undefined && (noun === undefined || isPicture(noun))
}

const byName: Form = ({text}) => {
  const named = signatureAt(text)
  const at = named > 0 ? named : bodyAt(text)
  return at > 0 ? tail(text, at, text.slice(at), false) : undefined
}

/** Tried in this order. */
const forms: readonly Form[] = [
  afterBar,
  afterPoint,
  owned,
  ofHouse,
  stroked,
  struck,
  sold,
  dashed,
  foto,
  afterStop,
  withStop,
  ofPaper,
  ofFile,
  byPaper,
  joined,
  labelled,
  ({text, pictured, stopped}) => (pictured && !stopped ? unstopped(text) : undefined),
  signed,
  ofAgency,
  given,
  sourced,
  sent,
  ofWhole,
  byName
]
