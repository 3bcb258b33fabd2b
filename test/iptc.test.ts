import {expect, test} from 'vitest'
import {createReader} from '../src/index.js'
import {toString} from '../src/tree/to-string.js'
import type {AnyNode, BlockNode} from '../src/wcst.js'

const reader = await createReader({quotes: false})

function blocksOf(text: string): string[] {
  const {root} = reader.tree({value: Buffer.from(text, 'latin1')})
  return root.children
    .flatMap((story): AnyNode[] => (story.type === 'story' ? story.children : []))
    .flatMap((section) => (section.type === 'envelope' ? [] : (section as {children: BlockNode[]}).children))
    .map((block) => `${block.type === 'note' ? block.kind : block.type}: ${toString(block)}`)
}

const sheet = (head: string, text = 'Orval (dpa) - Bells rang.', stamp = '071341 GMT Oct 15'): string =>
  `\x01eca062 4 i 211 ccccb   dpa 061\r\n\nOrval-bells/\r\n\x02${head}\r\n\n${text}\r\n\n\x03${stamp} \r\n\x7f\r\n\x7f\x04`

test.each([
  ['\x01eca062 4 i 211 ccccb   dpa 061', {service: 'eca', number: '062', priority: '4', category: 'i', words: 211}],
  ['\x01eca0124 3 i 93  dpa 1888', {service: 'eca', number: '0124', priority: '3', category: 'i', words: 93}],
  ['\x01bdt0007 1 rs 12  dpa-tns 0009', {service: 'bdt', number: '0007', priority: '1', category: 'rs', words: 12}]
])('header %j', (line, wire) => {
  const {stories} = reader.read({value: `${line}\r\n\nOrval/\r\n\x02Bells =\r\n\nOrval (dpa) - Bells rang.\r\n\x03`})
  expect(stories[0]?.wire).toMatchObject(wire)
  expect(stories[0]?.source.format).toBe('iptc7901')
})

test.each([
  ['Bells ring =', null, ['headline: Bells ring']],
  ['EXTRA\nBells ring =', 'EXTRA', ['slugline: EXTRA', 'headline: Bells ring']],
  ['(Achtung)\nBells ring =', '(Achtung)', ['slugline: (Achtung)', 'headline: Bells ring']],
  ['REFILE\n1ST LEAD\nBells ring =', 'REFILE 1ST LEAD', ['slugline: REFILE 1ST LEAD', 'headline: Bells ring']],
  ['Bells ring\nBy Anna Beispiel, dpa =', null, ['headline: Bells ring', 'byline: By Anna Beispiel, dpa']],
  ['Bells ring\nBy dpa correspondents =', null, ['headline: Bells ring', 'byline: By dpa correspondents']],
  ['Bells ring for the\nthird time =', null, ['headline: Bells ring for the third time']]
])('head lines %j', (head, takeKey, blocks) => {
  expect(blocksOf(sheet(head)).slice(0, -1)).toEqual(blocks)
  const [story] = reader.read({value: Buffer.from(sheet(head), 'latin1')}).stories
  expect(story?.wire?.takeKey).toBe(takeKey)
  expect(story?.slugline).toBe('Orval-bells')
})

test.each([
  ['071341 GMT Okt 15', '2015-10-07T13:41Z'],
  ['071341 GMT M\xe4r 15', '2015-03-07T13:41Z'],
  ['071341 GMT Mai 15', '2015-05-07T13:41Z'],
  ['071341 GMT Dez 99', '1999-12-07T13:41Z'],
  ['071341 Sep 15', '2015-09-07T13:41'],
  ['991341 GMT Sep 15', null]
])('time stamp %s', (stamp, sent) => {
  expect(reader.read({value: Buffer.from(sheet('Bells =', undefined, stamp), 'latin1')}).stories[0]?.wire?.sent).toBe(
    sent
  )
})

test('what the desk says to desks is no body', () => {
  const text =
    'Orval (dpa) - Bells rang.\r\n\n# dpa NOTEBOOK\r\n\n## Refile\r\n- Corrects name\r\n\n* * * *\r\nThe following information is not for publication\r\n\n- Editing by: Anna Beispiel\r\nTel: +49 30 5550101\r\n\ndpa ab xy'
  const [, , ...rest] = blocksOf(sheet('Bells =', text))
  expect(rest.filter((block) => block.startsWith('paragraph'))).toEqual([])
  expect(rest.filter((block) => block.startsWith('advisory'))).toContain('advisory: - Corrects name')
  expect(rest.at(-1)).toBe('tagline: dpa ab xy')
})

test('wrapped lines with an indent or without are paragraphs', () => {
  expect(blocksOf(sheet('Bells =', '   Orval (dpa) - Bells\r\nrang.\r\n\n   Twice.')).slice(1)).toEqual([
    'paragraph: Orval (dpa) - Bells rang.',
    'paragraph: Twice.'
  ])
  expect(blocksOf(sheet('Bells =', 'Orval (dpa) - Bells\r\nrang.\r\n\nTwice.')).slice(1)).toEqual([
    'paragraph: Orval (dpa) - Bells rang.',
    'paragraph: Twice.'
  ])
})

test('without its marks it is known by its header', () => {
  const text = sheet('Bells =').replace(/[\x01-\x08\x0e-\x1f\x7f]/g, '')
  expect(reader.read({value: text}).stories[0]).toMatchObject({
    source: {format: 'iptc7901'},
    slugline: 'Orval-bells',
    wire: {number: '062', sent: '2015-10-07T13:41Z'}
  })
  expect(blocksOf(text)[0]).toBe('headline: Bells')
})

test.each([
  ['Orval-bells,2ndlead/', 'Orval-bells', '2ndlead'],
  ['Orval-bells, 1st ld-writethru/', 'Orval-bells', '1st ld-writethru'],
  ['Orval-bells,tower/', 'Orval-bells,tower', null]
])('slug with its take and the stroke that closes it: %s', (line, slugline, takeKey) => {
  const copy = sheet('Bells ring =').replace('Orval-bells/', line)
  const [story] = reader.read({value: copy}).stories
  expect([story?.slugline, story?.wire?.takeKey]).toEqual([slugline, takeKey])
})

test('short lines of a sentence with figures are no rows', () => {
  const lead = '   Orval (dpa) - Bells of all the towns on the lake rang for a whole hour on\r\nMonday.'
  const [, second] = blocksOf(
    sheet(
      'Bells =',
      `${lead}\r\n\n   Each of the 14 bells weighs 2 tons and\r\ncannot be moved by fewer than\r\n9 ringers at once.`
    )
  ).slice(1)
  expect(second).toBe(
    'paragraph: Each of the 14 bells weighs 2 tons and cannot be moved by fewer than 9 ringers at once.'
  )
})

test.each([
  ['(Picture available)', 'advisory: (Picture available)'],
  ['(Corrects name)', 'correction: (Corrects name)'],
  ['Bells of the town', 'paragraph: Bells of the town']
])('a line straight under the head: %s', (line, block) => {
  const copy = sheet('Bells ring =').replace('Bells ring =\r\n\n', `Bells ring =\r\n${line}\r\n\n`)
  expect(blocksOf(copy)).toContain(block)
})
