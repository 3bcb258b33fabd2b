/** The marks that bound a transmission, as ANPA 1312 and IPTC 7901 use them. */
const SOH = 1
const STX = 2
const ETX = 3
const EOT = 4
const ENQ = 5
const SYN = 22

/** What one more sign says about the bounds of a transmission. */
export interface Bounds {
  /**
   * Takes the next byte or code unit.
   *
   * @returns how many signs ago a transmission began, this one counted (3 at the third ENQ of a run); 0 where none did; -1 where
   *   one ended for good with this sign
   */
  step(code: number): number
}

/**
 * Follows a stream sign by sign, and says where transmissions begin and end:
 *
 *     ENQ ENQ ENQ selector LF SYN SYN SOH f0704 … STX … ETX LF   ENQ ENQ ENQ …
 *     ^ begins                ^ the same one            padding  ^ begins
 *
 * Three ENQ begin one, SYN before SOH does unless ENQ has, a lone SOH does at the start of a line or after an end (a
 * second beside it is the same one), and EOT after ETX ends one. So a transmission that breaks off does not swallow the
 * next, and blank lines mean nothing.
 */
export function bounds(): Bounds {
  let enq = 0
  let syn = 0
  let last = 10
  let state: 'out' | 'called' | 'in' = 'out'
  return {
    step(code) {
      if (code > 31) {
        enq = 0
        syn = 0
        last = code
        return 0
      }
      const before = last
      last = code
      const calls = enq
      const syncs = syn
      enq = code === ENQ ? enq + 1 : 0
      syn = code === SYN ? syn + 1 : 0
      if (code === ENQ && calls === 2) {
        state = 'called'
        return 3
      }
      if (code === SOH) {
        if (syncs === 0 && state === 'in' && (before > 31 || before === SOH)) return 0
        const joined = state === 'called'
        state = 'in'
        return joined ? 0 : syncs + 1
      }
      if (code === STX) state = 'in'
      else if (code === ETX) state = 'out'
      else if (code === EOT && state === 'out') return -1
      return 0
    }
  }
}

/** White space, controls and DEL: what stands between transmissions. */
export const isPadding = (code: number): boolean => code <= 32 || code === 127

/** No story is longer, in bytes or code units. */
export const LONGEST = 65536
/** No line of selectors is longer. */
const SELECTORS = 160

/**
 * Whether what stands before a mark is nothing but the selectors of its own transmission, `C G L M T`, whose ENQs are
 * lost, or the signs of a telex: the end of one, the start of the next.
 */
export const isSelectors = (before: string): boolean =>
  before.length < SELECTORS && before.split(/[\r\n]/).every((line) => OWN.test(line.replace(IDLE, '').trim()))

/** Whether words are nothing but the signs with which a telex begins and ends. */
export const isTelex = (words: string): boolean =>
  words.length < SELECTORS && words.split(/[\r\n]/).every((line) => TELEX.test(line.replace(IDLE, '').trim()))

const IDLE = /[\0\u0005\u007f]/g
const TELEX = /^(?:ZCZC(?: .{0,20})?|NNNN)?$/
const OWN = /^(?:[A-Z]{1,2}(?: {1,3}[A-Z]{1,2})*|ZCZC(?: .{0,20})?|NNNN)?$/

/** A line of the head of a mail, and one that goes on with it behind blanks; a line that a telex or a mail puts over what it holds. */
const MAIL = /^[A-Z][A-Za-z]{1,12}(?:-[A-Za-z]{1,12}){0,4}: ?.{0,200}$/
const FOLDED = /^[\t ]+\S.{0,200}$/
const OVER = /^(?:ZCZC\b.{0,20}|NNNN|[-=_*]{2,80}|[-_*]{2,} ?[A-Z].{2,40}[-_*]{2,}|On .{8,140}\bwrote:)$/
/** A mark at which a transmission begins, and how long lines over it may be that are none of its own. */
export const MARK = /\u0005{3}|\u0016{1,2}\u0001|\u0001[A-Za-z]{1,5}\d{2,4}/
const SHORT = 100

/** How many lines of a gateway may stand over a transmission that are of no form known. */
const FEW = 2

/** How long what stands over the transmission is: the head of the mail that holds it, the lines of a telex or a gateway. */
export function preamble(head: string): number {
  const mark = head.search(MARK)
  let at = 0
  let mail = false
  let words = false
  let others = 0
  for (const [line] of head.matchAll(/[^\r\n]{0,1024}(?:\r\n|\n|\r|$)/g)) {
    const bare = line.trim()
    const over = OVER.test(bare) || MAIL.test(line.trimEnd()) || (mail && FOLDED.test(line.trimEnd()))
    if (mark > -1 ? at + line.length > mark || line.length > SHORT : bare !== '' && !over) break
    // A story whose start is lost stands there: it is nobody's preamble
    if (bare !== '' && !over && (++others > FEW || /[a-z]{2}[.!?]["”’]?$/.test(bare))) return 0
    mail = bare !== '' && !OVER.test(bare)
    words ||= bare !== ''
    at += line.length
  }
  return words && (mark === -1 || at + SHORT > mark) ? at : 0
}
