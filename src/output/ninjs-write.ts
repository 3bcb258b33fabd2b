import type {Story, Tagline} from '../contract.js'
import {moment} from './dates.js'
import {filled} from './filled.js'
import {bodyHtml} from './html-body.js'
import {identifierOf} from './identifier.js'
import {linkOf} from './links.js'
import type {OutputOptions, Warn} from './output.js'
import {wordCount} from './words.js'

const STANDARD = {name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'}

/** A story as an item of IPTC's ninjs 3.1. Keys without a value are left out: the schema is closed and knows no null. */
export function write(story: Story, options: OutputOptions = {}, warn?: Warn): string {
  const {byline, dateline, wire} = story
  const published = moment(story, 'published', warn)
  const authors = byline?.authors ?? []
  const item = {
    uri: identifierOf(story, options.uriBase),
    type: 'text',
    representationType: 'full',
    standard: STANDARD,
    pubStatus: story.embargo === null ? 'usable' : 'withheld',
    firstCreated: published,
    versionCreated: moment(story, 'updated', warn),
    contentCreated: published,
    embargoedUntil: moment(story, 'embargo', warn),
    urgency: /^[1-9]$/.test(wire?.priority ?? '') ? Number(wire?.priority) : null,
    edNote: story.notes.map(({text}) => text).join('\n'),
    descriptions: story.captions.flatMap(({text, credit}) => [
      plain('caption', text),
      ...(credit === null ? [] : [plain('credit', credit)])
    ]),
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        wordCount: wordCount(story),
        value: bodyHtml(story, 'none')
      }
    ],
    headlines: [
      ...(story.headline === null ? [] : [plain('main', story.headline)]),
      ...(story.subheadline === null ? [] : [plain('sub', story.subheadline)])
    ],
    people: [
      ...authors.filter(({kind}) => kind === 'person').map(({name, email}) => named(name, 'author', email)),
      ...speakers(story).people.map((name) => named(name, 'speaker'))
    ],
    organisations: [
      ...authors.filter(({kind}) => kind === 'organisation').map(({name, email}) => named(name, 'author', email)),
      ...(dateline?.organisations ?? []).map((name) => named(name, 'dateline')),
      ...speakers(story).organisations.map((name) => named(name, 'speaker'))
    ],
    places: (dateline?.places ?? []).map((name) => named(name, 'dateline')),
    infoSources: [...(wire?.service ? [{name: wire.service, role: 'service'}] : []), ...sources(story.tagline)],
    by: byline?.text,
    slugline: story.slugline,
    located: dateline?.text,
    associations: associations(story, warn),
    altIds: [
      ...(wire?.service ? [{role: 'service', value: wire.service}] : []),
      ...(wire?.number ? [{role: 'number', value: wire.number}] : [])
    ]
  }
  return JSON.stringify(filled(item), null, options.pretty ? 2 : 0) + '\n'
}

const plain = (role: string, value: string): object => ({role, contentType: 'text/plain', value})

const named = (name: string, rel: string, email: string | null = null): object =>
  filled({name, rel, contactInfo: email === null ? null : [{type: 'email', value: email}]})

/** Words with which a mention begins that is no person's name: `He`, `The ministry`. */
const NO_NAME = new Set([
  'a',
  'an',
  'he',
  'i',
  'it',
  'one',
  'she',
  'some',
  'that',
  'the',
  'they',
  'this',
  'we',
  'who',
  'you'
])

/** Whether a word begins with a capital, or with a letter of a script that has none. Unicode's tables cost a short run dear. */
const isCapital = (word: string): boolean =>
  word.charCodeAt(0) < 128 ? /^[A-Z]/.test(word) : /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)

/**
 * Who is quoted, each once; ninjs has no place for what they said. A pronoun that nobody stands behind is no person,
 * and neither is a capital that stands for its government: `Washington said …`.
 */
function speakers({quotes, byline, dateline, tagline}: Story): {people: string[]; organisations: string[]} {
  const known = new Set([
    ...(byline?.authors ?? []).filter(({kind}) => kind === 'organisation').map(({name}) => name),
    ...(dateline?.organisations ?? []),
    ...(tagline?.organisations ?? [])
  ])
  const places = new Set((dateline?.places ?? []).map((place) => place.toLowerCase()))
  const names = [...new Set(quotes.flatMap(({speaker}) => (speaker ? [speaker.name] : [])))].filter((name) => {
    const [first = ''] = name.split(/[\s’']/)
    return isCapital(first) && !NO_NAME.has(first.toLowerCase()) && !places.has(name.toLowerCase())
  })
  return {people: names.filter((name) => !known.has(name)), organisations: names.filter((name) => known.has(name))}
}

/** Those whom the sign-off credits, with their part in it; the organisations that it names are sources. */
const sources = (tagline: Tagline | null): object[] => [
  ...(tagline?.credits ?? []).flatMap(({role, names}) => names.map((name) => ({name, role}))),
  ...(tagline?.organisations ?? []).map((name) => ({name, role: 'source'}))
]

/** Related stories that have an address; an item without one has no identity in ninjs. */
function associations({related}: Story, warn?: Warn): object[] {
  const linked = related.map(({label, title, url}) => ({label, title, uri: linkOf(url)}))
  const dropped = linked.filter(({uri}) => uri === null).length
  if (dropped > 0)
    warn?.(
      'left-out',
      `${dropped === 1 ? 'a related title has' : `${dropped} related titles have`} no address and cannot be written`
    )
  return linked
    .filter(({uri}) => uri !== null)
    .map(({label, title, uri}) => ({
      name: label || title || uri,
      uri,
      type: 'text',
      representationType: 'partial',
      ...(title === '' ? {} : {headlines: [plain('main', title)]}),
      rel: 'related'
    }))
}
