import type {Quotation} from '../types.js'
import {TokenKind, type Tokens} from './tokens.js'

/**
 * Pairs the quotation marks of one block in one scan with a stack, and sets the kinds of their tokens to `open` or
 * `close`. What is no quotation mark (apostrophes, feet and inches, strays) becomes `other`.
 *
 *     “He said ‘no’ to 6' 2" boards,” she wrote.
 *     o        o  c      x  x      c
 *
 * An inner mark that nothing closes before its outer one closes is no mark. An outer one runs to the end of the block
 * and never past it.
 */
export function pairMarks(source: string, tokens: Tokens): Quotation[] {
  const {kinds, length} = tokens
  const list: number[] = []
  for (let at = 0; at < length; at++) if (kinds[at] === TokenKind.mark) list.push(at)
  if (list.length === 0) return []
  const found: Quotation[] = []
  const stack: {at: number; family: number}[] = []
  const open = [0, 0, 0, 0]
  const closable = list.some((at) => isSingle(source.charCodeAt(tokens.starts[at] as number)))
    ? singleCloses(source, tokens, list)
    : []
  for (let index = 0; index < list.length; index++) {
    const at = list[index] as number
    const sign = read(source, tokens, at)
    const family = sign.family
    kinds[at] = TokenKind.other
    if (family < 0) continue
    const isOpen = (open[family] as number) > 0
    let opens = sign.opens
    if (sign.either) opens = isOpen ? sign.before && !sign.after : sign.before || !sign.after
    if (opens) {
      if (!sign.mayOpen) continue
      kinds[at] = TokenKind.open
      stack.push({at, family})
      open[family] = (open[family] as number) + 1
      continue
    }
    if (!isOpen) continue
    if (sign.possessive && closable[index]) continue
    while (stack.length > 0) {
      const top = stack.pop() as {at: number; family: number}
      open[top.family] = (open[top.family] as number) - 1
      if (top.family === family) {
        kinds[at] = TokenKind.close
        found.push({open: top.at, close: at, depth: stack.length})
        break
      }
      kinds[top.at] = TokenKind.other
    }
  }
  // Only the outermost that is left open counts; a stray inside of it would hide what comes after.
  let outer = stack[0]
  if (outer && outer.family === SINGLE && !opensBlock(source, tokens, outer.at)) {
    kinds[outer.at] = TokenKind.other
    outer = undefined
    for (const one of found) one.depth = Math.max(0, one.depth - 1)
  }
  for (let index = outer ? 1 : 0; index < stack.length; index++)
    kinds[(stack[index] as {at: number}).at] = TokenKind.other
  if (outer) found.push({open: outer.at, close: length, depth: 0})
  return found.sort((a, b) => a.open - b.open)
}

/** «‘We close at six.» with no mark at its end: a paragraph of a quotation that goes on; not «‘Twas», nor a typed apostrophe. */
function opensBlock(source: string, {starts, ends, kinds, length}: Tokens, at: number): boolean {
  if (at !== 0 || source.charCodeAt(starts[0] as number) !== 0x2018 || kinds[1] !== TokenKind.capital) return false
  if (kinds[length - 1] !== TokenKind.stop && kinds[length - 1] !== TokenKind.query) return false
  return !ELIDED.has(source.slice(starts[1], ends[1]).toLowerCase())
}
const ELIDED: ReadonlySet<string> = new Set(['twas', 'tis', 'twere', 'til', 'cause', 'em', 'round', 'bout', 'ere'])

const DOUBLE = 0
const SINGLE = 1
const ANGLE = 2
const TYPED = 3

interface Sign {
  /** -1: no quotation mark. */
  family: number
  opens: boolean
  /** Straight marks look the same on both sides. */
  either: boolean
  mayOpen: boolean
  /** White space, an opening sign or nothing stands before it; white space, a closing sign or nothing after it. */
  before: boolean
  after: boolean
  /** Could be the apostrophe of a plural: ministers' */
  possessive: boolean
}

const NONE: Sign = {
  family: -1,
  opens: false,
  either: false,
  mayOpen: false,
  before: false,
  after: false,
  possessive: false
}

