import type {Position} from 'unist'
import type {Quote} from '../contract.js'
import {toString} from '../tree/to-string.js'
import type {AnyNode, SpeechNode, SpeakerNode, CueNode, StoryNode} from '../wcst.js'
import {bodyOf} from './body.js'

/** The nodes of all quotes, by their index: an endless line has so many that an object for each takes its memory. */
interface Tied {
  first: (SpeechNode | undefined)[]
  /** The further parts of what is said in several. */
  more: Map<number, SpeechNode[]>
  speaker: (SpeakerNode | undefined)[]
  cue: (CueNode | undefined)[]
  block: Int32Array
}

/** The quotes of a story, read off the nodes that are tied to each record. */
export function quotesOf(story: StoryNode, positions: boolean): Quote[] {
  const records = story.data.quotes ?? []
  if (records.length === 0) return []
  const tied = gather(story, records.length)
  const speakers = story.data.speakers ?? []
  const out: Quote[] = []
  records.forEach((record, index) => {
    const speaker = tied.speaker[index]
    const cue = tied.cue[index]
    const opening = tied.first[index]
    if (!opening) return
    const parts: Part[] = []
    add(parts, opening)
    tied.more.get(index)?.forEach((node) => add(parts, node))
    const first = parts[0]
    const last = parts[parts.length - 1]
    if (!first || !last) return
    const who = record.speaker === null ? undefined : speakers[record.speaker]
    const mention = record.mention ?? (speaker ? {text: toString(speaker), position: speaker.position} : null)
    out.push({
      kind: record.kind,
      text: parts.length === 1 ? first.text : parts.map((part) => part.text).join(' '),
      speaker:
        who && mention
          ? {
              mention: mention.text,
              name: who.name,
              description: who.description,
              ...(positions ? {position: mention.position} : {})
            }
          : null,
      cue: cue ? toString(cue) : null,
      block: tied.block[index] as number,
      ...(positions ? {parts, ...(cue ? {cuePosition: cue.position} : {}), position: around(first, last)} : {})
    })
  })
  return out
}

type Part = Pick<SpeechNode, 'position'> & {text: string}

/** A part can hold signs of no width alone. */
function add(parts: Part[], node: SpeechNode): void {
  const text = toString(node)
  if (text !== '') parts.push({text, position: node.position})
}

const around = (first: {position: Position}, last: {position: Position}): Position => ({
  start: first.position.start,
  end: last.position.end
})

function gather(story: StoryNode, length: number): Tied {
  const first = new Array<SpeechNode | undefined>(length)
  const more = new Map<number, SpeechNode[]>()
  const speaker = new Array<SpeakerNode | undefined>(length)
  const cue = new Array<CueNode | undefined>(length)
  const blocks = new Int32Array(length)
  bodyOf(story).forEach((block, index) => {
    const walk = (node: AnyNode): void => {
      if (node.type === 'text' || node.type === 'mark') return
      if (node.type === 'speech' && node.quote < length) {
        const further = more.get(node.quote)
        if (!first[node.quote]) {
          first[node.quote] = node
          blocks[node.quote] = index
        } else if (further) further.push(node)
        else more.set(node.quote, [node])
      } else if (node.type === 'speaker' && node.quote < length) speaker[node.quote] ??= node
      else if (node.type === 'cue' && node.quote < length) cue[node.quote] ??= node
      const children: readonly AnyNode[] = node.children
      for (let at = 0; at < children.length; at++) walk(children[at] as AnyNode)
    }
    walk(block)
  })
  return {first, more, speaker, cue, block: blocks}
}
