import type {Run} from '../types.js'
import {firstNot} from '../words/text.js'
import type {Cast} from './cast.js'
import type {Bearer, Named} from './named.js'

/** Whether the story names somebody before an offset. */
export const isBefore = ({named}: Bearer, start: number): boolean => (named[0] as Named).start < start

/** Whether somebody is named before a mention, in its paragraph or the one before; or in so many before. */
export function isNear({context: {copy}}: Cast, {named}: Bearer, {start}: Run, back = 1): boolean {
  const here = firstNot(copy, (block) => block.start <= start) - 1
  return named.some((one) => one.start < start && one.at >= here - back)
}
