import {parent, textBetween} from '../tree/build.js'
import type {Section, SimpleBlock, StoryNode} from '../wcst.js'
import type {Format} from './format.js'

/** How a page or an XML document begins. Story copy does not. */
const MARKUP = /^\s{0,100}<(?:!doctype|html|\?xml|nitf|newsitem|newsmessage)\b/i

/** Pasted or e-mailed copy: what no other format claims. */
export const text: Format = {
  name: 'text',
  test: () => true,
  frame(source, {warn}) {
    const head = source.slice(0, 200)
    if (head.includes('<') && MARKUP.test(head))
      warn('markup', 'This looks like markup; --from html or --from nitf reads it, as copy its tags are words', 0)
    const [leaf] = textBetween(source, 0, source.length)
    if (!leaf) return []
    const copy = parent<SimpleBlock>({type: 'paragraph', children: [leaf]})
    const body = parent<Section>({type: 'body', children: [copy]})
    return [parent<StoryNode>({type: 'story', data: {manner: 'pasted'}, children: [body]})]
  }
}
