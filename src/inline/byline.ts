import {towns} from '../lexicon/towns.js'
import {isSpace} from '../tree/build.js'
import {subspan, type Span} from '../tree/span.js'
import {weave, type Piece} from '../tree/weave.js'
import type {AuthorNode, Inline} from '../wcst.js'
import {DESK, EMAIL, HANDLE, holdsRole, isProse, isService, isUnnamed, LETTERS, STATION} from './author-words.js'
import {labelOf, parts, PROVIDED, SOURCE} from './byline-label.js'
import {once} from './once.js'
import {isGiven, isPerson, itemsOf, nameLike, surelyName, type Item} from './names.js'
import {agencyOf, looksLikeNewsroom} from './organisation.js'
import {agencyAfter, postIn} from './post.js'

const LONGEST = 240
/** A post of all who are named. */
const SHARED = /(?:writ|report|edit)[eo]rs$|(?:correspondent|columnist|analyst|journalist|photographer|critic)s$/i
/** What else the copy is made of, or what comes with it: `(with inputs from agencies)`, `(Mit Bild)`. */
const INPUTS =
  /^(?:(?:with )?(?:agency )?inputs|(?:with|mit|avec|con|com|met|med) (?:photos?|pictures?|graphics?|video|bild(?:er)?|fotos?|grafik))\b/i

type Author = Omit<AuthorNode, 'position' | 'children'>
type Found = Item & {node: Author}

