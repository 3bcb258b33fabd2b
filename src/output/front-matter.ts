import type {Story} from '../contract.js'
import {isMoment, toSecond} from './dates.js'
import type {OutputOptions, Profile, Warn} from './output.js'
import {yamlLines, type Yaml} from './yaml.js'

type Mapping = {readonly [key: string]: Yaml}

/** The same for all tools: what a story is, by the names that most of them use. */
const common = (story: Story, {quoteList}: OutputOptions): Record<string, Yaml> => ({
  slugline: story.slugline,
  byline: story.byline?.text ?? null,
  dateline: story.dateline?.text ?? null,
  places: story.dateline?.places ?? [],
  captions: story.captions.map(({text, credit}) => ({text, credit})),
  related: story.related.map(({title, url}) => ({title, url})),
  credits: story.tagline ? [story.tagline.text] : [],
  quotes: quoteList ? story.quotes.map(({kind, text, speaker}) => ({kind, text, speaker: speaker?.name ?? null})) : []
})

const authors = (story: Story): string[] => story.byline?.authors.map(({name}) => name) ?? []

/** A time to the second, as readers ask that know no shorter one. */
const second = (date: string | null): string | null => (date === null ? null : toSecond(date))

/** `2020-06-12 11:16:00 +0800`, as Ruby writes it. */
const ruby = (date: string | null): string | null =>
  second(date)
    ?.replace('T', ' ')
    .replace(/Z$/, ' +0000')
    .replace(/([+-]\d\d):(\d\d)$/, ' $1$2') ?? null

/** Obsidian's dates have no offset: the copy's own time stays. */
const wall = (date: string | null): string | null => second(date)?.replace(/(?<=:\d\d)(?:Z|[+-]\d\d:\d\d)$/, '') ?? null

/**
 * Keys and forms of dates as each tool reads them. Every value is quoted: an unquoted date is a date to one reader of
 * YAML and text to another. What a tool has no key for stands under the common names; Hugo wants those under `params`.
 */
const PROFILES: Record<Exclude<Profile, 'none'> | 'plain', (story: Story, options: OutputOptions) => Mapping> = {
  plain: (story, options) => ({
    title: story.headline,
    subtitle: story.subheadline,
    date: story.published,
    updated: story.updated,
    embargo: story.embargo,
    authors: authors(story),
    ...common(story, options)
  }),
  hugo: (story, options) => ({
    title: story.headline,
    date: second(story.published),
    lastmod: second(story.updated),
    publishDate: second(story.embargo),
    draft: story.embargo === null ? null : true,
    authors: authors(story),
    params: {subtitle: story.subheadline, ...common(story, options)}
  }),
  jekyll: (story, options) => ({
    layout: 'post',
    title: story.headline,
    subtitle: story.subheadline,
    date: ruby(story.published),
    last_modified_at: ruby(story.updated),
    embargo: story.embargo,
    published: story.embargo === null ? null : false,
    authors: authors(story),
    ...common(story, options)
  }),
  eleventy: (story, options) => ({
    title: story.headline,
    subtitle: story.subheadline,
    date: second(story.published),
    updated: second(story.updated),
    embargo: second(story.embargo),
    draft: story.embargo === null ? null : true,
    authors: authors(story),
    ...common(story, options)
  }),
  astro: (story, options) => ({
    title: story.headline,
    description: story.subheadline ?? story.body.find(({type}) => type === 'paragraph')?.text ?? null,
    pubDate: second(story.published),
    updatedDate: second(story.updated),
    embargo: second(story.embargo),
    draft: story.embargo === null ? null : true,
    authors: authors(story),
    ...common(story, options)
  }),
  obsidian: (story, options) => {
    return {
      aliases: story.headline === null ? [] : [story.headline],
      subtitle: story.subheadline,
      date: wall(story.published),
      updated: wall(story.updated),
      embargo: wall(story.embargo),
      authors: authors(story),
      ...common(story, options),
      // Its properties hold texts and lists of them, no lists of pairs.
      captions: null,
      related: story.related.map(({title, url}) => title || url),
      quotes: null
    }
  }
}

/** Tools that take a time without offset for UTC or for their own: their user is told. */
const GUESSES: ReadonlySet<string | undefined> = new Set<Profile>(['hugo', 'jekyll', 'eleventy', 'astro'])

/** Front matter: what the story is, for tools that read YAML. */
export function frontMatter(story: Story, options: OutputOptions, warn?: Warn): string {
  const {profile} = options
  if (profile === 'none') return ''
  if (GUESSES.has(profile))
    for (const field of ['published', 'updated', 'embargo'] as const) {
      const date = story[field]
      if (date?.includes('T') && !isMoment(date))
        warn?.('date-offset', `${field} ${date} has no offset, and ${profile} guesses one; --timezone gives one`)
    }
  return ['---', ...yamlLines(PROFILES[profile ?? 'plain'](story, options)), '---', '', ''].join('\n')
}
