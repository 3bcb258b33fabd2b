import type {Author, Story, Tagline} from '../contract.js'
import {filled} from './filled.js'
import {identifierOf} from './identifier.js'
import {linkOf} from './links.js'
import type {OutputOptions} from './output.js'
import {textsOf, wordCount} from './words.js'

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
  const corrections = story.notes.filter(({kind}) => kind === 'correction' || kind === 'clarification')
  const links = story.related.map(({url}) => linkOf(url)).filter((url) => url !== null)
  const mentions = story.related.filter(({title, url}) => title !== '' && linkOf(url) === null)
  return filled({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: identifierOf(story, options.uriBase),
    headline: story.headline,
    alternativeHeadline: story.subheadline,
    datePublished: story.published,
    dateModified: story.updated,
    author: story.byline?.authors.map(author),
    dateline: story.dateline?.text,
    locationCreated: story.dateline?.places.map((name) => ({'@type': 'Place', name})),
    articleBody: textsOf(story).join('\n\n'),
    wordCount: wordCount(story),
    relatedLink: links,
    mentions: mentions.map(({title}) => ({'@type': 'CreativeWork', name: title})),
    correction: corrections.map(({text}) => text),
    contributor: contributors(story.tagline),
    sourceOrganization: story.tagline?.organisations.map(organisation),
    provider: story.wire?.service ? {'@type': 'Organization', identifier: story.wire.service} : null
  })
}

const organisation = (name: string): object => ({'@type': 'Organization', name})

const author = ({name, kind, role, organisation: house, email}: Author): object =>
  kind === 'organisation'
    ? filled({...organisation(name), email})
    : filled({
        '@type': 'Person',
        name,
        jobTitle: role,
        affiliation: house === null ? null : organisation(house),
        email
      })

/** The people whom the sign-off credits; its organisations are the sources. */
const contributors = (tagline: Tagline | null): object[] => {
  const names = (tagline?.credits ?? []).flatMap(({names}) => names)
  return [...new Set(names)]
    .filter((name) => !tagline?.organisations.includes(name))
    .map((name) => ({'@type': 'Person', name}))
}
