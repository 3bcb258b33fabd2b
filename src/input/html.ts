import type {StoryInput} from './input.js'

export const html: StoryInput = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  about: 'a page with an article, or the article alone; nothing in it is run or fetched',
  load: async () => (await import('./html-read.js')).read
}
