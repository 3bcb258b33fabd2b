import {expect, test} from 'vitest'
import {related, relatedLabel} from '../src/inline/related.js'
import {laid, spanOver} from './setup/told.js'

test.each([
  ['Read more', true],
  ['ALSO READ', true],
  ['Related', true],
  ['More on', true],
  ['More from', true],
  ['Read the harbour', false],
  ['Harbour', false],
  ['read read read read read read', true],
  ['read read read read read read read', false]
])('label of a link: «%s»', (words, is) => expect(relatedLabel(words)).toBe(is))

test.each([
  ['READ MORE: A bridge opens', '[label READ MORE] ‹separator :› [title A bridge opens]'],
  ['READ MORE | A bridge opens', '[label READ MORE] ‹separator |› [title A bridge opens]'],
  ['READ MORE - A bridge opens', '[label READ MORE] ‹separator -› [title A bridge opens]'],
  ['>> READ MORE: A bridge opens', '‹bullet >>› [label READ MORE] ‹separator :› [title A bridge opens]'],
  ['•READ MORE: A bridge opens', '‹bullet •› [label READ MORE] ‹separator :› [title A bridge opens]'],
  ['- READ MORE: A bridge opens', '‹bullet -› [label READ MORE] ‹separator :› [title A bridge opens]'],
  ['(READ MORE: A bridge opens)', '‹bullet (› [label READ MORE] ‹separator :› [title A bridge opens] ‹bracket )›'],
  [
    'READ MORE: A bridge https://a.example/b',
    '[label READ MORE] ‹separator :› [title A bridge] [url https://a.example/b]'
  ],
  [
    'READ MORE: A bridge (www.a.example/b)',
    '[label READ MORE] ‹separator :› [title A bridge] ‹bracket (› [url www.a.example/b] ‹bracket )›'
  ],
  [
    'READ MORE: https://a.example/b A bridge',
    '[label READ MORE] ‹separator :› [url https://a.example/b] [title A bridge]'
  ],
  ['READ MORE:', 'no'],
  ['READ: the bridge', '[label READ] ‹separator :› [title the bridge]'],
  ['Read: the bridge', 'no'],
  ['Read: The bridge that was built in the year of the great flood will open.', 'no'],
  ['Read: The bridge will open.', '[label Read] ‹separator :› [title The bridge will open.]'],
  ['The bridge: opens', 'no'],
  ['READ MORE A bridge opens', 'no'],
  [`READ MORE: ${'A bridge opens '.repeat(22)}`, 'no']
])('link: «%s»', (text, read) => expect(laid(related(spanOver(text)))).toBe(read))
