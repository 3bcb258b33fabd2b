import type {Quote, Speaker, Story} from '../contract.js'
import {byBlock} from './lists.js'

/** The quotes of each speaker, in the order in which they first speak; those without a speaker last. */
export function bySpeaker(story: Story): {speaker: Speaker | null; quotes: Quote[]}[] {
  const known = new Map<string, {speaker: Speaker | null; quotes: Quote[]}>()
  const unknown: Quote[] = []
  for (const quote of story.quotes) {
    if (quote.kind === 'pull') continue
    if (!quote.speaker) {
      unknown.push(quote)
      continue
    }
    const entry = known.get(quote.speaker.name)
    if (entry) entry.quotes.push(quote)
    else known.set(quote.speaker.name, {speaker: quote.speaker, quotes: [quote]})
  }
  return [...known.values(), ...(unknown.length > 0 ? [{speaker: null, quotes: unknown}] : [])]
}

/** Who said the words of the pull quote that stands in a body block. */
export function pullSpeakers(story: Story): (block: number) => Speaker | null {
  const pulls = byBlock(story.quotes.filter(({kind}) => kind === 'pull'))
  return (block) => pulls(block)[0]?.speaker ?? null
}
