import type {BlockNode, Leaf, Root, Section, SimpleBlock} from '../wcst.js'
import {fit, parent, textBetween} from '../tree/build.js'
import {startOf} from '../tree/position.js'

/** Lines to blocks: each unread `paragraph` becomes the blocks that its lines make. */
export function blocks(tree: Root): void {
  for (const story of tree.children) {
    if (story.type !== 'story') continue
    for (const section of story.children) {
      if (section.type === 'envelope') continue
      ;(section as Section).children = section.children.flatMap((block): BlockNode[] =>
        block.type === 'paragraph' ? split(block) : [block]
      )
      fit(section)
    }
  }
}

function split(block: SimpleBlock): SimpleBlock[] {
  return (block.children as Leaf[]).flatMap((leaf) => {
    if (leaf.type === 'mark') return [parent<SimpleBlock>({type: 'paragraph', children: [leaf]})]
    const base = startOf(leaf)
    const out: SimpleBlock[] = []
    for (const match of leaf.value.matchAll(/\S[^\r\n]*/g)) {
      const [run] = textBetween(leaf.value, match.index, match.index + match[0].length)
      if (!run) continue
      run.position.start.offset = (run.position.start.offset as number) + base
      run.position.end.offset = (run.position.end.offset as number) + base
      out.push(parent<SimpleBlock>({type: 'paragraph', children: [run]}))
    }
    return out
  })
}
