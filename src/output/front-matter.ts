import type {Story} from '../contract.js'

const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/g

/** A YAML scalar that every YAML reader reads as these words: JSON's, with the signs that YAML forbids told by number. */
export const scalar = (value: string): string =>
  JSON.stringify(value).replace(
    /[\ud800-\udbff][\udc00-\udfff]|[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/g,
    (sign) =>
      sign.length === 2 ? sign : sign.replace(UNSAFE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
  )

const list = (name: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [`${name}:`, ...values.map((value) => `  - ${scalar(value)}`)]

const one = (name: string, value: string | null): string[] => (value === null ? [] : [`${name}: ${scalar(value)}`])

/** Front matter: what the story is, for tools that read YAML. */
export function frontMatter(story: Story): string {
  return [
    '---',
    ...one('title', story.headline),
    ...one('subtitle', story.subheadline),
    ...one('slugline', story.slugline),
    ...one('date', story.published),
    ...one('updated', story.updated),
    ...one('embargo', story.embargo),
    ...list('authors', story.byline?.authors.map(({name}) => name) ?? []),
    ...one('dateline', story.dateline?.text ?? null),
    ...list('places', story.dateline?.places ?? []),
    ...list('credits', story.tagline ? [story.tagline.text] : []),
    '---',
    ''
  ].join('\n')
}