function read(source: string, tokens: Tokens, at: number): Sign {
  const {starts, ends, kinds, length} = tokens
  const start = starts[at] as number
  const end = ends[at] as number
  const code = source.charCodeAt(start)
  const tight = at > 0 && ends[at - 1] === start
  const tightAfter = at + 1 < length && starts[at + 1] === end
  const previous = at > 0 ? (kinds[at - 1] as number) : -1
  const next = at + 1 < length ? (kinds[at + 1] as number) : -1
  const before = !tight || opening(previous)
  const after = !tightAfter || closing(next)
  const made = (family: number, opens: boolean, either: boolean, mayOpen = next !== -1, possessive = false): Sign => ({
    family,
    opens,
    either,
    mayOpen,
    before,
    after,
    possessive
  })
  const doubled = end - start === 2
  if (code === 34) {
    // 6' 2", a 12" disc: inches, where no quotation could end here.
    if (tight && previous === TokenKind.number && at > 1 && feet(source, tokens, at - 2)) return NONE
    return made(DOUBLE, false, true)
  }
  if (code === 0x201c) return made(DOUBLE, !(tight && after), tight && after)
  if (code === 0x201e || code === 0x201f) return made(DOUBLE, true, false)
  if (code === 0x201d) return made(DOUBLE, false, before && !after)
  if (code === 0xab || code === 0x2039) return made(ANGLE, true, !before && after)
  if (code === 0xbb || code === 0x203a) return made(ANGLE, false, before && !after)
  if (doubled) return made(TYPED, code === 96, code === 39)
  if (code === 96) return made(SINGLE, true, false, before && !after)
  if (code === 0x2018) {
    if (next === TokenKind.number && tightAfter && short(tokens, at + 1)) return NONE
    return made(SINGLE, true, false, before && !after)
  }
  if (code === 0x201a) return made(SINGLE, true, false, !after)
  if (code === 39 || code === 0x2019) {
    if (tight && previous === TokenKind.number && !(tightAfter && closing(next))) return NONE
    if (next === TokenKind.number && tightAfter && before && short(tokens, at + 1)) return NONE
    if (code === 0x2019 && before && !after) return NONE
    const last = tight ? source.charCodeAt(start - 1) | 32 : 0
    const possessive = tight && (last === 115 || last === 110) && !tightAfter && next <= TokenKind.number && next >= 0
    return made(SINGLE, false, before && !after, before && !after, possessive)
  }
  return NONE
}

const isSingle = (code: number): boolean =>
  code === 39 || code === 96 || code === 0x2018 || code === 0x2019 || code === 0x201a

const opening = (kind: number): boolean =>
  kind === TokenKind.bracket || kind === TokenKind.dash || kind === TokenKind.open
const closing = (kind: number): boolean =>
  (kind >= TokenKind.comma && kind <= TokenKind.dash) ||
  kind === TokenKind.unbracket ||
  kind === TokenKind.mark ||
  kind === TokenKind.dots

/** '90s, '04. */
const short = (tokens: Tokens, at: number): boolean => (tokens.ends[at] as number) - (tokens.starts[at] as number) <= 3

/** Whether the token before an inch sign's number is a foot sign: 6' 2". */
function feet(source: string, tokens: Tokens, at: number): boolean {
  const code = source.charCodeAt((tokens.ends[at] as number) - 1)
  return code === 39 || code === 0x2019
}

/** For each mark of the list: whether a single mark that surely closes comes after it, before one that surely opens. */
function singleCloses(source: string, tokens: Tokens, list: readonly number[]): boolean[] {
  const out = new Array<boolean>(list.length)
  let later = false
  for (let index = list.length - 1; index >= 0; index--) {
    out[index] = later
    const sign = read(source, tokens, list[index] as number)
    if (sign.family !== SINGLE) continue
    if (sign.opens || sign.either) later = false
    else if (!sign.possessive && sign.after) later = true
  }
  return out
}

/** Depths where no quotation stands: most blocks share them. */
const FLAT = new Uint8Array(1024)
const changes = new Int32Array(1024)

/** How many quotations stand around each token, at most 255; the marks count as inside. */
export function depthsOf(length: number, quotations: readonly Quotation[]): Uint8Array {
  if (quotations.length === 0 && length <= FLAT.length) return FLAT.subarray(0, length)
  const depths = new Uint8Array(length)
  const change = length < changes.length ? changes.fill(0, 0, length + 1) : new Int32Array(length + 1)
  for (const {open, close} of quotations) {
    const from = Math.max(open, 0)
    const to = Math.min(close + 1, length)
    change[from] = (change[from] as number) + 1
    change[to] = (change[to] as number) - 1
  }
  let depth = 0
  for (let at = 0; at < length; at++) {
    depth += change[at] as number
    depths[at] = Math.min(depth, 255)
  }
  return depths
}
