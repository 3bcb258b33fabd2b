/** Words as they are compared: lower case, letters and figures only, British and American spelling as one. */
export const wordsOf = (text: string): string[] => {
  const plain = text.toLowerCase().normalize('NFKD')
  return (latin(plain) ?? plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(american)
}

/** The words of a decomposed text in Latin letters; of another nothing: that needs the whole of Unicode's tables. */
function latin(text: string): string[] | undefined {
  const out: string[] = []
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    const inWord =
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      (code >= 0xc0 && code < 0x370 && code !== 0xd7 && code !== 0xf7)
    if (inWord && from < 0) from = at
    if (inWord) continue
    if (code >= 0x370 && (code < 0x2000 || code > 0x206f)) return undefined
    if (from >= 0) out.push(text.slice(from, at))
    from = -1
  }
  return out
}

const american = (word: string): string =>
  word.length < 4 || !'edsgnr'.includes(word.charAt(word.length - 1))
    ? word
    : word.endsWith('our')
      ? word.slice(0, -3) + 'or'
      : word.includes('is')
        ? word.replace(/is(e[ds]?|ing|ation)$/, 'iz$1')
        : word

export const sameWords = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ')
