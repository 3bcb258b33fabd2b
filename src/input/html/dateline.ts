import type {Story} from '../../contract.js'
import type {ArticleData} from './json-ld.js'

/** A dateline as a page shows it, or else as its data tell it. */
export function datelineOf(text: string | null, data: ArticleData | undefined): Story['dateline'] {
  const said = text ?? data?.dateline ?? null
  return said === null ? null : {text: said, places: data?.places ?? [], date: null, organisations: []}
}
