/** How a line looks, whatever its words. */

const END = /[.!?…]['"”’»)\]]*$/

/** Whether it ends as a sentence does. */
export const isStopped = (text: string): boolean => END.test(text)

/** Running text: ends as a sentence does and is long enough to be one, or is long. */
export const isProse = (text: string): boolean => (text.length > 60 && isStopped(text)) || text.length > 200

/** Words as they are compared: lower case, letters and figures only, British and American spelling as one. */
export const wordsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[a-z\d\u00c0-\uffff]+/g) ?? []
  ).map((word) => word.replace(/is(e[ds]?|ing|ation)$/, 'iz$1').replace(/our$/, 'or'))

export const sameWords = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ')

/** Number of words. */
export const count = (text: string): number => text.split(/\s+/).length
