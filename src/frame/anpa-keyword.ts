import {parent} from '../tree/build.js'
import type {Leaf, Mark, SimpleBlock, TakeKeyNode} from '../wcst.js'
import {VERSION} from './anpa-envelope.js'
import type {Line} from './lines.js'
import {leavesOf, markOf} from './sheet.js'

const COUNT = /^\d{1,5}(?:-\d{1,5})?$/
/** A reference, or the day for which copy is held: `a0512`, `$adv24`. */
const REFERENCE = /^(?:[a-z]\d{4}|\$adv ?\d{0,2})$/i

/** What the signs of a line show: a caret before its words, `<` or `=` after them. */
export interface Shape {
  caret: boolean
  /** Offsets of the words between the caret and the line's end sign. */
  from: number
  to: number
  words: string
  centred: boolean
}

export function shapeOf(source: string, line: Line): Shape {
  let from = line.start
  let to = line.end
  const caret = source.charCodeAt(from) === 94 || oddCaret(source, line) > 0
  if (caret) from = source.indexOf('^', from) + 1
  const sign = source.charCodeAt(to - 1)
  const closed = sign === 60 || sign === 61
  if (closed) to--
  while (to > from && source.charCodeAt(to - 1) <= 32) to--
  while (from < to && source.charCodeAt(from) <= 32) from++
  return {caret, from, to, words: source.slice(from, Math.min(to, from + 200)), centred: closed && sign === 61}
}

/** `*9006< ^BC-…`: a number of the desk before the first caret; its length, or 0. */
function oddCaret(source: string, line: Line): number {
  const found = /^\*?[A-Za-z]?\d{1,6}< {0,3}\^/.exec(source.slice(line.start, Math.min(line.end, line.start + 20)))
  return found ? found[0].length : 0
}

/** `BC-US--Iraq, 1st Ld-Writethru, a0512,1140`: the slug, take keys, a reference, the count. */
export function slugline(source: string, line: Line): SimpleBlock {
  const {from, to} = shapeOf(source, line)
  const children: SimpleBlock['children'] = [...markOf('control', source, line.start, from)]
  let at = from
  let keys: Leaf[] = []
  const close = (): void => {
    if (keys.length > 0) children.push(parent<TakeKeyNode>({type: 'takeKey', children: keys}))
    keys = []
  }
  for (let part = 0; at < to; part++) {
    const comma = source.indexOf(',', at)
    const stop = comma === -1 || comma >= to ? to : comma
    const leaves = leavesOf(source, at, stop)
    const words = source.slice(at, stop).trim()
    if (part === 0) {
      // «bc-ferry-sinks 3rdld-writethru»: no comma parts them
      const version = stop === to ? VERSION.exec(words)?.[1] : undefined
      const key = version !== undefined && /^\d/.test(version) ? stop - version.length : stop
      children.push(...leavesOf(source, at, key))
      keys.push(...leavesOf(source, key, stop))
    } else if (COUNT.test(words) || REFERENCE.test(words)) {
      close()
      children.push(
        ...leaves.map((leaf): Mark => ({type: 'mark', kind: 'control', value: leaf.value, position: leaf.position}))
      )
    } else keys.push(...leaves)
    if (stop < to) {
      const sign = markOf('separator', source, stop, stop + 1)
      // A comma between two take keys is theirs; one before the reference, the count or nothing parts them.
      const next =
        source
          .slice(stop + 1, Math.min(to, stop + 24))
          .split(',', 1)[0]
          ?.trim() ?? ''
      if (keys.length > 0 && next !== '' && !COUNT.test(next) && !REFERENCE.test(next)) keys.push(...sign)
      else {
        close()
        children.push(...sign)
      }
    }
    at = stop + 1
  }
  close()
  children.push(...markOf('control', source, Math.max(to, from), line.end))
  return parent<SimpleBlock>({type: 'slugline', children, data: {rule: 'wire-keyword'}})
}
