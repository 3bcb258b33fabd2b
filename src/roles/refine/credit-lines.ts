import * as inline from '../../inline/index.js'
import {parent} from '../../tree/build.js'
import type {Inline, Label, Leaf, SimpleBlock} from '../../wcst.js'
import {isPictureName} from '../boundary.js'
import type {Item} from '../item.js'
import {become, edged, type RawBlock} from '../construct.js'
import {count, isOneSentence, isProse, isSentence, isStopped} from '../looks.js'
import {isButton, isNameOf, isSetOff} from './picture-names.js'
import {toString} from '../../tree/to-string.js'
import {wordsOf} from '../../tree/words.js'
import {repeats} from './said-again.js'
import {creditOf, GALLERY, isGivenAgain, isRepeated, isTight, saidTwice, shownTwice} from './shown-again.js'

const LABELLED = /^(?:image|photo|picture) (source|credit)/i

/**
 * Lines that say who took the picture, before or after its caption on a line of their own, and the caption given again
 * as the picture's name.
 */
export function creditLines(items: readonly Item[], section: 'head' | 'body'): Item[] {
  const out: Item[] = []
  let source: SimpleBlock | undefined
  const titles = section === 'head' ? titlesOf(items) : []
  let stock: Set<string>[] | undefined
  // A pull quote can stand straight over a picture's words
  const paragraphs = (): Set<string>[] =>
    (stock ??= items
      .flatMap(({raw}) => (raw && raw.text.length > 60 ? [raw.text] : []))
      .slice(0, PARAGRAPHS)
      .map((text) => new Set(wordsOf(text))))
  const giveUp = (): void => {
    if (source) out.push({node: alone(source)})
    source = undefined
  }
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    const again =
      section === 'body'
        ? shownTwice(item, items[at + 1])
        : titles.length > 0
          ? saidTwice(item, items[at + 1])
          : undefined
    if (again && item !== titles[0]) {
      giveUp()
      out.push({node: become(item.raw as RawBlock, 'furniture', 'repeats')}, {node: again})
      at++
      continue
    }
    const caption = captionOf(item)
    const isLine = caption !== undefined && isCredit(caption)
    // «Image source, Family photo» straight over the words
    if (source && !caption && item.raw && isUnderSource(item.raw, items[at + 1])) {
      out.push({node: merged(source, become(item.raw, 'caption', 'caption', inline.caption(item.raw.span)))})
      source = undefined
      continue
    }
    if (isLine || !caption) giveUp()
    const last = lastOf(out)
    if (isLine) {
      // «Image source, Getty Images» stands before its caption, «Image Credit: Jo Bell» under it
      const named = LABELLED.exec(toString(caption))
      if (named?.[1]?.toLowerCase() === 'source') source = caption
      else if (
        last &&
        belongs(last) &&
        !isTitle(last, caption, titles, () => items.slice(0, at)) &&
        last === out[out.length - 1] &&
        (last.node ||
          (isTight(caption) && !isSpeech(last.raw.text)) ||
          (section === 'head' && (named || isBracketed(caption)) && isOneSentence(last.raw.text)) ||
          !(isProse(last.raw.text) || isSpeech(last.raw.text) || isTelling(last.raw.text)))
      )
        out[out.length - 1] = {node: signed(last, caption)}
      else if (last?.node?.type === 'caption' && creditOf(last.node) === undefined && last === out[out.length - 2]) {
        const button = (out.pop() as Item).node as SimpleBlock
        out[out.length - 1] = {node: signed(last, {...caption, children: [labelled(button), ...caption.children]})}
      } else if (isTold(caption, last))
        out.push({node: {...caption, type: 'furniture', data: {...caption.data, rule: 'repeats'}}})
      else if (named) source = caption
      else if (
        ((at === 0 || !isTight(caption) || items[at - 1]?.node || isOverTime(items, at)) && isWorded(items, at)) ||
        (section === 'head' && isOverTitle(items, at))
      ) {
        const {span} = items[++at]?.raw as RawBlock
        out.push({
          node: merged(caption, become(items[at]?.raw as RawBlock, 'caption', 'caption', inline.caption(span)))
        })
      } else out.push({node: alone(caption)})
      continue
    }
    if (caption?.data?.rule === 'picture-name' && isWorded(items, at, true)) {
      giveUp()
      const raw = items[++at]?.raw as RawBlock
      out.push({node: worded(caption, edged(raw, inline.caption(raw.span)))})
      continue
    }
    if (caption && isRepeated(caption, items.slice(Math.max(0, at - GALLERY), at))) {
      giveUp()
      out.push({node: {...caption, type: 'furniture', data: {...caption.data, rule: 'repeats'}}})
      continue
    }
    if (caption && source) {
      out.push({node: merged(source, caption)})
      source = undefined
      continue
    }
    if (caption && last?.node && isGivenAgain(last.node, caption))
      out[out.lastIndexOf(last)] = {node: {...last.node, type: 'furniture', data: {...last.node.data, rule: 'repeats'}}}
    const [named, button] = out.slice(-2)
    if (caption && named?.raw && button && isButton(button) && isTight(caption) && isOneSentence(named.raw.text))
      out[out.length - 2] = {node: become(named.raw, 'furniture', 'repeats')}
    // The picture's name for those who cannot see it
    if (
      caption &&
      last?.raw &&
      last === out[out.length - 1] &&
      (isNameOf(last.raw, caption) ||
        (section === 'head'
          ? isPictureName(items, at - 1)
          : isSetOff(items, at) && !repeats(last.raw.text, paragraphs, false)))
    )
      out[out.length - 1] = {node: become(last.raw, 'furniture', 'repeats')}
    out.push(item)
  }
  giveUp()
  return out
}

