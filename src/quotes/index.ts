/**
 * Who said what. Each story's body is cut into words and sentences, its quotation marks are paired, the tagger says
 * which words are speech, speaker and cue, `link` ties them to quotes, and `identity` finds who the speakers are. Then
 * the tree is rewritten: speech, speakers, cues and marks become nodes of their own.
 */
import type {VFile} from 'vfile'
import {leaves} from '../tree/leaves.js'
import {endOf, position, startOf} from '../tree/position.js'
import {parent} from '../tree/build.js'
import {reading} from '../tree/file.js'
import {cut, spanOf} from '../tree/span.js'
import type {
  AttributionNode,
  Leaf,
  QuoteRecord,
  Root,
  SimpleBlock,
  SpeakerNode,
  SpeakerRecord,
  StoryNode
} from '../wcst.js'
import {copyOf} from './copy.js'
import {decide} from './decide.js'
import {identify} from './identity/index.js'
import {spaced} from './identity/words.js'
import {loadModel} from './model.js'
import {markedOf, piecesOf, rewrite, type Marked, type Piece} from './rewrite.js'
import {tiesOf, type TiesOf} from './ties.js'
import type {Found, Identities} from './types.js'

export type QuotesStage = (tree: Root, file: VFile) => void

/** Loads what the stage needs (the weights) and gives the stage. */
export async function loadQuotes(): Promise<QuotesStage> {
  const tied = tiesOf(loadModel())
  return (tree, file) => {
    const words = withoutSigns(tree, reading(file).source)
    for (const story of tree.children) if (story.type === 'story') readStory(story, tree, file, tied, words)
  }
}

/** The source with blanks for the signs before the lines of quoted mail, so that no name has one in it. */
function withoutSigns(root: Root, source: string): string {
  if (!source.includes('>') || !/[\n\r][ \t]{0,9}>/.test(source)) return source
  let out = ''
  let at = 0
  for (const leaf of leaves(root)) {
    if (leaf.type !== 'mark' || leaf.kind !== 'control' || !leaf.value.startsWith('>')) continue
    out += source.slice(at, startOf(leaf)) + ' '.repeat(leaf.value.length)
    at = endOf(leaf)
  }
  return out + source.slice(at)
}

function readStory(story: StoryNode, root: Root, file: VFile, tied: TiesOf, source: string): void {
  const {blocks, pieces, said, speakers, of} = speechIn(story, root, file, tied, source)
  const attributed = rewrite(reading(file).source, blocks, pieces)
  if (said.length === 0) return
  signed(said, blocks, speakers, of, attributed)
  story.data.speakers = speakers
  story.data.quotes = said.map((quote, index): QuoteRecord => {
    const speaker = of[index] ?? null
    const mention = attributed.has(index) ? undefined : mentionOf(source, quote)
    return {kind: quote.kind, speaker, ...(mention ? {mention} : {})}
  })
}

/** What is still asked of a quote when its parts are nodes. */
type Said = Pick<Found, 'kind' | 'at' | 'speaker'>

/** Who said what. The words themselves are given up with the end of this: they may take more memory than the tree. */
function speechIn(
  story: StoryNode,
  root: Root,
  file: VFile,
  tied: TiesOf,
  source: string
): Identities & {blocks: Marked[]; pieces: Piece[][]; said: Said[]} {
  const copy = copyOf(story, source)
  const found = decide(source, copy, tied(source, copy))
  const {speakers, of} = identify(found, {source, copy, story, root, file})
  const blocks = copy.map(markedOf)
  return {
    speakers,
    of,
    blocks,
    pieces: piecesOf(blocks, found),
    said: found.map(({kind, at, speaker}) => ({kind, at, speaker}))
  }
}

/** The words of an attribution made before, and where they stand. */
function mentionOf(source: string, {speaker}: Said): QuoteRecord['mention'] {
  if (!speaker) return undefined
  const {start, end} = speaker
  return {text: spaced(source.slice(start, end)), position: position(start, end)}
}

/** A pull quote with a line of attribution under it: that line's name speaks. */
function signed(
  said: readonly Said[],
  blocks: readonly Marked[],
  speakers: SpeakerRecord[],
  of: (number | null)[],
  attributed: Set<number>
): void {
  for (const [index, quote] of said.entries()) {
    if (quote.kind !== 'pull') continue
    const block = (blocks[quote.at] as Marked).node as SimpleBlock
    const line = block.children.find((child): child is AttributionNode => child.type === 'attribution')
    if (!line) continue
    const span = spanOf(line.children as Leaf[])
    const from = /^[-–—―~\s]*/.exec(span.text)?.[0].length ?? 0
    const comma = span.text.indexOf(',')
    const to = comma < 0 ? span.text.length : comma
    const name = span.text.slice(from, to).trim()
    const description = comma < 0 ? null : span.text.slice(comma + 1).trim()
    const known = speakers.findIndex((one) => one.name.toLowerCase() === name.toLowerCase())
    of[index] = known >= 0 ? known : speakers.push({name, description: description || null}) - 1
    line.children = [
      ...cut(span, 0, from),
      parent<SpeakerNode>({type: 'speaker', quote: index, children: cut(span, from, to)}),
      ...cut(span, to)
    ]
    attributed.add(index)
  }
}
