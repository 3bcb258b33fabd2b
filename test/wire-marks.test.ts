import {expect, test} from 'vitest'
import {anpa1312} from '../src/frame/anpa-1312.js'
import {iptc7901} from '../src/frame/iptc-7901.js'
import {linesBetween} from '../src/frame/lines.js'
import {pieces} from '../src/frame/pieces.js'
import {block, field, leavesOf, markOf, storyOf} from '../src/frame/sheet.js'
import {text} from '../src/frame/text.js'
import {tidy} from '../src/frame/tidy.js'
import {unmask} from '../src/frame/unmask.js'
import {parent} from '../src/tree/build.js'
import type {BlockNode, SimpleBlock} from '../src/wcst.js'
import {framed, pictures, sketch, sketchOf} from './setup/sketch.js'

/** What a masked text is read as, control characters as pictures, which `¤` stands for where the source has such. */
const read = (source: string): string | undefined => {
  const found = unmask(source)
  return found && pictures(found.text)
}

test.each([
  // Pairs
  ['^V^V^Af0704^_reute \nu f^S^Q BC-ORVAL', '␖␖␁f0704␟reute ␊u f␓␑ BC-ORVAL'],
  ['^E^E^EC G\n^V^AW0001^_-----\n', '␅␅␅C G␊␖␁W0001␟-----␊'],
  ['^Aeca062 4 i\n^BBells\n^C071341 GMT\n^?\n^?^D\n', '␁eca062 4 i␊␂Bells␊␃071341 GMT␊␡␊␡␄␊'],
  ['\n^Aeca062 ^B^BC\n^B \n^B(Bells)\n^CAP-WF\n^C \n^L\n^L', '␊␁eca062 ␂^BC␊␂ ␊␂(Bells)␊␃AP-WF␊␃ ␊␀␊␀'],
  ['^V^V^A^R^T A ^Q^Q^T', '␖␖^A␒␔ A ␑␑^T'],
  // Head lines of AP, and other words after a caret
  [
    '^V^V^A ^BC-Orval ^Hills ^Bells ^Eds: ^Carets ^Live ^Dead ^Valley ^Apples ^?a ^_A ^Q1',
    '␖␖^A ^BC-Orval ^Hills ^Bells ^Eds: ^Carets ^Live ^Dead ^Valley ^Apples ^?a ^_A ^Q1'
  ],
  // Control pictures
  ['␅␅␅C G', '␅␅␅C G'],
  ['␂Bells␃\u2421␀␉␊␍␠', '␂Bells␃␡␀␀␀␀␠'],
  ['␖A', '␖A'],
  ['␟A', '␟A'],
  // Character references
  ['&#1;eca', '␁eca'],
  ['&#02;A&#3;&#x04;&#X05;&#x16;', '␂A␃␄␅␖'],
  ['&#22;&#30;&#31;&#127;&#x7f;', '␖␞␟␡␡'],
  ['&#1;&#9;&#13;&#14;&#8;', '␁␀␀␎␈'],
  ['&#1;&#32;&#65;&#x41;&#126;&#128;', '␁&#32;&#65;&#x41;&#126;&#128;']
])('marks written out: %j', (source, expected) => expect(read(source)).toBe(expected))

test.each([
  '^V^V A',
  '^E^E',
  'x^Aeca062 4',
  '^A062 4',
  '^Aecaeca062 4',
  '^Aeca0 4',
  '^Aeca06200 4',
  '␀␆␐␕␗␞␠',
  '&#0;&#6;&#20;&#32;&#x6;&#x1f;',
  '&#1',
  '& #1;',
  `${' '.repeat(1024)}&#1;`,
  `${' '.repeat(1024)}␂`,
  `${' '.repeat(1024)}^E^E^E`
])('none written out: %j', (source) => expect(unmask(source)).toBeUndefined())

test('where each sign stood', () => {
  const {text, map} = unmask('a&#1;bc&#65;&#x02;') as {text: string; map: Uint32Array}
  expect(text).toBe('a\x01bc&#65;\x02')
  expect([...map.slice(0, text.length + 1)]).toEqual([0, 1, 5, 6, 7, 8, 9, 10, 11, 12, 18])
})

