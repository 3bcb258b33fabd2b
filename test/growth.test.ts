import {performance} from 'node:perf_hooks'
import {expect, test} from 'vitest'
import {places, units} from '../bench/units.mjs'
import {createReader} from '../src/index.js'

const reader = await createReader()
const SIZE = 2000

function milliseconds(copy: string): number {
  let low = Infinity
  for (let run = 0; run < (copy.length > 4 * SIZE ? 1 : 2); run++) {
    const start = performance.now()
    reader.read({value: copy})
    low = Math.min(low, performance.now() - start)
  }
  return low
}

// Eight times the copy in well under 64 times the time: a quadratic reading is caught, a busy machine is not.
test.each(units)('%s does not grow faster than the copy', (_name, unit) => {
  for (const [place, around] of places) {
    const copy = (size: number): string => around(unit.repeat(Math.ceil(size / unit.length)))
    const large = milliseconds(copy(SIZE * 8))
    if (large < 60) continue
    const ratio = large / Math.max(milliseconds(copy(SIZE)), 1)
    expect(ratio, `${place}: ${large.toFixed(0)} ms`).toBeLessThan(28)
  }
})
