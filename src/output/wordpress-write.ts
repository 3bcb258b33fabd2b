import type {Story} from '../contract.js'
import {isMoment, toSecond} from './dates.js'
import {filled} from './filled.js'
import {bodyHtml, wordsHtml} from './html-body.js'
import type {OutputOptions, Warn} from './output.js'

/**
 * A story as the JSON that `POST /wp/v2/posts` takes. Title, content and excerpt are markup there, so all are escaped.
 * `meta` holds what WordPress has no field for; a site takes the keys that it has registered and passes over the rest.
 */
export function write(story: Story, options: OutputOptions = {}, warn?: Warn): string {
  const {byline, published} = story
  const excerpt = story.subheadline ?? story.body.find(({type}) => type === 'paragraph')?.text ?? ''
  const post = {
    status: 'draft',
    title: markup(wordsHtml(story.headline ?? story.slugline ?? '')),
    slug: slugOf(story.slugline ?? story.headline ?? ''),
    content: markup(bodyHtml(story, options.related === 'none' ? 'none' : 'end')),
    excerpt: markup(wordsHtml(excerpt)),
    ...dateOf(published, warn),
    meta: filled({
      slugline: story.slugline,
      subheadline: story.subheadline,
      published,
      embargo: story.embargo,
      byline: byline?.text,
      authors: byline?.authors.map(({name}) => name),
      captions: story.captions.map(({text, credit}) => (credit ? `${text} (${credit})` : text)),
      service: story.wire?.service,
      number: story.wire?.number
    })
  }
  return JSON.stringify(filled(post), null, options.pretty ? 2 : 0) + '\n'
}

/** WordPress reads `[gallery]` in content as a call of a plug-in; a bracket told by number is only a bracket. */
const markup = (html: string): string => html.replaceAll('[', '&#91;')

/** `BC-US--Iraq` is `bc-us-iraq`; letters that have no plain form are left out. */
const slugOf = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .slice(0, 80)
    .split(/[^a-z\d]+/)
    .filter(Boolean)
    .join('-')

/** With an offset the moment is known; without one it is the site's own time, and a day alone is no time. */
function dateOf(published: string | null, warn?: Warn): object {
  if (published === null) return {}
  if (isMoment(published)) return {date_gmt: new Date(published).toISOString().slice(0, 19)}
  if (!published.includes('T')) {
    warn?.('date-offset', `published ${published} has no time and stands in meta alone`)
    return {}
  }
  warn?.(
    'date-offset',
    `published ${published} has no offset: WordPress takes it in the site's zone; --timezone gives one`
  )
  return {date: toSecond(published)}
}
