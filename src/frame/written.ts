import type {Story} from '../contract.js'
import {parent, textBetween} from '../tree/build.js'
import {endOf, position, startOf} from '../tree/position.js'
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
  StoryData,
  StoryNode,
  Text
} from '../wcst.js'

/** The source of a story that came in no lines: it is written as its tree is made. */
export class Written {
  /** Joined at the end: a text that grows and is looked at between would be copied each time. */
  private readonly pieces: string[] = []
  length = 0

  get source(): string {
    return this.pieces.join('')
  }

  write(words: string): void {
    if (words === '') return
    this.pieces.push(words)
    this.length += words.length
  }

  /** White space before what comes next, but at the start and, where `once` says so, behind a line's end. */
  part(sign: string, once = false): void {
    if (this.length > 0 && !(once && this.pieces[this.pieces.length - 1]?.endsWith('\n'))) this.write(sign)
  }

  add(words: string): Text[] {
    const start = this.length
    this.write(words)
    return textBetween(words, 0, words.length).map((leaf) => ({
      ...leaf,
      position: position(start + startOf(leaf), start + endOf(leaf))
    }))
  }

  /** A block of a line of its own; nothing where there are no words. */
  line(type: SimpleBlock['type'], words: string | null | undefined): SimpleBlock[] {
    this.part('\n')
    const children = this.add(words ?? '')
    return children.length > 0 ? [parent<SimpleBlock>({type, children})] : []
  }

  /** A time that is known already, as it is written. */
  time(purpose: 'published' | 'updated', value: string | null): SimpleBlock[] {
    return this.line('timeline', value).map((block) => {
      const precision = value?.includes('T') ? 'minute' : 'day'
      return {
        ...block,
        children: [parent<DateNode>({type: 'date', value, precision, purpose, children: block.children})]
      }
    })
  }

  caption({text, credit}: {text: string; credit: string | null}): SimpleBlock[] {
    return this.line('caption', credit === null ? text : `${text} (${credit})`)
  }

  separator(sign: string): SimpleBlock[] {
    const start = this.length
    this.write(sign)
    const mark: Mark = {
      type: 'mark',
      kind: 'separator',
      value: sign,
      position: position(start, this.length)
    }
    return [parent<SimpleBlock>({type: 'separator', children: [mark]})]
  }

  rows(type: RowsBlock['type'], text: string): RowsBlock[] {
    const children = text.split('\n').flatMap((line): Row[] => {
      this.part('\n', true)
      const cells = line.split('\t').flatMap((words): Cell[] => {
        this.part('\t', true)
        const children = this.add(words)
        return children.length > 0 ? [parent<Cell>({type: 'cell', children})] : []
      })
      if (cells.length === 0) return []
      return [parent<Row>({type: 'row', children: type === 'table' ? cells : cells.flatMap((cell) => cell.children)})]
    })
    return children.length > 0 ? [parent<RowsBlock>({type, children})] : []
  }

  /** Words, and under those of a pull quote whose they are. */
  words(type: SimpleBlock['type'], text: string, signed: string | null): SimpleBlock[] {
    const children: Inline[] = this.add(text)
    if (children.length === 0) return []
    if (signed !== null) {
      this.part('\n')
      children.push(parent<AttributionNode>({type: 'attribution', children: this.add(signed)}))
    }
    return [parent<SimpleBlock>({type, children})]
  }

  /** The tree of one story, of the sections that have blocks. */
  root(
    {encoding, format}: Story['source'],
    manner: NonNullable<StoryData['manner']>,
    sections: readonly (readonly [Section['type'], BlockNode[]])[]
  ): {root: Root; source: string} {
    const filled = sections.flatMap(([type, children]) =>
      children.length > 0 ? [parent<Section>({type, children})] : []
    )
    const stories = filled.length > 0 ? [parent<StoryNode>({type: 'story', data: {manner}, children: filled})] : []
    const source = this.source
    return {
      root: {type: 'root', data: {encoding, format, base: 0}, children: stories, position: position(0, source.length)},
      source
    }
  }
}
