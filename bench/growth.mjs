// Time at n, 2n and 4n for each hostile unit: doubling the copy may not much more than double the time.
import {pathToFileURL} from 'node:url'
import {best} from './measure.mjs'
import {places, units} from './units.mjs'

const SIZE = 50_000

export const question = 'growth: time of 4n to 2n, worst place of each unit'
export async function rows() {
  const {createReader} = await import(pathToFileURL('dist/index.js').href)
  const reader = await createReader()
  const seconds = (copy) => best(() => reader.read({value: copy}), 3)
  return units.map(([name, unit]) => {
    let worst = {ratio: 0, place: '', figure: ''}
    for (const [place, around] of places) {
      const [one, two, four] = [1, 2, 4].map((times) =>
        seconds(around(unit.repeat(Math.ceil((SIZE * times) / unit.length))))
      )
      const ratio = four / two
      if (four > 0.004 && ratio > worst.ratio)
        worst = {
          ratio,
          place,
          figure: [one, two, four].map((value) => `${(value * 1000).toFixed(1)}`).join(' / ') + ' ms'
        }
    }
    return {
      name: `${name}${worst.place ? ` (${worst.place})` : ''}`,
      figure: worst.figure || 'under 4 ms',
      ratio: worst.ratio || 1,
      goal: '≤ 2.3'
    }
  })
}
