import {rewrite, type Reading, type Rewritten} from './rewrite.js'

const HEAD = 1024
const PICTURES = /[\u2401-\u2405\u2416\u241f]/
const REFERENCES = /&#(?:x(?:0?[1-5]|16)|0?[1-5]|22|30|31);/i
const CARETS = /\^V\^V\^A|\^E\^E\^E|(?:^|\n)\^A[A-Za-z]{1,5}\d{2,4} /
/** Pairs count as marks only where a mark has its place: `^BC-US--Iraq` and `^Hawaii` are head lines of AP. */
const CARET_MARK =
  /\^E(?=\^E|[A-Z ]{1,60}(?:\r?\n|$))|\^V(?=\^[VA])|\^A(?=[A-Za-z]{1,5}\d{2})|\^_(?=[a-z-]{1,6}[ \r\n])|\^[Q-T](?=\^[Q-T]| [A-Z])|\^B(?=\^|[ \t]*\r?\n|[A-Z(][a-z(A-Z])|\^C(?=[ \t]*(?:\r?\n|$)|AP-|\d{6} )|\^[LD](?=[ \t]*(?:\r?\n|$))|\^\?(?=\r?\n|\^)/g
/** Line 1 of ANPA 1312, its selectors over it, or IPTC's line, with one sign in the place of each mark: `???W2870?asian`. */
const REPLACED =
  /^\s{0,4}([?.\u00bf\u25a1\ufffd])(?:\1\1(?:[A-Z ]{1,60}[\r\n]{1,2}\1{3})?[A-Za-z]\d{4}\1?[a-z-]{1,6} {0,3}[\r\n]|[A-Za-z]{1,5}\d{2,4} \d )/
/** SOH before a number, in the notation of a log or a program: `\x01`, `\u0001`, `\001`, `%01`, `<0x01>`, `<SOH>`, `[SOH]`. */
const NOTATION = /(?:(\\x|\\u00|\\0|%|=)01|([<[{(](?:0x)?)(01|SOH)([>\]})]))(?=[a-z]{1,5}\d{2,4}\b)/i
/** The names of the controls that wires use, and their codes; white space written out reads as NUL. */
const NAMES: Readonly<Record<string, number>> = {
  NUL: 0,
  SOH: 1,
  STX: 2,
  ETX: 3,
  EOT: 4,
  ENQ: 5,
  BS: 8,
  HT: 9,
  TAB: 9,
  LF: 10,
  FF: 12,
  CR: 13,
  DLE: 16,
  DC1: 17,
  DC2: 18,
  DC3: 19,
  DC4: 20,
  SYN: 22,
  RS: 30,
  US: 31,
  DEL: 127
}
const PICTURE_MARK = /[\u2400-\u241f\u2421]/g
const REFERENCE_MARK = /&#(x[0-9a-f]{1,2}|\d{1,3});/gi

/**
 * Reads marks that a gateway has written out: pairs (`^B`), control pictures (`␂`), character references (`&#2;`), the
 * notations of logs (`\\x02`, `<STX>`).
 * Blanks in their place, or nothing, need no reading back: the lines tell.
 *
 * @returns nothing where the first kilobyte holds no such mark
 */
export function unmask(before: string | Rewritten): Rewritten | undefined {
  const source = typeof before === 'string' ? before : before.text
  const head = source.slice(0, HEAD)
  if (head.includes('&#') && REFERENCES.test(head)) return rewrite(before, REFERENCE_MARK, reference)
  if (PICTURES.test(head)) {
    return rewrite(before, PICTURE_MARK, (sign) => (sign === '\u2421' ? 127 : signOf(sign.charCodeAt(0) - 0x2400)))
  }
  if (head.includes('^') && CARETS.test(head))
    return rewrite(before, CARET_MARK, (sign) => signOf(sign.charCodeAt(1) ^ 64))
  const notation = head.includes('01') || /soh/i.test(head) ? NOTATION.exec(head) : null
  if (notation) return noted(before, source, notation)
  const sign = '?.\u00bf\u25a1\ufffd'.includes(head.trimStart().charAt(0)) ? REPLACED.exec(head)?.[1] : undefined
  return sign === undefined
    ? undefined
    : rewrite(
        before,
        sign === '.' || sign === '?' ? new RegExp(`\\${sign}`, 'g') : new RegExp(sign, 'g'),
        replaced(source)
      )
}

/** White space written out is a sign that stands in a leaf, so it reads as NUL. */
const signOf = (code: number): number => (code >= 9 && code <= 13 ? 0 : code)

/** Reads the marks of a notation: figures after its opening signs, or names between brackets. */
function noted(
  before: string | Rewritten,
  source: string,
  [, bare = '', bracket = '', what = '', close = '']: RegExpExecArray
): Rewritten {
  const open = bare + bracket
  const [left, right] = [open, close].map((signs) => signs.replace(/[\\[{(\])}]/g, '\\$&'))
  const named = /soh/i.test(what)
  const figures = open === '\\0' ? '[0-3][0-7]|177' : '[01][0-9a-f]|7f'
  const form = new RegExp(`${left}(?:${named ? '[A-Z]{2,3}\\d?' : figures})${right}`, 'gi')
  return rewrite(before, form, (sign, at) => {
    const inner = sign.slice(open.length, sign.length - close.length)
    const code = named ? NAMES[inner.toUpperCase()] : parseInt(inner, open === '\\0' ? 8 : 16)
    // «the [US] envoy»: the unit separator has its place behind the number, or beside another mark
    const lone = code === 31 && named && !/(?:[A-Za-z]\d{4}|[>\])}])$/.test(source.slice(Math.max(0, at - 5), at))
    return code === undefined || lone ? undefined : signOf(code)
  })
}

