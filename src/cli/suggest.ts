/** The word of a list that was probably meant, where one is near: `markdwn` is `markdown`. */
export function suggest(said: string, words: readonly string[]): string | undefined {
  const near = words
    .map((word) => ({word, far: distance(said.toLowerCase(), word)}))
    .filter(({word, far}) => far <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.far - b.far)
  return near[0]?.word
}

/** `; did you mean markdown?`, or nothing. */
export function meant(said: string, words: readonly string[]): string {
  const word = suggest(said, words)
  return word === undefined ? '' : `; did you mean ${word}?`
}

/** How many signs must be put in, left out, exchanged or swapped with their neighbour. Words are short: 40 signs at most. */
function distance(a: string, b: string): number {
  if (a.length > 40) return a.length
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
