import type {VFile} from 'vfile'
import type {Root} from '../wcst.js'
import {fit} from '../tree/build.js'
import {reading} from '../tree/file.js'
import {position} from '../tree/position.js'
import type {Format} from './format.js'
import {text} from './text.js'

/** The formats, most telling first; `text` accepts all. */
const formats: readonly Format[] = [text]

const HEAD = 1024

/** Finds the stories of a source. Each story comes out as its envelope and its unread copy: one `paragraph` of a `body`. */
export function frame(file: VFile, encoding: string, base: number): Root {
  const {source, options} = reading(file)
  const head = source.slice(0, HEAD)
  const from = options.from ?? 'auto'
  const format = formats.find((one) => (from === 'auto' ? one.test(head) : one.name === from)) ?? text
  const root: Root = {
    type: 'root',
    data: {encoding, format: format.name, base},
    children: format.frame(source),
    position: position(0, 0)
  }
  return fit(root)
}