const LINE = /(?:^|[\n\r])[\t ]{0,6}$/

/** The mark for which a sign stands, by its place; nothing where it is a sign of the copy. */
function replaced(source: string): Reading {
  let next: 0 | 2 | 3 = 2
  // No mark but ENQ stands before the first SOH; where no SYN leads it, the text follows STX on its line.
  let selects = true
  let glued = false
  return (sign, at) => {
    const before = source.slice(Math.max(0, at - 8), at)
    const after = source.slice(at + 1, at + 10)
    const bare = after.replaceAll(sign, '')
    if (selects && /^[A-Z ]{1,9}(?:[\r\n]|$)/.test(bare) && LINE.test(before.replaceAll(sign, ''))) return 5
    if (/^[A-Za-z]{1,5}\d{2,4}/.test(bare) && LINE.test(before.replaceAll(sign, ''))) {
      if (after.startsWith(sign)) return 22
      selects = false
      glued = !before.endsWith(sign)
      next = 2
      return 1
    }
    if (/[A-Za-z]\d{4}$/.test(before) && /^[a-z-]/.test(after)) return 31
    if (/(?:^|[\n\r])[a-z] [a-z]$/.test(before) && after.startsWith(`${sign} `)) return 19
    if (before.endsWith(sign) && /(?:^|[\n\r])[a-z] [a-z]$/.test(before.slice(0, -1)) && after.startsWith(' '))
      return 17
    if (!LINE.test(before.replaceAll(sign, ''))) return undefined
    if (glued && next > 0 && (next === 2 ? /^[\p{L}"(]/u : /^\d{6} /).test(bare)) {
      const code = next
      next = code === 2 ? 3 : 0
      return code
    }
    const lone = /^[\t ]{0,3}(?:[\n\r]|$)/.test(after)
    if (!lone && !bare.startsWith('^') && !/^[A-Z]{2,5}-[A-Z]{2,3}-/.test(after)) return undefined
    // STX before the text, ETX after it, then padding
    const code = bare.startsWith('^') ? 2 : lone ? next : 3
    next = code === 2 ? 3 : 0
    return code
  }
}

function reference(sign: string): number | undefined {
  const digits = sign.slice(2, -1)
  const code = /^x/i.test(digits) ? parseInt(digits.slice(1), 16) : Number(digits)
  return code < 32 || code === 127 ? signOf(code) : undefined
}
