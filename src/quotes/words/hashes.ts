/** Lookups for which it pays to search the list; a set is made for more. */
const FEW = 32
const LAST = 63
const NONE = new Int32Array(0)

/** Hashes of words that are looked up. As with `WordList`, no set is made for a story or two. */
export class Hashes {
  private set: ReadonlySet<number> | undefined
  /** A bit for each last bits that its hashes have: most that are asked for are in no list, and a set takes its time. */
  private bits = NONE
  private list: readonly number[] | undefined
  private asked = 0

  constructor(private readonly make: () => readonly number[]) {}

  has(hash: number): boolean {
    if (this.set === undefined) return this.search(hash)
    return ((this.bits[(hash >>> 5) & LAST] as number) & (1 << hash)) !== 0 && this.set.has(hash)
  }

  private search(hash: number): boolean {
    this.list ??= this.make()
    if (++this.asked > FEW) {
      this.set = new Set(this.list)
      this.bits = new Int32Array(LAST + 1)
      for (const one of this.list)
        this.bits[(one >>> 5) & LAST] = (this.bits[(one >>> 5) & LAST] as number) | (1 << one)
    }
    return this.list.includes(hash)
  }
}
