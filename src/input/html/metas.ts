import {field, fieldOf, first, named, type Element} from '../element/element.js'

/** What a page's `meta` of some name says. */
export const meta = (page: Element, name: string): string | null =>
  field(
    first(page, (one) => one.name === 'meta' && (one.attributes['property'] ?? one.attributes['name']) === name)
      ?.attributes['content']
  )

/** The title of a page's window. */
export const windowTitle = (page: Element): string | null => fieldOf(first(page, named('title')))
