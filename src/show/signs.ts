/**
 * Characters that would act on a terminal or a page and not show: controls, format characters (direction marks, tags,
 * zero-width blanks), line and paragraph separators, halves of surrogate pairs.
 */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Joiners, with which letters and emoji are built, and Arabic signs that are printed though Unicode says format. */
const KEPT: ReadonlySet<string> = new Set(
  '\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u0890\u0891\u08e2\u{110bd}\u{110cd}'
)

export const acts = (text: string): boolean => visible(text) !== text

/** Text in which nothing acts, but for what `kept` lists. */
export const visible = (text: string, kept = ''): string =>
  text.replace(ACTING, (one) => (KEPT.has(one) || kept.includes(one) ? one : signOf(one)))

/** The sign that stands for such a character: `␂` for STX, `<U+202E>` for a direction mark. */
export function signOf(character: string): string {
  const code = character.codePointAt(0) as number
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
