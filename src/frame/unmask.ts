import type {AnyNode, Root} from '../wcst.js'
import {endOf, position, startOf} from '../tree/position.js'

/** A source with its marks put back as control characters, and where each of its code units stood. */
export interface Unmasked {
  text: string
  /** Offset in the source of each code unit of the text, and of its end. */
  map: Uint32Array
}

const HEAD = 1024
const PICTURES = /[\u2401-\u2405\u2416\u241f]/
const REFERENCES = /&#(?:x(?:0?[1-5]|16)|0?[1-5]|22|30|31);/i
const CARETS = /\^V\^V\^A|\^E\^E\^E|(?:^|\n)\^A[A-Za-z]{1,5}\d{2,4} /
/** Pairs count as marks only where a mark has its place: `^BC-US--Iraq` and `^Hawaii` are head lines of AP. */
const CARET_MARK =
  /\^E(?=\^E|[A-Z ]{1,60}(?:\r?\n|$))|\^V(?=\^[VA])|\^A(?=[A-Za-z]{1,5}\d{2})|\^_(?=[a-z-]{1,6}[ \r\n])|\^[Q-T](?=\^[Q-T]| [A-Z])|\^B(?=\^|[ \t]*\r?\n|[A-Z(][a-z(A-Z])|\^C(?=[ \t]*(?:\r?\n|$)|AP-|\d{6} )|\^[LD](?=[ \t]*(?:\r?\n|$))|\^\?(?=\r?\n|\^)/g
/** Line 1 of ANPA 1312 with one sign in the place of each mark: `???W2870?asian`. */
const REPLACED = /^\s{0,4}([?.\u00bf\u25a1\ufffd])\1\1[A-Za-z]\d{4}\1[a-z-]{1,6} {0,3}[\r\n]/
const PICTURE_MARK = /[\u2400-\u241f\u2421]/g
const REFERENCE_MARK = /&#(x[0-9a-f]{1,2}|\d{1,3});/gi

/**
 * Reads marks that a gateway has written out: pairs (`^B`), control pictures (`␂`), character references (`&#2;`).
 * Blanks in their place, or nothing, need no reading back: the lines tell.
 *
 * @returns nothing where the first kilobyte holds no such mark
 */
export function unmask(source: string): Unmasked | undefined {
  const head = source.slice(0, HEAD)
  if (head.includes('&#') && REFERENCES.test(head)) return rewrite(source, REFERENCE_MARK, reference)
  if (PICTURES.test(head)) {
    return rewrite(source, PICTURE_MARK, (sign) => (sign === '\u2421' ? 127 : sign.charCodeAt(0) - 0x2400))
  }
  if (head.includes('^') && CARETS.test(head)) return rewrite(source, CARET_MARK, (sign) => sign.charCodeAt(1) ^ 64)
  const sign = '?.\u00bf\u25a1\ufffd'.includes(head.trimStart().charAt(0)) ? REPLACED.exec(head)?.[1] : undefined
  return sign === undefined
    ? undefined
    : rewrite(
        source,
        sign === '.' || sign === '?' ? new RegExp(`\\${sign}`, 'g') : new RegExp(sign, 'g'),
        replaced(source)
      )
}

const LINE = /(?:^|[\n\r])[\t ]{0,6}$/

/** The mark for which a sign stands, by its place; nothing where it is a sign of the copy. */
function replaced(source: string): (sign: string, at: number) => number | undefined {
  let next: 0 | 2 | 3 = 2
  return (sign, at) => {
    const before = source.slice(Math.max(0, at - 8), at)
    const after = source.slice(at + 1, at + 10)
    const bare = after.replaceAll(sign, '')
    if (/^[A-Za-z]\d{4}/.test(bare) && LINE.test(before.replaceAll(sign, ''))) return after.startsWith(sign) ? 22 : 1
    if (/[A-Za-z]\d{4}$/.test(before) && /^[a-z-]/.test(after)) return 31
    if (/(?:^|[\n\r])[a-z] [a-z]$/.test(before) && after.startsWith(`${sign} `)) return 19
    if (before.endsWith(sign) && /(?:^|[\n\r])[a-z] [a-z]$/.test(before.slice(0, -1)) && after.startsWith(' '))
      return 17
    if (!LINE.test(before.replaceAll(sign, ''))) return undefined
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
  return code < 32 || code === 127 ? code : undefined
}

function rewrite(source: string, marks: RegExp, read: (sign: string, at: number) => number | undefined): Unmasked {
  const parts: string[] = []
  const map = new Uint32Array(source.length + 1)
  let length = 0
  let at = 0
  const copy = (end: number): void => {
    parts.push(source.slice(at, end))
    while (at < end) map[length++] = at++
  }
  for (const found of source.matchAll(marks)) {
    const code = read(found[0], found.index)
    if (code === undefined) continue
    copy(found.index)
    // White space written out is a sign that stands in a leaf, so it reads as NUL.
    parts.push(String.fromCharCode(code >= 9 && code <= 13 ? 0 : code))
    map[length++] = at
    at += found[0].length
  }
  copy(source.length)
  map[length] = source.length
  return {text: parts.join(''), map}
}

/** Sets a tree that was read from the unmasked text upon the source: offsets and values become those of the source. */
export function restore(children: Root['children'], source: string, map: Uint32Array): Root['children'] {
  const walk = (node: AnyNode): void => {
    const start = map[startOf(node)] as number
    // The end of what stands before the end: a mark may be longer in the source than in the text.
    const end = map[endOf(node)] as number
    node.position = position(start, end)
    if (node.type === 'text' || node.type === 'mark') node.value = source.slice(start, end)
    else for (const child of node.children) walk(child as AnyNode)
  }
  for (const child of children) walk(child)
  return children
}
