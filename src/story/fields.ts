/** One reader a field: what the finished tree says of it. None holds a rule about copy. */
import type {Position} from 'unist'
import type {Author, Byline, Caption, Dateline, Note, Related, Tagline} from '../contract.js'
import {leavesToString, toString} from '../tree/to-string.js'
import {leaves} from '../tree/leaves.js'
import type {AuthorNode, BlockNode, DateNode, DatelineNode, Inline, NoteBlock, SimpleBlock, StoryNode} from '../wcst.js'
import {bodyOf, worded} from './body.js'

/** A field with the position of what it was read from, where that is asked for. */
export function placed<T extends {position?: Position}>(field: T, node: {position: Position}, positions: boolean): T {
  if (positions) field.position = node.position
  return field
}

/** All blocks of a story, in order. */
export function blocksOf(story: StoryNode): BlockNode[] {
  const out: BlockNode[] = []
  for (const section of story.children)
    if (section.type !== 'envelope') for (const block of section.children) if (worded(block)) out.push(block)
  return out
}

export const firstOf = (blocks: readonly BlockNode[], type: BlockNode['type']): SimpleBlock | undefined =>
  blocks.find((block) => block.type === type) as SimpleBlock | undefined

/** The words of a block without its label. */
export const unlabelled = (block: SimpleBlock): string =>
  leavesToString(block.children.filter(({type}) => type !== 'label').flatMap((node) => leaves(node)))

/** The nodes of a type anywhere in a block's inlines. */
function within<T extends Inline['type']>(
  nodes: readonly Inline[],
  type: T,
  into: Extract<Inline, {type: T}>[] = []
): Extract<Inline, {type: T}>[] {
  for (const node of nodes) {
    if (node.type === type) into.push(node as Extract<Inline, {type: T}>)
    else if ('children' in node) within(node.children, type, into)
  }
  return into
}

const inlines = (block: BlockNode): readonly Inline[] =>
  block.type === 'list' || block.type === 'table' ? [] : (block as SimpleBlock).children

/** The first date of a purpose that could be read, in time lines first. */
export function dateOf(blocks: readonly BlockNode[], purpose: DateNode['purpose']): DateNode | undefined {
  const order = [...blocks.filter(({type}) => type === 'timeline'), ...blocks.filter(({type}) => type === 'note')]
  for (const block of order)
    for (const date of within(inlines(block), 'date'))
      if (date.purpose === purpose && date.value !== null && /^\d{4}/.test(date.value)) return date
  return undefined
}

const authorOf = (node: AuthorNode, positions: boolean): Author => {
  const {name, kind, role, organisation, location, email} = node
  return placed<Author>({name, kind, role, organisation, location, email}, node, positions)
}

/** The byline; where there is none, the person, or else the agency, that a time line names. */
export function bylineOf(blocks: readonly BlockNode[], positions: boolean): Byline | null {
  const bylines = blocks.filter(({type}) => type === 'byline') as SimpleBlock[]
  if (bylines.length > 0) {
    const text = bylines.map((block) => toString(block)).join(' ')
    const authors = bylines.flatMap((block) =>
      within(block.children, 'author').map((node) => authorOf(node, positions))
    )
    return placed<Byline>({text, authors}, bylines[0] as SimpleBlock, positions)
  }
  const times = blocks.filter(({type}) => type === 'timeline') as SimpleBlock[]
  const isSigned = (block: SimpleBlock): boolean => within(block.children, 'author').some(({kind}) => kind === 'person')
  for (const block of [...times.filter(isSigned), ...times]) {
    const authors = within(block.children, 'author')
    const [organisation] = within(block.children, 'organisation')
    if (authors[0]) {
      const label = block.children.find(({type}) => type === 'label')
      const by = label && /^by\b/i.test(toString(label)) ? `${toString(label)} ` : ''
      return placed<Byline>(
        {
          text: by + leavesToString(between(block, authors[0], authors[authors.length - 1] as AuthorNode)),
          authors: authors.map((node) => authorOf(node, positions))
        },
        authors[0],
        positions
      )
    }
    if (organisation) {
      const {name} = organisation
      const author = {name, kind: 'organisation', role: null, organisation: null, location: null, email: null} as const
      return placed<Byline>(
        {text: toString(organisation), authors: [placed<Author>(author, organisation, positions)]},
        organisation,
        positions
      )
    }
  }
  return null
}

const between = (block: SimpleBlock, first: Inline, last: Inline) =>
  block.children.slice(block.children.indexOf(first), block.children.indexOf(last) + 1).flatMap((node) => leaves(node))

export function datelineOf(blocks: readonly BlockNode[], positions: boolean): Dateline | null {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    const node = block.children.find((child): child is DatelineNode => child.type === 'dateline')
    if (!node) continue
    const [date] = within(node.children, 'date')
    return placed<Dateline>(
      {
        text: toString(node),
        places: within(node.children, 'place').map(({name}) => name),
        date: date?.value ?? null,
        organisations: within(node.children, 'organisation').map(({name}) => name)
      },
      node,
      positions
    )
  }
  return null
}

export const captionsOf = (blocks: readonly BlockNode[], positions: boolean): Caption[] =>
  (blocks.filter(({type}) => type === 'caption') as SimpleBlock[]).map((block) => {
    const [credit] = within(block.children, 'credit')
    const [date] = within(block.children, 'date')
    const words = block.children.filter(({type}) => type !== 'credit' && type !== 'label')
    return placed<Caption>(
      {
        text: leavesToString(words.flatMap((node) => leaves(node))),
        credit: credit?.names[0] ?? null,
        date: date?.value ?? null
      },
      block,
      positions
    )
  })

/** Links in reading order; those under a heading have it as their label. */
export function relatedOf(story: StoryNode, positions: boolean): Related[] {
  const blocks = blocksOf(story)
  if (!blocks.some(({type}) => type === 'related')) return []
  const body = new Set<BlockNode>(bodyOf(story))
  const out: Related[] = []
  let block = 0
  let label = ''
  for (const node of blocks) {
    if (body.has(node)) block++
    if (node.type !== 'related') continue
    const own = node.children.find(({type}) => type === 'label')
    if (own) label = toString(own).replace(/\s?:$/, '')
    const title = node.children.find(({type}) => type === 'title')
    const url = node.children.find(({type}) => type === 'url')
    if (!title && !url) continue
    const link = {label, title: title ? toString(title) : '', url: url ? toString(url) : null, block}
    out.push(placed<Related>(link, node, positions))
  }
  return out
}

export function taglineOf(blocks: readonly BlockNode[], positions: boolean): Tagline | null {
  const lines = blocks.filter(({type}) => type === 'tagline') as SimpleBlock[]
  const [first] = lines
  if (!first) return null
  const organisations = lines.flatMap((line) => within(line.children, 'organisation').map(({name}) => name))
  return placed<Tagline>(
    {
      text: lines.map((line) => toString(line)).join(' '),
      credits: lines.flatMap((line) =>
        within(line.children, 'credit').map(({role, names}) => ({role: role ?? '', names: [...names]}))
      ),
      organisations: [...new Set(organisations)]
    },
    first,
    positions
  )
}

export const notesOf = (blocks: readonly BlockNode[], positions: boolean): Note[] =>
  (blocks.filter(({type}) => type === 'note') as NoteBlock[]).map((note) =>
    placed<Note>({kind: note.kind, text: toString(note)}, note, positions)
  )
