import {describe, expect, test} from 'vitest'
import {results} from '../src/blocks/results.js'
import {isPrompt} from '../src/roles/prompt.js'
import {rawOf} from '../src/roles/construct.js'
import {sendersOf} from '../src/roles/senders.js'
import {byline} from '../src/inline/byline.js'
import {parent} from '../src/tree/build.js'
import {position} from '../src/tree/position.js'
import {toString} from '../src/tree/to-string.js'
import type {BlockNode, SimpleBlock} from '../src/wcst.js'
import {spanOver} from './setup/told.js'

/** A line as a block; `+` before it: a blank line stands there. */
const block = (line: string): SimpleBlock => {
  const value = line.replace(/^\+/, '')
  return parent<SimpleBlock>({
    type: 'paragraph',
    data: {blanks: line === value ? 0 : 1},
    children: [{type: 'text', value, position: position(0, value.length)}]
  })
}
const shown = (blocks: readonly BlockNode[]): string[] =>
  blocks.map((one) =>
    one.type === 'list'
      ? `list: ${one.children.map((row) => `${row.type} ${toString(row)}`).join(' / ')}`
      : toString(one)
  )
const read = (...lines: string[]): string[] => shown(results(lines.map(block)))

describe('results straight one under another', () => {
  const isRow = (line: string): boolean => read(line, 'Elsmouth 2 Tarn 1').length === 1
  test.each([
    'Vell 0 Orval 0',
    'Vell 101, Orval 88, OT',
    'Vell 2 Orval 1 AET',
    'Vell 2-1 Orval',
    'Vell 2 - 1 Orval (aet)',
    'Vell - Orval 2-1',
    'Vell v Orval: 2:1',
    'Vell vs. Orval',
    'Vell vs Orval (1500 GMT)',
    '1300 Vell v Orval',
    '13:00 GMT: Vell v. Orval',
    'St. Vell & Sons 2 Orval 1'
  ])('%s', (line) => expect(isRow(line)).toBe(true))

  test.each([
    'Vell 2',
    'Vell 2 orval 1',
    'Vell 2 Orval one',
    'vell v Orval',
    'Vell 2000 Orval 1',
    'Vell of the old town there 2 Orval 1',
    'Vell 2-1 Orval: the cup',
    'Updated 12-13 June',
    'June 2 Orval 1',
    'Vell 2 Sunday 1',
    `Vell 2 Orval ${'A'.repeat(80)} 1`
  ])('none: %s', (line) => expect(isRow(line)).toBe(false))

  test('what stands between, alone or after a blank line parts them', () => {
    expect(read('A 2 B 1', 'C 2 D 1', 'It rained.', 'E 2 F 1', '+G 2 H 1', 'I 2 J 1', 'It blew.')).toEqual([
      'list: row A 2 B 1 / row C 2 D 1',
      'It rained.',
      'E 2 F 1',
      'list: row G 2 H 1 / row I 2 J 1',
      'It blew.'
    ])
    expect(read()).toEqual([])
  })
  test('a line of several leaves, and a block of another kind, are none', () => {
    const two = block('A 2 B 1')
    two.children = [...two.children, ...two.children]
    expect(shown(results([two, block('C 2 D 1')]))).toHaveLength(2)
    const mark = block('A 2 B 1')
    mark.children = [{type: 'mark', kind: 'control', value: 'A 2 B 1', position: position(0, 7)}]
    expect(shown(results([mark, block('C 2 D 1')]))).toHaveLength(2)
    expect(shown(results([{...block('A 2 B 1'), type: 'note', kind: 'editor'}, block('C 2 D 1')]))).toHaveLength(2)
  })
})

describe('a prompt of the page', () => {
  test.each([
    'Leave a comment below.',
    'Bookmark this article',
    'Swipe for more photos',
    'Tap to view…',
    'Subscribe to read more:'
  ])('%s', (text) => expect(isPrompt(text)).toBe(true))
  test.each([
    'Comments',
    'Read the article',
    'Leave a comment on the mayor.',
    'Subscribe,to,read more now',
    'comment '.repeat(9).trim(),
    `comment ${'advertisement '.repeat(5)}`.trim()
  ])('none: %s', (text) => expect(isPrompt(text)).toBe(false))
})

describe('who sends a story', () => {
  const by = (text: string): SimpleBlock =>
    parent<SimpleBlock>({type: 'byline', children: byline(spanOver(text), true) ?? []})
  const raw = (text: string) => ({raw: rawOf(block(text))})
  test.each([
    [['By AFP'], [], ['AFP']],
    [['By Ana Ruiz, Associated Press'], [], ['Associated Press', 'AP']],
    [['By Ana Ruiz'], [], []],
    [[], ['LIMA (ORVA) - It rained in the town.'], ['ORVA']],
    [['By AFP'], ['LIMA (QQ) - It rained in the town.'], ['AFP', 'QQ']],
    [['By AFP'], ['LIMA (AFP) - It rained in the town.'], ['AFP']],
    [[], ['It rained.', 'It blew.', 'LIMA (ORVA) - It rained in the town.'], ['ORVA']],
    [[], ['It rained.', 'It blew.', 'It snowed.', 'LIMA (ORVA) - It rained in the town.'], []]
  ])('%j over %j: %j', (head, lines, senders) =>
    expect(sendersOf([...head.map((text) => ({node: by(text)})), ...lines.map(raw)], head.length)).toEqual(senders)
  )
  test('a caption of an agency’s does not', () => {
    expect(sendersOf([{node: {...by('By AFP'), type: 'caption'}}], 1)).toEqual([])
  })
})
