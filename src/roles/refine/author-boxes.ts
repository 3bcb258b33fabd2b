import {toString} from '../../tree/to-string.js'
import type {AuthorNode, BlockNode} from '../../wcst.js'

/** Below the sign-off the author's name stands again over whom the author works for: no sign-off of its own. */
export const authorBoxes = (foot: readonly BlockNode[], authors: readonly AuthorNode[]): BlockNode[] =>
  foot.map((block, at) =>
    block.type === 'tagline' && isName(foot[at - 1], authors)
      ? {...block, type: 'furniture', data: {...block.data, rule: 'author'}}
      : block
  )

const isName = (block: BlockNode | undefined, authors: readonly AuthorNode[]): boolean => {
  if (block?.type !== 'furniture') return false
  const words = toString(block).toLowerCase()
  return authors.some(({name}) => name.toLowerCase() === words)
}
