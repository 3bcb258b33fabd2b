import {weave, type Piece} from '../tree/weave.js'
import type {Span} from '../tree/span.js'
import type {Inline} from '../wcst.js'
import {any, namesOf, noPerson, organisations} from './credited.js'
import {givenForms} from './given.js'
import {inputsOf} from './inputs.js'
import {surelyName} from './names.js'
import {once} from './once.js'
import {agencyOf, looksLikeNewsroom, organisationsIn} from './organisation.js'
import {mastheadWords} from '../lexicon/page.js'
import {isIptcStamp} from '../lexicon/wire.js'
import {reportedFrom} from './reported.js'
import {creditsOf} from './tagline-roles.js'
import {isDigit, wordAt} from './word.js'
import {workedOn} from './worked.js'

const LONGEST = 600

const CONTRIBUTED =
  /^(.{2,160}?)\s(?:also\s)?contributed(?:\s(?:to\sthis\s(?:report|story|article)|(?:additional\s)?(?:reporting|research|writing)))?(?:\sfrom\s[A-Z].{1,40})?\.?$/
/** `Ruiz reported from Lima. …`, before those who contributed. */
const REPORTED =
  /^[A-Z][\w'’-]{1,20}(?:(?:, | and |, and )[A-Z][\w'’-]{1,20}){0,3} reported from [A-Z][^.]{1,80}\.\s+(?=[A-Z])/
