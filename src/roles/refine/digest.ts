import * as inline from '../../inline/index.js'
import {parent} from '../../tree/build.js'
import {spanOf} from '../../tree/span.js'
import {weave} from '../../tree/weave.js'
import type {BlockNode, Leaf, Row, RowsBlock, SimpleBlock} from '../../wcst.js'
import {become, rawOf} from '../construct.js'
import {count, isSentence, isStopped} from '../looks.js'
import {leavesOf, pageLines} from './link-lists.js'

const NUMBER = /^\d{1,2}[.)]\s+/
/** No headline has more words. */
const WORDS = 16
/** What a sender says over the first story is no longer, and no more. */
const LONGEST = 200
const LINES = 4
/** A line of a mail's head. */
const MAIL = /^[A-Z][\w-]{1,20}\s?:\s/

/**
 * The headline of one of several stories in a file, which looks like a list of one row, over the story's dateline:
 *
 *     1. Cranes stand still
 *
 *     ORVAL - Port workers rejected an offer last night.
 */
export function isNumberedTitle(block: BlockNode | undefined, next: BlockNode | undefined): boolean {
  if (block?.type !== 'list' || block.children.length !== 1 || next?.type !== 'paragraph') return false
  const {text} = spanOf(leavesOf(block.children[0] as Row))
  return NUMBER.test(text) && count(text) < WORDS && !isStopped(text) && inline.dateline(rawOf(next).span) !== undefined
}

/** Where such headlines stand, numbered from one; nothing where there is but one. */
export function numberedTitles(blocks: readonly BlockNode[]): number[] {
  const found: number[] = []
  for (const [at, block] of blocks.entries())
    if (isNumberedTitle(block, blocks[at + 1]) && numberOf(block as RowsBlock) === found.length + 1) found.push(at)
  return found.length > 1 ? found : []
}

const numberOf = (list: RowsBlock): number => Number.parseInt(spanOf(leavesOf(list.children[0] as Row)).text, 10)

/** The number over each of several stories in a file: `-- 1 --`, `*** STORY 2 ***`. A page's number has text under it. */
const MARK = /^[-–—=*~#]{1,6} ?(?:story |item )?(\d{1,2})(?: ?(?:of|\/) ?\d{1,2})? ?[-–—=*~#]{1,6}$/i

/** Where these numbers stand, from the first; nothing where they are not all over headlines. */
export function numberMarks(blocks: readonly BlockNode[]): number[] {
  const marks = blocks.flatMap((block, at) => (numberOn(block) === undefined ? [] : [at]))
  const isOver = (at: number, index: number): boolean => {
    const [title, text] = [textOf(blocks[at + 1]), textOf(blocks[at + 2])]
    return numberOn(blocks[at]) === index + 1 && count(title) > 2 && !isSentence(title) && text !== ''
  }
  return marks.length > 1 && marks.every(isOver) ? marks : []
}

const textOf = (block: BlockNode | undefined): string => (block?.type === 'paragraph' ? rawOf(block).text : '')

function numberOn(block: BlockNode | undefined): number | undefined {
  const text = textOf(block)
  const number = text.length > 2 && text.length < 24 ? MARK.exec(text)?.[1] : undefined
  return number === undefined ? undefined : Number(number)
}

/** The blocks of such a story: the number, and what the sender says over the first, are the page's. */
export function markedStory(blocks: readonly BlockNode[]): BlockNode[] {
  const at = blocks.findIndex((block) => numberOn(block) !== undefined)
  return blocks.flatMap((block, index): BlockNode[] => {
    if (index > at) return [block]
    if (block.type === 'paragraph') {
      const raw = rawOf(block)
      return [index < at && MAIL.test(raw.text) ? block : become(raw, 'furniture', 'digest')]
    }
    return pageLines({node: block}).map(({node}) => node as BlockNode)
  })
}

/** The blocks of one of these stories: its headline without the number, and what the sender says over it as the page's. */
export function numberedStory(blocks: readonly BlockNode[]): BlockNode[] {
  const at = blocks.findIndex((block, index) => isNumberedTitle(block, blocks[index + 1]))
  if (at < 0) return [...blocks]
  const out = [...blocks]
  const list = blocks[at] as RowsBlock
  const leaves: Leaf[] = leavesOf(list.children[0] as Row)
  const span = spanOf(leaves)
  const to = NUMBER.exec(span.text)?.[0].length ?? 0
  out[at] = parent<SimpleBlock>({
    type: 'headline',
    data: {...list.data, rule: 'digest'},
    children: weave(span, [{from: 0, to, node: {type: 'label'}}])
  })
  for (let above = at - 1; above >= 0 && above >= at - LINES; above--) {
    const block = blocks[above] as BlockNode
    if (block.type === 'separator') {
      out[above] = parent<SimpleBlock>({...block, type: 'furniture', data: {...block.data, rule: 'digest'}})
      continue
    }
    const raw = block.type === 'paragraph' ? rawOf(block) : undefined
    if (!raw || raw.text.length > LONGEST || MAIL.test(raw.text)) break
    // The day of them all is the first's
    if (inline.timeline(raw.span) === undefined) out[above] = become(raw, 'furniture', 'digest')
  }
  return out
}
