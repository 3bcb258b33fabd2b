import {expect, test} from 'vitest'
import {related, relatedLabel} from '../src/inline/related.js'
import {laid, spanOver} from './setup/told.js'

test.each([
  ['Read more', true],
  ['ALSO READ', true],
  ['Related', true],
  ['Lire aussi', true],
  ['Lesen Sie auch', true],
  ['Baca juga', true],
  ['Lees het boek', false],
  ['À la plage', false],
  ['More on', true],
  ['More from', true],
  ['MUST-READ', true],
  ['Read the harbour', false],
  ['Harbour', false],
  ['Trending', true],
  ['Also in this section', true],
  ['Elsewhere on our site', true],
  ['read read read read read read', true],
  ['read read read read read read read', false]
])('label of a link: «%s»', (words, is) => expect(relatedLabel(words)).toBe(is))

test.each([
  ['Analysis', true],
  ['In case you missed it', true],
  ['You might also be interested in', true],
  ['Most read', true],
  ['More on the owl', true],
  ['Also on Harbour Post', true],
  ['The verdict', false],
  ['Now', false],
  ['In the end', false]
])('label of a link within the story: «%s»', (words, is) => expect(relatedLabel(words, true)).toBe(is))

test.each([
  ['Analysis: Why the road was moved', '[label Analysis] ‹separator :› [title Why the road was moved]'],
  ['Analysis: the road was moved', 'no'],
  ['Analysis: The road was moved.', 'no'],
  ['Analysis: Owls', 'no'],
  ['More on owls: Why the road was moved', '[label More on owls] ‹separator :› [title Why the road was moved]'],
  ['The verdict: A mixed bag of owls', 'no']
])('link within the story: «%s»', (text, read) => expect(laid(related(spanOver(text), true))).toBe(read))

test.each([
  ['READ MORE: A bridge opens', '[label READ MORE] ‹separator :› [title A bridge opens]'],
  ['READ MORE | A bridge opens', '[label READ MORE] ‹separator |› [title A bridge opens]'],
  ['READ MORE - A bridge opens', '[label READ MORE] ‹separator -› [title A bridge opens]'],
  ['Read Also- A bridge opens', '[label Read Also] ‹separator -› [title A bridge opens]'],
  ['=> READ MORE: A bridge opens', '‹bullet =>› [label READ MORE] ‹separator :› [title A bridge opens]'],
  ['READ & LISTEN: A bridge opens', '[label READ & LISTEN] ‹separator :› [title A bridge opens]'],
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
  ['[ALSO READ] A bridge opens', '‹bracket [› [label ALSO READ] ‹bracket ]› [title A bridge opens]'],
  ['[Harbour] A bridge opens', 'no'],
  ['READ MORE:', 'no'],
  ['READ: the bridge', '[label READ] ‹separator :› [title the bridge]'],
  ['Read: the bridge', 'no'],
  ['Read: The bridge that was built in the year of the great flood will open.', 'no'],
  ['Read: The bridge will open.', '[label Read] ‹separator :› [title The bridge will open.]'],
  ['The bridge: opens', 'no'],
  ['READ MORE A bridge opens', 'no'],
  [`READ MORE: ${'A bridge opens '.repeat(22)}`, 'no']
])('link: «%s»', (text, read) => expect(laid(related(spanOver(text)))).toBe(read))
