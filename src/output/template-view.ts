import {noteKinds, type Author, type BlockType, type QuoteKind, type Story} from '../contract.js'
import {identifierOf} from './identifier.js'
import {linkOf} from './links.js'
import type {OutputOptions} from './output.js'
import {byBlock} from './lists.js'
import {pullSpeakers} from './speakers.js'
import {wordCount} from './words.js'

/**
 * What a template can name: the contract's fields, and what a language without logic needs beside them.
 * A block says what it is by a key of that name (`{{#crosshead}}`), and its rows and cells are lists.
 */
export function viewOf(story: Story, {uriBase}: OutputOptions): object {
  const first = story.body.findIndex(({type}) => type === 'paragraph')
  const related = story.related.map((one) => ({...one, url: linkOf(one.url)}))
  const linked = byBlock(related)
  const signed = pullSpeakers(story)
  return {
    ...story,
    uri: identifierOf(story, uriBase),
    wordCount: wordCount(story),
    byline: story.byline && {
      ...story.byline,
      names: story.byline.authors.map(({name}) => name).join(', '),
      authors: story.byline.authors.map((author) => ({...author, ...is(AUTHORS, author.kind)}))
    },
    related,
    hasRelated: related.length > 0,
    hasQuotes: story.quotes.length > 0,
    quotes: story.quotes.map((quote) => ({...quote, ...is(QUOTES, quote.kind)})),
    notes: story.notes.map((note) => ({...note, ...is(noteKinds, note.kind)})),
    body: story.body.map((block, at) => ({
      ...block,
      ...is(BLOCKS, block.type),
      opening: at === first ? story.dateline : null,
      rows: block.text.split('\n').map((row) => ({row, cells: row.split('\t')})),
      speaker: block.type === 'pullquote' ? signed(at) : null,
      before: linked(at)
    }))
  }
}

const AUTHORS: readonly Author['kind'][] = ['person', 'organisation']
const QUOTES: readonly QuoteKind[] = ['direct', 'indirect', 'mixed', 'pull']
const BLOCKS: readonly BlockType[] = ['paragraph', 'crosshead', 'pullquote', 'list', 'table', 'separator']

/** A key for each kind, and all but one are false: a name that is not found here would be looked for further out. */
const is = (kinds: readonly string[], kind: string): object =>
  Object.fromEntries(kinds.map((one) => [one, one === kind]))
