import {states} from '../lexicon/states.js'
import {towns} from '../lexicon/towns.js'
import {subspan, type Span} from '../tree/span.js'
import {weave, type Piece} from '../tree/weave.js'
import type {Inline} from '../wcst.js'
import {EMAIL, HANDLE, holdsRole, isProse, isService, isUnnamed, LETTERS, STATION} from './author-words.js'
import {AFTER_NAME, author, INPUTS, isGlued, isHouse, named, type Found} from './byline-author.js'
import {capitalised, unlabelled} from './byline-bare.js'
import {inverted} from './byline-inverted.js'
import {HOUSE, isSource, ISSUED, labelOf, OTHER, parts, PROVIDED, SOURCE} from './byline-label.js'
import {tailOf} from './byline-tail.js'
import {dateAt} from './date.js'
import {isGiven, isPerson, itemsOf, nameLike, surelyName, type Item} from './names.js'
import {once} from './once.js'
import {agencyOf, looksLikeNewsroom} from './organisation.js'
import {agencyAfter} from './post.js'

const LONGEST = 240
/** A post of all who are named. */
const SHARED = /(?:writ|report|edit)[eo]rs$|(?:correspondent|columnist|analyst|journalist|photographer|critic)s$/i
/** A newsroom's own people with what came over the wire. */
const STAFF =
  /^((?:[A-Z]\w{1,20} ){0,3}(?:staff|reporters?|correspondents?) (?:and|with) (?:news )?agencies)(?: in ([A-Z][\w'’., -]{2,40}))?$/i
/** `Ana “Nita” Ruiz` */
const NICKNAME = / [“"][A-Z][\w'’-]{1,15}[”"] (?=[A-Z])/
const SPECIAL = /^special (?:to|for) (?:the )?(?=[A-Z])/i
/** What somebody may put after the own name: `MD`, `Ph.D.` */
const DEGREE = /^(?:M\.?D|Ph\.?D|M\.?A|M\.?Sc|M\.?B\.?A|R\.?N|J\.?D|Esq)\.?$/

/**
 * Byline: who wrote it. `bare` where the place alone shows that names stand here: under the headline, before a time;
 * `capitals` where even a name in capitals can be no headline.
 *
 *     > | By Ana Ruiz in Lima and Tom Beck, AP Science Writer
 *         ^^ ^^^^^^^^^^^^^^^^     ^^^^^^^^  ^^^^^^^^^^^^^^^^^
 *      label author              author    role
 */
export const byline = (span: Span, bare: boolean | 'capitals' = false): Inline[] | undefined =>
  bare === false ? labelledLine(span) : read(span, bare)

const labelledLine = once((span: Span) => read(span, false))

function read(span: Span, bare: boolean | 'capitals'): Inline[] | undefined {
  if (span.text.length > LONGEST || span.text.length < 2) return undefined
  const text = withoutShifts(span.text)
  const catalogued = bare === 'capitals' ? inverted(text) : undefined
  if (catalogued) return weave(span, catalogued)
  const pieces: Piece[] = []
  for (const [from, to] of parts(text)) {
    const words = text.slice(from, to)
    const found = from > 0 && OTHER.test(words) ? [{from, to, node: {type: 'label' as const}}] : part(words, from, bare)
    if (!found) return undefined
    pieces.push(...found)
  }
  return weave(span, pieces)
}

/** Who sat at a live page when: `Ana Ruiz (now) and Tom Beck (earlier)`. The words keep their places. */
const withoutShifts = (text: string): string =>
  text.includes('(now)') || text.includes('(earlier)')
    ? text.replace(/\((?:now|earlier)\)/g, (shift) => ' '.repeat(shift.length))
    : text

function part(text: string, base: number, bare: boolean | 'capitals'): Piece[] | undefined {
  const house = text.includes(' / By ') ? HOUSE.exec(text) : null
  const own = house && part(text.slice(house[0].length), base + house[0].length, bare)
  if (house && own) {
    const [, name] = house as unknown as [string, string]
    for (const {node} of own) if (node?.type === 'author' && node.kind === 'person') node.organisation ??= name
    return [{from: base, to: base + name.length, node: {type: 'organisation', name}}, ...own]
  }
  const label = labelOf(text, bare !== false, base > 0)
  const from = base + (label ? label[0].length : 0)
  const {rest, email} = tailOf(text.slice(from - base), label !== null)
  if (rest === '') return undefined
  const pieces: Piece[] = label ? [{from: base, to: from, node: {type: 'label'}}] : []
  // Who sends a release: a firm, whatever its name looks like
  if (label && PROVIDED.test(label[0]))
    return [...pieces, {from, to: from + rest.length, node: author(rest, 'organisation')}]
  if (label && (SOURCE.test(label[0]) || ISSUED.test(label[0])))
    return isSource(rest.replace(/^the /, ''))
      ? [...pieces, {from, to: from + rest.length, node: author(rest, 'organisation')}]
      : undefined
  // «Ana Ruiz Reporter» is named
  if (isUnnamed(rest) && !isGlued(rest) && !isPerson(rest.slice(0, Math.max(rest.lastIndexOf(' '), 0))))
    return [...pieces, {from, to: from + rest.length, node: author(rest, 'person')}]
  // «Staff and agencies in Lima»
  const joined = rest.includes('gencies') ? STAFF.exec(rest) : null
  if (joined)
    return [
      ...pieces,
      {
        from,
        to: from + rest.length,
        node: {...author(joined[1] as string, 'organisation'), location: joined[2] ?? null}
      }
    ]
  // «News Desk (AFP)»
  const sent = rest.endsWith(')') ? /^(.{3,40}) \(([^()]{2,30})\)$/.exec(rest) : null
  if (sent && isUnnamed(sent[1] as string) && agencyOf(sent[2] as string))
    return [
      ...pieces,
      {from, to: from + rest.length, node: {...author(sent[1] as string, 'person'), organisation: sent[2] as string}}
    ]
  const placed = / in [A-Z]/.test(rest) ? /^(.{3,40}) in ([A-Z][\w'’., -]{2,40})$/.exec(rest) : null
  if (placed && isUnnamed(placed[1] as string)) {
    const [, who, location] = placed as unknown as [string, string, string]
    // «From our correspondent in Lima»
    const whence = /^from /i.exec(who)?.[0].length ?? 0
    const one: Piece = {
      from: from + whence,
      to: from + rest.length,
      node: {...author(who.slice(whence), 'person'), location}
    }
    return [...pieces, ...(whence > 0 ? [{from, to: from + whence, node: {type: 'label' as const}}] : []), one]
  }
  const found = label
    ? labelled(rest, from, label[0] === 'by ')
    : unlabelled(rest, from, email === undefined ? bare : true)
  const [only, more] = found?.flatMap(({node}) => (node?.type === 'author' ? [node] : [])) ?? []
  if (email !== undefined && only && !more) only.email ??= email
  return found && [...pieces, ...found]
}

function labelled(rest: string, base: number, small: boolean): Piece[] | undefined {
  if (agencyOf(rest) || agencyOf(rest.replace(/^the /i, '')) || isService(rest))
    return [{from: base, to: base + rest.length, node: author(rest, 'organisation')}]
  if (
    isProse(
      rest
        .replace(EMAIL, '')
        .replace(NICKNAME, ' ')
        .replace(/\bthe(?= [A-Z])/g, '')
    )
  )
    return undefined
  const items = itemsOf(rest).map(another)
  const several =
    / writers /i.test(rest) ||
    items.some(({joint}) => joint.endsWith('and') || joint === '&') ||
    // «by Li Na, Wang Wei» is how Xinhua signs
    (small && items.every(({words}) => surelyName(words) && !towns.has(words.toLowerCase())))
  const found: Found[] = []
  for (const item of items) {
    const last = found[found.length - 1]
    if (last && says(item, found, several)) {
      last.to = item.to
      continue
    }
    const node = named(item)
    if (!node) return undefined
    found.push({...item, node})
  }
  if (found.length === 0) return undefined
  // «By Newsday with AP»
  const [house, feed] = found
  const isFed = feed?.joint === 'with' && feed.node.kind === 'organisation'
  if (house && isFed && !house.words.includes(' ') && !isGiven(house.words)) house.node.kind = 'organisation'
  // «By ANA RUIZ and TOM BECK Associated Press»
  const last = found[found.length - 1] as Found
  if (last.joint.endsWith('and') && last.node.organisation !== null && agencyAfter(last.words))
    for (const {node} of found) if (node.kind === 'person') node.organisation ??= last.node.organisation
  // «by Xinhua writers Fang Mei, Luo Min»
  const shared = (found[0] as Found).node.role
  if (shared !== null && SHARED.test(shared))
    for (const {node} of found) if (node.kind === 'person') node.role ??= shared
  return found.map(({from, to, node}) => ({from: base + from, to: base + to, node}))
}

/** A site of the news, by its address: `harbour.example`. */
const SITE = /^(?:www\.)?[a-z\d-]{3,40}(?:\.[a-z]{2,12}){1,2}$/

/** Who had a part in it, after a comma: `By Ana Ruiz, with AFP`, `Ana Ruiz, as told to Tom Beck`. */
const PART = /^(?:with|as told to|as dictated to) (?=[A-Z])/

/** An item that names one more, without the words that say so. */
function another(item: Item): Item {
  const part = item.joint === ',' ? PART.exec(item.words) : null
  const words = part ? item.words.slice(part[0].length) : ''
  return (agencyOf(words) || surelyName(words)) && !holdsRole(words)
    ? {...item, from: item.to - words.length, words, joint: 'with'}
    : item
}

/** Whether an item says something of the authors before it, rather than naming another; if so it is noted there. */
function says(item: Item, found: readonly Found[], several: boolean): boolean {
  const last = (found[found.length - 1] as Found).node
  const email = EMAIL.exec(item.words)
  if (email) {
    last.email = email[0]
    return true
  }
  if (HANDLE.test(item.words)) return true
  if (agencyOf(item.words)) {
    // «By Reuters, AFP» names two
    if (last.kind === 'organisation') return false
    if (item.joint === '/') {
      last.organisation ??= item.words
      return true
    }
  }
  // «By Ana Ruiz | May 2023»
  if ('|·•'.includes(item.joint) && /\d{4}$/.test(item.words) && dateAt(item.words, 0)?.end === item.words.length)
    return true
  // «By Ana Ruiz / harbour.example»
  if (item.joint === '/' && SITE.test(item.words)) {
    last.organisation ??= item.words
    return true
  }
  // «By Ana Ruiz / The Harbour Post»
  if (item.joint === '/' && last.kind === 'person' && isPaper(item.words)) {
    last.organisation ??= item.words
    return true
  }
  // «By Ana Ruiz / Lima»
  if (item.joint === '/' && towns.has(item.words.toLowerCase())) {
    last.location ??= item.words
    return true
  }
  if (!/^[,(|·•–—-]/.test(item.joint) || item.joint.endsWith('and')) return false
  if (INPUTS.test(item.words) || DEGREE.test(item.words)) return true
  // «WQTV Staff, Ana Ruiz»
  if (isUnnamed(last.name) && item.joint === ',' && surelyName(item.words) && !holdsRole(item.words)) {
    if (!towns.has(item.words.toLowerCase()) && !agencyOf(item.words) && !looksLikeNewsroom(item.words)) return false
  }
  const all = /^(?:in|at) (?=[A-Z])/.exec(item.words)
  if (all) {
    const place = item.words.slice(all[0].length)
    // «By Ana Ruiz, Harbourwire, in Lima»
    if (found.length === 1 && item.joint === ',' && last.location !== null && last.organisation === null) {
      last.organisation = last.location
      last.location = place
    }
    for (const {node} of found) node.location ??= place
    return true
  }
  // «By Ana Ruiz | Tom Beck» names two, «By Ana Ruiz | New Delhi» one
  if ('|·•,'.includes(item.joint) && isPerson(item.words)) return false
  const after = AFTER_NAME.exec(item.words)
  // «University of Orval»
  const split = after && isHouse(item.words.slice(0, after.index)) ? null : after
  const name = (split ? item.words.slice(0, split.index) : item.words).replace(/^for (?=[A-Z])| ?[:.]$/g, '')
  const special = SPECIAL.exec(name)
  if (
    special ||
    agencyOf(name) ||
    STATION.test(name) ||
    LETTERS.test(name) ||
    (looksLikeNewsroom(name) && !holdsRole(name)) ||
    // «Ana Ruiz, Lima Bureau»
    / (?:Bureau|BUREAU)$/.test(name) ||
    // «NTB-Nordic»
    /^[A-Z]{2,6}-[A-Z][a-z]{2,12}$/.test(name) ||
    isPaper(name)
  ) {
    const newsroom = special ? name.slice(special[0].length) : name
    for (const {node} of found) node.organisation ??= newsroom
    return true
  }
  if (holdsRole(name)) {
    // «By Ana Ruiz and Tom Beck, AP Sports Writers»
    if (several && SHARED.test(name)) for (const {node} of found) node.role ??= name
    last.role = name
    if (split) last.location = item.words.slice(split.index + split[0].length)
    return true
  }
  if (several && nameLike(name)) return false
  // «By Ana Ruiz, Harbour Islander, Lima»
  const paper = last.location
  if (
    paper !== null &&
    last.organisation === null &&
    paper.includes(' ') &&
    !towns.has(paper.toLowerCase()) &&
    isTown(item.words) &&
    !isState(item.words)
  ) {
    last.organisation = paper
    last.location = item.words
  }
  last.location ??= item.words
  return true
}

/** One word in capitals, as most towns are. */
const isTown = (words: string): boolean => /^[A-ZÀ-Þ][a-zà-ž'’-]+$/.test(words)

/** A paper by its article: `The Islander`, no town. */
const isPaper = (words: string): boolean =>
  /^The [A-Z]/.test(words) && !towns.has(words.toLowerCase()) && !isState(words.slice(4)) && !isPerson(words)

/** A state or a country is no paper's town, nor a paper. */
const isState = (words: string): boolean => states.has(words.toLowerCase())

/** The author whom the words of a time line's segment name: `Ana Ruiz | …`; in capitals only a name that is known. */
export const bylineIn = (span: Span, from: number, to: number): Inline[] | undefined => {
  const part = subspan(span, from, to)
  const capitals = part.text.length > 4 && part.text === part.text.toUpperCase()
  return byline(part, capitals && isPerson(capitalised(part.text)) ? 'capitals' : true)
}
