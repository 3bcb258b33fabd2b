/** Who took a picture: where that stands in the words under it. */
import {abbreviations} from '../lexicon/abbreviations.js'
import {pictureHouses, pictureWords} from '../lexicon/labels.js'
import {wordList, type WordList} from '../lexicon/word-list.js'
import {agencyPhoto, isOfOutlet, ownerIn, soldBy, tail, takenBy, type Credit} from './credit-end.js'

import {nameLike, surelyName} from './names.js'
import {agencyOf, looksLikeNewsroom, organisationsIn} from './organisation.js'
import {holds, isCapital, isWordSign, wordAt} from './word.js'

const CREDIT_WORDS =
  /^(?:(?:photo|image|picture)s? courtesy(?: of)?|courtesy(?: of)?|(?:image|photo|picture) source|photo(?:graph)?s?(?: credit)?(?: by)?|credit|image(?: credit)?s?|pictures?(?: credit)?(?: by)?|pic)\s?[:,]?\s+/i
/** The words of which one begins a credit's label. */
const creditOpeners: WordList = wordList(
  'photo photos photograph photographs credit image images picture pictures pic courtesy'
)
/** One of these is in each label that can stand before a credit. */
const PICTURED = /photo|foto|bild|image|illustration|pic|cr[eé]dit|courtesy/i

/** What a bracket before the last has, where it is the credit's too: `(Photo by Jo Bell)`, no `(PHOTO NOT FOR SALE)`. */
const TAKEN = /[/:]|\bby\b|\bvia\b|courtesy/i

/** A bracket that names pictures says nothing of who took them: `Ferry leaves its bell behind (Photos)`. */
const SHOWS =
  /^(?:(?:with|see|\+) )?(?:photos?|pictures?|pics|images?|videos?|watch|gallery|photo gallery|graphics?|audio)$/i

/** Names after a dash are no longer. */
const AFTER_DASH = 64

/** Where the last dash stands before names that can end a text, or a bar or a stroke, or -1. */
function lastDash(text: string): number {
  const least = Math.max(0, text.length - AFTER_DASH)
  let at = text.length - 1
  while (at >= least && !isParting(text.charCodeAt(at))) at--
  return at >= least ? at : -1
}

