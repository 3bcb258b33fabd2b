import type {SpeakerRecord} from '../../wcst.js'
import type {Context, Found, Identities} from '../types.js'

/** Says for each found quote who speaks: the name in its fullest form and the description that the story gives. */
export function identify(found: readonly Found[], context: Context): Identities {
  const speakers: SpeakerRecord[] = []
  const known = new Map<string, number>()
  const of = found.map(({speaker}) => {
    if (!speaker) return null
    const name = context.source.slice(speaker.start, speaker.end).replace(/\s+/g, ' ')
    let index = known.get(name)
    if (index === undefined) {
      index = speakers.push({name, description: null}) - 1
      known.set(name, index)
    }
    return index
  })
  return {speakers, of}
}
