import {el, svg} from './dom.js'

export interface Bar {
  name: string
  count: number
  of: number
  href: string
  /** Said where the pointer rests. */
  about: string
}

const ROW = 26

/** Bars with their names and counts, each a link. */
export function bars(name: string, data: readonly Bar[]): HTMLElement {
  const width = (count: number, of: number): string => `${of === 0 ? 0 : (58 * count) / of}%`
  return el(
    'div',
    {class: 'chart'},
    svg(
      'svg',
      {width: '100%', height: ROW * data.length, role: 'group', 'aria-label': name},
      ...data.map(({name, count, of, href, about}, index) => {
        const y = index * ROW
        return svg(
          'a',
          {href},
          svg('rect', {class: 'hit', x: 0, y, width: '100%', height: ROW}),
          svg(
            'svg',
            {x: 0, y, width: '31%', height: ROW, class: 'name'},
            svg('text', {x: 0, y: 17}, clipped(name), svg('title', {}, `${name}: ${about}`))
          ),
          svg('rect', {class: 'track', x: '32%', y: y + 8, width: '58%', height: 10}),
          svg('rect', {class: 'bar', x: '32%', y: y + 8, width: width(count, of), height: 10}),
          svg('text', {class: 'count', x: '100%', y: y + 17, 'text-anchor': 'end'}, String(count))
        )
      })
    )
  )
}

const LONGEST = 24
const clipped = (name: string): string => {
  const letters = [...name]
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join('')}…`
}
