import type {Paint, Style} from './paint.js'
import type {Part} from './runs.js'

/** What the gutter says beside a row: a name, and the rule that gave it. */
export interface Label {
  text: string
  rule: string
  style: Style
  speaker?: number
}

export const labelOf = ({name, rule, kind}: Part): Label => ({
  text: kind === null ? name : `${name} ${kind}`,
  rule: rule === null || rule === name ? '' : rule,
  style: name
})

/** The least width that has room for names beside the copy; below it, they stand above. */
const ROOM = 56
const WIDEST = 26
const BAR = ' │ '

export interface Gutter {
  /** Whether names stand beside the copy. */
  beside: boolean
  /** Columns that are left for the copy. */
  room: number
  row(number: number | null, label: Label | undefined, body: string): string
}

/**
 * The columns before the copy: the number of the line, the name of the part, the rule.
 *
 *       7 paragraph dateline   │ WASHINGTON / CAIRO - The United States …
 */
export function gutterOf(labels: readonly Label[], lines: number, width: number, tint: Paint): Gutter {
  const digits = Math.max(3, String(lines).length)
  const longest = labels.reduce((most, label) => Math.max(most, nameOf(label).length), 18)
  const column = width < ROOM ? 0 : Math.min(longest, WIDEST)
  const before = digits + (column === 0 ? 0 : column + 1)
  return {
    beside: column > 0,
    room: Math.max(8, width - before - BAR.length),
    row(number, label, body) {
      const place = number === null ? ' '.repeat(digits) : tint('gutter', String(number).padStart(digits))
      const name = column === 0 ? '' : ' ' + (label ? named(label, column, tint) : ' '.repeat(column))
      return place + name + ' ' + tint('gutter', '│') + (body === '' ? '' : ' ' + body)
    }
  }
}

export const nameOf = ({text, rule}: Label): string => (rule === '' ? text : `${text} ${rule}`)

function named({text, rule, style, speaker}: Label, width: number, tint: Paint): string {
  const name = text.slice(0, width)
  const rest = rule.slice(0, Math.max(0, width - name.length - 1))
  const blanks = ' '.repeat(width - name.length - (rest === '' ? 0 : rest.length + 1))
  return tint(style, name, speaker) + (rest === '' ? '' : ' ' + tint('rule', rest)) + blanks
}
