/**
 * What each block is, in two moves: constructs claim what a block shows by itself; refiners settle what only the whole
 * story tells.
 */
import type {VFile} from 'vfile'
import {fit, parent} from '../tree/build.js'
import {startOf} from '../tree/position.js'
import {toString} from '../tree/to-string.js'
import type {BlockNode, Root, Section, SimpleBlock, StoryNode} from '../wcst.js'
import {boundary, isRunning, isSent} from './boundary.js'
import type {Item} from './item.js'
import {caption, filed} from './caption.js'
import {becomeNote, forget, rawOf, type Construct, type RawBlock, type Surroundings} from './construct.js'
import {furniture} from './furniture.js'
import {byline} from './byline.js'
import {footStart, isOfAgency} from './foot.js'
import {note} from './note.js'
import {addresses} from './refine/addresses.js'
import {authorBoxes} from './refine/author-boxes.js'
import {authorsIn, bylineLines} from './refine/byline-lines.js'
import {creditLines} from './refine/credit-lines.js'
import {dates} from './refine/dates.js'
import {display} from './refine/display.js'
import {headline} from './refine/headline.js'
import {pageLines} from './refine/link-lists.js'
import {datelineInHead, opening} from './refine/opening.js'
import {pointsOver} from './refine/points.js'
import {repeats} from './refine/repeats.js'
import {closed, isSignedOff, ruledOff, signOff} from './refine/sign-off.js'
import {split} from './refine/split.js'
import {lists} from './lists.js'
import {count, forgetWord, isProse} from './looks.js'
import {ready, worded} from './ready.js'
import {related} from './related.js'
import {sendersOf} from './senders.js'
import {signature} from './signature.js'
import {slugline} from './slugline.js'
import {editors, tagline} from './tagline.js'
import {timeline} from './timeline.js'
import {wire} from './wire.js'

/** Tried in this order. A label tells more than a form, and a form more than a look. */
const head: readonly Construct[] = [note, slugline, timeline, related, byline, editors, furniture, caption]
const body: readonly Construct[] = [note, related, furniture, caption]
/** The sign-off first: `Reuters` alone would be a line of the page. */
const foot: readonly Construct[] = [tagline, note, related, furniture, timeline, filed, signature]

const HEAD = 24
/** Paragraphs of running text after which the head is surely over: a deck, a summary, the lead, the second paragraph. */
const RUNNING = 4

export function roles(tree: Root, file: VFile): void {
  tree.children = tree.children.flatMap((child): Root['children'] => {
    if (child.type !== 'story') return [child]
    if (child.data.manner === 'ready') {
      ready(child)
      dates(child, file)
      return [child]
    }
    if (child.data.manner === 'page') {
      worded(child)
      read(child, file)
      return [child]
    }
    if (child.data.manner !== 'pasted') {
      // A transmission's frame has typed its blocks by their marks.
      wire(child)
      dates(child, file)
      return [child]
    }
    // A transmission is one story.
    const stories = child.children[0]?.type === 'envelope' ? [child] : split(child)
    for (const story of stories) if (story.type === 'story') read(story, file)
    return stories
  })
  if (tree.children.length > 0) fit(tree)
  forget()
  forgetWord()
}

function read(story: StoryNode, file: VFile): void {
  const blocks = story.children.flatMap((section) => (section.type === 'envelope' ? [] : section.children))
  // A page can say where its text ends
  const marked = story.children.find(({type}) => type === 'foot')
  const below = marked && startOf(marked)
  const items = lists.reduce<readonly Item[]>((all, list) => list(all), blocks.map(itemOf))
  const claimedHead = opened(items)
  const merged = creditLines(bylineLines(claimedHead), 'head')
  const start = boundary(merged)
  // The head ends before a block that no refiner has touched, or it is all there is.
  const first = merged[start]
  const read = first ? claimedHead.indexOf(first) : claimedHead.length
  const lines = headline(pointsOver(merged.slice(0, start)), file, () => firstWords(items.slice(read)))
  // A summary in the head, as a list, is the first of the story's own text.
  const summary = lines.findIndex(({type}) => type === 'list' || type === 'table' || type === 'crosshead')
  const above = summary < 0 ? lines : lines.slice(0, summary)
  const rest = items.slice(read)
  const around = {...WITHIN, senders: sendersOf(merged, start)}
  const end = Math.min(
    footStart(
      rest,
      authorsIn(above),
      (index) => claimed(rest[index] as Item, foot, 'foot', rest, index, around).node,
      (raw) => isSignedOff(raw, around.senders)
    ),
    below === undefined ? rest.length : rest.findIndex((item) => startOf(nodeIn(item)) >= below) >>> 0
  )
  const last = rest.slice(end).map((item, index) => claimed(item, foot, 'foot', rest, end + index, around))
  const middle = creditLines(
    rest.slice(0, end).map((item, index, all) => claimed(item, body, 'body', all, index)),
    'body'
  )
  const closing = authorBoxes(
    last
      .flatMap(belowSignOff)
      .map(({node}) => node as BlockNode)
      .map((node) => (isDrawn(node) ? ruleOf(node as SimpleBlock) : node)),
    authorsIn(above)
  )
  const text = signOff(
    repeats(display(middle), above).map(({node, raw}) => node ?? (raw as RawBlock).node),
    closing,
    around.senders
  )
  outerRules(text)
  closed(text)
  closed(closing)
  ruledOff(closing)
  // Nothing goes to the head from below a summary
  opening(
    text,
    above.some(({type}) => type === 'headline'),
    summary < 0 ? above : undefined
  )
  datelineInHead(above, text)
  addresses(above, text, closing)
  // A byline can stand under the points of a summary
  if (summary >= 0) addresses(lines.slice(summary), text, closing)
  const running = summary < 0 ? text : [...lines.slice(summary), ...text]
  const sections: Section[] = []
  const add = (type: Section['type'], children: BlockNode[]): void => {
    if (children.length > 0) sections.push(parent<Section>({type, children}))
  }
  add('head', above)
  add('body', running)
  add('foot', closing)
  const envelopes = story.children.filter(({type}) => type === 'envelope')
  const headers = story.children[0]?.type === 'envelope' ? 1 : 0
  story.children = [...envelopes.slice(0, headers), ...sections, ...envelopes.slice(headers)]
  fit(story)
  dates(story, file)
}

