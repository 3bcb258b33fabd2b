import {built} from './built.js'

/** Each speaker of the copy's quotes: the words of its own sentence, the fullest form, what the story says it is. */
export type Spoken = [mention: string | null, name: string | null, description: string | null]

/** The speakers of a story whose text is some paragraphs, and how many warnings said that one is not sure. */
export async function spoken(paragraphs: readonly string[]): Promise<{speakers: Spoken[]; warns: number}> {
  const value = `A headline of the story\nBy Nora Quill\n\nHALDEN (Reuters) - ${paragraphs.join('\n\n')}\n`
  const {stories, warnings} = (await built.createReader({})).read({value, path: 'input.txt'})
  return {
    speakers: (stories[0]?.quotes ?? []).map(({speaker}) => [
      speaker?.mention ?? null,
      speaker?.name ?? null,
      speaker?.description ?? null
    ]),
    warns: warnings.filter(({rule}) => rule === 'speaker').length
  }
}
