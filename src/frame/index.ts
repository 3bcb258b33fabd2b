import type {VFile} from 'vfile'
import {fit, parent} from '../tree/build.js'
import {reading, warn} from '../tree/file.js'
import {position} from '../tree/position.js'
import {isTelex, LONGEST, MARK} from '../tree/transmission.js'
import type {Filler, Root} from '../wcst.js'
import {anpa1312} from './anpa-1312.js'
import type {Format} from './format.js'
import {iptc7901} from './iptc-7901.js'
import {restore} from './rewrite.js'
import {leavesOf} from './sheet.js'
import {text} from './text.js'
import {tidy} from './tidy.js'

/** The formats, most telling first; `text` accepts all. */
const formats: readonly Format[] = [iptc7901, anpa1312, text]

const HEAD = 1024

/** White space, NUL, FF, ETX, EOT and DEL: the padding that may stand before the first mark. */
const PADDING = /^[\s\0\u0003\u0004\u007f]+/

/** Finds the stories of a source. Each story comes out as its envelope and its unread copy. */
export function frame(file: VFile, encoding: string, base: number): Root {
  const {source, options} = reading(file)
  const from = options.from ?? 'auto'
  const by = (head: string): Format =>
    formats.find((one) => (from === 'auto' ? one.test(head) : one.name === from)) ?? text
  const pick = (words: string): Format => {
    const first = by(headOf(words))
    // The rest of a story whose start is lost may stand before the first mark
    const mark = first === text && words.includes('\u0001') ? words.slice(0, LONGEST).search(MARK) : 0
    return mark > 0 ? by(words.slice(mark, mark + HEAD)) : first
  }
  const tidied = from === 'text' ? undefined : tidy(source, (words) => by(headOf(words)) !== text)
  const picked = pick(tidied?.text ?? source)
  const format = tidied && picked === text ? pick(source) : picked
  const clean = format === text ? undefined : tidied
  const place = (offset: number): number => clean?.map[offset] ?? offset
  const children =
    /[A-Z]{4}/.test(source.slice(0, 60)) && isTelex(source)
      ? [fillerOf(source)]
      : format.frame(clean?.text ?? source, {
          received: options.received,
          warn: (rule, message, from, to) => warn(file, rule, message, place(from), to === undefined ? to : place(to))
        })
  const root: Root = {
    type: 'root',
    data: {encoding, format: format.name, base},
    children: clean ? restore(children, source, clean) : children,
    position: position(0, 0)
  }
  return fit(root)
}

const fillerOf = (source: string): Filler =>
  parent<Filler>({type: 'filler', children: leavesOf(source, 0, source.length)})

/** The first of a source, padding before it left out. */
function headOf(source: string): string {
  const head = source.slice(0, HEAD)
  const first = head.charCodeAt(0)
  const start = first > 32 && first < 127 ? 0 : (PADDING.exec(head)?.[0].length ?? 0)
  return start === 0 ? head : source.slice(start, start + HEAD)
}
