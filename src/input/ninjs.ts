import type {StoryInput} from './input.js'

export const ninjs: StoryInput = {
  name: 'ninjs',
  extensions: ['.json'],
  about: 'IPTC News in JSON, 1.x to 3.x: one object, a list, or one a line',
  load: async () => (await import('./ninjs-read.js')).read
}
