/** Lookups for which it pays to search the list; a set is made for more. */
const FEW = 32

/** Hashes of words that are looked up. As with `WordList`, no set is made for a story or two. */
export class Hashes {
  private set: ReadonlySet<number> | undefined
  private list: readonly number[] | undefined
  private asked = 0

  constructor(private readonly make: () => readonly number[]) {}

  has(hash: number): boolean {
    return this.set === undefined ? this.search(hash) : this.set.has(hash)
  }

  private search(hash: number): boolean {
    this.list ??= this.make()
    if (++this.asked > FEW) this.set = new Set(this.list)
    return this.list.includes(hash)
  }
}
