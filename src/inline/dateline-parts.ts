import {functionWords} from '../lexicon/function-words.js'
import {weekdays} from '../lexicon/months.js'
import {states, twinTowns} from '../lexicon/states.js'
import {towns} from '../lexicon/towns.js'
import {dateAt} from './date.js'
import {dateFields, type Moment} from './moment.js'
import {bracketAt, isSite, past, senderAndDay, type Found} from './dateline-signs.js'
import {agencyOf, looksLikeNewsroom, organisationsIn} from './organisation.js'
import {blank, isCapitals, placeAt} from './place.js'
import {wordAt} from './word.js'

function day(text: string, at: number, found: Found): number | undefined {
  if (found.date) return undefined
  const date = dateAt(text, at, true) ?? dayAndMonth(text, at, found)
  if (date?.day === undefined) return undefined
  found.pieces.push({from: at, to: trimmed(text, at, date.end), node: dateFields(date, 'dateline')})
  found.date = true
  return date.end
}

/** `BRUSSELS 12/03 (BELGA) = `: day and month between the place and the agency. */
function dayAndMonth(text: string, at: number, found: Found): Moment | undefined {
  if (found.places.length === 0 || text.charAt(at + 2) !== '/') return undefined
  const [, day, month] = /^([0-3]\d)\/([01]\d)(?= \([A-Z]{2})/.exec(text.slice(at, at + 10)) ?? []
  const right = Number(day) > 0 && Number(day) < 32 && Number(month) > 0 && Number(month) < 13
  return right ? {end: at + 5, day: Number(day), month: Number(month)} : undefined
}

/** A weekday says nothing that the date does not: `LISBON, Saturday, June 12 -`. */
function weekday(text: string, at: number, found: Found): number | undefined {
  const word = wordAt(text, at)
  if (word.length < 3 || !weekdays.has(word)) return undefined
  const end = at + word.length + (text[at + word.length] === '.' ? 1 : 0)
  // One in capitals over the day, `TUE, APR 07 -`, stands where the place does
  const opens = isCapitals(text.slice(at, at + word.length)) ? undefined : dateAt(text, past(text, end))
  return found.places.length > 0 || opens?.day !== undefined ? past(text, end) : undefined
}

/** Words of a sender in brackets; small letters are one's alone: `dpa`. */
const SENDER = /^(?:[A-ZÀ-Þ]|[a-zß-ž][^ ]*$)/

function bracketed(text: string, at: number, found: Found): number | undefined {
  const bracket = bracketAt(text, at)
  if (!bracket) return undefined
  const inner = text.slice(bracket.from, bracket.to)
  const words = inner.trim()
  const last = found.places[found.places.length - 1]
  const sent = senderAndDay(words)
  const base = bracket.from + inner.indexOf(words)
  // «GENEVA (5 March 2024) –»
  const moment = last && !found.date ? dateAt(words, 0) : undefined
  if (moment?.day !== undefined && moment.end === words.length) {
    found.pieces.push({from: base, to: base + words.length, node: dateFields(moment, 'dateline')})
    found.date = true
    return bracket.end
  }
  if (
    last &&
    !found.date &&
    !sent &&
    !agencyOf(words) &&
    (states.has(words.toLowerCase()) ||
      '(['.includes(text[blank(text, bracket.end)] ?? '-') ||
      (/^[A-Z][A-Za-z/]/.test(words) &&
        !isSite(words) &&
        !looksLikeNewsroom(words) &&
        dateAt(text, past(text, bracket.end))))
  )
    last.to = bracket.end
  else if (sent && last && !found.date) {
    organisation(text, base + sent.from, base + sent.to, found)
    const to = base + sent.moment.end
    found.pieces.push({from: base + sent.day, to, node: dateFields(sent.moment, 'dateline')})
    found.date = true
  } else if ((last || found.date || agencyOf(words)) && words.length < 41 && SENDER.test(words))
    organisation(text, bracket.from, bracket.to, found)
  else return undefined
  return bracket.end
}

/** An agency's letters after the day, whether or not a list knows them. */
const SHORT_LETTERS = /^[A-Z]{2,6}$/

/** Words in capitals of their own: a place, more of the place before, or an agency without brackets. */
function place(text: string, at: number, found: Found): number | undefined {
  const end = wordsEnd(text, at)
  if (end === at) return undefined
  const words = text.slice(at, end)
  const plain = words.endsWith('.') ? words.slice(0, -1) : words
  const last = found.places[found.places.length - 1]
  const joint = text.slice(0, at).trimEnd().slice(-1)
  const known = agencyOf(plain) || isSite(plain)
  if (last) {
    const region = states.has(plain.toLowerCase()) && dateAt(text, past(text, end))?.day !== undefined
    // «ASTANA | HARBOUR NEWS | », «LIMA / ACCESSWIRE / »
    const between = '|/'.includes(joint) && text[at - 3] === ' ' && text[blank(text, end)] === joint
    if ((known && !region && (',.)|'.includes(joint) || found.date)) || (between && (known || joint === '|')))
      sender(at, at + plain.length, plain, found)
    else if (joint === ',' && !found.date) last.to = signed(text, at, end, found)
    // «Vilnius, Mar 12, BNS -»
    // «Napier, March 12 NZN -»
    else if (
      (joint === ',' || (found.date && /\d/.test(joint))) &&
      SHORT_LETTERS.test(plain) &&
      !towns.has(plain.toLowerCase())
    )
      sender(at, at + plain.length, plain, found)
    else if (joint === '/' && twinTowns.has(text.slice(last.from, end).toLowerCase())) last.to = end
    else found.places.push({from: at, to: joint === '/' ? signed(text, at, end, found) : end})
    return end
  }
  // «On March 4 - a week late - …»
  if (functionWords.has(plain.toLowerCase())) return undefined
  // «12 June 2021; MEMO:», «12 June 2021, AFP -»
  if (found.date && (known || joint === ';')) sender(at, end, words, found)
  else if (known && !found.date && !found.organisation) return senderBefore(text, at, end, plain, found)
  else return placeAndSender(text, at, end, found)
  return end
}

/** Where a place's words end; an agency ends before what follows its stop or its hyphen: `RIA Novosti. The`, `SANA-The`. */
export function wordsEnd(text: string, at: number): number {
  const end = placeAt(text, at)
  const words = text.slice(at, end)
  const stop = words.indexOf('. ')
  if (stop > 0 && agencyOf(words.slice(0, stop))) return at + stop + 1
  const hyphen = words.indexOf('-')
  return hyphen > 0 && agencyOf(words.slice(0, hyphen)) && !agencyOf(words) ? at + hyphen : end
}

/** An agency before the place: `APA - Dakar (Senegal) -`, `APA-Dakar (Senegal) The …`, `Harbour.example, Jakarta -`. */
function senderBefore(text: string, at: number, end: number, words: string, found: Found): number {
  const sign = /\s?[,–—-]\s|[–—-](?=[A-Z])/y
  sign.lastIndex = end
  if (sign.test(text) && placeAt(text, sign.lastIndex) > sign.lastIndex) {
    sender(at, end, words, found)
    return sign.lastIndex
  }
  found.places.push({from: at, to: end})
  return end
}

const LETTERS = /^(?:[A-Z]{3,}(?: [A-Z][a-z]+)?|Reuters|Xinhua)$/
const TWO = /^[A-Z]{2}$/

/** A place with the agency that no sign parts from it: `ASTANA. KAZINFORM -`, `PARIS AFP -`, `AKP Phnom Penh, June 12 -`. */
/** Where the agency begins that ends some words, of one word or two: `Lima AFP`, `New York CNN Business`. */
function senderIn(words: string): number {
  const last = words.lastIndexOf(' ')
  const two = words.lastIndexOf(' ', last - 1)
  return two > 0 && agencyOf(words.slice(two + 1)) ? two + 1 : last + 1
}

function placeAndSender(text: string, at: number, end: number, found: Found): number {
  const words = text.slice(at, end)
  const blanked = words.indexOf(' ')
  const stop = words.indexOf('. ')
  const name = stop > 0 && agencyOf(words.slice(stop + 2)) ? stop + 2 : senderIn(words)
  const and = words.indexOf(' and ')
  if (blanked < 0) found.places.push({from: at, to: end})
  else if (name > 0 && agencyOf(words.slice(name)) && (name === stop + 2 || LETTERS.test(words.slice(name)))) {
    found.places.push({from: at, to: at + words.slice(0, name).trimEnd().length})
    sender(at + name, end, words.slice(name), found)
  } else if (
    name === blanked + 1 &&
    (end === text.length || /^ {1,6}[—–] /.test(text.slice(end, end + 8))) &&
    TWO.test(words.slice(name)) &&
    agencyOf(words.slice(name))
  ) {
    // «Norrfors TT», alone on its line; «Washington AP — The …»
    found.places.push({from: at, to: at + blanked})
    sender(at + name, end, words.slice(name), found)
  } else if (agencyOf(words.slice(0, blanked)) && dateAt(text, past(text, end))?.day !== undefined) {
    sender(at, at + blanked, words.slice(0, blanked), found)
    found.places.push({from: at + blanked + 1, to: end})
  } else if (and > 0 && isCapitals(words.slice(0, and)) && isCapitals(words.slice(and + 5)))
    found.places.push({from: at, to: at + and}, {from: at + and + 5, to: end})
  else found.places.push({from: at, to: end})
  return end
}

/** Where a place's last words end, before an agency's letters that a dash follows: `Washington, DC CNN —`, `Hong Kong/Beijing CNN —`. */
function signed(text: string, at: number, end: number, found: Found): number {
  const name = text.lastIndexOf(' ', end - 1) + 1
  const letters = text.slice(name, end)
  if (name <= at || found.organisation || !/^[A-Z]{3,6}$/.test(letters) || !agencyOf(letters)) return end
  if (!/^ {1,6}[—–] /.test(text.slice(end, end + 8))) return end
  sender(name, end, letters, found)
  return name - 1
}

function sender(from: number, to: number, name: string, found: Found): void {
  found.pieces.push({from, to, node: {type: 'organisation', name}})
  found.organisation = true
}

const trimmed = (text: string, from: number, to: number): number => {
  while (to > from && text[to - 1] === ' ') to--
  return to
}

export function organisation(text: string, from: number, to: number, found: Found): void {
  for (const one of organisationsIn(text.slice(from, to)))
    found.pieces.push({
      from: from + one.from,
      to: from + one.to,
      node: {type: 'organisation', name: one.name}
    })
  found.organisation = true
}

/** Reads what stands at a place; gives where it ends, or nothing where it is something else. */
export const readers: readonly ((text: string, at: number, found: Found) => number | undefined)[] = [
  day,
  weekday,
  bracketed,
  place
]
