import type {Story} from '../contract.js'
import {TAG, type Packed} from './packed.js'
import {wordsOf, type Controls} from './words.js'

/** A position in a story that was unpacked: offsets in its source. */
export interface Place {
  start: number
  end: number
}

type AtPlaces<T> = T extends {start: {line: number}; end: unknown}
  ? Place
  : T extends readonly (infer I)[]
    ? AtPlaces<I>[]
    : T extends object
      ? {[K in keyof T]: AtPlaces<T[K]>}
      : T

/** A story whose positions are offsets alone. */
export type PlacedStory = AtPlaces<Story>

/** What `pack` packed. */
export function unpack(
  packed: Packed,
  source: string,
  controls: Controls,
  shapes: readonly (readonly string[])[]
): PlacedStory {
  const value = (of: Packed): unknown => {
    if (!Array.isArray(of)) return of
    const [tag, a, b] = of as number[]
    if (tag === TAG.words) return wordsOf(source, controls, a as number, (a as number) + (b as number))
    if (tag === TAG.place) return {start: a as number, end: (a as number) + (b as number)}
    if (tag === TAG.list) return of.slice(1).map(value)
    if (tag === TAG.joined) return undefined
    const keys = shapes[tag as number] as readonly string[]
    const out: Record<string, unknown> = {}
    keys.forEach((key, index) => (out[key] = value(of[index + 1] as Packed)))
    if (keys.includes('parts') && out['text'] === undefined)
      out['text'] = (out['parts'] as {text: string}[]).map(({text}) => text).join(' ')
    return out
  }
  return value(packed) as PlacedStory
}

const PLACES: ReadonlySet<string> = new Set(['position', 'positions', 'parts', 'cuePosition'])

/** The story as the program writes it when no positions are asked for. */
export const withoutPlaces = (story: PlacedStory): Story =>
  JSON.parse(JSON.stringify(story, (key, value: unknown) => (PLACES.has(key) ? undefined : value))) as Story
