import * as inline from '../../inline/index.js'
import type {RawBlock} from '../construct.js'
import type {Item} from '../item.js'
import {count} from '../looks.js'

/** Whether a line below titles of other stories is none of them: it tells of the story over them. */
export function endsTitles(items: readonly Item[], at: number): boolean {
  const raw = items[at]?.raw
  return raw !== undefined && (isSigning(raw) || isOverLife(raw.text, items[at + 1]?.raw?.text))
}

/** Who edited the story: `Edited by: Ana Ruiz`. */
const isSigning = ({text, span}: RawBlock): boolean =>
  text.length < 80 && /^\W?(?:edit|report|writ|with )/i.test(text) && inline.tagline(span) !== undefined

/** The author's name over what the author is. */
const isOverLife = (name: string, life: string | undefined): boolean =>
  life !== undefined && count(name) < 5 && life.startsWith(`${name} is `)

/** A newsroom that an empty line parts from titles that stand together signs the story. */
export const isHouseBelow = (items: readonly Item[], at: number): boolean => {
  const [before, raw] = [items[at - 1]?.raw, items[at]?.raw]
  return (
    raw !== undefined &&
    (raw.node.data?.blanks ?? 0) > 0 &&
    (before?.node.data?.blanks ?? 1) === 0 &&
    inline.newsroom(raw.span) !== undefined
  )
}