/** Words without a stop straight under who took the picture, and an empty line or a sentence under them. */
const isUnderSource = (raw: RawBlock, next: Item | undefined): boolean =>
  (raw.node.data?.blanks ?? 0) === 0 &&
  !isStopped(raw.text) &&
  count(raw.text) > 3 &&
  next?.raw !== undefined &&
  isSentence(next.raw.text)

/** Paragraphs among whose words a pull quote's are looked for. */
const PARAGRAPHS = 400

/** The first two that may be a headline and its deck. */
function titlesOf(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (const [at, item] of items.entries()) {
    if (!item.raw || (count(item.raw.text) < 4 && !isStopped(item.raw.text))) continue
    // Words under the counter of a gallery are a picture's
    if (isCounter(items[at - 1]) && isStopped(item.raw.text)) continue
    if (out.push(item) === 2) break
  }
  return out
}

/** `1 of 2` */
const isCounter = (item: Item | undefined): boolean =>
  item?.node?.type === 'furniture' && /^\[?\d{1,3} ?(?:of|\/) ?\d{1,3}\]?$/.test(toString(item.node as SimpleBlock))

/** The last item that is not the page's: a button can stand between a picture and its credit. */
const lastOf = (items: readonly Item[]): Item | undefined =>
  items.slice(-4).findLast(({node}) => node?.type !== 'furniture')

const captionOf = ({node}: Item): SimpleBlock | undefined => (node?.type === 'caption' ? node : undefined)

/** A caption block that is a credit and nothing else. */
const isCredit = (block: SimpleBlock): boolean =>
  block.children.every(({type}) => type === 'credit' || type === 'label' || type === 'mark')

/** `(Jo Bell/AFP)`, `(PA)` on a line of its own. */
const isBracketed = (block: SimpleBlock): boolean => {
  const words = toString(block)
  return '(['.includes(words.charAt(0)) && ')]'.includes(words.slice(-1))
}

/** What a line of credit can belong to: a caption without one, or a short text straight before it. */
const belongs = (item: Item): boolean =>
  item.node
    ? item.node.type === 'caption' && creditOf(item.node) === undefined
    : item.raw.text.length < 300 && item.raw.text.length > 12

