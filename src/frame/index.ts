import type {VFile} from 'vfile'
import {fit} from '../tree/build.js'
import {reading, warn} from '../tree/file.js'
import {position} from '../tree/position.js'
import type {Root} from '../wcst.js'
import {anpa1312} from './anpa-1312.js'
import type {Format} from './format.js'
import {iptc7901} from './iptc-7901.js'
import {text} from './text.js'

/** The formats, most telling first; `text` accepts all. */
const formats: readonly Format[] = [iptc7901, anpa1312, text]

const HEAD = 1024

/** White space, NUL, FF, ETX, EOT and DEL: the padding that may stand before the first mark. */
const PADDING = /^[\s\0\u0003\u0004\u007f]+/

/** Finds the stories of a source. Each story comes out as its envelope and its unread copy. */
export function frame(file: VFile, encoding: string, base: number): Root {
  const {source, options} = reading(file)
  const head = source.slice(0, HEAD)
  const first = head.charCodeAt(0)
  const start = first > 32 && first < 127 ? 0 : (PADDING.exec(head)?.[0].length ?? 0)
  const test = start === 0 ? head : source.slice(start, start + HEAD)
  const from = options.from ?? 'auto'
  const format = formats.find((one) => (from === 'auto' ? one.test(test) : one.name === from)) ?? text
  const root: Root = {
    type: 'root',
    data: {encoding, format: format.name, base},
    children: format.frame(source, {
      received: options.received,
      warn: (rule, message, from, to) => warn(file, rule, message, from, to)
    }),
    position: position(0, 0)
  }
  return fit(root)
}
