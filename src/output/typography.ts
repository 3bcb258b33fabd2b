import type {Story} from '../contract.js'

/**
 * Turns the signs of the old wires into printed ones:
 *
 *     ``We will go,'' he said _ then left.   →   “We will go,” he said — then left.
 *     7{-Year High, 3{ games, 7-1/2 pct      →   7½-Year High, 3½ games, 7½ pct
 *
 * @param text words of a story
 */
export function printed(text: string): string {
  if (!/[`'{_]|--|\d\/\d/.test(text)) return text
  return text
    .replace(/``/g, '“')
    .replace(/'''/g, '’”')
    .replace(/''/g, '”')
    .replace(/(^|[\s(“—[])`(?=\S)/g, '$1‘')
    .replace(/(\d)?\{(?![\w"' ]*\})/g, '$1½')
    .replace(/(^|[^\d/])(?:(\d{1,6})(?:-| ))?([1-7])\/([248]|16|32)(?![\d/])/g, fraction)
    .replace(/(^|\s)(?:_|--|---)(?=\s|$)/g, '$1—')
    .replace(/([\p{L}\d,.”])--(?=[\p{L}\d“])/gu, '$1—')
    .replace(/([^\s\d("'‘“—[])'/g, '$1’')
}

const FRACTIONS: Readonly<Record<string, string>> = {
  '1/2': '½',
  '1/4': '¼',
  '3/4': '¾',
  '1/8': '⅛',
  '3/8': '⅜',
  '5/8': '⅝',
  '7/8': '⅞'
}

/** `7-1/2` and `1/2`; what has no printed sign (`7-3/16`) stays, for it is readable. */
function fraction(whole: string, before: string, units: string | undefined, over: string, under: string): string {
  const sign = FRACTIONS[`${over}/${under}`]
  return sign === undefined ? whole : `${before}${units ?? ''}${sign}`
}

/** Fields that are no running words: they stay as they came. */
const KEPT: ReadonlySet<string> = new Set(['source', 'wire', 'slugline', 'email', 'url', 'kind', 'type', 'position'])

/**
 * A story with the printed signs in all of its words; the story that was given is left as it is.
 *
 * `--typography print` is this, before any output writes the story.
 */
export const withPrintedSigns = (story: Story): Story => walk(story) as Story

function walk(value: unknown): unknown {
  if (typeof value === 'string') return printed(value)
  if (Array.isArray(value)) return value.map(walk)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, KEPT.has(key) ? one : walk(one)]))
}
