import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {toMarkdown} from 'mdast-util-to-markdown'
import type {BlockContent, PhrasingContent, Root, RootContent, TableRow} from 'mdast'
import type {Block, Related, Speaker, Story} from '../contract.js'
import {byBlock, longest} from './lists.js'
import {frontMatter} from './front-matter.js'
import {linkOf} from './links.js'
import {escapesOf, unsafeIn} from './markdown-escape.js'
import type {OutputOptions, Profile, Warn} from './output.js'
import {bySpeaker, pullSpeakers} from './speakers.js'

const text = (value: string): PhrasingContent => ({type: 'text', value})
const paragraph = (...children: PhrasingContent[]): BlockContent => ({type: 'paragraph', children})
const emphasis = (value: string): PhrasingContent => ({type: 'emphasis', children: [text(value)]})
const strong = (value: string): PhrasingContent => ({type: 'strong', children: [text(value)]})

/** Tools that print the title of the front matter themselves; above it again it would stand twice. */
const TITLED: ReadonlySet<string | undefined> = new Set<Profile>(['hugo', 'jekyll', 'eleventy', 'astro'])

/** A story as Markdown. What the copy says stays words: none of it can become markup. */
export function write(story: Story, options: OutputOptions = {}, warn?: Warn): string {
  const children: RootContent[] = []
  if (!TITLED.has(options.profile)) {
    if (story.headline !== null) children.push({type: 'heading', depth: 1, children: [text(story.headline)]})
    if (story.subheadline !== null) children.push(paragraph(strong(story.subheadline)))
  }
  if (story.byline) children.push(paragraph(text(story.byline.text)))
  for (const {text: words, credit} of story.captions)
    children.push(paragraph(emphasis([words, credit ? `(${credit})` : ''].filter(Boolean).join(' '))))
  for (const block of bodyOf(story, options.related ?? 'inline')) children.push(block)
  if (story.tagline) children.push(paragraph(emphasis(story.tagline.text)))
  if (options.notes) for (const note of story.notes) children.push(paragraph(strong(note.kind), text(`: ${note.text}`)))
  if (options.quoteList) for (const part of quoteList(story)) children.push(part)
  const root: Root = {type: 'root', children}
  const out = toMarkdown(root, {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    extensions: [gfmTableToMarkdown(), {unsafe: unsafeIn(options)}]
  })
  return frontMatter(story, options, warn) + escapesOf(out, options)
}

/** The body with its dateline and related links, in reading order. */
function bodyOf(story: Story, where: 'inline' | 'end' | 'none'): RootContent[] {
  const out: RootContent[] = []
  const linked = byBlock(where === 'inline' ? story.related : [])
  const links = (at: number): void => {
    for (const link of linked(at)) out.push(paragraph(...related(link)))
  }
  const signed = pullSpeakers(story)
  const first = story.body.findIndex(({type}) => type === 'paragraph')
  const dateline = story.dateline ? strong(story.dateline.text) : null
  if (dateline && first === -1) out.push(paragraph(dateline))
  story.body.forEach((block, at) => {
    links(at)
    const made = blockOf(block, () => signed(at))
    if (dateline && at === first && made.type === 'paragraph') made.children.unshift(dateline, text(' — '))
    out.push(made)
  })
  links(story.body.length)
  if (where === 'end') for (const link of story.related) out.push(paragraph(...related(link)))
  return out
}

const related = ({label, title, url}: Related): PhrasingContent[] => {
  const href = linkOf(url)
  const words = title === '' ? (url ?? '') : title
  const shown: PhrasingContent = href ? {type: 'link', url: href, children: [text(words)]} : text(words)
  return label === '' ? [shown] : [strong(`${label}:`), text(' '), shown]
}

function blockOf(block: Block, signed: () => Speaker | null): BlockContent {
  switch (block.type) {
    case 'crosshead':
      return {type: 'heading', depth: 2, children: [text(block.text)]}
    case 'separator':
      return {type: 'thematicBreak'}
    case 'list':
      return {
        type: 'list',
        ordered: false,
        spread: false,
        children: block.text
          .split('\n')
          .map((row) => ({type: 'listItem', spread: false, children: [paragraph(text(row)) as never]}))
      }
    case 'table':
      return {type: 'table', children: table(block.text)}
    case 'pullquote': {
      const who = signed()
      return {
        type: 'blockquote',
        children: [paragraph(text(block.text)), ...(who ? [paragraph(text(`— ${who.name}`))] : [])]
      }
    }
    default:
      return paragraph(text(block.text))
  }
}

/** Rows of equal width; the first is the head that Markdown's tables need. */
function table(rows: string): TableRow[] {
  const cells = rows.split('\n').map((row) => row.split('\t'))
  const width = longest(cells)
  return cells.map((row) => ({
    type: 'tableRow',
    children: Array.from({length: width}, (_, index) => ({type: 'tableCell', children: [text(row[index] ?? '')]}))
  }))
}

function quoteList(story: Story): RootContent[] {
  const groups = bySpeaker(story)
  if (groups.length === 0) return []
  return [
    {type: 'heading', depth: 2, children: [text('Quotes')]},
    ...groups.flatMap(({speaker, quotes}): RootContent[] => [
      paragraph(
        strong(speaker?.name ?? 'Speaker not named'),
        ...(speaker?.description ? [text(`, ${speaker.description}`)] : [])
      ),
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: quotes.map((quote) => ({
          type: 'listItem',
          spread: false,
          children: [paragraph(text(quote.kind === 'direct' ? `“${quote.text}”` : quote.text)) as never]
        }))
      }
    ])
  ]
}
