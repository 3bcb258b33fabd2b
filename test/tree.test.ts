import {expect, test} from 'vitest'
import {leaves} from '../src/tree/leaves.js'
import {position} from '../src/tree/position.js'
import {spanOf} from '../src/tree/span.js'
import {weave, type Piece} from '../src/tree/weave.js'

const TEXT = 'By Ana Ruiz, Lisbon'
const span = spanOf([{type: 'text', value: TEXT, position: position(0, TEXT.length)}])
const by: Piece = {from: 0, to: 2, node: {type: 'label'}}

test.each<[string, Piece[], string[]]>([
  ['side by side', [by, {from: 3, to: 11, node: {type: 'title'}}], ['label', 'title', 'text']],
  ['one that reaches into the one before', [by, {from: 1, to: 11, node: {type: 'title'}}], ['label', 'text']],
  ['one that begins where the one before does', [by, by], ['label', 'text']],
  ['one that reaches out of the stretch', [by, {from: 3, to: 90, node: {type: 'title'}}], ['label', 'text']],
  [
    'one within another that reaches out of it',
    [{...by, inner: [{from: 1, to: 11, mark: 'bracket'}]}],
    ['label', 'text']
  ]
])('pieces of a span: %s', (_how, pieces, types) => {
  const nodes = weave(span, pieces)
  expect(nodes.map(({type}) => type)).toEqual(types)
  expect(
    nodes
      .flatMap((node) => leaves(node))
      .map(({value}) => value)
      .join('')
      .replaceAll(' ', '')
  ).toBe(TEXT.replaceAll(' ', ''))
})
