import {inFull} from './in-full.js'
import type {Author, Byline, Caption, Dateline, Related, Story, Tagline} from '../contract.js'

/**
 * A ready-made story filled up with what was read in its words.
 *
 * @param given what its form says of it
 * @param found the same story, read from its own lines
 */
export function filled(given: Story, found: Story): Story {
  return inFull({
    ...given,
    published: found.published ?? given.published,
    updated: found.updated ?? given.updated,
    byline: bylineOf(given.byline, found.byline),
    dateline: isInText(given, found) ? found.dateline : datelineOf(given.dateline, found.dateline),
    captions: given.captions.map((one, at) => captionOf(one, found.captions[at])),
    related: given.related.map(untitled),
    tagline: isOther(given.tagline, found.tagline) ? found.tagline : taglineOf(given.tagline, found.tagline),
    body: found.body,
    quotes: found.quotes
  })
}

/**
 * The article of a page as its lines tell it, filled up with what only the page's data say.
 *
 * @param given what the page marks
 * @param found its article, read as copy is
 * @param links addresses by the words of their links
 * @param captions captions that the page marks, with the credits that it marks
 */
export function completed(
  given: Story,
  found: Story,
  links: ReadonlyMap<string, string>,
  captions: readonly Pick<Caption, 'text' | 'credit'>[]
): Story {
  const credited = new Map(captions.map((one) => [`${one.text} (${one.credit})`, one]))
  const known = given.byline?.authors ?? []
  const shown = found.byline
  const said = shown?.authors.length ? {...shown, authors: shown.authors.map((one) => namedAs(one, known))} : null
  return {
    ...found,
    source: given.source,
    slugline: given.slugline ?? found.slugline,
    embargo: given.embargo ?? found.embargo,
    headline: found.headline ?? given.headline,
    subheadline: found.subheadline ?? given.subheadline,
    published: finer(found.published, given.published),
    updated: finer(found.updated, given.updated),
    byline: said ?? (shown && given.byline ? {text: shown.text, authors: known} : (given.byline ?? shown)),
    dateline: found.dateline ?? given.dateline,
    captions: found.captions.map((one) => (one.credit === null ? {...one, ...credited.get(one.text)} : one)),
    related: found.related.map((one) => untitled({...one, url: one.url ?? links.get(one.title) ?? null}))
  }
}

/** An address that stands for a link's title is none. */
const untitled = (one: Related): Related => (one.title === one.url ? {...one, title: ''} : one)

/** The time that the page shows; of its own day the page's data may tell the minute. */
const finer = (shown: string | null, given: string | null): string | null =>
  shown === null || (shown.length === DAY && given?.startsWith(`${shown}T`)) ? given : shown

/** `2024-03-08` */
const DAY = 10

/** What the page's data add to an author whom its lines name. */
function namedAs(author: Author, known: readonly Author[]): Author {
  const own = known.find(({name}) => name.toLowerCase() === author.name.toLowerCase())
  if (!own) return author
  const {kind, role, organisation, email} = own
  return {
    ...author,
    kind,
    role: author.role ?? role,
    organisation: author.organisation ?? organisation,
    email: author.email ?? email
  }
}

/** The authors that the words name, with what only the form says of them; where the two name others, the form is right. */
function bylineOf(given: Byline | null, found: Byline | null): Byline | null {
  if (given === null || found === null) return given ?? found
  const read = new Map(found.authors.map((one) => [one.name, one]))
  if (given.authors.length === 0) return {text: given.text, authors: found.authors}
  return {
    text: given.text,
    authors: given.authors.map((one): Author => {
      const own = read.get(one.name)
      if (!own) return one
      const {role, organisation, location, email} = own
      return {
        ...one,
        role: one.role ?? role,
        organisation: one.organisation ?? organisation,
        location: one.location ?? location,
        email: one.email ?? email
      }
    })
  }
}

/** The text as the form has it; what is marked in it goes before what its words tell. */
function datelineOf(given: Dateline | null, found: Dateline | null): Dateline | null {
  if (given === null || found === null) return given ?? found
  const {places, organisations} = given
  return {
    text: given.text,
    places: places.length > 0 ? places : found.places,
    date: given.date ?? found.date,
    organisations: organisations.length > 0 ? organisations : found.organisations
  }
}

function taglineOf(given: Tagline | null, found: Tagline | null): Tagline | null {
  if (given === null || found === null) return given ?? found
  const {text, credits, organisations} = given
  return {
    text,
    credits: credits.length > 0 ? credits : found.credits,
    organisations: organisations.length > 0 ? organisations : found.organisations
  }
}

/** Whether the text opened with the dateline, whatever the form has for one. */
const isInText = (given: Story, {dateline}: Story): boolean =>
  dateline !== null && given.body.some(({type, text}) => type === 'paragraph' && text.startsWith(dateline.text))

/** Whether the text ended with the sign-off. */
const isOther = (given: Tagline | null, found: Tagline | null): boolean =>
  given !== null && found !== null && given.text !== found.text

/** A credit that is not marked is parted from the words as in copy. */
function captionOf(given: Caption, found: Caption | undefined): Caption {
  if (!found) return given
  const date = given.date ?? found.date
  return given.credit === null ? {...found, date} : {...given, date}
}
