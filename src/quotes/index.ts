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
import {copyOf} from './words/copy.js'
import {decide} from './decide.js'
import {identify} from './identity/index.js'
import {spaced} from './words/text.js'
import {loadModel} from './tagger/model.js'
import {markedOf, piecesOf, rewrite, type Marked, type Pieces} from './rewrite.js'
import {tiesOf, type TiesOf} from './tagger/index.js'
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
  const {blocks, pieces, records, speakers, mentions, pulls} = speechIn(story, root, file, tied, source)
  const attributed = rewrite(reading(file).source, blocks, pieces)
  if (records.length === 0) return
  signed(pulls, blocks, speakers, records, attributed)
  records.forEach((record, index) => {
    const start = mentions[2 * index] as number
    if (start >= 0 && !attributed.has(index))
      record.mention = mentionOf(source, start, mentions[2 * index + 1] as number)
  })
  story.data.speakers = speakers
  story.data.quotes = records
}

/** What was found in a story's words, as far as its tree still needs it. */
interface Speech {
  blocks: Marked[]
  pieces: Pieces[]
  records: QuoteRecord[]
  speakers: SpeakerRecord[]
  /** Where the words that name the speaker start and end, of each quote in turn; -1 where there are none. */
  mentions: Int32Array
  /** The pull quotes by their index, each with that of its block. */
  pulls: [index: number, at: number][]
}

/** Who said what. The words themselves are given up with the end of this: they may take more memory than the tree. */
function heard(
  story: StoryNode,
  root: Root,
  file: VFile,
  tied: TiesOf,
  source: string
): Identities & Pick<Speech, 'blocks'> & {found: Found[]} {
  const copy = copyOf(story, source)
  const found = decide(source, copy, tied(source, copy))
  return {...identify(found, {source, copy, story, root, file}), blocks: copy.map(markedOf), found}
}

/** The same as the tree needs it; the rest is given up too. */
function speechIn(story: StoryNode, root: Root, file: VFile, tied: TiesOf, source: string): Speech {
  const {blocks, found, speakers, of} = heard(story, root, file, tied, source)
  const mentions = new Int32Array(2 * found.length)
  const pulls: Speech['pulls'] = []
  const records = found.map(({kind, at, speaker}, index): QuoteRecord => {
    if (kind === 'pull') pulls.push([index, at])
    mentions[2 * index] = speaker?.start ?? -1
    mentions[2 * index + 1] = speaker?.end ?? -1
    return {kind, speaker: of[index] ?? null}
  })
  return {blocks, pieces: piecesOf(blocks, found), records, speakers, mentions, pulls}
}

/** The words of an attribution made before, and where they stand. */
const mentionOf = (source: string, start: number, end: number): NonNullable<QuoteRecord['mention']> => ({
  text: spaced(source.slice(start, end)),
  position: position(start, end)
})

/** A pull quote with a line of attribution under it: that line's name speaks. */
function signed(
  pulls: Speech['pulls'],
  blocks: readonly Marked[],
  speakers: SpeakerRecord[],
  records: readonly QuoteRecord[],
  attributed: Set<number>
): void {
  if (pulls.length === 0) return
  const known = new Map<string, number>()
  for (let index = speakers.length - 1; index >= 0; index--)
    known.set((speakers[index] as SpeakerRecord).name.toLowerCase(), index)
  for (const [index, at] of pulls) {
    const block = (blocks[at] as Marked).node as SimpleBlock
    const line = block.children.find((child): child is AttributionNode => child.type === 'attribution')
    if (!line) continue
    const span = spanOf(line.children as Leaf[])
    const from = /^[-–—―~\s]*(?:[Bb]y )?/.exec(span.text)?.[0].length ?? 0
    const comma = span.text.indexOf(',')
    const to = comma < 0 ? span.text.length : comma
    const name = span.text.slice(from, to).trim()
    const description = comma < 0 ? null : span.text.slice(comma + 1).trim()
    const key = name.toLowerCase()
    const speaker = known.get(key) ?? speakers.push({name, description: description || null}) - 1
    known.set(key, speaker)
    const record = records[index] as QuoteRecord
    record.speaker = speaker
    line.children = [
      ...cut(span, 0, from),
      parent<SpeakerNode>({type: 'speaker', quote: index, children: cut(span, from, to)}),
      ...cut(span, to)
    ]
    attributed.add(index)
  }
}
