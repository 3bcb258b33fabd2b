import {cellsOf, wrap, type Cell} from './cells.js'
import type {Paint} from './paint.js'
import {PARTS, SPANS, type PartName, type SpanName} from './parts.js'
import type {Copy} from './runs.js'
import {visible} from './signs.js'

/** Who says which quotes, a line a speaker. */
export function speakersOf(copy: Copy, tint: Paint, width: number): string {
  const out: string[] = []
  for (const {quotes, speakers} of copy.stories) {
    const said = new Map<number, string[]>()
    quotes.forEach(({speaker, kind}, index) => {
      const list = said.get(speaker ?? -1) ?? []
      list.push(`${index + 1} ${kind}`)
      said.set(speaker ?? -1, list)
    })
    for (const [speaker, list] of said) {
      const name = speakers[speaker]?.name ?? 'nobody is named'
      out.push(...row(`${name}: ${list.join(', ')}`, width, (text) => tint('speech', text, speaker)))
    }
  }
  return out.length === 0 ? '' : ['', tint('strong', 'Who says what'), ...out, ''].join('\n')
}

/** What the names in the gutter and under the words mean. */
export function legend(found: ReadonlySet<PartName | SpanName>, tint: Paint, width: number): string {
  const all = Object.entries({...PARTS, ...SPANS}) as [PartName | SpanName, string][]
  const names = all.filter(([name]) => found.has(name))
  if (names.length === 0) return ''
  const column = Math.max(...names.map(([name]) => name.length)) + 2
  const lines = names.flatMap(([name, about]) => {
    if (width < column + 16) return row(`${name}: ${about}`, width, (text) => tint(name, text))
    const [first = '', ...rest] = broken(about, width - column - 2)
    return [
      '  ' + tint(name, name) + ' '.repeat(column - name.length) + first,
      ...rest.map((text) => ' '.repeat(column + 2) + text)
    ]
  })
  return ['', tint('strong', 'Legend'), ...lines, ''].join('\n')
}

const row = (text: string, width: number, tint: (text: string) => string): string[] =>
  broken(visible(text), Math.max(8, width - 4)).map((line, index) => (index === 0 ? '  ' : '    ') + tint(line))

function broken(text: string, width: number): string[] {
  const cells: Cell<null>[] = []
  cellsOf(text, 0, null, cells)
  return wrap(cells, width).map((line) => line.map(({text}) => text).join(''))
}
