import {toString} from '../../tree/to-string.js'
import {sameWords, wordsOf} from '../../tree/words.js'
import type {SimpleBlock} from '../../wcst.js'
import type {RawBlock} from '../construct.js'
import type {Item} from '../item.js'
import {isOneSentence, isStopped} from '../looks.js'

/** The page's button between a picture's name for those who cannot see it and its caption, straight under the name. */
export const isButton = ({node}: Item): boolean =>
  node?.type === 'furniture' &&
  (node.data?.blanks ?? 0) === 0 &&
  /^view image in fullscreen$/i.test(toString(node as SimpleBlock))

/** A sentence and the caption under it, set off by blank lines: what those hear who cannot see the picture. */
export function isSetOff(items: readonly Item[], at: number): boolean {
  const [name, caption, after] = [items[at - 1]?.raw, items[at]?.node, items[at + 1]]
  const blanks = after?.raw?.node.data?.blanks ?? after?.node?.data?.blanks ?? 0
  return (
    name !== undefined &&
    name.text.length < 150 &&
    (name.node.data?.blanks ?? 0) > 0 &&
    caption?.data?.blanks === 0 &&
    blanks > 0 &&
    isOneSentence(name.text) &&
    !/["“”]/.test(name.text)
  )
}

/** Whether a line is what those hear who cannot see the picture: the words under it, or how these begin. */
export function isNameOf({text}: RawBlock, caption: SimpleBlock): boolean {
  const words = caption.children
    .filter(({type}) => type !== 'credit' && type !== 'label')
    .map((node) => toString(node))
    .join(' ')
  return sameWords(text, words) || (!isStopped(text) && beginAlike(wordsOf(text), wordsOf(words)))
}

/** Words that show that two lines tell of one picture. */
const ALIKE = 5

const beginAlike = (name: readonly string[], words: readonly string[]): boolean =>
  name.length >= ALIKE && name.length < words.length && name.slice(0, ALIKE).every((word, at) => word === words[at])
