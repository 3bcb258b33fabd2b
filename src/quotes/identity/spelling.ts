/**
 * How words are spelled, told unit by unit: in a process that reads one story, an expression takes longer to make than to
 * run, most of all one with classes of Unicode. Only words with letters beyond ASCII need these.
 */

/** Endings of words that say what somebody is (`organist`, `shepherd`), by their last letter. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  r: ['eer'],
  t: ['ist', 'ant', 'yst'],
  n: ['man', 'cian'],
  d: ['herd', 'maid'],
  k: ['clerk']
}

/** Whether a word in small letters ends as roles do: as above, or in `-er` or `-or` after two letters. */
export function endsLikeRole(word: string): boolean {
  const {length} = word
  const endings = ENDINGS[word.charAt(length - 1)]
  if (!endings) return false
  for (const ending of endings) if (word.endsWith(ending)) return true
  if (!word.endsWith('er') && !word.endsWith('or')) return false
  return isSmallLetter(word.charCodeAt(length - 3)) && isSmallLetter(word.charCodeAt(length - 4))
}

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122

/** Whether a name is letters only, all capitals, as those that stand for a name are. */
export function isCapitals(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (code >= 128) return /^\p{Lu}{2,}$/u.test(name)
    if (code < 65 || code > 90) return false
  }
  return name.length > 1
}

/** Whether a word is small letters only, hyphens within. */
export function isSmall(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 128) return /^\p{Ll}[\p{Ll}-]*$/u.test(word)
    if (!isSmallLetter(code) && (code !== 45 || at === 0)) return false
  }
  return word !== ''
}
