import * as inline from '../../inline/index.js'
import {weave} from '../../tree/weave.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {isFurniture} from '../furniture.js'
import {isOneSentence, isSentence, isStopped} from '../looks.js'

const BUTTON = /^(?:(?:hide|toggle|show) caption|open (?:this )?(?:photo|image) in gallery:?)$/i
const WORDS = 300
const NAME = 60

/**
 * A picture's words and the line under them that says who took it, over or under the page's button for them.
 *
 *     toggle caption
 *     Nets stand on a ridge above the town.
 *     Jo Bell for Harbour Radio
 */
export function captionButtons(items: readonly Item[]): Item[] {
  const out = [...items]
  for (let at = 0; at < out.length; at++) {
    const raw = out[at]?.raw
    if (!raw || raw.text.length > 28 || !BUTTON.test(raw.text)) continue
    const first = [at - 2, at + 1].find((line) => isPicture(out[line]?.raw, out[line + 1]?.raw, out[line - 1]?.raw))
    if (first === undefined) continue
    const [words, taker] = [out[first] as {raw: RawBlock}, out[first + 1] as {raw: RawBlock}]
    out[first] = {node: become(words.raw, 'caption', 'caption', inline.caption(words.raw.span))}
    out[first + 1] = {node: become(taker.raw, 'caption', 'caption', ownerOf(taker.raw))}
    // Who took it is told again under the buttons
    for (let line = first + 2; line < first + 5; line++) {
      const again = out[line]?.raw
      if (again?.text === taker.raw.text) out[line] = {node: become(again, 'furniture', 'repeats')}
    }
  }
  return out
}

const isPicture = (words: RawBlock | undefined, taker: RawBlock | undefined, above: RawBlock | undefined): boolean =>
  words !== undefined &&
  taker !== undefined &&
  words.text.length < WORDS &&
  isSentence(words.text) &&
  // Of more sentences where an empty line or a button parts them from the text
  (isOneSentence(words.text) ||
    ((taker.node.data?.blanks ?? 0) === 0 &&
      ((words.node.data?.blanks ?? 0) > 0 || (above !== undefined && isFurniture(above))))) &&
  !inline.credit(words.span) &&
  taker.text.length < NAME &&
  !isStopped(taker.text) &&
  /^[A-ZÀ-Ž][\w'’-]* [^\d:]{2,50}$/.test(taker.text)

const ownerOf = ({span, text}: RawBlock): ReturnType<typeof weave> =>
  weave(span, [{from: 0, to: text.length, node: {type: 'credit', role: null, names: [text]}}])
