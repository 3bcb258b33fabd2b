import {parent, textBetween} from '../tree/build.js'
import type {Section, SimpleBlock, StoryNode} from '../wcst.js'
import type {Format} from './format.js'

/** Pasted or e-mailed copy: what no other format claims. */
export const text: Format = {
  name: 'text',
  test: () => true,
  frame(source) {
    const [leaf] = textBetween(source, 0, source.length)
    if (!leaf) return []
    const copy = parent<SimpleBlock>({type: 'paragraph', children: [leaf]})
    const body = parent<Section>({type: 'body', children: [copy]})
    return [parent<StoryNode>({type: 'story', data: {manner: 'pasted'}, children: [body]})]
  }
}