const author = (name: string, kind: Author['kind']): Author => ({
  type: 'author',
  name,
  kind,
  role: null,
  organisation: null,
  location: null,
  email: null
})

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
  const pieces: Piece[] = []
  for (const [from, to] of parts(text)) {
    const found = part(text.slice(from, to), from, bare)
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

const isSource = (words: string): boolean =>
  agencyOf(words) ||
  (words.length < 50 &&
    words.split(' ').length < 6 &&
    words.split(' ').every((word) => /^(?:[A-Z\d(&]|of$|the$|and$|for$)/.test(word)))

function part(text: string, base: number, bare: boolean | 'capitals'): Piece[] | undefined {
  const label = labelOf(text, bare !== false)
  const from = base + (label ? label[0].length : 0)
  const rest = withoutTail(text.slice(from - base))
  if (rest === '') return undefined
  const pieces: Piece[] = label ? [{from: base, to: from, node: {type: 'label'}}] : []
  // Who sends a release: a firm, whatever its name looks like
  if (label && PROVIDED.test(label[0]))
    return [...pieces, {from, to: from + rest.length, node: author(rest, 'organisation')}]
  if (label && SOURCE.test(label[0]))
    return isSource(rest) ? [...pieces, {from, to: from + rest.length, node: author(rest, 'organisation')}] : undefined
  if (isUnnamed(rest)) {
    pieces.push({from, to: from + rest.length, node: author(rest, 'person')})
    return pieces
  }
  // «News Desk (AFP)»
  const sent = rest.endsWith(')') ? /^(.{3,40}) \(([^()]{2,30})\)$/.exec(rest) : null
  if (sent && isUnnamed(sent[1] as string) && agencyOf(sent[2] as string))
    return [
      ...pieces,
      {from, to: from + rest.length, node: {...author(sent[1] as string, 'person'), organisation: sent[2] as string}}
    ]
  const found = label ? labelled(rest, from, label[0] === 'by ') : unlabelled(rest, from, bare)
  return found && [...pieces, ...found]
}

/** Without the signs after a name that a gateway has left: `By Ana Ruiz =`. */
function withoutTail(text: string): string {
  let end = text.length
  while (text.length - end < 40 && ('=<'.includes(text[end - 1] ?? '-') || isSpace(text.charCodeAt(end - 1)))) end--
  return text.slice(0, end)
}

/** Where a name's place, its newsroom or its work is said without a comma: ` in Lima`, ` for The Post`. */
const AFTER_NAME = / (in|at|from|for|of|IN|FOR) (?=[A-Z])/

function labelled(rest: string, base: number, small: boolean): Piece[] | undefined {
  if (agencyOf(rest) || agencyOf(rest.replace(/^the /i, '')) || isService(rest))
    return [{from: base, to: base + rest.length, node: author(rest, 'organisation')}]
  rest = rest.replace(/ \(?@\w{2,30}\)?$/, '')
  if (isProse(rest.replace(EMAIL, '').replace(/\bthe(?= [A-Z])/g, ''))) return undefined
  const items = itemsOf(rest)
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
  // «by Xinhua writers Fang Mei, Luo Min»
  const shared = (found[0] as Found).node.role
  if (shared !== null && SHARED.test(shared))
    for (const {node} of found) if (node.kind === 'person') node.role ??= shared
  return found.map(({from, to, node}) => ({from: base + from, to: base + to, node}))
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
  if (!/^[,(|·•–—-]/.test(item.joint) || item.joint.endsWith('and')) return false
  if (INPUTS.test(item.words)) return true
  const all = /^(?:in|at) (?=[A-Z])/.exec(item.words)
  if (all) {
    for (const {node} of found) node.location ??= item.words.slice(all[0].length)
    return true
  }
  // «By Ana Ruiz | Tom Beck» names two, «By Ana Ruiz | New Delhi» one
  if ('|·•,'.includes(item.joint) && isPerson(item.words)) return false
  const split = AFTER_NAME.exec(item.words)
  const name = (split ? item.words.slice(0, split.index) : item.words).replace(/^for (?=[A-Z])| ?[:.]$/g, '')
  if (agencyOf(name) || STATION.test(name) || LETTERS.test(name) || (looksLikeNewsroom(name) && !holdsRole(name))) {
    const newsroom = name.replace(/^special (?:to|for) (?:the )?/i, '')
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
  last.location ??= item.words
  return true
}

/** A name in small letters: `ana ruiz`. */
const SMALL = /^[a-zß-ÿ'’-]{2,20}(?: [a-zß-ÿ'’-]{2,20}){1,2}$/

/** An agency's people in a town: `PIB Delhi`. */
const isBureau = (name: string): boolean => {
  const blank = name.indexOf(' ')
  return blank > 2 && agencyOf(name.slice(0, blank)) && towns.has(name.slice(blank + 1).toLowerCase())
}

/** What stands before a name: `Xinhua writer Li Na`, `Itar-Tass correspondent Ana Ruiz`. */
const WORKS_FOR = / (?:[Ww]riter|[Cc]orrespondent|[Rr]eporter)s? (?=[A-Z])/

/** The author whom an item names. */
function named(item: Item): Author | undefined {
  const split = AFTER_NAME.exec(item.words)
  const name = (split ? item.words.slice(0, split.index) : item.words).replace(/ ?[:.]$/, '')
  const after = split ? item.words.slice(split.index + split[0].length) : null
  const newsroom = agencyOf(name) || looksLikeNewsroom(name) || DESK.test(name) || isBureau(name)
  // «Xinhua writer Li Na»
  const sent = agencyAfter(name)
  if (sent) return {...author(sent.name, 'person'), organisation: sent.agency, location: after}
  const post = postIn(name, true)
  if (post) return {...author(post.name, 'person'), role: post.role, location: after}
  const role = WORKS_FOR.exec(name)
  const bare = role ? name.slice(role.index + role[0].length) : name
  const small = SMALL.test(bare) && isGiven(bare)
  if (!newsroom && !small && !nameLike(bare) && !/^[A-ZÀ-ÞĀ-ŽḀ-Ỿ][\wÀ-žḀ-ỹ'’.-]{1,30}$/.test(bare)) return undefined
  const node = author(bare, newsroom ? 'organisation' : 'person')
  if (role) node.role = name.slice(0, role.index + role[0].length).trim()
  if (/^(?:for|of)$/i.test(split?.[1] ?? '')) node.organisation = after
  else node.location = after
  return node
}

const capitalised = (words: string): string =>
  words.toLowerCase().replace(/(^|[\s'’-])(.)/g, (_, before: string, first: string) => before + first.toUpperCase())

/** Without a `By`: agencies alone, a name with a place, an agency or an address after it; `bare` names too. */
function unlabelled(rest: string, base: number, bare: boolean | 'capitals'): Piece[] | undefined {
  if (/[.!?:]$|^From /.test(rest)) return undefined
  // A headline in capitals can look like names and places: «MINISTER SHOT, INJURED»
  if (rest === rest.toUpperCase() && rest.includes(' ') && !agencyOf(rest)) {
    const sure = bare === 'capitals' && surelyName(capitalised(rest))
    return sure ? [{from: base, to: base + rest.length, node: author(rest, 'person')}] : undefined
  }
  if (agencyOf(rest) || (bare && isService(rest)))
    return [{from: base, to: base + rest.length, node: author(rest, 'organisation')}]
  const items = itemsOf(rest)
  if (items.length === 0 || items.length > 4) return undefined
  if (items.every(({words}) => agencyOf(words)))
    return items.map(({from, to, words}) => ({from: base + from, to: base + to, node: author(words, 'organisation')}))
  // «Ana Ruiz and Tom Beck, AAP»
  const agency = bare && items.length > 2 ? items[items.length - 1] : undefined
  const signers = items.slice(0, -1)
  if (agency?.joint === ',' && agencyOf(agency.words) && signers.every(({words}) => surelyName(words)))
    return signers.map((item, index) => ({
      from: base + item.from,
      to: base + (index === signers.length - 1 ? agency.to : item.to),
      node: {...author(item.words, 'person'), organisation: agency.words}
    }))
  const [first, ...others] = items as [Item, ...Item[]]
  // «Ana Ruiz with dpa, epd»
  if (bare && others[0]?.joint === 'with' && surelyName(first.words) && others.every(({words}) => agencyOf(words)))
    return items.map((item, index) => ({
      from: base + item.from,
      to: base + item.to,
      node: author(item.words, index === 0 ? 'person' : 'organisation')
    }))
  // «AFP - Lima»
  const place = bare && others.length === 1 && agencyOf(first.words) ? (others[0] as Item) : undefined
  if (place && /^[-–—,]$/.test(place.joint) && /^[A-Z][a-zÀ-žḀ-ỹ'’-]+(?: [A-Z][a-zÀ-žḀ-ỹ'’-]+)?$/.test(place.words))
    return [
      {
        from: base + first.from,
        to: base + place.to,
        node: {...author(first.words, 'organisation'), location: place.words}
      }
    ]
  const split = / in (?=[A-Z])/.exec(first.words)
  const name = split ? first.words.slice(0, split.index) : first.words
  // «Ana Ruiz Environment correspondent»
  const post = bare && !split && others.length === 0 ? postIn(name) : undefined
  if (!post && (!nameLike(name) || looksLikeNewsroom(name))) return undefined
  const people = items.filter(
    ({joint}, index) => index === 0 || joint !== ',' || items[index + 1]?.joint.endsWith('and')
  )
  if (
    bare &&
    (people.length === items.length || items.every(({words}) => isPerson(words))) &&
    items.every(({words}) => surelyName(words.replace(/ in [A-Z].*$/, '')) && !holdsRole(words))
  )
    return items.map((item) => ({from: base + item.from, to: base + item.to, node: named(item) as Author}))
  const node = author(post?.name ?? name, 'person')
  if (post) node.role = post.role
  else if (split) node.location = first.words.slice(split.index + split[0].length)
  else if (others.length === 0) return undefined
  if (split && !bare) return undefined
  for (const item of others) {
    if (EMAIL.test(item.words)) node.email = item.words
    else if (INPUTS.test(item.words)) continue
    else if (holdsRole(item.words)) node.role = item.words
    else if (looksLikeNewsroom(item.words) || LETTERS.test(item.words)) node.organisation = item.words
    else if (
      (item.joint === ',' || (bare && /^[/–—-]$/.test(item.joint) && surelyName(name))) &&
      // «Ana Ruiz, Tom Beck» names two
      !isPerson(item.words) &&
      /^[A-Z][\wÀ-žḀ-ỹ'’.-]*(?: [A-Z][\wÀ-žḀ-ỹ'’.-]*){0,3}$/.test(item.words)
    )
      node.location = item.words
    else return undefined
  }
  if (!split && !post && !node.email && !node.role && !node.organisation && others.length !== 1) return undefined
  return [{from: base + first.from, to: base + (items[items.length - 1] as Item).to, node}]
}

/** The author whom the words of a time line's segment name: `Ana Ruiz | …`. */
export const bylineIn = (span: Span, from: number, to: number): Inline[] | undefined =>
  byline(subspan(span, from, to), true)
