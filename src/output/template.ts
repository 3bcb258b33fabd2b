import type {Output} from './output.js'
import type {Escape} from './template-write.js'

/** What an extension says of the signs that need escaping. */
const ESCAPES: Readonly<Record<string, Escape>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.xml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown'
}

/**
 * A house's own format, from a Mustache template: `card.html.mustache` writes `.html` and escapes as HTML.
 *
 * @param name of the template's file
 * @param text the template
 * @param escape instead of what the name says
 */
export function templateOutput(name: string, text: string, escape?: Escape): Output {
  const extension = /(\.[a-z\d]+)$/i.exec(name.replace(/\.(?:mustache|mst)$/i, ''))?.[1]?.toLowerCase() ?? '.txt'
  return {
    name: 'template',
    extension,
    about: 'as a template says',
    load: async () => (await import('./template-write.js')).writerOf(name, text, escape ?? ESCAPES[extension] ?? 'none')
  }
}
