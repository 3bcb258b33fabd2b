import {fit, parent} from '../tree/build.js'
import type {BlockNode, Section, StoryNode} from '../wcst.js'
import {opening} from './refine/opening.js'
import {signOff} from './refine/sign-off.js'

/** A story that came ready made: its blocks are known; its dateline and sign-off may still stand in its text. */
export function ready(story: StoryNode): void {
  const body = story.children.find((section): section is Section => section.type === 'body')
  if (!body) return
  const {given} = story.data
  const foot: BlockNode[] = []
  if (!given?.dateline) opening(body.children)
  if (!given?.tagline) signOff(body.children, foot)
  fit(body)
  if (foot.length > 0) story.children.push(parent<Section>({type: 'foot', children: foot}))
  fit(story)
}