/** A sentence of the story that opens with somebody's words. */
const isSpeech = (text: string): boolean => /^["“«]/.test(text) && isStopped(text)

/** A short sentence that goes on from the one before: `She did not elaborate.` */
const isTelling = (text: string): boolean =>
  isStopped(text) && /^(?:he|she|it|they|we|i|you|but|and|nor|so)\b/i.test(text)

/**
 * The headline is no caption, nor is a deck that is parted from the credit or whose picture has an owner's sign alone:
 * `Birds stay put, minister says`, `© Jo Bell`.
 */
const isTitle = (
  {raw}: Item,
  credit: SimpleBlock,
  [headline, deck]: readonly Item[],
  above: () => readonly Item[]
): boolean =>
  raw !== undefined &&
  (raw === headline?.raw ||
    (raw === deck?.raw &&
      (!isTight(credit) || toString(credit).startsWith('©')) &&
      !isStopped(raw.text) &&
      !(isBracketed(credit) && above().some(({node}) => node?.type === 'byline'))))

/** Whether a picture's words stand straight under a line, and a blank line after them. */
function isWorded(items: readonly Item[], at: number, named = false): boolean {
  const [words, next] = items.slice(at + 1, at + 3)
  const raw = words?.raw
  const after = next?.raw?.node ?? next?.node
  return (
    raw !== undefined &&
    after !== undefined &&
    (raw.node.data?.blanks ?? 0) === 0 &&
    ((after.data?.blanks ?? 0) > 0 ||
      after.type === 'timeline' ||
      (named && (next?.raw === undefined || !isSentence(next.raw.text)))) &&
    raw.text.length > 20 &&
    raw.text.length < 250 &&
    !inline.dateline(raw.span)
  )
}

/** A picture's credit and words stand between the headline and the time. */
const isOverTime = (items: readonly Item[], at: number): boolean => items[at + 2]?.node?.type === 'timeline'

/** A page that has its picture over all: the credit, a sentence, and the headline, which has no stop. */
function isOverTitle(items: readonly Item[], at: number): boolean {
  const [words, title] = [items[at + 1]?.raw, items[at + 2]?.raw]
  return (
    words !== undefined &&
    title !== undefined &&
    words.text.length > 20 &&
    words.text.length < 250 &&
    isStopped(words.text) &&
    isOneSentence(words.text) &&
    !isStopped(title.text) &&
    count(title.text) > 3 &&
    title.text.length < 200 &&
    !inline.dateline(words.span) &&
    items.slice(0, at).every(({raw}) => raw === undefined || count(raw.text) < 5)
  )
}

/** Whether the caption before has the same credit. */
const isTold = (credit: SimpleBlock, last: Item | undefined): boolean =>
  last?.node?.type === 'caption' && creditOf(last.node) === creditOf(credit)

function signed(item: Item, credit: SimpleBlock): SimpleBlock {
  const before = item.node ? (item.node as SimpleBlock) : item.raw.node
  const children = item.node ? before.children : edged(item.raw, inline.caption(item.raw.span))
  return parent<SimpleBlock>({
    type: 'caption',
    data: {...before.data, rule: 'caption'},
    children: [...children, ...credit.children]
  })
}

/** A source whose picture came without words is a line of the page. */
const alone = (source: SimpleBlock): SimpleBlock => ({
  ...source,
  type: 'furniture',
  data: {...source.data, rule: 'picture-source'}
})

/** The page's button between a picture's words and its credit: `view more`. */
const labelled = (button: SimpleBlock): Label => parent<Label>({type: 'label', children: button.children as Leaf[]})

/** A picture's name gives way to the words under it. */
const worded = (name: SimpleBlock, words: readonly Inline[]): SimpleBlock =>
  parent<SimpleBlock>({
    ...name,
    children: [
      ...name.children.map((node) => (node.type === 'text' ? parent<Label>({type: 'label', children: [node]}) : node)),
      ...words
    ]
  })

const merged = (source: SimpleBlock, caption: SimpleBlock): SimpleBlock =>
  parent<SimpleBlock>({...source, type: 'caption', children: [...source.children, ...caption.children]})
