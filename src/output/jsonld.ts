import type {Output} from './output.js'

export const jsonld: Output = {
  name: 'jsonld',
  extension: '.jsonld',
  about: 'schema.org NewsArticle, as search engines read it; the HTML page holds the same object',
  load: async () => {
    const {newsArticle} = await import('./json-ld.js')
    return {
      write: (story, options = {}) => JSON.stringify(newsArticle(story, options), null, options.pretty ? 2 : 0) + '\n'
    }
  }
}
