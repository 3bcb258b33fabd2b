import type {Block, Story} from '../contract.js'
import {leaves} from '../tree/leaves.js'
import {leavesToString, ownText, toString} from '../tree/to-string.js'
import type {BodyNode, Root, StoryNode} from '../wcst.js'
import {bodyOf} from './body.js'
import {
  blocksOf,
  bylineOf,
  captionsOf,
  dateOf,
  datelineOf,
  firstOf,
  notesOf,
  placed,
  relatedOf,
  taglineOf,
  unlabelled
} from './fields.js'
import {inFull} from './in-full.js'
import {quotesOf} from './quotes.js'
import {sluglineOf, wireOf} from './wire.js'

export interface StoryOptions {
  path: string | null
  /** Index of the root's first story within its input. */
  index: number
  positions: boolean
  /** What the tree was read from. */
  source: string
}

/** Reads the contract's stories off a finished tree. Its one rule: a speaker's name is the fullest that the story gives. */
export function stories(tree: Root, options: StoryOptions): Story[] {
  return tree.children
    .filter((child): child is StoryNode => child.type === 'story')
    .map((story, index) => read(story, tree, {...options, index: options.index + index}))
}

function read(story: StoryNode, tree: Root, options: StoryOptions): Story {
  const {positions} = options
  const blocks = blocksOf(story)
  const headline = firstOf(blocks, 'headline')
  const subheadline = firstOf(blocks, 'subheadline')
  const slugline = firstOf(blocks, 'slugline')
  const furniture = blocks.filter(({type}) => type === 'furniture')
  const published = dateOf(blocks, 'published')
  const updated = dateOf(blocks, 'updated')
  const embargo = dateOf(blocks, 'embargo')
  const out: Story = {
    source: {path: options.path, index: options.index, format: tree.data.format, encoding: tree.data.encoding},
    wire: wireOf(story, positions),
    slugline: sluglineOf(story) ?? (slugline ? unlabelled(slugline) : null),
    headline: headline ? unlabelled(headline) : null,
    subheadline: subheadline ? unlabelled(subheadline) : null,
    published: published?.value ?? null,
    updated: updated?.value ?? null,
    embargo: embargo?.value ?? null,
    byline: bylineOf(blocks, positions),
    dateline: datelineOf(blocks, positions),
    captions: captionsOf(blocks, positions),
    related: relatedOf(story, positions),
    quotes: quotesOf(story, positions),
    body: bodyOf(story).map((block) =>
      placed<Block>({type: block.type, text: textOf(block, options.source)}, block, positions)
    ),
    tagline: taglineOf(blocks, positions),
    notes: notesOf(blocks, positions),
    furniture: furniture.map((block) => toString(block))
  }
  inFull(out)
  if (!positions) return out
  const fields = {slugline, headline, subheadline, published, updated, embargo}
  out.positions = {
    ...Object.fromEntries(Object.entries(fields).flatMap(([name, node]) => (node ? [[name, node.position]] : []))),
    ...(furniture.length > 0 ? {furniture: furniture.map(({position}) => position)} : {})
  }
  out.position = story.position
  return out
}

/** A block's words; rows one a line, cells parted by one tab. */
function textOf(block: BodyNode, source: string): string {
  if (block.type !== 'list' && block.type !== 'table') return ownText(block, source)
  return block.children
    .flatMap((row) => {
      if (row.type === 'mark') return []
      const cells = row.children.filter((child) => child.type === 'cell')
      if (cells.length > 0) return [cells.map((cell) => toString(cell)).join('\t')]
      return [
        leavesToString(
          row.children
            .filter((child) => child.type !== 'mark' || child.kind !== 'bullet')
            .flatMap((child) => leaves(child))
        )
      ]
    })
    .join('\n')
}
