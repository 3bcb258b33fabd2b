// Time at n, 2n and 4n for each hostile unit: doubling the copy may not much more than double the time.
import {pathToFileURL} from 'node:url'
import {places, runOf, units, varied} from './units.mjs'

const SIZE = 50_000
const GOAL = 2.3
/** Of the processor's time less is noise. */
const LEAST = 4

export const question = 'growth: time of 4n to 2n, worst place of each unit'
export async function rows() {
  const {createReader} = await import(pathToFileURL('dist/index.js').href)
  const reader = await createReader()
  const milliseconds = (copy) => {
    const start = process.cpuUsage()
    reader.read({value: copy})
    const {user, system} = process.cpuUsage(start)
    return (user + system) / 1000
  }
  /** Best of some runs of each size, in turn: code gets faster while it is measured. */
  const times = (sizes, copyOf, rounds) => {
    const copies = sizes.map((times) => copyOf(SIZE * times))
    const best = sizes.map(() => Infinity)
    for (let round = 0; round < rounds; round++)
      copies.forEach((copy, at) => (best[at] = Math.min(best[at], milliseconds(copy))))
    return best
  }
  const growth = (copyOf) => {
    const [one, two, four] = times([1, 2, 4], copyOf, 3)
    if (four < LEAST || four / two <= GOAL) return {ratio: four < LEAST ? 0 : four / two, taken: [one, two, four]}
    // Memory that is collected at one size and not at the next is no growth: that goes on from size to size.
    const more = times([2, 4, 8], copyOf, 5)
    return {ratio: Math.min(more[1] / more[0], more[2] / more[1]), taken: more}
  }
  const row = (name, all) => {
    let worst = {ratio: 0, place: '', taken: []}
    for (const [place, copyOf] of all) {
      const {ratio, taken} = growth(copyOf)
      if (ratio > worst.ratio) worst = {ratio, place, taken}
    }
    return {
      name: `${name}${worst.place ? ` (${worst.place})` : ''}`,
      figure: worst.ratio ? worst.taken.map((value) => `${value.toFixed(1)}`).join(' / ') + ' ms' : 'under 4 ms',
      ratio: worst.ratio || 1,
      goal: `≤ ${GOAL}`
    }
  }
  return [
    ...units.map(([name, unit]) =>
      row(
        name,
        places.map(([place, around]) => [place, (size) => around(runOf(unit, size))])
      )
    ),
    ...varied.map(([name, unit]) => row(name, [['by itself', (size) => runOf(unit, size)]]))
  ]
}
