/** How a line looks, whatever its words. */

const END = /[.!?…]['"”’»)\]]*$/

/** Whether it ends as a sentence does. */
export const isStopped = (text: string): boolean => END.test(text)

/** Running text: ends as a sentence does and is long enough to be one, or is long. */
export const isProse = (text: string): boolean => (text.length > 60 && isStopped(text)) || text.length > 200

/** The same, however short: a stop after some words. */
export const isSentence = (text: string): boolean => isProse(text) || (isStopped(text) && count(text) > 3)

/** Whether no sentence ends within it. */
export const isOneSentence = (text: string): boolean => !/[a-z\d)][.!?]["”’)]?\s+["“‘]?[A-Z]/.test(text)

/** Words as they are compared: lower case, letters and figures only, British and American spelling as one. */
export const wordsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).map((word) => word.replace(/is(e[ds]?|ing|ation)$/, 'iz$1').replace(/our$/, 'or'))

export const sameWords = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ')

/** Number of words. */
export const count = (text: string): number => text.split(/\s+/).length