/** A rule under the headline parts it from the text, one that a page draws under the text closes it: nothing of the story. */
function outerRules(text: BlockNode[]): void {
  const drop = (at: number): void => {
    text[at] = ruleOf(text[at] as SimpleBlock)
  }
  if (text[0]?.type === 'separator') drop(0)
  const last = text.length - 1
  if (text[last] && isDrawn(text[last])) drop(last)
}

const ruleOf = (rule: SimpleBlock): SimpleBlock =>
  parent<SimpleBlock>({...rule, type: 'furniture', data: {...rule.data, rule: 'rule'}})

/** A rule that a page draws, and that is no sign in its words. */
const isDrawn = ({type, data}: BlockNode): boolean => type === 'separator' && data?.rule === 'page'

/** What a story opens with: some paragraphs. */
const firstWords = (items: readonly Item[]): string =>
  items
    .slice(0, LEAD)
    .map((item) => toString(nodeIn(item)))
    .join(' ')

const LEAD = 4

/** What an agency says of itself is longer. */
const SENTENCE = 60

/** A line below the sign-off that nobody knows is the page's; what an agency says there of itself is its boilerplate. */
const belowSignOff = (item: Item): Item[] =>
  item.raw && item.raw.text.length > SENTENCE && isOfAgency(item.raw)
    ? [{node: becomeNote(item.raw, 'disclaimer')}]
    : pageLines(item)

/** The first blocks, claimed as a head's. Below one that a dateline opens, or some paragraphs of running text, nothing is the head's. */
function opened(items: readonly Item[]): Item[] {
  const out: Item[] = []
  let running = 0
  for (const [index, item] of items.slice(0, HEAD).entries()) {
    const one = claimed(item, head, 'head', items, index, {
      titled: out.some(({raw, node}) => raw !== undefined || node.type === 'headline'),
      headed: out.some(({raw, node}) => (raw ? count(raw.text) > 3 : node.type === 'headline')),
      signed: out.some(({node}) => node?.type === 'byline'),
      senders: []
    })
    // A credit can make a caption of the text before it
    if (one.node?.type === 'caption' && out[index - 1]?.raw) running--
    out.push(one === item && one.node?.type === 'byline' ? {node: ownByline(one.node)} : one)
    if (!one.raw || !isProse(one.raw.text)) continue
    if ((isRunning(one.raw.text) && ++running === RUNNING) || isSent(one.raw)) break
  }
  return out
}

/** A list's byline as the head's own: what lines below it say is noted on it, and is lost should the head end above it. */
const ownByline = (node: SimpleBlock): SimpleBlock => ({
  ...node,
  children: node.children.map((child) => (child.type === 'author' ? {...child} : child))
})

const itemOf = (node: BlockNode): Item => (node.type === 'paragraph' ? {raw: rawOf(node)} : {node})

/** What stands above a block below the head. */
const WITHIN = {titled: true, headed: true, signed: false, senders: []} as const

function claimed(
  item: Item,
  constructs: readonly Construct[],
  section: Surroundings['section'],
  items: readonly Item[],
  index: number,
  above: Pick<Surroundings, 'titled' | 'headed' | 'signed' | 'senders'> = WITHIN
): Item {
  if (!item.raw) return item
  const around: Surroundings = {
    section,
    before: nodeOf(items[index - 1]),
    after: nodeOf(items[index + 1]),
    index,
    titled: above.titled,
    headed: above.headed,
    signed: above.signed,
    senders: above.senders
  }
  for (const construct of constructs) {
    const node = construct.claim(item.raw, around)
    if (node) return {node}
  }
  return item
}

const nodeIn = ({raw, node}: Item): BlockNode => raw?.node ?? (node as BlockNode)

const nodeOf = (item: Item | undefined): RawBlock | BlockNode | undefined => item?.raw ?? item?.node
