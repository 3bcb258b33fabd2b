import type {Related} from '../contract.js'

/**
 * What belongs to each block of a body, in its order.
 *
 * @param list what has the index of its block
 */
export function byBlock<T extends {block: number}>(list: readonly T[]): (block: number) => readonly T[] {
  const all = new Map<number, T[]>()
  for (const one of list) {
    const known = all.get(one.block)
    if (known) known.push(one)
    else all.set(one.block, [one])
  }
  return (block) => all.get(block) ?? []
}

/** How long the longest is. */
export function longest(lists: readonly {readonly length: number}[]): number {
  let most = 0
  for (const {length} of lists) most = Math.max(most, length)
  return most
}

/** A title that reads as if a label stood before it, and has none: `Photos: The herons at dawn`. */
export const isLabelled = ({label, title}: Related): boolean => label === '' && /[:|]\s/.test(title)
