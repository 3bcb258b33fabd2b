import type {BodyNode, Section, StoryNode} from '../wcst.js'

const BODY: ReadonlySet<string> = new Set(['paragraph', 'crosshead', 'pullquote', 'list', 'table', 'separator'])

/** The blocks that are the story's own text, in reading order. */
export const bodyOf = (story: StoryNode): BodyNode[] =>
  story.children
    .filter((child): child is Section => child.type === 'body')
    .flatMap((section) => section.children)
    .filter((block): block is BodyNode => BODY.has(block.type))
