import type {StoryInput} from './input.js'

export const nitf: StoryInput = {
  name: 'nitf',
  extensions: ['.xml', '.nitf'],
  about: 'IPTC NITF, also within NewsML-G2; entities and DTDs are off',
  load: async () => (await import('./nitf-read.js')).read
}
