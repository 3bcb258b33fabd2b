import type {AnyNode, BlockNode, BodyNode, StoryNode} from '../wcst.js'

const BODY: ReadonlySet<string> = new Set(['paragraph', 'crosshead', 'pullquote', 'list', 'table', 'separator'])

/** The blocks that are the story's own text, in reading order; the rules that part its foot are among them. */
export function bodyOf(story: StoryNode): BodyNode[] {
  const out: BodyNode[] = []
  for (const section of story.children)
    if (section.type === 'body' || section.type === 'foot')
      for (const block of section.children) if (BODY.has(block.type) && told(block)) out.push(block as BodyNode)
  return out
}

/** Whether a block has words of the story's own; a dateline that stands alone has none. */
function told(block: BlockNode): boolean {
  const children = block.children as AnyNode[]
  return children.some(({type}) => type === 'dateline')
    ? children.some(
        (node) => node.type !== 'dateline' && !(node.type === 'mark' && node.kind === 'dash') && worded(node)
      )
    : worded(block)
}

/** A sign that is left when white space, controls and zero-width signs are dropped. */
const WORD = /[^\s\u0000-\u001f\u007f\u0085\u00ad\u200b\u200e\u200f\u2060]/

const isPlain = (code: number): boolean => code > 32 && code < 127

/** Whether a block has words of its own: damaged copy gives blocks of control characters alone, which no field shows. */
export const worded = (node: AnyNode): boolean => {
  if (node.type === 'text') return isPlain(node.value.charCodeAt(0)) || WORD.test(node.value)
  if (node.type === 'mark') return node.kind !== 'control'
  return (node.children as AnyNode[]).some(worded)
}
