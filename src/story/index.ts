import type {Story} from '../contract.js'
import {ownText} from '../tree/to-string.js'
import type {Root, StoryNode} from '../wcst.js'
import {bodyOf} from './body.js'
import {quotesOf} from './quotes.js'
import {sluglineOf, wireOf} from './wire.js'

export interface StoryOptions {
  path: string | null
  /** Index of the root's first story within its input. */
  index: number
  positions: boolean
}

/** Reads the contract's stories off a finished tree. Holds no rule about copy. */
export function stories(tree: Root, options: StoryOptions): Story[] {
  return tree.children
    .filter((child): child is StoryNode => child.type === 'story')
    .map((story, index) => read(story, tree, {...options, index: options.index + index}))
}

function read(story: StoryNode, tree: Root, options: StoryOptions): Story {
  return {
    source: {path: options.path, index: options.index, format: tree.data.format, encoding: tree.data.encoding},
    wire: wireOf(story, options.positions),
    slugline: sluglineOf(story),
    headline: null,
    subheadline: null,
    published: null,
    updated: null,
    embargo: null,
    byline: null,
    dateline: null,
    captions: [],
    related: [],
    quotes: quotesOf(story, options.positions),
    body: bodyOf(story).map((block) => ({type: block.type, text: ownText(block)})),
    tagline: null,
    notes: [],
    furniture: [],
    ...(options.positions ? {position: story.position} : {})
  }
}
