import type {Output} from './output.js'

export const html: Output = {
  name: 'html',
  extension: '.html',
  about: 'a page with schema.org data, or with --fragment its article alone; safe to publish',
  load: () => import('./html-write.js')
}
