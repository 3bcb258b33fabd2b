import {noteLabels, releaseKinds} from '../lexicon/labels.js'
import {boilerplate, boilerplateSign, noteOpenings} from '../lexicon/notes.js'
import {momentAt, dateFields, dateline, once, timeline} from '../inline/index.js'
import type {Span} from '../tree/span.js'
import {weave, type Piece} from '../tree/weave.js'
import type {BlockNode, Inline, NoteBlock} from '../wcst.js'
import {becomeNote, type Construct, type RawBlock, type Surroundings} from './construct.js'
import {firstWord, isStopped} from './looks.js'
import {openings} from './openings.js'

/** No publisher's boilerplate is longer. */
const LONGEST = 900
const LABEL = /^[([*\s]{0,4}([A-Za-z][A-Za-z.'’]{1,20}(?: [A-Za-z.'’&]{1,20}){0,4})/
/** It stands among the first lines. */
const PICKUPS = 6
/** `Harbour Radio will update this story as it learns more.` */
const UPDATING = /^[A-Z][\w.&'’ -]{1,40} will (?:continue to )?update this (?:story|article|report|page)\b/
/** `Harbour Radio regrets the error.` */
const REGRETS =
  /^(?:We|(?:The )?[A-Z][\w.&'’-]{1,20}(?: [A-Z][\w.&'’-]{1,20}){0,4}) (?:sincerely )?regrets? (?:the|this) error\.$/
/** Where an add is to be put, after the words that it names: `WASHN: for all.` */
const PICKUP = /^[A-Z]{3,15}(?: [A-Z]{2,15}){0,2}: [a-z][a-z' ]{2,30}\.?$/
const OWNED = /^[A-Z][\w.&'’ -]{1,40} © ?\d{4}(?:[-–]\d{2,4})?\.?$/
const opened = openings(noteOpenings)
/** The first words of the labels: most blocks begin with none of them. */
const labelled = new Set([...noteLabels.keys()].map(firstWord))

/** Whether a text begins as a note's label does. */
export const opensLabel = (text: string): boolean => labelled.has(firstWord(text))

const kindOf = once(({text}: Span): NoteBlock['kind'] | undefined => {
  const label = opensLabel(text) ? LABEL.exec(text) : null
  if (label) {
    const shown = label[1] as string
    const start = label[0].length - shown.length
    for (let end = shown.length; end > 0; end = shown.lastIndexOf(' ', end - 1)) {
      const name = shown.slice(0, end)
      const kind = noteLabels.get(name.toLowerCase())
      if (kind && labels(kind, name, text.slice(start + end), /^\(.*\)$/.test(text))) return kind
    }
  }
  if (text.length > LONGEST) return undefined
  // «Harbour Times © 2021»
  if (text.length < 60 && text.includes('©') && OWNED.test(text)) return 'disclaimer'
  const kind = opened(text)
  if (kind) return kind
  if (text.length < 160 && text.includes(' update this ') && UPDATING.test(text)) return 'update'
  if (text.length < 120 && text.endsWith(' error.') && REGRETS.test(text)) return 'correction'
  return boilerplateSign.test(text) && boilerplate.test(text) ? 'disclaimer' : undefined
})

/** A note for the desk by its words alone. */
export const isNote = ({span}: RawBlock): boolean => kindOf(span) !== undefined

/** The publisher's boilerplate. */
export const isDisclaimer = ({span}: RawBlock): boolean => kindOf(span) === 'disclaimer'

/**
 * Whether words that can be a label are one here: «Update on the talks» or «Correction of the course» is copy; a label is
 * in capitals or has its sign. «UPDATE 1-Bank fined» and «(CORRECTED) - Bank fined» are headlines with their tag.
 */
function labels(kind: NoteBlock['kind'], name: string, rest: string, bracketed: boolean): boolean {
  if (
    (kind === 'update' || kind === 'correction') &&
    /^[)\]]?\s?\d{0,2}\s?[-–—]\s?\S/.test(rest) &&
    !/^att/i.test(name)
  )
    return false
  // «(CORRECTED) Fair stays on Thursday»
  if ((kind === 'update' || kind === 'correction') && /^[)\]]\s+[A-Z]/.test(rest) && !isStopped(rest)) return false
  // «Correction: Harbor-Fire story», «Corrected: Fair stays on Thursday» are headlines: a note is a sentence
  if (
    /^(?:correct\w*|updated?|clarif\w*)$/i.test(name) &&
    (name !== name.toUpperCase() ||
      (/^corrected$/i.test(name) && rest === rest.toUpperCase()) ||
      rest.endsWith(' story')) &&
    /^\s?:/.test(rest) &&
    !isStopped(rest)
  )
    return false
  if (/^\s?(?:[:;]|[—–_-]{1,2}\s)/.test(rest)) return true
  // «UPDATE, 3 p.m.: …», «Update (12 June): …», «Correction (June 15, 2021): …»
  if (
    (kind === 'update' || kind === 'correction' || kind === 'clarification') &&
    /^(?:,| at| \()? ?\(?[\w.,: ]{2,24}\)?(?::|\s[–—-])\s/.test(rest) &&
    /\d/.test(rest.slice(0, 12)) &&
    isStopped(rest)
  )
    return true
  // «(Corrects second paragraph)», «(Adds details)»
  if (
    /^(?:corrects|adds|updates|recasts|rewrites|releads|repeats|writes through|clarifies|refiles)$/i.test(name) &&
    bracketed
  )
    return true
  // «MEDIA ADVISORY» alone says what the paper is
  if (rest === '' && releaseKinds.has(name.toLowerCase())) return false
  if (name === name.toUpperCase()) return /^(?:[)\]\s]|$)/.test(rest)
  if (kind !== 'embargo' || !/^\s/.test(rest)) return false
  // «Embargoed goods lay on the quay.» is copy: an embargo has its hour
  return (
    /^(?:not for|strictly|under|hold)/i.test(name) ||
    (/^embargoed/i.test(name) && /^\s(?:for|to|until|till)\b|\d/.test(rest))
  )
}