test('a tree read from what was written out has the words and places of the source', () => {
  const source = '^V^V^Af0704^_reute\nu f BC-ORVAL 02-26 0105\n^B\nORVAL\n    Bells.\n^C\n'
  expect(framed(anpa1312, source).lines).toEqual([
    'story reuters',
    'envelope: ‹^V^V^A› number=f0704 ‹^_› service=reute priority=u category=f keyword=BC-ORVAL sent=--02-26(02-26) words=105(0105) ‹^B›',
    'head:',
    'headline wire-headline: ORVAL',
    'body:',
    'paragraph wire-text 4/1: Bells.',
    'envelope: ‹^C›'
  ])
  expect(framed(iptc7901, '&#1;eca062 4 i 211\n&#2;Bells =\n\nRung.\n&#3;').lines).toEqual([
    'story iptc',
    'envelope: ‹&#1;› service=eca number=062 priority=4 category=i words=211 ‹&#2;›',
    'head:',
    'headline wire-head: Bells ‹=›',
    'body:',
    'paragraph wire-text 0/1: Rung.',
    'envelope: ‹&#3;›'
  ])
  expect(anpa1312.test(tidy(source, () => true)?.text ?? '')).toBe(true)
  expect(iptc7901.test(tidy('␁eca062 4 i 211', () => true)?.text ?? '')).toBe(true)
  // Marks that stand there themselves are not read back
  expect(
    framed(anpa1312, '\x16\x16\x01f0704\x1freute\nu f BC-ORVAL 02-26\n\x02\nORVAL\n Bells &#1;\n\x03').lines
  ).toContain('paragraph wire-text 1/1: Bells &#1;')
})

test.each([
  ['a\nb', '0 0-1, 0 2-3'],
  ['a\r\nb\rc', '0 0-1, 0 3-4, 0 5-6'],
  ['a\r\r\nb', '0 0-1, 0 4-5'],
  ['a\r\rb', '0 0-1, -1 2-2, 0 3-4'],
  ['a\n\nb', '0 0-1, -1 2-2, 0 3-4'],
  ['a\n\rb', '0 0-1, -1 2-2, 0 3-4'],
  [' \ta \n  ', '2 2-3, -1 7-7'],
  ['', '-1 0-0'],
  ['a\n', '0 0-1, -1 2-2'],
  ['a\r\n', '0 0-1, -1 3-3']
])('lines of %j', (source, expected) =>
  expect(
    linesBetween(source, 0, source.length)
      .map(({start, end, indent}) => `${indent} ${start}-${end}`)
      .join(', ')
  ).toBe(expected)
)

test('lines end where they are told to', () => {
  const lines = (source: string, end: number): number[] => linesBetween(source, 1, end).map((line) => line.start)
  expect(lines('xa\r\nb', 3)).toEqual([1, 3])
  expect(lines('xa\r\r\nb', 3)).toEqual([1, 3])
  expect(lines('xa\r\r\nb', 4)).toEqual([1, 4])
})

test.each([
  // Transmissions and the padding between them
  ['\x01a\x03\x04\x01b\x03\x04', ['0-4', '4-8']],
  ['\x01a\x03\x04\r\n\0\x7f', ['0-4', '4-8 padding']],
  ['\x05\x05\x05F\n\x16\x16\x01a\x03\n\x05\x05\x05F\n\x16\x16\x01b', ['0-11', '11-20']],
  ['\x16\x16\x01a\n\x16\x16\x01b', ['0-5', '5-9']],
  ['\x16\x01a\x16\x01b', ['0-3', '3-6']],
  ['\x01a\n\x01b', ['0-3', '3-5']],
  ['\x01a\x01b', ['0-4']],
  ['\x01\x01a', ['0-3']],
  ['\x05\x05F\n\x05\x05', ['0-6']],
  ['a\x05\x05\x05F', ['0-1', '1-5']],
  ['\r\n\x7f\x01a', ['0-5']],
  ['a\n\x03\x04b', ['0-4', '4-5']],
  ['\x02a\x04b', ['0-4']],
  ['\n\0', ['0-2 padding']],
  ['', []]
])('pieces of %j', (source, expected) =>
  expect(pieces(source).map(({start, end, padding}) => `${start}-${end}${padding ? ' padding' : ''}`)).toEqual(expected)
)

