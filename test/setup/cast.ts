import {VFile} from 'vfile'
import {read} from '../../src/quotes/words/copy.js'
import {identify} from '../../src/quotes/identity/index.js'
import type {Copy, Found, Run} from '../../src/quotes/types.js'
import {textBetween} from '../../src/tree/build.js'
import type {Root, SpeakerRecord, StoryNode} from '../../src/wcst.js'

const SIGNS = /[[\]{}<>]/g

/**
 * Whom the last mention of some copy means, without the tagger: `[words] {mention} <cue>`, paragraphs parted by `|`. A mention
 * takes the words before it, or those after it where none stand before.
 *
 * @returns the name; after a slash, the description; after that a question mark for each time that several can be meant
 */
export function meant(paragraphs: string): string {
  let source = ''
  const copy: Copy[] = []
  const found: Found[] = []
  const places: Run[] = []
  for (const [at, paragraph] of paragraphs.split('|').entries()) {
    const base = source.length
    const bare = paragraph.replace(SIGNS, '')
    source += `${bare}\n\n`
    places.push({start: base, end: base + bare.length})
    const runs = (pattern: RegExp): Run[] =>
      [...paragraph.matchAll(pattern)].map((match) => {
        const start = base + paragraph.slice(0, match.index).replace(SIGNS, '').length
        return {start, end: start + match[0].length - 2}
      })
    const [words, cues] = [runs(/\[[^[\]]*\]/g), runs(/<[^<>]*>/g)]
    for (const speaker of runs(/\{[^{}]*\}/g)) {
      const part = words.findLast(({end}) => end <= speaker.start) ?? words.find(({start}) => start >= speaker.end)
      if (!part) throw new Error(`nothing is reported in: ${paragraph}`)
      words.splice(words.indexOf(part), 1)
      const marks = source.charAt(part.start - 1) === '“'
      const cue = cues.find(({start}) => start >= Math.min(part.end, speaker.start)) ?? null
      found.push({
        kind: marks ? 'direct' : 'indirect',
        parts: [part],
        speaker,
        source: null,
        cue,
        at,
        carried: null
      })
    }
  }
  for (const [block, {start, end}] of places.entries())
    copy.push(read(source, textBetween(source, start, end), {node: {} as Copy['node'], block, from: 0, start, end}))
  const file = new VFile({value: source, data: {wirecopy: {source, options: {}}}})
  const {speakers, of} = identify(found, {source, copy, story: {} as StoryNode, root: {} as Root, file})
  const {name, description} = speakers[of.at(-1) ?? -1] as SpeakerRecord
  return String(name) + (description === null ? '' : ` / ${description}`) + '?'.repeat(file.messages.length)
}