/** The same hour on another clock, between an hour and its day. */
const ELSEWHERE = /^ ?[(/][^()/]{3,60}[)/]?,? (?:on )?(?:[a-z]{6,9},? )?$/i

/** The first moment named in a note, as its date. */
function dated(block: RawBlock, purpose: 'embargo' | 'published', from = 0): Piece[] {
  const {text} = block
  const starts = /(?:^|[\s(:,])(?=[A-Za-z\d])/g
  starts.lastIndex = from
  let clock: {at: number; end: number} | undefined
  for (let match = starts.exec(text), round = 0; match && round < 40; match = starts.exec(text), round++) {
    const at = match.index + match[0].length
    const moment = momentAt(text, at)
    // «16:00 London time (11:00 US Eastern time) on Wednesday 5 June 2024»
    if (moment?.time !== undefined && moment.month === undefined) clock ??= {at, end: moment.end}
    else if (clock && moment?.day !== undefined && !moment.time && ELSEWHERE.test(text.slice(clock.end, at))) {
      const whole = momentAt(`${text.slice(at, moment.end)} ${text.slice(clock.at, clock.end)}`, 0)
      if (whole?.time) return [{from: clock.at, to: moment.end, node: dateFields(whole, purpose)}]
    }
    if (moment && (moment.day !== undefined || moment.time !== undefined) && moment.month !== undefined)
      return [{from: at, to: moment.end, node: dateFields(moment, purpose)}]
    if (match[0] === '') starts.lastIndex++
  }
  return []
}

/** The words of a note that tells when the copy may be used, with that moment. */
export const embargoed = (block: RawBlock): Inline[] => weave(block.span, dated(block, 'embargo'))

/** What is a note over the story only, or below all of it: under figures `NOTE: …` tells of them. */
const atEdge = (text: string, {section, index, before}: Surroundings): NoteBlock['kind'] | undefined =>
  ((section === 'head' && index === 0 && text.startsWith('NOTE: ')) ||
    (before !== undefined && 'type' in before && isOver(before) && /^notes?: /i.test(text))) &&
  isStopped(text)
    ? 'editor'
    : index < PICKUPS && isPickup(text)
      ? 'advisory'
      : undefined

/** What is new in this take, straight over the dateline: `Adds statement of the port, details`. */
const isNews = (text: string, {section, titled, after}: Surroundings): boolean =>
  section === 'head' &&
  titled &&
  text.length < 160 &&
  NEWS.test(text) &&
  !isStopped(text) &&
  after !== undefined &&
  'span' in after &&
  dateline(after.span) !== undefined

const NEWS = /^(?:Adds|Updates|Recasts|Rewrites|Releads|Repeats|Refiles|Corrects) [a-z]/

/** Whom the desk can ask, or the end mark: what stands below it is for the desk. */
const isOver = ({type, data}: BlockNode): boolean =>
  type === 'furniture' && (data?.rule === 'contact' || data?.rule === 'end-mark')

const isPickup = (text: string): boolean => text.length < 60 && text.includes(': ') && PICKUP.test(text)

/** Notes for the desk: corrections, advisories, embargoes, the publisher's boilerplate. */
export const note: Construct = {
  name: 'note',
  in: ['head', 'body', 'foot'],
  claim(block, around) {
    const {section} = around
    const kind = kindOf(block.span) ?? atEdge(block.text, around) ?? (isNews(block.text, around) ? 'update' : undefined)
    if (!kind) return undefined
    // «This content was published on June 13, 2021» is a time line in the head
    if (section === 'head' && (kind === 'disclaimer' || kind === 'update') && timeline(block.span)) return undefined
    // «© Jo Bell, AFP» under a picture: a publisher's line has its year
    if (section === 'head' && block.text.startsWith('©') && !/\d/.test(block.text)) return undefined
    if (kind === 'embargo') return becomeNote(block, kind, embargoed(block))
    // The day of the printed edition is another
    const first =
      kind === 'disclaimer' && !/ (?:print|printed|paper) (?:edition|issue|version)\b/.test(block.text)
        ? block.text.search(/(?:first|^\W?)\s?published/i)
        : -1
    return becomeNote(
      block,
      kind,
      first < 0 ? block.node.children : weave(block.span, dated(block, 'published', first))
    )
  }
}
