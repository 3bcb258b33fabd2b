import type {Author, Story, Tagline} from '../contract.js'
import {identifierOf} from './identifier.js'
import {linkOf} from './links.js'
import type {OutputOptions} from './output.js'

const ESCAPES: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029'
}

/** JSON that can stand in a script element: no sign of it can end the element. */
export const scriptSafe = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => ESCAPES[sign] as string)

/** The story as schema.org's NewsArticle: what search engines read. */
export function newsArticle(story: Story, options: OutputOptions = {}): object {
  const words = story.body.filter(({type}) => type !== 'separator').map(({text}) => text)
  const corrections = story.notes.filter(({kind}) => kind === 'correction' || kind === 'clarification')
  const links = story.related.map(({url}) => linkOf(url)).filter((url) => url !== null)
  const mentions = story.related.filter(({title, url}) => title !== '' && linkOf(url) === null)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: identifierOf(story, options.uriBase),
    ...some('headline', story.headline),
    ...some('alternativeHeadline', story.subheadline),
    ...some('datePublished', story.published),
    ...some('dateModified', story.updated),
    ...some('author', story.byline?.authors.map(author)),
    ...some('dateline', story.dateline?.text),
    ...some(
      'locationCreated',
      story.dateline?.places.map((name) => ({'@type': 'Place', name}))
    ),
    ...some('articleBody', words.join('\n\n')),
    wordCount: wordCount(words),
    ...some('relatedLink', links),
    ...some(
      'mentions',
      mentions.map(({title}) => ({'@type': 'CreativeWork', name: title}))
    ),
    ...some(
      'correction',
      corrections.map(({text}) => text)
    ),
    ...some('contributor', contributors(story.tagline)),
    ...some('sourceOrganization', story.tagline?.organisations.map(organisation)),
    ...some('provider', story.wire?.service && {'@type': 'Organization', identifier: story.wire.service})
  }
}

/** The words of texts, as everybody counts them: what white space parts. */
export const wordCount = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).filter(Boolean).length

/** A key with its value; nothing where there is no value. */
const some = (key: string, value: unknown): object =>
  value == null || value === '' || (Array.isArray(value) && value.length === 0) ? {} : {[key]: value}

const organisation = (name: string): object => ({'@type': 'Organization', name})

const author = (one: Author): object =>
  one.kind === 'organisation'
    ? {...organisation(one.name), ...some('email', one.email)}
    : {
        '@type': 'Person',
        name: one.name,
        ...some('jobTitle', one.role),
        ...some('affiliation', one.organisation && organisation(one.organisation)),
        ...some('email', one.email)
      }

/** The people whom the sign-off credits; its organisations are the sources. */
const contributors = (tagline: Tagline | null): object[] => {
  const names = (tagline?.credits ?? []).flatMap(({names}) => names)
  return [...new Set(names)]
    .filter((name) => !tagline?.organisations.includes(name))
    .map((name) => ({'@type': 'Person', name}))
}
