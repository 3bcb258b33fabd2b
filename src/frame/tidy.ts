import {MARK, preamble} from '../tree/transmission.js'
import {rewrite, type Rewritten} from './rewrite.js'
import {unmask} from './unmask.js'

const HEAD = 1024

/** Signs that fill a line while nothing is sent, or ring a bell: NUL, BEL, DEL, SYN that leads no SOH. */
const PADDING = /[\0\u0007\u007f]|\u0016(?!\u0016{0,8}\u0001)/
/** `> ` before a line of a quoted mail. */
const QUOTED = /^(?:> ?)+/gm
/** Line ends the wrong way round, and the right one. */
const REVERSED = /[^\r\n]\n\r[^\r\n]/
const REGULAR = /[^\r\n]\r\n[^\r\n]/
const LINE_END = /\r{0,3}\n|\r/
const TWO_ENDS = /(?:\r{0,3}\n|\r)[\t ]{0,8}(?:\r{0,3}\n|\r)/g
/** Copy that begins without a blank: so do its lines. */
const FLUSH = /^\S/
/** A second line with words straight under the first. */
const UNDER = /^[\t ]{0,8}\S[^\r\n]{0,200}(?:\r{0,3}\n|\r)[\t ]{0,8}\S/
/** Copy is wrapped at no more. */
const WIDE = 100

const textOf = (out: string | Rewritten): string => (typeof out === 'string' ? out : out.text)
const headOf = (out: string | Rewritten): string => textOf(out).slice(0, HEAD)

/**
 * The source as a line would have sent it, where something put its own signs to it: marks written out, padding, the signs
 * of a quoted mail, line ends given twice, blanks before all lines, a mail's head or a gateway's lines over all.
 *
 * @param isSent whether a transmission begins with these words
 * @returns nothing where there are none of these
 */
export function tidy(source: string, isSent: (words: string) => boolean): Rewritten | undefined {
  let out: string | Rewritten = source
  if (isQuoted(headOf(out))) out = rewrite(out, QUOTED, () => null)
  if (!MARK.test(headOf(out))) out = unmask(out) ?? out
  if (PADDING.test(textOf(out))) out = rewrite(out, new RegExp(PADDING, 'g'), () => null)
  const head = headOf(out)
  if (head.includes('\n\r') && REVERSED.test(head) && !REGULAR.test(head)) out = rewrite(out, /\r/g, () => null)
  if (isDoubled(headOf(out))) out = {...rewrite(out, TWO_ENDS, () => 10), doubled: true}
  const indent = indentOf(headOf(out))
  if (indent > 0) out = rewrite(out, new RegExp(`^ {${indent}}`, 'gm'), () => null)
  const over = preamble(headOf(out))
  if (over > 0 && isSent(textOf(out).slice(over, over + HEAD)))
    out = rewrite(out, new RegExp(`^[^]{${over}}`, 'g'), () => null)
  return typeof out === 'string' ? undefined : out
}

/** Whether all lines are a quoted mail's, from the first that is one. */
function isQuoted(head: string): boolean {
  const first = head.startsWith('>') ? 0 : head.indexOf('\n>') + 1
  if (first === 0 && !head.startsWith('>')) return false
  const lines = head.slice(first).split(LINE_END).slice(0, -1)
  return lines.length > 2 && lines.every((line) => line === '' || line.startsWith('>'))
}

/** Blanks before all lines, which are none of a transmission's. */
function indentOf(head: string): number {
  if (FLUSH.test(head)) return 0
  const lines = head.split(LINE_END).slice(0, -1)
  const worded = lines.filter((line) => line.trim() !== '')
  return worded.length > 4 ? Math.min(...worded.map((line) => line.length - line.trimStart().length)) : 0
}

/** Whether an empty line stands after each line, though sentences run on from one to the next. */
function isDoubled(head: string): boolean {
  if (UNDER.test(head)) return false
  const lines = head.split(LINE_END).slice(0, -1)
  let before = ''
  let running = 0
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    if (line.length > WIDE || (at > 0 && (lines[at - 1] as string).trim() !== '')) return false
    if (/[a-z,]$/.test(before) && /^[a-z]/.test(line)) running++
    before = line.trimEnd()
  }
  return running > 1
}
