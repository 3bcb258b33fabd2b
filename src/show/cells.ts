import stringWidth from 'string-width'
import {acts, signOf} from './signs.js'

/** One character as a reader sees it, with the columns that it takes on a terminal. */
export interface Cell<T> {
  text: string
  width: number
  /** Stands for a character that would act. */
  sign: boolean
  blank: boolean
  /** Offset in the source. */
  at: number
  /** What the characters of a stretch share. */
  of: T
}

const PLAIN = /^[ -~]*$/
const TAB = 4

/** Lays text out in cells: wide characters take two columns, combining ones none, controls show as signs. */
export function cellsOf<T>(text: string, at: number, of: T, into: Cell<T>[]): void {
  const cell = (piece: string, offset: number, width: number, sign: boolean): void => {
    into.push({text: piece, width, sign, blank: !sign && /^\s$/u.test(piece), at: at + offset, of})
  }
  if (PLAIN.test(text)) {
    for (let index = 0; index < text.length; index++) cell(text[index] as string, index, 1, false)
    return
  }
  for (const {segment, index} of graphemes().segment(text)) {
    if (segment === '\t') into.push({text: ' '.repeat(TAB), width: TAB, sign: false, blank: true, at: at + index, of})
    else if (!acts(segment)) cell(segment, index, stringWidth(segment), false)
    else {
      let offset = index
      for (const character of segment) {
        const sign = acts(character)
        const shown = sign ? signOf(character) : character
        cell(shown, offset, stringWidth(shown), sign)
        offset += character.length
      }
    }
  }
}

let segmenter: Intl.Segmenter | undefined
const graphemes = (): Intl.Segmenter => (segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'}))

/**
 * Breaks cells into rows of at most `width` columns: at blanks, on both sides of wide characters, else anywhere. A blank
 * at a break is left out.
 */
export function wrap<T>(cells: readonly Cell<T>[], width: number): Cell<T>[][] {
  const rows: Cell<T>[][] = []
  let from = 0
  let columns = 0
  let chance = 0
  for (let at = 0; at < cells.length; at++) {
    const {width: own, blank} = cells[at] as Cell<T>
    if (blank || own > 1 || (cells[at - 1]?.width ?? 0) > 1) chance = at
    if (columns + own > width && at > from) {
      const cut = chance > from ? chance : at
      rows.push(cells.slice(from, cut))
      from = cells[cut]?.blank ? cut + 1 : cut
      chance = from
      columns = 0
      at = from - 1
      continue
    }
    columns += own
  }
  if (from < cells.length || rows.length === 0) rows.push(cells.slice(from))
  return rows
}
