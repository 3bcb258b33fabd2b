/** Lookups for which it pays to search the list; a set is made for more. */
const FEW = 12

/**
 * Words that are looked up. Most runs read one story and ask a list a few times, if at all: making sets of thousands of
 * words costs them more than reading. So a list is searched as it is written until it is asked often.
 */
export class WordList {
  private set: ReadonlySet<string> | undefined
  private joined = ''
  private asked = 0

  constructor(
    private readonly list: string,
    /** What parts the words: a comma, or a blank for any white space. */
    private readonly sign: ',' | ' '
  ) {}

  has(word: string): boolean {
    return this.set === undefined ? this.search(word) : this.set.has(word)
  }

  private search(word: string): boolean {
    const {list, sign} = this
    if (this.joined === '') this.joined = sign + (sign === ' ' ? list.replace(/\s+/g, ' ') : list) + sign
    if (++this.asked > FEW) {
      this.set = new Set(this.joined.slice(1, -1).split(sign))
      return this.set.has(word)
    }
    return !word.includes(sign) && this.joined.includes(sign + word + sign)
  }
}

/** A list of words with white space between them. */
export const wordList = (list: string): WordList => new WordList(list, ' ')

/** A list with commas between its words, which may have blanks. */
export const phraseList = (list: string): WordList => new WordList(list, ',')
