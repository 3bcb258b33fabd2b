import {weave, type Piece} from '../tree/weave.js'
import type {Span} from '../tree/span.js'
import type {AuthorNode, Inline} from '../wcst.js'
import {agencyOf, looksLikeNewsroom} from './organisation.js'

const LONGEST = 240
const LABEL = /(?:(?:story|report|words|text|written|reported|reporting|posted|article)\s)?by(?::\s*|\s+)/iy
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,20}){1,4}/
const UNNAMED =
  /^(?:(?:by |from )?(?:a|our|the)\s)?(?:\w{1,20}\s){0,2}(?:reporter|reporters|correspondent|correspondents|writers?|desk|staff|bureau|newsroom)$/i
const ROLE =
  /\b(?:writer|reporter|correspondent|editor|columnist|analyst|chief|producer|photographer|critic|contributor|fellow|bureau|staff|journalist|specialist|intern)s?\b/i
const NAME_WORD =
  /^(?:[A-ZÀ-ÞŠŽ][\wÀ-ÿ'’.-]*|(?:al|el|ul|bin|ibn|de|da|di|do|dos|du|la|le|van|von|der|den|ter|ten|y|e|st|o')[\wÀ-ÿ'’-]*|d['’][A-ZÀ-Þ][\wÀ-ÿ'’-]*)$/

type Author = Omit<AuthorNode, 'position' | 'children'>

/** Whether words can be a person's name: two to five words in capitals of their own, no figures. */
export function nameLike(words: string): boolean {
  const parts = words.split(' ')
  return (
    parts.length >= 2 &&
    parts.length <= 6 &&
    !/\d/.test(words) &&
    /^[A-ZÀ-ÞŠŽ]/.test(parts[0] as string) &&
    /^(?:d['’])?[A-ZÀ-ÞŠŽ]/.test(parts[parts.length - 1] as string) &&
    parts.every((part) => NAME_WORD.test(part))
  )
}

const author = (name: string, kind: Author['kind']): Author => ({
  type: 'author',
  name,
  kind,
  role: null,
  organisation: null,
  location: null,
  email: null
})

interface Item {
  from: number
  to: number
  words: string
  /** What stood before it. */
  joint: string
}

/** Splits at commas, strokes, bars, semicolons, `and`, and brackets. */
function itemsOf(text: string, from: number): Item[] {
  const out: Item[] = []
  const joints = / {0,9}(?:, {0,9}and\s|[,;|/&()]|\s[-–—]\s|\sand\s|\swith\s) {0,9}/gi
  joints.lastIndex = from
  let start = from
  let joint = ''
  const add = (end: number): void => {
    const raw = text.slice(start, end)
    const words = raw.trim()
    if (words === '') return
    const at = start + raw.indexOf(words)
    out.push({from: at, to: at + words.length, words: words.replace(/\s+/g, ' '), joint})
  }
  for (let match = joints.exec(text); match; match = joints.exec(text)) {
    // «RFE/RL», «Reuters/Ipsos»: a stroke within a known name does not part
    if (match[0] === '/' && agencyOf(text.slice(start).trim())) continue
    add(match.index)
    joint = match[0].trim().toLowerCase()
    start = match.index + match[0].length
  }
  add(text.length)
  return out
}

/**
 * Byline: who wrote it.
 *
 *     > | By Ana Ruiz in Lima and Tom Beck, AP Science Writer
 *         ^^ ^^^^^^^^^^^^^^^^     ^^^^^^^^  ^^^^^^^^^^^^^^^^^
 *      label author              author    role
 */
export function byline(span: Span): Inline[] | undefined {
  const {text} = span
  if (text.length > LONGEST || text.length < 2) return undefined
  LABEL.lastIndex = 0
  const label = LABEL.exec(text)
  const from = label ? label[0].length : 0
  const rest = text.slice(from).replace(/[=<\s]{1,40}$/, '')
  if (rest === '') return undefined
  const pieces: Piece[] = label ? [{from: 0, to: from, node: {type: 'label'}}] : []
  if (UNNAMED.test(rest) && rest.length < 60) {
    pieces.push({from, to: from + rest.length, node: author(rest, 'person')})
    return weave(span, pieces)
  }
  // «Text by Ana Ruiz, pictures by Tom Beck»
  const found = label ? labelled(rest, from) : plain(rest)
  if (!found) return undefined
  pieces.push(...found)
  return weave(span, pieces)
}

const PROSE =
  /[!?"“”]|\.\s+[a-z]|\b(?:the|was|were|is|are|has|have|had|will|would|said|says|that|this|which|his|her|their|more than|a)\b/

function labelled(rest: string, base: number): Piece[] | undefined {
  const whole = rest.replace(/^the /i, '')
  if (agencyOf(rest) || agencyOf(whole))
    return [{from: base, to: base + rest.length, node: author(rest, 'organisation')}]
  if (/['’]s\s[\w\s]{0,30}(?:Service|Bureau|Desk)$/.test(rest))
    return [{from: base, to: base + rest.length, node: author(rest, 'organisation')}]
  if (PROSE.test(rest.replace(EMAIL, '').replace(/\bthe(?= [A-Z])/g, ''))) return undefined
  const items = itemsOf(rest, 0)
  const ands = items.some(({joint}) => joint.endsWith('and') || joint === '&')
  const found: (Item & {node: Author})[] = []
  for (const [index, item] of items.entries()) {
    const last = found[found.length - 1]
    if (EMAIL.test(item.words)) {
      if (!last) return undefined
      last.node.email = EMAIL.exec(item.words)?.[0] ?? null
      last.to = item.to
      continue
    }
    const split = / (?:in|at|from) (?=[A-Z])/.exec(item.words)
    const name = (split ? item.words.slice(0, split.index) : item.words).replace(/ ?[:.]$/, '')
    const location = split ? item.words.slice(split.index + split[0].length) : null
    if (
      last &&
      (item.joint === ',' || item.joint === '(' || item.joint === '|' || item.joint.includes('–') || item.joint === '-')
    ) {
      if (agencyOf(name) || (looksLikeNewsroom(name) && !ROLE.test(name))) {
        for (const one of found) one.node.organisation ??= name
        last.to = item.to
        continue
      }
      if (ROLE.test(name)) {
        last.node.role = name
        if (location) last.node.location = location
        last.to = item.to
        continue
      }
      const next = items[index + 1]
      if (
        !ands ||
        (item.joint === ',' && next?.joint.endsWith('and') === false && !nameLike(name)) ||
        !nameLike(name)
      ) {
        last.node.location ??= item.words
        last.to = item.to
        continue
      }
    }
    const org = agencyOf(name) || looksLikeNewsroom(name)
    const role = / [Ww]riter (?=[A-Z])/.exec(name)
    const bare = role ? name.slice(role.index + role[0].length) : name
    if (!org && !nameLike(bare) && !/^[A-ZÀ-Þ][\wÀ-ÿ'’.-]{1,30}$/.test(bare)) return undefined
    const node = author(bare, org ? 'organisation' : 'person')
    if (role) node.role = name.slice(0, role.index + role[0].length).trim()
    node.location = location
    found.push({...item, node})
  }
  if (found.length === 0) return undefined
  return found.map(({from, to, node}) => ({from: base + from, to: base + to, node}))
}

/** Without a `By`: agencies alone, or a name with a place, an agency or an address after it. */
function plain(rest: string): Piece[] | undefined {
  if (/[.!?:]$/.test(rest)) return undefined
  // A headline in capitals can look like names and places: «MINISTER SHOT, INJURED»
  if (rest === rest.toUpperCase() && rest.includes(' ') && !agencyOf(rest)) return undefined
  if (agencyOf(rest)) return [{from: 0, to: rest.length, node: author(rest, 'organisation')}]
  const items = itemsOf(rest, 0)
  if (items.length === 0 || items.length > 4) return undefined
  if (items.every(({words}) => agencyOf(words)))
    return items.map(({from, to, words}) => ({from, to, node: author(words, 'organisation')}))
  const [first, ...others] = items as [Item, ...Item[]]
  if (!nameLike(first.words) || looksLikeNewsroom(first.words) || others.length === 0) return undefined
  const node = author(first.words, 'person')
  for (const item of others) {
    if (EMAIL.test(item.words)) node.email = item.words
    else if (ROLE.test(item.words)) node.role = item.words
    else if (looksLikeNewsroom(item.words)) node.organisation = item.words
    else if (item.joint === ',' && /^[A-Z][\wÀ-ÿ'’.-]*(?: [A-Z][\wÀ-ÿ'’.-]*){0,3}$/.test(item.words))
      node.location = item.words
    else return undefined
  }
  if (!node.email && !node.role && !node.organisation && others.length !== 1) return undefined
  return [{from: first.from, to: (items[items.length - 1] as Item).to, node}]
}
