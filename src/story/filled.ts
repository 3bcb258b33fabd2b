import type {Author, Byline, Dateline, Story, Tagline} from '../contract.js'

/**
 * A ready-made story filled up with what was read in its words.
 *
 * @param given what its form says of it
 * @param found the same story, read from its own lines
 */
export function filled(given: Story, found: Story): Story {
  return {
    ...given,
    published: found.published ?? given.published,
    updated: found.updated ?? given.updated,
    byline: bylineOf(given.byline, found.byline),
    dateline: datelineOf(given.dateline, found.dateline),
    captions: given.captions.map((one, at) => ({...one, date: one.date ?? found.captions[at]?.date ?? null})),
    tagline: taglineOf(given.tagline, found.tagline),
    body: found.body,
    quotes: found.quotes
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
