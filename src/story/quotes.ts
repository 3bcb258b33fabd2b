import type {Position} from 'unist'
import type {Quote} from '../contract.js'
import {toString} from '../tree/to-string.js'
import type {AnyNode, SpeechNode, SpeakerNode, CueNode, StoryNode} from '../wcst.js'
import {bodyOf} from './body.js'

interface Parts {
  speech: SpeechNode[]
  speaker: SpeakerNode | null
  cue: CueNode | null
  block: number
}

/** The quotes of a story, read off the nodes that are tied to each record. */
export function quotesOf(story: StoryNode, positions: boolean): Quote[] {
  const records = story.data.quotes ?? []
  if (records.length === 0) return []
  const tied = gather(story, records.length)
  const speakers = story.data.speakers ?? []
  const out: Quote[] = []
  records.forEach((record, index) => {
    const {speaker, cue, block, ...all} = tied[index] as Parts
    // A part can hold signs of no width alone.
    const speech = all.speech.filter((node) => toString(node) !== '')
    const first = speech[0]
    const last = speech[speech.length - 1]
    if (!first || !last) return
    const parts = speech.map((node) => ({text: toString(node), position: node.position}))
    const who = record.speaker === null ? undefined : speakers[record.speaker]
    const mention = record.mention ?? (speaker ? {text: toString(speaker), position: speaker.position} : null)
    out.push({
      kind: record.kind,
      text: parts.map((part) => part.text).join(' '),
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
      block,
      ...(positions ? {parts, ...(cue ? {cuePosition: cue.position} : {}), position: around(first, last)} : {})
    })
  })
  return out
}

const around = (first: SpeechNode, last: SpeechNode): Position => ({
  start: first.position.start,
  end: last.position.end
})

function gather(story: StoryNode, length: number): Parts[] {
  const tied: Parts[] = []
  for (let quote = 0; quote < length; quote++) tied.push({speech: [], speaker: null, cue: null, block: 0})
  bodyOf(story).forEach((block, index) => {
    const walk = (node: AnyNode): void => {
      if (node.type === 'text' || node.type === 'mark') return
      if (node.type === 'speech' || node.type === 'speaker' || node.type === 'cue') {
        const parts = tied[node.quote]
        if (parts) {
          if (node.type === 'speech') {
            if (parts.speech.length > 0) parts.speech.push(node)
            else {
              // Most quotes have one part, and a list that grows by `push` has room for seventeen.
              parts.speech = [node]
              parts.block = index
            }
          } else if (node.type === 'speaker') parts.speaker ??= node
          else parts.cue ??= node
        }
      }
      for (const child of node.children) walk(child as AnyNode)
    }
    walk(block)
  })
  return tied
}
