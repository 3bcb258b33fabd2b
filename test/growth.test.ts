import {expect, test} from 'vitest'
import {places, runOf, units, varied} from '../bench/units.mjs'
import {createReader} from '../src/index.js'

const reader = await createReader()
const SIZE = 2000
/** For what only grows slowly beyond its measure: lists of a story's own words. */
const LARGE = 25_000

/** Of the processor's time, so that what else the machine does counts little. */
function milliseconds(copy: string): number {
  const start = process.cpuUsage()
  reader.read({value: copy})
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

/** How many times longer some times the copy takes; in turns, for code gets faster while it is measured. */
function growth(copy: (size: number) => string, size: number, times: number, rounds: number): number {
  const [small, large] = [copy(size), copy(size * times)]
  let [less, more] = [Infinity, Infinity]
  for (let round = 0; round < rounds; round++) {
    more = Math.min(more, milliseconds(large))
    if (more < 60) return 0
    less = Math.min(less, milliseconds(small))
  }
  return more / Math.max(less, 1)
}

// Eight times the copy in well under 64 times the time: a quadratic reading is caught, a busy machine is not.
test.each(units)('%s does not grow faster than the copy', (_name, unit) => {
  for (const [place, around] of places) {
    const copy = (size: number): string => around(runOf(unit, size))
    if (growth(copy, SIZE, 8, 1) > 28) expect(growth(copy, SIZE, 8, 8), place).toBeLessThan(28)
  }
})

// Sixteen times the copy in well under 256 times the time.
test.each(varied)('%s by themselves do not grow faster than the copy', (_name, unit) => {
  const copy = (size: number): string => runOf(unit, size)
  if (growth(copy, LARGE, 16, 1) > 36) expect(growth(copy, LARGE, 16, 5)).toBeLessThan(36)
})