/** A paper's letters over the name of who took it. */
const HOUSE = /[.!?]["'”’)]{0,2}\s+([A-Z]{2,5} (?:FILE )?PHOTOS?(?:: ?[A-ZÀ-Þ][\wÀ-ž.,/'’ -]{2,60})?)$/

/** A dash, a stroke or a bar. */
const isParting = (code: number): boolean =>
  code === 45 || code === 47 || code === 124 || code === 0x2013 || code === 0x2014

/** Whether a text that ends with a full stop ends with an initial's: `Jo B.` */
const endsInitial = (text: string): boolean =>
  /[a-z]/i.test(text.charAt(text.length - 2)) && !isWordSign(text.charCodeAt(text.length - 3))

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

/** Words under a picture that is of another day, or stands for others: `… at the quay. (Representational)`. */
export function isKeptPicture(text: string): boolean {
  if (!text.endsWith(')') || text.length > 300) return false
  const open = text.lastIndexOf('(')
  return open > 20 && text.length - open < 32 && isKept(text.slice(open + 1, -1))
}

const VERSION = /^(?:update|correct(?:s|ed|ion)?|repeat|refile[ds]?|final|lead)\s?\d{0,2}$/i

const creditLabel = (words: string): RegExpExecArray | null =>
  creditOpeners.has(wordAt(words, 0)) ? CREDIT_WORDS.exec(words) : null
const withoutLabel = (words: string): string => words.slice(creditLabel(words)?.[0].length ?? 0)

/** Whether words name a picture, or who sends them. */
const isEvident = (words: string): boolean => holds(words.toLowerCase(), pictureWords)

const LICENCE = /\s\(CC[ \w-]{1,12}(?: \d\.\d)?\)\.?$/

function licensed(text: string, at: number): (Credit & {sure: boolean}) | undefined {
  const found = findCredit(text.slice(0, at))
  return (
    found && {
      ...found,
      to: text.length,
      inner: {from: found.inner.from, to: text.length - (text.endsWith('.') ? 1 : 0)}
    }
  )
}

/** `… at the quay. Photo by Jo Bell.`: the label, and names that have the line's own stop. */
const STOPPED =
  /[.!?]['"”’)]{0,2} ((?:(?:Image|Photo|Photograph|Picture)s? (?:by|courtesy of)|(?:Image|Photo|Photograph|Picture)s?(?: credit)?:) )([A-Z@][^.:]{1,60})\.$/

/** `… at the quay. - Copyright AP Photo/Jo Bell` */
const OWNED = /[.!?]['"”’)]{0,2} {1,3}[-–—] {1,3}(?:Copyright|COPYRIGHT|Credit|CREDIT) {1,3}([A-ZÀ-Ž][^.:]{1,60})$/

/** `… at the quay. | Jo Bell for Harbour Post`: a name and for whom, after a bar. */
const BARRED =
  /[.!?]['"”’)]{0,2} \| ([A-ZÀ-Ž][\wÀ-ž.'’-]*(?: [A-ZÀ-Ž][\wÀ-ž.'’-]*){1,3}(?: (?:for|via) |\/)[A-ZÀ-Ž][\wÀ-ž.'’ -]{1,30})$/

/** `sure` where the form is a credit wherever it stands; else only a place for captions makes it one. */
export function findCredit(text: string): (Credit & {sure: boolean}) | undefined {
  // «… Image by Jo Bell/Flickr (CC BY 2.0)»: the licence is the credit's
  const licence = text.includes('(CC ') ? LICENCE.exec(text) : null
  if (licence) return licensed(text, licence.index)
  const end = text.length
  const last = text[end - 1]
  if (last === ')' || last === ']') {
    const open = text.lastIndexOf(last === ')' ? '(' : '[')
    if (open < 0 || end - open > 140) return undefined
    const words = text.slice(open + 1, end - 1)
    // «A ferry on the river (file photo)» says nothing of who took it
    if (words.length < 40 && (isKept(words) || SHOWS.test(words))) return undefined
    // «Copper falls to two-month low (Update2)» is a headline with its version
    if (words.length < 16 && VERSION.test(words)) return undefined
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
    // «(Warning: the video shows how it sank.)»
    if (!label && isSaid(own)) return undefined
    // «(ABC Western Plains: Kit Arnold)», «(Supplied: Kit Arnold)»
    if (isOfOutlet(own)) return {from: start, to: end, inner: {from, to: end - 1}, sure: true}
    if (!sure && !known && !/^[A-ZÀ-Ž][\wÀ-ž.'’/: -]{2,50}$/.test(own)) return undefined
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
    : /\|\s*(?:(?:photo|image|picture)?\s?(?:credit|courtesy|by)?\s?:|(?:photo|image|picture)s? by\s|©)\s*([^|]{2,90})$/i.exec(
        text
      )
  if (bar) return tail(text, bar.index, bar[1] as string, true)
  const barred = text.includes('|') ? takenBy(text, text.lastIndexOf('|') + 1) : undefined
  if (barred) return barred
  // A sentence: no name ends so, but for its initial
  const stopped = last === '.'
  const owner = stopped ? undefined : ownerIn(text)
  if (owner) return owner
  const slash = text.includes('/') ? text.lastIndexOf('/') : -1
  const stroke =
    slash < 0 || stopped || !houses.some((house) => text.includes(house))
      ? null
      : /(?:^|[.\s])((?:REUTERS|EPA-EFE|EPA|AFP|AP|XINHUA|Xinhua|Reuters)\/[^.]{2,60})$/.exec(text)
  if (stroke) {
    // «… at the quay. — AFP/File»
    const from = text.length - (stroke[1] as string).length
    const dash = /\s[-–—]{1,2}\s$/.exec(text.slice(0, from))?.[0].length ?? 0
    return tail(text, from - dash, stroke[1] as string, true)
  }
  // «… at the quay. Jo Bell/AFP via Getty Images»
  const owned =
    slash < 0 || !text.slice(0, slash).includes('.')
      ? null
      : /\.\s(([A-ZÀ-Ž][\wÀ-ž.'’ -]{2,40})\/\s?([A-ZÀ-Ž][\wÀ-ž.'’/ -]{1,50}))$/.exec(text)
  // «… at the quay. HARBOUR PRESS/Jo Bell»
  // «… at the quay. AP Photo/Jo Bell»
  if (
    owned &&
    (isEvident(owned[3] as string) ||
      agencyOf(owned[3] as string) ||
      agencyOf(owned[2] as string) ||
      /(?:^| )Photos?$/.test(owned[2] as string))
  )
    return tail(
      text,
      text.length - (owned[1] as string).length,
      (/^Photos?$/.test(owned[2] as string) ? owned[3] : owned[1]) as string,
      true
    )
  // «… at the quay. Jo Bell/Harbour Post»
  if (owned && looksLikeNewsroom(owned[3] as string) && surelyName(owned[2] as string))
    return tail(text, text.length - (owned[1] as string).length, owned[1] as string, false)
  const sold = stopped ? undefined : soldBy(text)
  if (sold) return sold
  const sign = lastDash(text)
  const dash =
    sign < 0 || !(isCapital(text.charCodeAt(sign + 2)) || text.startsWith('iStock', sign + 2))
      ? null
      : /(?:\s[—–-]{1,2}|(?<=[.!?]["”’]?)\s[|/])\s((?:i(?=S))?[A-ZÀ-Ž][\wÀ-ž.'’/ ]{1,60})$/.exec(text)
  if (dash && (isEvident(dash[1] as string) || agencyOf(dash[1] as string)))
    return tail(text, dash.index, withoutLabel(dash[1] as string), true)
  // «-- fotoBERNAMA (2026) COPYRIGHT RESERVED»
  const pictured = PICTURED.test(text)
  const foto =
    pictured && text.includes('foto')
      ? /\s[-–—]{1,2}\s(foto[A-Z]\w{1,20}(?: \(\d{4}\))?(?: [A-Z ]{3,40})?)$/.exec(text)
      : null
  if (foto) return tail(text, foto.index, foto[1] as string, true)
  const named = stopped
    ? null
    : text.includes('opyright ') || text.includes('OPYRIGHT ') || text.includes('redit ') || text.includes('REDIT ')
      ? OWNED.exec(text)
      : text.includes(' | ')
        ? BARRED.exec(text)
        : null
  if (named) return tail(text, named.index + named[0].search(/ [-–—|]/), named[1] as string, true)
  const told =
    stopped && (text.includes('mage') || text.includes('hoto') || text.includes('icture')) ? STOPPED.exec(text) : null
  if (told) {
    const from = text.length - 1 - (told[2] as string).length
    return {from: from - (told[1] as string).length, to: text.length, inner: {from, to: text.length - 1}, sure: true}
  }
  // «… at the quay. HP PHOTO: JO BELL»
  const paper = !pictured || stopped || !text.includes(' PHOTO') ? null : HOUSE.exec(text)
  if (paper) return tail(text, text.length - (paper[1] as string).length, paper[1] as string, true)
  // «HARBOUR FILE PHOTO», and nothing else
  if (pictured && text.length < 32 && /^[A-Z][\w&. ]{1,20} (?:FILE|[Ff]ile) (?:PHOTO|[Pp]hoto)S?$/.test(text))
    return tail(text, 0, text, true)
  const joined = joinedAt(text, sign)
  if (joined) return tail(text, sign, joined, true)
  const label =
    pictured &&
    (!stopped || endsInitial(text)) &&
    /(?:^|[.!?]['"”’]?\s+)((?:[—–-]{1,2}\s)?(?:(?:(?:file )?photo|foto|bild|image|illustration|pic|picture|photograph|photo credit|image credit|cr[eé]dit|crédit photo)s?(?: by|\s?:|\s?[/|])+|(?:photos? )?courtesy(?: of|\s?:)+|(?:image|photo|picture) (?:source|credit)\s?,)\s*)((?:the )?[A-Z@](?:[^.:]|(?<=\b[A-Z])\.){1,80}(?::\s[A-Z][^.:]{1,60})?)$/i.exec(
      text
    )
  if (label && !isTold(label[1] as string, label[2] as string))
    return tail(text, text.length - (label[2] as string).length - (label[1] as string).length, label[2] as string, true)
  const glued =
    pictured && !stopped && (text.includes('Credit') || text.includes('mage:') || text.includes('oto:'))
      ? GLUED.exec(text)
      : null
  if (glued) return tail(text, glued.index, glued[1] as string, true)
  // «Jo Bell/AP», on a line of its own
  const signed =
    slash > 0 && text.length < 60 ? /^([A-ZÀ-Ž][\wÀ-ž.'’ -]{1,40})\/\s?([A-ZÀ-Ž][\wÀ-ž.'’ -]{1,40})$/.exec(text) : null
  // «Jo Bell/AP», «UN Photo/Jo Bell»
  const [, taker, house] = signed ?? []
  if (taker !== undefined && house !== undefined && (agencyOf(house) || isEvident(house) || / Photos?$/.test(taker)))
    return tail(text, 0, text, true)
  const sent = pictured ? agencyPhoto(text) : undefined
  if (sent) return sent
  if (text.length < 40 && pictureHouses.has(text.toLowerCase())) return tail(text, 0, text, true)
  if (text === 'HANDOUT' || text === 'Handout') return tail(text, 0, text, true)
  const at = signatureAt(text)
  return at > 0 ? tail(text, at, text.slice(at), false) : undefined
}

/** Who took it, after the full stop and a long dash without blanks: `… on Tuesday.—Jo Bell`, `… on Tuesday. —AFP`. */
function joinedAt(text: string, sign: number): string | undefined {
  if (sign < 20 || !'—–'.includes(text.charAt(sign)) || !/[.!?]["”’)]?\s?$/.test(text.slice(sign - 3, sign)))
    return undefined
  const name = withoutLabel(text.slice(sign + 1).trim())
  const words = name.split(' ')
  const named = words.length < 6 && words.every((word) => /^(?:[A-ZÀ-Ž]|(?:by|of|the|via|from|bin|al|ul)$)/.test(word))
  // What somebody said, and who did
  return named && !/^["“«‘']/.test(text) && !isStoppedName(name) ? name : undefined
}

const isStoppedName = (name: string): boolean => /[.!?,;:]$/.test(name)

/** Small words of a credit: `Image: provided by the family of Jo Bell`. */
const creditWords: WordList = wordList(
  'of for via from by and the courtesy file handout supplied provided in on at de da di van von al bin photo photos pool with permission'
)

/** Words that no name has. */
const FEWEST = 3

/** Whether words after `Image:` tell what it shows: `Image: Jo Bell lifts the cup after the whistle`. */
const isTold = (label: string, words: string): boolean =>
  /^\W{0,3}(?:image|photo|picture)\s?:/i.test(label) && tells(words)

const tells = (words: string): boolean =>
  words.split(' ').filter((word) => /^[a-z]{2,}/.test(word) && !creditWords.has(word)).length >= FEWEST

/** A sentence, with its stop. */
const isSaid = (words: string): boolean => words.endsWith('.') && tells(words)

/** Where a name stands that follows the full stop of a sentence and ends the line: `… in the market. Jo Bell`. */
export function signatureAt(text: string): number {
  const stop = text.lastIndexOf('. ')
  const words = text.slice(stop + 2)
  // «… on Sunday. ANA RUIZ FOR ‘THE HARBOUR POST’»
  if (stop >= 20 && words.length < 70 && words.includes(' FOR ') && words === words.toUpperCase()) return stop + 2
  // «… on Sunday. Harbour Press / Ana Ruiz», «… on Sunday. Ana Ruiz/Harbour Press»
  if (stop >= 20 && words.length < 70 && words.includes('/') && areTwoNames(words.split(/ ?\/ ?/))) return stop + 2
  // «… on Sunday. Jo Bell for The Harbour Post»
  const house = stop >= 20 && words.length < 70 && /[a-z]$/.test(words) ? words.indexOf(' for ') : -1
  if (house > 0 && surelyName(words.slice(0, house)) && looksLikeNewsroom(words.slice(house + 5))) return stop + 2
  if (stop < 20 || words.length > 40 || words.endsWith('.') || !nameLike(words)) return -1
  // «former Rep. Gail Dunn» ends no sentence before the name
  const before = text.slice(text.lastIndexOf(' ', stop - 1) + 1, stop).toLowerCase()
  if (before.length < 3 || before.includes('.') || abbreviations.includes(before)) return -1
  return surelyName(words) || words === words.toUpperCase() ? stop + 2 : -1
}

/** Who took it and for whom, or the other way round. */
const areTwoNames = ([first = '', second = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  (surelyName(first) || surelyName(second)) &&
  [first, second].every((name) => /^[A-ZÀ-Ž][\wÀ-ž.'’-]*(?: [A-ZÀ-Ž][\wÀ-ž.'’-]*){0,3}$/.test(name))

const isCapitals = (words: string): boolean => words === words.toUpperCase() && /[A-Z]{3}/.test(words)

/** A credit that a paste has joined to the words before it: `… a bridgeImage: Jo Bell/dpa`, `… on Monday.Credit...Jo Bell`. */
const GLUED = /(?<=[a-z\d.)”’"])(?:(?:Image|Photo|Foto):\s?|Credit(?:\.\.\.|…|:)\s?)([A-Z][^.:]{2,80})$/
