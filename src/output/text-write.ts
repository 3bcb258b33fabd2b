import type {Block, Related, Speaker, Story} from '../contract.js'
import {byBlock, longest} from './lists.js'
import type {OutputOptions} from './output.js'
import {bySpeaker, pullSpeakers} from './speakers.js'

/** A line of three signs parts stories, as desks type it; the text format reads it back as such. */
export const between = '\n---\n\n'

/** A story as plain text: head, paragraphs parted by an empty line, sign-off. */
export function write(story: Story, options: OutputOptions = {}): string {
  const where = options.related ?? 'inline'
  const parts: string[][] = [
    [story.headline, story.subheadline, story.byline?.text ?? null].filter((line) => line !== null),
    ...story.captions.map(({text, credit}) => [`[${text}${credit ? ` (${credit})` : ''}]`])
  ]
  const linked = byBlock(where === 'inline' ? story.related : [])
  const links = (at: number): void => {
    for (const link of linked(at)) parts.push([linkLine(link)])
  }
  const signed = pullSpeakers(story)
  const first = story.body.findIndex(({type}) => type === 'paragraph')
  const dateline = story.dateline?.text ?? ''
  if (dateline !== '' && first === -1) parts.push([dateline])
  story.body.forEach((block, at) => {
    links(at)
    const lines = linesOf(block, () => signed(at))
    parts.push(dateline !== '' && at === first ? [`${dateline} - ${lines[0] ?? ''}`] : lines)
  })
  links(story.body.length)
  if (where === 'end') for (const link of story.related) parts.push([linkLine(link)])
  if (story.tagline) parts.push([story.tagline.text])
  if (options.notes) for (const {kind, text} of story.notes) parts.push([`${kind}: ${text}`])
  if (options.quoteList) for (const part of quoteList(story)) parts.push(part)
  const text = parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => wrapped(plain(line), options.width)).join('\n'))
    .join('\n\n')
  return `${text}\n`
}

/** Without what would steer a terminal or a printer. */
const plain = (line: string): string => line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')

const linkLine = ({label, title, url}: Related): string =>
  [label === '' ? '' : `${label}:`, title, url ? `<${url}>` : ''].filter(Boolean).join(' ')

function linesOf(block: Block, signed: () => Speaker | null): string[] {
  const rows = block.text.split('\n')
  switch (block.type) {
    case 'separator':
      return ['* * *']
    case 'list':
      return rows.map((row) => `- ${row}`)
    case 'table':
      return columns(rows.map((row) => row.split('\t')))
    case 'pullquote': {
      const who = signed()
      return [`  ${block.text}`, ...(who ? [`  - ${who.name}`] : [])]
    }
    default:
      return rows
  }
}

/** Cells under each other; figures stand to the right. */
function columns(rows: readonly string[][]): string[] {
  const widths = Array.from({length: longest(rows)}, (_, at) => longest(rows.map((row) => [...(row[at] ?? '')])))
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const gap = ' '.repeat((widths[at] as number) - [...cell].length)
        return /^[\d.,+\-%$£€]+$/.test(cell) ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd()
  )
}

function quoteList(story: Story): string[][] {
  const groups = bySpeaker(story)
  if (groups.length === 0) return []
  return [
    ['Quotes'],
    ...groups.map(({speaker, quotes}) => [
      [speaker?.name ?? 'Speaker not named', speaker?.description ?? ''].filter(Boolean).join(', '),
      ...quotes.map(({kind, text}) => (kind === 'direct' ? `- “${text}”` : `- ${text}`))
    ])
  ]
}

/** Lines of at most `width` signs, broken at blanks; a longer word has its own line. Hanging lines keep the indent. */
function wrapped(line: string, width: number | undefined): string {
  if (width === undefined || line.length <= width || /\S {2,}\S/.test(line)) return line
  const indent = /^(?: +|- )/.exec(line)?.[0].length ?? 0
  const out: string[] = []
  let now = line.slice(0, indent)
  let empty = true
  let length = indent
  for (const word of line.slice(indent).split(' ')) {
    const size = [...word].length
    if (!empty && length + 1 + size > width) {
      out.push(now)
      now = ' '.repeat(indent)
      length = indent
      empty = true
    }
    now += empty ? word : ` ${word}`
    length += size + (empty ? 0 : 1)
    empty = false
  }
  return [...out, now].join('\n')
}
