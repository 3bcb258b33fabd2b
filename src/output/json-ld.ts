import type {Author, Story} from '../contract.js'

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

const author = (one: Author): object =>
  one.kind === 'organisation'
    ? {'@type': 'Organization', name: one.name}
    : {
        '@type': 'Person',
        name: one.name,
        ...(one.role ? {jobTitle: one.role} : {}),
        ...(one.organisation ? {affiliation: {'@type': 'Organization', name: one.organisation}} : {}),
        ...(one.email ? {email: one.email} : {})
      }

/** The story as schema.org's NewsArticle. */
export function newsArticle(story: Story): object {
  const words = story.body.filter(({type}) => type !== 'separator').map(({text}) => text)
  const corrections = story.notes.filter(({kind}) => kind === 'correction' || kind === 'clarification')
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(story.headline ? {headline: story.headline} : {}),
    ...(story.subheadline ? {alternativeHeadline: story.subheadline} : {}),
    ...(story.published ? {datePublished: story.published} : {}),
    ...(story.updated ? {dateModified: story.updated} : {}),
    ...(story.byline ? {author: story.byline.authors.map(author)} : {}),
    ...(story.dateline
      ? {
          dateline: story.dateline.text,
          ...(story.dateline.places.length > 0
            ? {locationCreated: story.dateline.places.map((name) => ({'@type': 'Place', name}))}
            : {})
        }
      : {}),
    ...(words.length > 0
      ? {articleBody: words.join('\n\n'), wordCount: words.join(' ').split(/\s+/).filter(Boolean).length}
      : {}),
    ...(corrections.length > 0 ? {correction: corrections.map(({text}) => text)} : {}),
    ...(story.tagline && story.tagline.organisations.length > 0
      ? {sourceOrganization: story.tagline.organisations.map((name) => ({'@type': 'Organization', name}))}
      : {})
  }
}