const leaves = (source: string): string =>
  leavesOf(source, 0, source.length)
    .map((leaf) => `${sketch(leaf)}@${leaf.position.start.offset}`)
    .join(' ')
test.each([
  [' a b ', 'a b@1'],
  ['\x01a\x7f', '‹␁›@0 a@1 ‹␡›@2'],
  [' a \x02\x03 b ', 'a@1 ‹␂␃›@3 b@6'],
  ['\x08a\x0eb\x1fc', '‹␈›@0 a@1 ‹␎›@2 b@3 ‹␟›@4 c@5'],
  ['a\x01 \x02b', 'a@0 ‹␁›@1 ‹␂›@3 b@4'],
  ['a\tb\nc', 'a␉b␊c@0'],
  [' \t\n', '']
])('leaves of %j', (source, expected) => expect(leaves(source)).toBe(expected))

test('marks, fields and blocks of nothing are none', () => {
  expect(markOf('bullet', 'a \x01', 0, 3).map(sketch)).toEqual(['‹bullet a›', '‹␁›'])
  expect(markOf('bullet', ' ', 0, 1)).toEqual([])
  expect(field(' ', 'slug', 'a', 0, 1)).toEqual([])
  expect(block('headline', [], {rule: 'wire-head'})).toEqual([])
})

test('what stands before the body is the head, what follows it the foot', () => {
  const blockOf = (type: string): BlockNode =>
    parent<SimpleBlock>({type: type as SimpleBlock['type'], children: leavesOf(type, 0, type.length)})
  const story = (...types: string[]): string[] =>
    storyOf([], types.map(blockOf), [], 'ap').flatMap(({data, children}) => [
      String(data.manner),
      ...children.map((section) => `${section.type}: ${section.children.map((one) => one.type).join(' ')}`)
    ])
  for (const body of ['paragraph', 'crosshead', 'pullquote', 'list', 'table', 'separator'])
    expect(story('headline', body, 'byline', body, 'tagline')).toEqual([
      'ap',
      'head: headline',
      `body: ${body} byline ${body}`,
      'foot: tagline'
    ])
  expect(story('headline', 'tagline')).toEqual(['ap', 'head: headline tagline'])
  expect(story('paragraph', 'tagline', 'furniture')).toEqual(['ap', 'body: paragraph', 'foot: tagline furniture'])
  expect(story()).toEqual([])
})

test('copy that no format claims is one paragraph; markup is warned about', () => {
  expect(text.test('')).toBe(true)
  expect(framed(text, '\n Bells.\n\n Rung. ')).toEqual({
    lines: ['story pasted', 'body:', 'paragraph undefined: Bells.␊␊ Rung.'],
    warnings: []
  })
  expect(framed(text, ' \n')).toEqual({lines: [], warnings: []})
  const warned = (source: string): number => framed(text, source).warnings.length
  for (const opening of [
    '<!DOCTYPE html>',
    '<html>',
    ' <?xml version="1.0"?>',
    '<nitf>',
    '<newsItem a="">',
    '\n<NewsMessage>',
    `${' '.repeat(100)}<html>`
  ])
    expect(framed(text, opening).warnings).toEqual(['markup 0'])
  for (const opening of ['<htmls>', '<body>', 'A <html>', '< html>', `${' '.repeat(101)}<html>`])
    expect(warned(opening)).toBe(0)
})

test('a block without an indent has no shape', () => {
  const [one] = block('headline', leavesOf('a', 0, 1), {rule: 'wire-head'})
  expect(one && sketchOf(one)).toBe('headline wire-head: a')
})
