/** Precision, recall and F1 of whole spans, for content, source and cue. */
export function figuresOf(golds: readonly Uint8Array[], guesses: readonly Uint8Array[]): string[] {
  const tally = ['content', 'source', 'cue'].map((kind) => ({kind, hit: 0, gold: 0, guess: 0}))
  golds.forEach((gold, at) => {
    const right = spansOf(gold)
    const mine = spansOf(guesses[at] as Uint8Array)
    tally.forEach((entry, kind) => {
      const [wanted, found] = [right[kind] as Set<number>, mine[kind] as Set<number>]
      entry.gold += wanted.size
      entry.guess += found.size
      for (const span of found) if (wanted.has(span)) entry.hit++
    })
  })
  return tally.map(({kind, hit, gold, guess}) => {
    const percent = (share: number): string => (100 * share).toFixed(1)
    return `${kind}: P ${percent(hit / guess)} R ${percent(hit / gold)} F ${percent((2 * hit) / (gold + guess))}`
  })
}

/** The spans of each kind: where they begin, and where they end. */
function spansOf(labels: Uint8Array): [Set<number>, Set<number>, Set<number>] {
  const out: [Set<number>, Set<number>, Set<number>] = [new Set(), new Set(), new Set()]
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number
    if (label % 2 === 0) continue
    let to = at + 1
    while (to < labels.length && labels[to] === label + 1) to++
    out[((label - 1) / 2) as 0 | 1 | 2].add(at * 1e4 + to)
  }
  return out
}
