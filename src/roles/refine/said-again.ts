import {wordsOf} from '../../tree/words.js'

/**
 * Whether a line says again what a paragraph says: nearly all its words stand in one.
 *
 * @param paragraphs asked for only where the line has enough words
 */
export function repeats(
  text: string,
  paragraphs: () => readonly Set<string>[],
  quoted: boolean,
  length: number = text.length
): boolean {
  const words = wordsOf(text)
  if (words.length < (quoted ? 3 : 5) || words.length > 60) return false
  const own = new Set(words)
  let times = 0
  const enough = own.size * 0.85
  for (const paragraph of paragraphs()) {
    let shared = own.size
    for (const word of own) if (!paragraph.has(word) && --shared < enough) break
    if (shared >= enough) times++
  }
  // The line itself is among the paragraphs where it is long enough.
  return times > (length > 60 ? 1 : 0)
}
