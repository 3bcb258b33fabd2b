import type {Output} from './output.js'

export const markdown: Output = {
  name: 'markdown',
  extension: '.md',
  about: 'CommonMark with tables and front matter, for site generators and notes',
  load: async () => ({write: (await import('./markdown-write.js')).write, between: '\n'})
}
