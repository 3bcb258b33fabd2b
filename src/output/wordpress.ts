import type {Output} from './output.js'

export const wordpress: Output = {
  name: 'wordpress',
  extension: '.wordpress.json',
  about: "the body of a request to WordPress's REST interface: a post, always a draft",
  load: () => import('./wordpress-write.js')
}
