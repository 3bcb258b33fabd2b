/**
 * Who said what. Each story's body is cut into words and sentences, its quotation marks are paired, the tagger says
 * which words are speech, speaker and cue, `link` ties them to quotes, and `identity` finds who the speakers are. Then
 * the tree is rewritten: speech, speakers, cues and marks become nodes of their own.
 */
import type {VFile} from 'vfile'
import {position} from '../tree/position.js'
import {reading} from '../tree/file.js'
import type {AnyNode, QuoteRecord, Root, SpeakerNode, StoryNode} from '../wcst.js'
import {copyOf} from './copy.js'
import {decide} from './decide.js'
import {identify} from './identity/index.js'
import {rewrite} from './rewrite.js'
import {tagger, type Tagger} from './tagger.js'
import type {Found} from './types.js'
import {loadModel} from './weights.js'

export type QuotesStage = (tree: Root, file: VFile) => void

/** Loads what the stage needs (the weights) and gives the stage. */
export async function loadQuotes(): Promise<QuotesStage> {
  const tag = tagger(loadModel())
  return (tree, file) => {
    for (const story of tree.children) if (story.type === 'story') readStory(story, tree, file, tag)
  }
}

function readStory(story: StoryNode, root: Root, file: VFile, tag: Tagger): void {
  const {source} = reading(file)
  const copy = copyOf(story, source)
  const found = decide(source, copy, (block) => tag(source, block))
  const {speakers, of} = identify(found, {source, copy, story, root, file})
  rewrite(source, copy, found)
  if (found.length === 0) return
  const nodes = speakerNodes(story)
  story.data.speakers = speakers
  story.data.quotes = found.map((quote, index): QuoteRecord => {
    const speaker = of[index] ?? null
    const mention = nodes.has(index) ? undefined : mentionOf(source, quote, nodes)
    return {kind: quote.kind, speaker, ...(mention ? {mention} : {})}
  })
}

/** The speaker node of each quote that has one. */
function speakerNodes(story: StoryNode): Map<number, SpeakerNode> {
  const out = new Map<number, SpeakerNode>()
  const walk = (node: AnyNode): void => {
    if (node.type === 'text' || node.type === 'mark') return
    if (node.type === 'speaker') out.set(node.quote, node)
    for (const child of node.children) walk(child as AnyNode)
  }
  walk(story)
  return out
}

/** The words of an attribution made before. Its position is that node's own, so that its lines are filled in with it. */
function mentionOf(source: string, quote: Found, nodes: Map<number, SpeakerNode>): QuoteRecord['mention'] {
  if (!quote.speaker) return undefined
  const {start, end} = quote.speaker
  const first = quote.carried === null ? undefined : nodes.get(quote.carried)
  return {
    text: source.slice(start, end).replace(/\s+/g, ' '),
    position: first?.position ?? position(start, end)
  }
}
