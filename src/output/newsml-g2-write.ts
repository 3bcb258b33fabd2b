import type {Element} from 'xast'
import type {Story} from '../contract.js'
import {toSecond} from './dates.js'
import {identifierOf} from './identifier.js'
import {nitfOf} from './nitf-write.js'
import type {OutputOptions, Warn} from './output.js'
import {wordCount} from './words.js'
import {document, holdable, lines, x} from './xml.js'

const CATALOG = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_33.xml'

/** A story as a news item of NewsML-G2 that holds it as NITF. */
export function write(raw: Story, options: OutputOptions = {}, warn?: Warn): string {
  const story = holdable(raw, warn)
  return document(
    lines(
      'newsItem',
      {
        xmlns: 'http://iptc.org/std/nar/2006-10-01/',
        standard: 'NewsML-G2',
        standardversion: '2.34',
        conformance: 'power',
        guid: identifierOf(story, options.uriBase),
        version: '1'
      },
      x('catalogRef', {href: CATALOG}),
      management(story, warn),
      metadata(story),
      lines(
        'contentSet',
        {},
        lines(
          'inlineXML',
          {contenttype: 'application/nitf+xml', wordcount: String(wordCount(story))},
          nitfOf(story, options)
        )
      )
    )
  )
}

const field = (name: string, words: string | null | undefined): Element | null =>
  words == null ? null : x(name, {}, words)
const named = (name: string, words: string): Element => x(name, {}, x('name', {}, words))

/** What the sender says of the item. Its version must have a time: the last change, the first issue, the sending. */
function management(story: Story, warn?: Warn): Element {
  const {published, updated, embargo, wire} = story
  const times = [updated, published, wire?.sent ?? null].filter((date) => date?.includes('T'))
  if (times.length === 0) warn?.('left-out', 'nothing says when the story was issued, and versionCreated is missing')
  const house = story.tagline?.organisations[0] ?? story.dateline?.organisations[0] ?? wire?.service ?? 'unknown'
  return lines(
    'itemMeta',
    {},
    x('itemClass', {qcode: 'ninat:text'}),
    x('provider', {literal: house}, x('name', {}, house)),
    field('versionCreated', times[0] == null ? null : toSecond(times[0])),
    field('firstCreated', published?.includes('T') ? toSecond(published) : null),
    embargo?.includes('T') ? x('embargoed', {}, toSecond(embargo)) : null,
    x('pubStatus', {qcode: embargo === null ? 'stat:usable' : 'stat:withheld'}),
    story.notes.map(({text}) => x('edNote', {}, text))
  )
}

/** What the story is about and who made it. */
function metadata(story: Story): Element {
  const {wire, published, dateline, byline} = story
  const speakers = [...new Set(story.quotes.flatMap(({speaker}) => (speaker ? [speaker.name] : [])))]
  return lines(
    'contentMeta',
    {},
    field('urgency', /^[1-9]$/.test(wire?.priority ?? '') ? wire?.priority : null),
    field('contentCreated', published && toSecond(published)),
    (dateline?.places ?? []).map((place) => named('located', place)),
    (story.tagline?.organisations ?? []).map((name) => named('infoSource', name)),
    (byline?.authors ?? []).map(({name}) => named('creator', name)),
    speakers.map((name) => x('subject', {}, x('name', {}, name))),
    field('slugline', story.slugline),
    field('headline', story.headline),
    field('dateline', dateline?.text),
    field('by', byline?.text),
    story.subheadline === null ? null : x('description', {role: 'drol:summary'}, story.subheadline),
    story.captions.map(({text}) => x('description', {role: 'drol:caption'}, text))
  )
}
