/** Part of a line: its words, and which of the wanted names they are. */
export interface Piece {
  words: string
  at: number | null
}

/**
 * Parts a line at the names that stand in it, from left to right; all of its signs are in one piece or another.
 *
 *     By Ana Ruiz in Lisbon   →   By |Ana Ruiz| in Lisbon
 *
 * @param names in the order in which they stand; one that is not found is left out
 */
export function pieces(line: string, names: readonly string[]): Piece[] {
  const out: Piece[] = []
  let from = 0
  names.forEach((name, at) => {
    const start = name === '' ? -1 : line.indexOf(name, from)
    if (start === -1) return
    if (start > from) out.push({words: line.slice(from, start), at: null})
    out.push({words: name, at})
    from = start + name.length
  })
  if (from < line.length) out.push({words: line.slice(from), at: null})
  return out
}
