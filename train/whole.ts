import {LABELS} from '../src/quotes/tagger/labels.js'
import type {Weights} from './field.js'

/** The largest weight. Six bits do as well as eight, and pack to a quarter less. */
const LARGEST = 31

export interface Whole {
  features: Int32Array
  transitions: Int32Array
}

/** Makes weights whole numbers that fit one byte. */
export function whole({features, transitions}: Weights): Whole {
  // The largest thousandth is cut off there.
  const sizes = Float64Array.from(features, Math.abs).sort()
  const scale = LARGEST / (sizes[Math.floor(sizes.length * 0.9995)] || 1)
  const within = (value: number): number => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * scale)))
  return {
    features: Int32Array.from(features, within),
    transitions: Int32Array.from(transitions, (value) => Math.round(value * scale))
  }
}

/** The numbers of so many features, those with the largest weights, in their order. */
export function heaviest({features}: Weights, most: number): number[] {
  const sizes: number[] = []
  for (let from = 0; from < features.length; from += LABELS) {
    let size = 0
    for (let at = from; at < from + LABELS; at++) size = Math.max(size, Math.abs(features[at] as number))
    sizes.push(size)
  }
  return sizes
    .map((_, number) => number)
    .slice(1)
    .sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b)
}
