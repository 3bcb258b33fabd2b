/** A picture that a page gives twice: as its name for those who cannot see it, in a gallery. */
import * as inline from '../../inline/index.js'
import {toString} from '../../tree/to-string.js'
import {sameWords} from '../../tree/words.js'
import type {SimpleBlock} from '../../wcst.js'
import {become} from '../construct.js'
import type {Item} from '../item.js'
import {count, isStopped} from '../looks.js'

/** A picture's words straight under the same as its name: below the headline. */
export const saidTwice = ({raw}: Item, next: Item | undefined): SimpleBlock | undefined =>
  raw && next?.raw && count(raw.text) > 4 && next.raw.node.data?.blanks === 0 && sameWords(raw.text, next.raw.text)
    ? become(next.raw, 'caption', 'caption', inline.caption(next.raw.span))
    : undefined

/** Within the story, the same words as its name and straight after as its own. */
export const shownTwice = ({raw}: Item, next: Item | undefined): SimpleBlock | undefined =>
  raw && next?.raw && raw.text === next.raw.text && count(raw.text) > 3 && !isStopped(raw.text)
    ? become(next.raw, 'caption', 'caption', inline.caption(next.raw.span))
    : undefined

/** A gallery shows its first picture twice: so many blocks lie between at the most. */
export const GALLERY = 3
export const isRepeated = (caption: SimpleBlock, before: readonly Item[]): boolean => {
  const words = unlabelled(caption)
  return words.length > LEAST && before.some(({node}) => node?.type === 'caption' && unlabelled(node) === words)
}

/** A picture's words without its credit, as its name, straight over them with it. */
export const isGivenAgain = (name: Item['node'], caption: SimpleBlock): name is SimpleBlock =>
  name?.type === 'caption' &&
  isTight(caption) &&
  creditOf(name) === undefined &&
  creditOf(caption) !== undefined &&
  unlabelled(name).length > LEAST &&
  unlabelled(caption).startsWith(unlabelled(name))

/** Shorter words can be those of two pictures. */
const LEAST = 20

/** A picture's words and credit without its counter: `[1/2]`. */
const unlabelled = (caption: SimpleBlock): string =>
  toString({...caption, children: caption.children.filter(({type}) => type !== 'label')}).trim()

/** Straight under the line before: a full sentence with a blank line after it is no caption. */
export const isTight = (block: SimpleBlock): boolean => (block.data?.blanks ?? 0) === 0

export const creditOf = (block: SimpleBlock): string | undefined => {
  const credit = block.children.find(({type}) => type === 'credit')
  return credit?.type === 'credit' ? credit.names[0] : undefined
}
