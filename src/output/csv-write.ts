import type {Story} from '../contract.js'
import type {OutputOptions, Writer} from './output.js'
import {textsOf, wordCount} from './words.js'

type Row = Record<string, string | number | null | undefined>

/** RFC 4180: lines end in CRLF, and a field is quoted where it holds a comma, a quotation mark or a line end. */
export const comma: Writer = table(',', '\r\n', /^[=+\-@\t\r\n＝＋－＠]/, (field) =>
  /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
)

/**
 * A row is a line and a tab parts its fields; a tab or line end within a field becomes a blank. A spreadsheet takes the
 * quotation marks at a field's ends for its own, though they are words here: a formula may stand behind them.
 */
export const tab: Writer = table('\t', '\n', /^"*[=+\-@\t\r\n＝＋－＠]/, (field) =>
  field.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
)

/** @param formula what begins as a field does that a spreadsheet would take for a formula */
function table(sign: string, end: string, formula: RegExp, field: (words: string) => string): Writer {
  // An apostrophe in front, which spreadsheets do not show.
  const harmless = (words: string): string => (formula.test(words) ? `'${words}` : words)
  const line = (cells: readonly unknown[], raw: boolean | undefined): string =>
    cells.map((cell) => field(raw ? text(cell) : harmless(text(cell)))).join(sign) + end
  return {
    open: (first, options) => line(Object.keys(heads(first, options)), true),
    write: (story, options = {}) =>
      rowsOf(story, options)
        .map((row) => line(Object.values(row), options.csvRaw))
        .join('')
  }
}

const text = (cell: unknown): string => (cell == null ? '' : String(cell))

const heads = (story: Story, {rows}: OutputOptions): Row =>
  rows === 'quotes' ? quoteRow(story, {kind: 'direct', text: '', speaker: null, cue: null, block: 0}) : storyRow(story)

const rowsOf = (story: Story, {rows}: OutputOptions): Row[] =>
  rows === 'quotes' ? story.quotes.map((quote) => quoteRow(story, quote)) : [storyRow(story)]

/** Names in one field are parted by `; `, texts by an empty line. */
const storyRow = (story: Story): Row => ({
  path: story.source.path,
  story: story.source.index + 1,
  slugline: story.slugline,
  headline: story.headline,
  subheadline: story.subheadline,
  published: story.published,
  updated: story.updated,
  embargo: story.embargo,
  byline: story.byline?.text,
  authors: story.byline?.authors.map(({name}) => name).join('; '),
  dateline: story.dateline?.text,
  places: story.dateline?.places.join('; '),
  captions: story.captions.map(({text, credit}) => (credit ? `${text} (${credit})` : text)).join('\n\n'),
  related: story.related.map(({title, url}) => (url ? `${title} <${url}>` : title)).join('; '),
  quotes: story.quotes.length,
  words: wordCount(story),
  body: textsOf(story).join('\n\n'),
  tagline: story.tagline?.text,
  notes: story.notes.map(({kind, text}) => `${kind}: ${text}`).join('\n\n'),
  service: story.wire?.service,
  number: story.wire?.number,
  category: story.wire?.category
})

const quoteRow = (story: Story, {kind, text, speaker, cue, block}: Story['quotes'][number]): Row => ({
  path: story.source.path,
  story: story.source.index + 1,
  headline: story.headline,
  published: story.published,
  speaker: speaker?.name,
  description: speaker?.description,
  mention: speaker?.mention,
  kind,
  cue,
  text,
  block: block + 1
})
