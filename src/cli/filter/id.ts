/**
 * The id of a record as it was sent: numbers keep their digits (`12345678901234567890`, `1.0`), and so do those in a list
 * or an object, which `JSON.parse` would round.
 *
 * @param line valid JSON of one object
 * @param id what `JSON.parse` made of it
 * @returns JSON, on one line and without tabs; `undefined` where the record has none
 */
export function idAsSent(line: string, id: unknown): string | undefined {
  if (typeof id === 'number' || (typeof id === 'object' && id !== null))
    return sourceOf(line, 'id')?.replace(/[\t\r]/g, ' ')
  return id === undefined ? undefined : JSON.stringify(id)
}

const FIRST = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.){0,200}"|-?[\d.]{1,40})\s*,/

/** The id of a record that is too long to be read, where it comes first and is a word or a number. */
export const idAtFirst = (line: string): string | undefined => FIRST.exec(line.slice(0, 300))?.[1]

/** The source of the value of an object's key, the last where it is there twice, as `JSON.parse` takes it. */
function sourceOf(line: string, key: string): string | undefined {
  let found: string | undefined
  let at = line.indexOf('{') + 1
  for (;;) {
    const open = line.indexOf('"', at)
    if (open === -1) return found
    const close = endOfString(line, open)
    const from = line.indexOf(':', close) + 1
    const to = endOfValue(line, from)
    if (JSON.parse(line.slice(open, close)) === key) found = line.slice(from, to).trim()
    at = to + 1
  }
}

/** Where a string ends that opens here, past its closing mark. */
function endOfString(line: string, open: number): number {
  for (let at = open + 1; ; at++) {
    const sign = line[at]
    if (sign === '\\') at++
    else if (sign === '"') return at + 1
  }
}

/** Where a value ends: at the comma or the brace that no bracket of its own opened. */
function endOfValue(line: string, from: number): number {
  let depth = 0
  for (let at = from; ; at++) {
    const sign = line[at]
    if (sign === '"') at = endOfString(line, at) - 1
    else if (sign === '{' || sign === '[') depth++
    else if (depth === 0 && (sign === ',' || sign === '}')) return at
    else if (sign === '}' || sign === ']') depth--
  }
}
