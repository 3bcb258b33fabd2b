import {INLINE, isHeading, named, type Element} from '../element/element.js'

/** What an element holds: letters, those of them in links, those in running text; whether blocks stand in it. */
export interface Measure {
  length: number
  linked: number
  prose: number
  blocky: boolean
}

/** Shorter runs of words are no running text: names, times, buttons. */
const RUNNING = 60
/** An article has at least so many letters of running text. */
export const FEWEST = 120

/** Whether running text is at least a share of another. */
export const isShare = (prose: number, of: number, least: number): boolean => prose > 0 && prose >= of * least

const VOID: ReadonlySet<string> = new Set(['br', 'img', 'wbr', 'input', 'source', 'meta', 'link'])
const isInline = ({name}: Element): boolean => INLINE.has(name) || VOID.has(name)

/** What nobody sees as text. */
const SILENT = named('head', 'script', 'textarea')

/** What each element holds, in one walk from the leaves up. */
export function measured(
  root: Element,
  skip: (element: Element) => boolean,
  parents?: Map<Element, Element>
): Map<Element, Measure> {
  const out = new Map<Element, Measure>()
  const walk = (element: Element, inLink: boolean): Measure => {
    const own: Measure = {length: 0, linked: 0, prose: 0, blocky: false}
    const inline = INLINE.has(element.name)
    let run = 0
    let linked = 0
    const flush = (): void => {
      if (!inline && !inLink && run >= RUNNING && linked < run / 2 && !isHeading(element)) own.prose += run
      own.length += run
      own.linked += linked
      run = linked = 0
    }
    for (const child of element.children) {
      if (typeof child === 'string') {
        run += child.trim().length
        continue
      }
      parents?.set(child, element)
      if (skip(child)) continue
      const found = walk(child, inLink || child.name === 'a' || SILENT(child))
      if (SILENT(child)) continue
      own.prose += found.prose
      own.blocky ||= found.blocky || !isInline(child)
      if (INLINE.has(child.name)) {
        run += found.length
        linked += child.name === 'a' ? found.length : found.linked
      } else {
        flush()
        own.length += found.length
        own.linked += found.linked
      }
    }
    flush()
    out.set(element, own)
    return own
  }
  walk(root, false)
  return out
}
