import {bounds, isPadding, isSelectors, isTelex, LONGEST, preamble} from '../tree/transmission.js'
import {withoutParity} from './parity.js'

/** One transmission of a stream, and the offset in bytes at which it began. */
export interface Piece {
  bytes: Uint8Array
  base: number
}

/** How many bytes decide whether a source is a stream of transmissions. */
const SAMPLE = 1024
/** Whether bytes have parity bits shows in this many. */
const SHORTEST = 64

/** An SOH that no SYN leads counts where a header of IPTC 7901 or ANPA 1312 follows it: `eca062 4`, `W2870` US, `f0704 reute`. */
const ALONE = /(?:^|[\u0000-\u0020\u007f])\u0001[A-Za-z]{1,5}\d{2,4}(?: \d|\u001f|[ \0]{0,3}[a-z-]{0,6} {0,2}[\r\n])/

/**
 * Cuts a source into its transmissions at the level of bytes, so that each can be decoded and read alone:
 *
 *     const reader = await createReader()
 *     let index = 0
 *     for await (const {bytes, base} of cut(process.stdin)) {
 *       const {stories} = reader.read({value: bytes, base, index})
 *       index += stories.length
 *     }
 *
 * A piece is given as soon as it is complete: at its EOT, else when the next one begins. No more than one piece is held
 * in memory. A source that holds no mark of a transmission near its start is given whole, as one piece (also an empty
 * one). All bytes are given, in order, but for white space, controls, DEL and the sign of a telex after the last EOT.
 *
 * @param source chunks of any size; a Node.js readable stream is one
 */
export async function* cut(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Piece> {
  const cutter = pieces()
  for await (const chunk of source) yield* cutter.push(chunk)
  yield* cutter.end()
}

interface Cutter {
  push(chunk: Uint8Array): Generator<Piece>
  end(): Generator<Piece>
}

function pieces(): Cutter {
  let follow = bounds()
  let held: Uint8Array[] = []
  let length = 0
  let base = 0
  // Until it is known: undefined. Not a stream: all is held and given whole.
  let stream: boolean | undefined
  let worded = false
  // The bits of a byte that are its letter's: all, or seven where a parity bit stands with them.
  let mask = 0xff

  function* take(size: number): Generator<Piece> {
    const all = held.length === 1 ? (held[0] as Uint8Array) : Buffer.concat(held)
    const bytes = all.subarray(0, size)
    const rest = all.subarray(size)
    held = rest.length > 0 ? [rest] : []
    length = rest.length
    yield {bytes, base}
    base += size
    worded = false
  }

  /** The first bytes of what is held. */
  const start = (size: number): string => {
    const bytes = Buffer.concat(held).subarray(0, size)
    return Buffer.from(mask === 0xff ? bytes : bytes.map((byte) => byte & mask)).toString('latin1')
  }

  /** Whether what is held before a mark is the line's own, or the head of a mail that holds all. */
  const isOver = (size: number): boolean =>
    size < SAMPLE && (isSelectors(start(size)) || (base === 0 && preamble(start(size + 8)) >= size))

  /** Follows the chunk, which ends what is held, from one of its bytes on. */
  function* scan(chunk: Uint8Array): Generator<Piece> {
    // What is held counts from the piece's start; the chunk is its tail.
    let before = length - chunk.length
    for (let index = 0; index < chunk.length; index++) {
      const code = (chunk[index] as number) & mask
      const said = follow.step(code)
      if (said === 0) {
        if (!worded && !isPadding(code)) worded = true
        continue
      }
      const at = before + index + 1 - Math.max(said, 0)
      if (worded && at > 0 && !(said > 0 && isOver(at))) {
        yield* take(at)
        before -= at
      }
      if (said > 0) worded = true
    }
  }

  return {
    *push(chunk) {
      if (chunk.length === 0) return
      held.push(chunk)
      length += chunk.length
      // The rest of a story whose start is lost may stand before the first mark
      if (stream === false && (length > LONGEST || !mayBegin(chunk))) return
      if (stream !== true) {
        if (length >= SHORTEST) stream = isStream()
        if (stream) yield* begin()
      } else yield* scan(chunk)
    },
    *end() {
      if (stream === undefined && length > 0 && isStream()) yield* begin()
      if (base === 0 || (worded && !isTelex(start(length)))) yield* take(length)
    }
  }

  /** Whether what is held is a stream, as far as its first kilobyte shows: a mark in it is enough, however soon it comes. */
  function isStream(): boolean | undefined {
    const all = held.length === 1 ? (held[0] as Uint8Array) : Buffer.concat(held)
    held = [all]
    const head = all.subarray(0, SAMPLE)
    const plain = withoutParity(head)
    if (plain) mask = 0x7f
    const sign = plain ?? (stream === false ? all : head)
    return mayBegin(sign) && begins(sign) ? true : length < SAMPLE ? undefined : false
  }

  function* begin(): Generator<Piece> {
    follow = bounds()
    yield* scan(held[0] as Uint8Array)
  }
}

/** Whether there is an SOH or an ENQ: pasted copy has neither. */
const mayBegin = (head: Uint8Array): boolean => head.includes(1) || head.includes(5)

function begins(head: Uint8Array): boolean {
  const {step} = bounds()
  return head.some((code) => step(code) > 1) || ALONE.test(Buffer.from(head).toString('latin1'))
}
