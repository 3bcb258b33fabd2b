/** Lookups for which it pays to search the list; a set is made for more, and signs for many. */
const FEW = 12
const MANY = 4096
const SIGNS = 4096

/**
 * Words that are looked up. Most runs read one story and ask a list a few times, if at all: making sets of thousands of
 * words costs them more than reading. So a list is searched as it is written until it is asked often.
 */
export class WordList {
  private set: ReadonlySet<string> | undefined
  /** A bit for each `signOf` its words have: most words that are asked for are in no list, and a set takes its time. */
  private signs: Int32Array | undefined
  private joined = ''
  private asked = 0

  constructor(
    private readonly list: string,
    /** What parts the words: a comma, or a blank for any white space. */
    private readonly sign: ',' | ' '
  ) {}

  has(word: string): boolean {
    if (this.signs === undefined || this.set === undefined) return this.search(word)
    const sign = signOf(word)
    return ((this.signs[sign >> 5] as number) & (1 << sign)) !== 0 && this.set.has(word)
  }

  private search(word: string): boolean {
    const {list, sign} = this
    if (this.joined === '') this.joined = sign + (sign === ' ' ? list.replace(/\s+/g, ' ') : list) + sign
    if (++this.asked > FEW) {
      this.set ??= new Set(this.joined.slice(1, -1).split(sign))
      if (this.asked > MANY) this.signs = signsOf(this.set)
      return this.set.has(word)
    }
    return !word.includes(sign) && this.joined.includes(sign + word + sign)
  }
}

function signsOf(words: Iterable<string>): Int32Array {
  const signs = new Int32Array(SIGNS / 32)
  for (const word of words) {
    const sign = signOf(word)
    signs[sign >> 5] = (signs[sign >> 5] as number) | (1 << sign)
  }
  return signs
}

/** A word's length, its first letter, its last and one in its middle, as a number below `SIGNS`. */
const signOf = (word: string): number => {
  const {length} = word
  const sign = Math.imul(word.charCodeAt(0), 31) ^ Math.imul(word.charCodeAt(length - 1), 977)
  return (sign ^ Math.imul(word.charCodeAt(length >> 1), 131) ^ (length << 9)) & (SIGNS - 1)
}

/** A list of words with white space between them. */
export const wordList = (list: string): WordList => new WordList(list, ' ')

/** A list with commas between its words, which may have blanks. */
export const phraseList = (list: string): WordList => new WordList(list, ',')

/**
 * Words to what they mean, from lines of a meaning and its words:
 *
 *     meanings('+01:00: CET, BST')
 */
export function meanings<Meaning extends string>(lines: string): ReadonlyMap<string, Meaning> {
  const out = new Map<string, Meaning>()
  for (const line of lines.trim().split('\n')) {
    const [meaning, words] = line.trim().split(': ') as [Meaning, string]
    for (const word of words.split(', ')) out.set(word, meaning)
  }
  return out
}
