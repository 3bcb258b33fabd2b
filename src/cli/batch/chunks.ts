import {statSync, type Stats} from 'node:fs'
import type {Input} from '../inputs/index.js'
import {onDisk} from '../names.js'

/** Inputs that one thread reads, one after another. */
export interface Chunk {
  inputs: Input[]
  /** They stay in the main thread: standard input, a pipe, or a stream too long to be handed back. */
  here: boolean
}

/** So many files share the cost of being handed over: a tenth of a millisecond. */
const FILES = 64
/** And so many bytes are enough, so that what waits to be written stays small. */
const BYTES = 1 << 20

/**
 * Cuts the inputs into chunks, in their order, as they are asked for.
 *
 * @param threads each gets some chunks, so that all end at about the same time
 * @param streamed stories are handed back as text
 */
export function* chunksOf(inputs: readonly Input[], threads: number, streamed: boolean): Generator<Chunk> {
  const files = Math.max(1, Math.min(FILES, Math.ceil(inputs.length / (threads * 4))))
  let held: Input[] = []
  let bytes = 0
  for (const input of inputs) {
    const stat = input.path === null ? undefined : statOf(input.path)
    const here = input.path === null || (stat !== undefined && (!stat.isFile() || (streamed && stat.size > 4 * BYTES)))
    if (held.length > 0 && (here || held.length >= files || bytes >= BYTES)) {
      yield {inputs: held, here: false}
      held = []
      bytes = 0
    }
    if (here) yield {inputs: [input], here}
    else {
      held.push(input)
      bytes += stat?.size ?? 0
    }
  }
  if (held.length > 0) yield {inputs: held, here: false}
}

const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(onDisk(path))
  } catch {
    return undefined
  }
}
