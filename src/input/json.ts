import type {StoryInput} from './input.js'

export const json: StoryInput = {
  name: 'json',
  extensions: ['.json', '.ndjson'],
  about: 'stories as wirecopy writes them: one object, a list, or one a line',
  complete: true,
  load: async () => (await import('./json-read.js')).read
}