/** Whose somebody is, with the blank after it: `CNN’s `, `The Harbour Post’s `. */
function ownerOf(who: string): string {
  const owner = /^[A-Z][\w& .]{1,30}['’]s? (?=[A-ZÀ-Þ])/.exec(who)?.[0] ?? ''
  const house = owner.replace(/['’]s? $/, '')
  // «HBX’s Ana Ruiz»: letters of a station that no list knows
  return looksLikeNewsroom(house) || /^[A-Z]{3,6}$/.test(house) ? owner : ''
}
const sourceWords: ReadonlySet<string> = new Set(['source', 'sources', 'by', 'courtesy'])
const SOURCE =
  /^(?:(?:[Ss]ources?|SOURCES?|[Bb]y [Aa]gencies)\s?(?::|[-–—](?=\s))|SOURCE\s|[Cc]ourtesy\s?[;:])\s*(.{2,120})$/

function withForms(text: string, from: number, to: number): Piece[] | undefined {
  const words = text.slice(from, to)
  const given = inputsOf(text, from, to)
  if (given) return given
  const contributed = words.includes('contributed') ? CONTRIBUTED.exec(words) : null
  if (contributed) {
    const skip = REPORTED.exec(contributed[1] as string)?.[0].length ?? 0
    let who = (contributed[1] as string).slice(skip)
    const lead =
      /^(?:the\s)?(.{2,40}?)\s(?:(?:staff|news|sports|business|science|video|national|political|white house|congressional)\s){0,2}(?:writers?|reporters?|correspondents?|journalists?|researchers?|producers?|photographers?|videographers?|videojournalists?|editors?)\s/i.exec(
        who
      )
    const agency = lead && agencyOf((lead[1] as string).trim()) ? (lead[1] as string) : null
    if (lead) who = who.slice(lead[0].length)
    // «CNN’s Ana Ruiz»
    const owner = lead ? '' : ownerOf(who)
    who = who.slice(owner.length)
    const names = namesOf(who)
    if (!names.every((name) => /^[A-ZÀ-ÞĀ-ŽḀ-Ỿ][\wÀ-žḀ-ỹ'’.-]*(?: [\wÀ-žḀ-ỹ'’.-]+){0,4}$/.test(name))) return undefined
    return [
      {
        from,
        to,
        node: {type: 'credit', role: 'contributed', names},
        inner: agency
          ? organisations(text, from + skip, from + skip + (lead as RegExpExecArray)[0].indexOf(agency) + agency.length)
          : // «Reuters contributed to this report.»
            lead === null && owner === '' && names.every((name) => agencyOf(name))
            ? organisations(text, from + skip, from + skip + who.length)
            : organisations(text, from + skip, from + skip + owner.replace(/['’]s? $/, '').length, any)
      }
    ]
  }
  // «– With Ana Ruiz, Tom Beck»
  const joined = from > 0 && words.startsWith('With ') ? namesOf(words.slice(5)) : []
  if (joined.length > 0 && joined.every((name) => surelyName(name) && !looksLikeNewsroom(name)))
    return [{from, to, node: {type: 'credit', role: 'with', names: joined}}]
  const source = sourceWords.has(wordAt(words, 0)) ? SOURCE.exec(words) : null
  if (source) {
    const at = from + words.length - (source[1] as string).length
    // «Source: CNA/na(gs)»: the desk's initials are nobody's name
    const initials = /\/[a-z]{2,3}(?:\([a-z]{2,3}\)?)?$/.exec(text.slice(at, to))?.[0].length ?? 0
    return [
      {from, to: at, node: {type: 'label'}},
      // «Source: Harbour Post, 12 June 2021»
      ...organisations(text, at, to - initials, (name) => !isDigit(name, 0))
    ]
  }
  return undefined
}

function pastNewsroom(text: string, from: number): number {
  if (!text.startsWith('(')) return from
  return from + (NEWSROOM.exec(text.slice(from, from + 80))?.[0].length ?? 0)
}

/** `Harbour Press; editing by Ana Ruiz`: who sends it, then the roles. */
function sentBy(text: string, from: number, to: number): Piece[] | undefined {
  const stop = from > 0 ? text.slice(from, to).indexOf('; ') : -1
  if (stop < 2 || stop > 40 || !SENT.test(text.slice(from, from + stop))) return undefined
  const rest = creditsOf(text, from + stop)
  return rest && [{from, to: from + stop, node: {type: 'organisation', name: text.slice(from, from + stop)}}, ...rest]
}

/** `With assistance from Ana Ruiz. Editors: Tom Beck, Jo Low`: those who helped, then the roles. */
function followed(text: string, from: number, to: number): Piece[] | undefined {
  if (wordAt(text, from) !== 'with' || !text.includes('dit', from)) return undefined
  const stop = text.slice(from, to).search(/[.;] {1,3}(?:editors?|editing)\b/i)
  const first = stop < 0 ? undefined : withForms(text, from, from + stop)
  const rest = first && creditsOf(text, from + stop)
  return rest && [...first, ...rest]
}

const SENT = /^[A-ZÀ-Þ][\wÀ-ž'’.&-]*(?: [A-ZÀ-Þ&][\wÀ-ž'’.&-]*){0,3}$/
/** The desk's initials, with or without the agencies: `rt/dpb`, `km-ab/cd`, `ab/cd (AFP, dpa)`. */
const INITIALS = /^[a-z]{2,4}(?:[-/.][a-z]{2,4}){1,6}(?:\s?\((.{2,60}))?$/
/** A word of what stands after an agency: the desk's initials, the time. */
const DESK = /^(?:[A-Z]{1,4}|[a-z]{1,4}|[a-z]\d|\d{2,4}(?:GMT|hrs)?)(?:-[A-Za-z]{1,4}){0,3}$/
/** Who answers for the copy, before the roles: `(Oslo newsroom, +47 555 0100, editing by Ana Ruiz)`. */
const NEWSROOM = /^[A-Z][\w .-]{2,30} (?:newsroom|bureau|desk), (?:(?:tel |fax )?[+\d][\d ()-]{5,24}, )?/
/** The same alone. */
const ROOM = /^([A-Z][\w .'’-]{2,30} (?:newsroom|newsdesk|speed desk))(?:[;,] (?:tel:? )?[+\d][\d ()-]{5,24})?$/i
/** Initials alone, in their brackets: `(nal)`. */
const BRACKETED = /^\((?!sic\b|ends?\b|more\b|mfl?\b|END|MORE)(?:[a-z]{2,4}|[A-Z]{2,4})(?:, ?[A-Za-z]{2,4}){0,3}\)$/
/** Initials in capitals: `AR/TB`. */
const DESKS = /^[A-Z]{2,4}(?: ?\/{1,2} ?[A-Z]{2,4}){1,2}\/?$/
/** Initials after their stroke. */
const SIGNED = /^\/(?:[a-z]{2,4}|[A-Z]{2,4})$/
/** The desk's initials, parted by a stroke: no words of a sentence. */
const STROKED = /^[A-Za-z]{2,4}(?:\/[A-Za-z]{2,4})+$/
/** An agency's letters with its number and time. */
const STAMPED = /^[A-Z]{2,5}-\d{4,6}(?: \d{2,4})? ?(?:GMT|UTC)$/
const LITTLE = /^(?:is|to|in|of|on|at|and|by|for)$/
/** An address in brackets, after others. */
const ADDRESSED = /(?<=\))\s{0,2}\((?:https?:\/\/)?(?:[\w-]{1,40}\.){1,4}[a-z]{2,12}\/?\)\.?$/
/** The paper's own name after a dash: `– Harbour.example`. */
const SITE = /^[A-Z][\w-]{1,30}(?:\.[a-z]{2,12}){1,3}$/

/** Who sends it, in letters: `PTI ABC DV DV`, `--IANS`, `(Kyodo)`, `- The Straits Times/ANN`, `rt/dpb`. */
function signOff(text: string, from: number, to: number): Piece[] | undefined {
  const words = text.slice(from, to)
  if (words.length > 60) return undefined
  const whole = organisationsIn(words)
  if (whole.every(({name}) => agencyOf(name)) && whole.length > 0) return organisations(text, from, to, any)
  // «MV/SKJ/AP»: one of three pairs of initials can be an agency's letters
  const desks = from === 0 && words.length < 18 && DESKS.test(words)
  if (desks && whole.length > 2 && !whole.some(({name}) => name.length > 2 && agencyOf(name)))
    return [{from, to, node: {type: 'label'}}]
  const dashed = from > 0 && '-–—'.includes(text.slice(0, from).trimEnd().at(-1) ?? ' ')
  if (
    whole.some(({name}) => agencyOf(name)) &&
    whole.every(({name}) => /^[A-Z][\w' ]+$/.test(name)) &&
    (dashed || words.includes('/')) &&
    !words.includes(' by ')
  )
    // «Ana Ruiz/TT» and «WAM/Ana Ruiz» name a person too, «MNA/PR» the desk's initials
    return organisations(
      text,
      from,
      to,
      (name) =>
        noPerson(name) &&
        !isWriter(name, whole) &&
        (agencyOf(name) || !/^(?:[A-Z]{2}|Fim|Fin|Ende|Slut|End)$/.test(name))
    )
  // «- The Islander/ANA»
  if (dashed && /^The [A-Z][\w'’]+(?: [A-Z][\w'’]+){0,3}\/[A-Z]{3,6}$/.test(words))
    return organisations(text, from, to, any)
  // «(Harbour Radio with AFP and Reuters)», «— Harbour Mail with AFP»
  const joined = text.startsWith('(') || dashed ? /^([A-Z][\w .’'-]{1,40}) with (.{2,60})$/.exec(words) : null
  if (joined && organisationsIn(joined[2] as string).every(({name}) => agencyOf(name))) {
    const at = from + (joined[1] as string).length
    return [
      {from, to: at, node: {type: 'organisation', name: joined[1] as string}},
      ...organisations(text, at + 6, to, any)
    ]
  }
  if (text.length < 24 && BRACKETED.test(text.trim())) return [{from, to, node: {type: 'label'}}]
  // «AS/te/lb/APA»
  const house = words.lastIndexOf('/') + 1
  if (house > 0 && agencyOf(words.slice(house)) && STROKED.test(words))
    return organisations(text, from + house, to, any)
  // «/cb»
  if (from === 0 && words.length < 6 && SIGNED.test(words)) return [{from, to, node: {type: 'label'}}]
  if (desks) return [{from, to, node: {type: 'label'}}]
  const desk = '-/.'.includes(words[wordAt(words, 0).length] ?? ' ') ? INITIALS.exec(words) : null
  if (desk) {
    const at = desk[1] === undefined ? to : to - desk[1].length
    return at === to ? [{from, to, node: {type: 'label'}}] : organisations(text, at, to, any)
  }
  // «The AP, Lima»
  const desked = words.startsWith('The ') ? /^The ([A-Z]{2,5}), [A-Z][\w .'’-]{1,30}$/.exec(words) : null
  if (desked && agencyOf(desked[1] as string))
    return organisations(text, from, from + 4 + (desked[1] as string).length, any)
  const [first = '', ...rest] = words.split(/[/\s]+/)
  const agency = first.replace(/[)\]]$/, '')
  // «AFP 141612 GMT MAR 09»
  if (isDigit(words, first.length + 1) && isIptcStamp(words.slice(first.length + 1)) && agencyOf(agency))
    return organisations(text, from, from + agency.length, any)
  // «AFP-0912 05 GMT»
  const sender = words.length < 24 && STAMPED.test(words) ? words.slice(0, words.indexOf('-')) : ''
  if (agencyOf(sender)) return organisations(text, from, from + sender.length, any)
  const stroked = STROKED.test(words.slice(first.length + 1))
  if (rest.length > 0 && agencyOf(agency) && (stroked || rest.every((word) => DESK.test(word) && !LITTLE.test(word))))
    return organisations(text, from, from + agency.length, any)
  // «(Harbour Evening Mail)»
  const bracketed = text.startsWith('(') && text.endsWith(')') && from === 1
  const paper =
    bracketed && words.includes(' ') && mastheadWords.has(words.slice(words.lastIndexOf(' ') + 1).toLowerCase())
  if (paper && /^[A-Z][\w’']*(?: [A-Z][\w’']*){1,3}$/.test(words)) return organisations(text, from, to, any)
  // «(Oslo Newsroom; +47 555 0100)»
  const room = bracketed ? ROOM.exec(words)?.[1] : undefined
  if (room !== undefined) return [{from, to: from + room.length, node: {type: 'organisation', name: room}}]
  // «– Harbour Times»
  const isHouse = dashed && from > 0 && /^[A-Z][\w’']*(?: [A-Z][\w’']*){0,3}$/.test(words) && looksLikeNewsroom(words)
  return isHouse || (dashed && SITE.test(words)) ? organisations(text, from, to, any) : undefined
}

/** Whether a name after an agency's is its writer's, whom no list knows: `WAM/Hatem Mohamed`. */
const isWriter = (name: string, [first, second, third]: readonly {name: string}[]): boolean =>
  second?.name === name && !third && agencyOf(first?.name ?? '') && surelyName(name) && !looksLikeNewsroom(name)

/**
 * Sign-off: who else had a hand in it.
 *
 *     > | (Reporting by Ana Ruiz in Lima; Editing by Tom Beck)
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^
 *          credit                         credit
 */
export const tagline = once((span: Span): Inline[] | undefined => {
  const {text} = span
  if (text.length > LONGEST || text.length < 2) return undefined
  // «(END) Dow Jones Newswires»
  const ended = text.startsWith('(END) ') ? 6 : 0
  const from = ended + (/^[\s([—–=*…._-]*/.exec(ended > 0 ? text.slice(ended) : text)?.[0].length ?? 0)
  // «(NAN) (www.nan.example)»: the sender's address after its letters
  let to = text.length - (text.endsWith(')') ? (ADDRESSED.exec(text)?.[0].length ?? 0) : 0)
  while (to > from && /[\s)\].]/.test(text[to - 1] as string)) to--
  if (to <= from) return undefined
  const pieces =
    signOff(text, from, to) ??
    followed(text, from, to) ??
    sentBy(text, from, to) ??
    withForms(text, from, to) ??
    givenForms(text, from, to) ??
    reportedFrom(text, from, to) ??
    workedOn(text, from, to) ??
    creditsOf(text, pastNewsroom(text, from))
  if (!pieces) return undefined
  if (from > 0) pieces.unshift({from: 0, to: from, mark: text.slice(0, from).includes('(') ? 'bracket' : 'dash'})
  return weave(span, pieces)
})
