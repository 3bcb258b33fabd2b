/** Numbers of a strip, at first. */
const SIZE = 8192

interface Numbers<Self> {
  readonly length: number
  subarray(from: number, to: number): Self
}

/**
 * Arrays of numbers that are cut from a long one, which the next story uses again: to have memory of its own costs an
 * array ten times as much as it takes to fill it with the words of a paragraph. What is in it is left from before.
 */
export class Strip<List extends Numbers<List>> {
  private list: List | undefined
  private used = 0

  constructor(private readonly make: (length: number) => List) {}

  /** A list that nobody else has until `reuse`. */
  take(length: number): List {
    if (length > SIZE) return this.make(length)
    if (this.list === undefined || this.used + length > SIZE) {
      this.list = this.make(SIZE)
      this.used = 0
    }
    return this.list.subarray(this.used, (this.used += length))
  }

  reuse(): void {
    this.used = 0
  }
}
