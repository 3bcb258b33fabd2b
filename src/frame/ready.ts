import type {Block, Story} from '../contract.js'
import {parent, textBetween} from '../tree/build.js'
import {position} from '../tree/position.js'
import type {
  AttributionNode,
  BlockNode,
  Cell,
  DateNode,
  Inline,
  Mark,
  Root,
  Row,
  RowsBlock,
  Section,
  SimpleBlock,
  StoryNode
} from '../wcst.js'

/**
 * A story that came ready made, as a tree whose blocks are known and whose words are not: so its byline, dateline,
 * captions, sign-off and quotes are read as those of copy are. The source is made for it; nothing else of the story
 * stands in it.
 */
export function ready(story: Story): {root: Root; source: string} {
  let source = ''
  const add = (words: string): Inline[] => {
    const start = source.length
    source += words
    return textBetween(source, start, source.length)
  }
  const rows = (block: Block): (Row | Mark)[] =>
    block.text.split('\n').flatMap((line): Row[] => {
      if (source !== '' && !source.endsWith('\n')) source += '\n'
      const cells = line.split('\t').flatMap((words): Cell[] => {
        if (source !== '' && !source.endsWith('\n')) source += '\t'
        const children = add(words)
        return children.length > 0 ? [parent<Cell>({type: 'cell', children})] : []
      })
      if (cells.length === 0) return []
      const children = block.type === 'table' ? cells : cells.flatMap((cell) => cell.children)
      return [parent<Row>({type: 'row', children})]
    })
  const nodeOf = (block: Block, at: number): BlockNode[] => {
    if (source !== '') source += '\n\n'
    if (block.type === 'list' || block.type === 'table') {
      const children = rows(block)
      return children.length > 0 ? [parent<RowsBlock>({type: block.type, children})] : []
    }
    if (block.type === 'separator') {
      const start = source.length
      source += block.text
      const sign: Mark = {type: 'mark', kind: 'separator', value: block.text, position: position(start, source.length)}
      return [parent<SimpleBlock>({type: 'separator', children: [sign]})]
    }
    const children = add(block.text)
    if (children.length === 0) return []
    const signed = block.type === 'pullquote' ? signatureOf(story, at) : null
    if (signed !== null) {
      source += '\n'
      children.push(
        parent<AttributionNode>({type: 'attribution', children: add(signed) as AttributionNode['children']})
      )
    }
    return [parent<SimpleBlock>({type: block.type, children})]
  }
  const line = (type: SimpleBlock['type'], words: string | null | undefined): SimpleBlock[] => {
    if (source !== '') source += '\n'
    const children = add(words ?? '')
    return children.length > 0 ? [parent<SimpleBlock>({type, children})] : []
  }
  const time = (purpose: 'published' | 'updated'): SimpleBlock[] =>
    line('timeline', story[purpose]).map((block) => {
      const value = story[purpose] as string
      const precision = value.includes('T') ? 'minute' : 'day'
      return {
        ...block,
        children: [parent<DateNode>({type: 'date', value, precision, purpose, children: block.children})]
      }
    })
  const head = [
    ...time('published'),
    ...time('updated'),
    ...line('byline', story.byline?.text),
    ...(story.dateline ? line('paragraph', `${story.dateline.text} -`) : []),
    ...story.captions.flatMap(({text, credit}) => line('caption', credit === null ? text : `${text} (${credit})`))
  ]
  const body = story.body.flatMap(nodeOf)
  source += '\n'
  const foot = line('tagline', story.tagline?.text)
  const sections = (
    [
      ['head', head],
      ['body', body],
      ['foot', foot]
    ] as const
  ).flatMap(([type, children]) => (children.length > 0 ? [parent<Section>({type, children})] : []))
  const node: StoryNode[] =
    sections.length > 0 ? [parent<StoryNode>({type: 'story', data: {manner: 'ready'}, children: sections})] : []
  const {encoding, format} = story.source
  return {
    root: {type: 'root', data: {encoding, format, base: 0}, children: node, position: position(0, source.length)},
    source
  }
}

/** The words under a pull quote that say whose it is, where the story has them. */
function signatureOf(story: Story, at: number): string | null {
  const speaker = story.quotes.find(({kind, block}) => kind === 'pull' && block === at)?.speaker
  if (!speaker) return null
  return speaker.description === null ? speaker.name : `${speaker.name}, ${speaker.description}`
}
