import {expect, test} from 'vitest'
import {anpa1312} from '../src/frame/anpa-1312.js'
import {reuters} from '../src/frame/anpa-reuters.js'
import {framed, sketchOf} from './setup/sketch.js'

const LINES = '\x16\x16\x01f0704\x1freute\nu f BC-ORVAL   02-26 0105\n'
const ENVELOPE =
  'envelope: ‹␖␖␁› number=f0704 ‹␟› service=reute priority=u category=f keyword=BC-ORVAL sent=--02-26(02-26) words=105(0105) ‹␂›'

/** The blocks of a text in the manner of Reuters. */
const blocks = (text: string): string[] => reuters(text, 0, text.length).map((block) => sketchOf(block))
const LEAD = '    ORVAL, Feb 26 - Bells.'
const READ = 'paragraph wire-text 4/1: ORVAL, Feb 26 - Bells.'

test.each([
  // The headline stands at the margin, in two lines or more where those after the first are in capitals
  ['ORVAL BELLS', ['headline wire-headline: ORVAL BELLS']],
  ['Orval bells', ['headline wire-headline: Orval bells']],
  ['   ORVAL BELLS', ['headline wire-headline: ORVAL BELLS']],
  ['\n \nORVAL BELLS\n\n', ['headline wire-headline: ORVAL BELLS']],
  ['ORVAL BELLS\nRING AGAIN', ['headline wire-headline: ORVAL BELLS␊RING AGAIN']],
  ['ORVAL\nBELLS\nRING\nAGAIN', ['headline wire-headline: ORVAL␊BELLS␊RING␊AGAIN']],
  ['ORVAL\nBELLS\nRING\nAT\n SIX', ['headline wire-headline: ORVAL␊BELLS␊RING␊AT', 'paragraph wire-text 1/1: SIX']],
  ['ORVAL\n BELLS', ['headline wire-headline: ORVAL␊ BELLS']],
  ['ORVAL\n  BELLS', ['headline wire-headline: ORVAL', 'paragraph wire-text 2/1: BELLS']],
  ['ORVAL\n12 - 6', ['headline wire-headline: ORVAL␊12 - 6']],
  ['Orval\n12 - 6', ['headline wire-headline: Orval', 'paragraph wire-text 0/1: 12 - 6']],
  ['Orval\nBELLS', ['headline wire-headline: Orval␊BELLS']],
  ['ORVAL\nBells', ['headline wire-headline: ORVAL', 'paragraph wire-text 0/1: Bells']],
  ['ORVAL\n\nBELLS', ['headline wire-headline: ORVAL', 'paragraph wire-text 0/1: BELLS']],
  [`ORVAL\n${'B'.repeat(80)}`, [`headline wire-headline: ORVAL␊${'B'.repeat(80)}`]],
  [`ORVAL\n${'B'.repeat(81)}`, ['headline wire-headline: ORVAL', `paragraph wire-text 0/1: ${'B'.repeat(81)}`]],
  // A flash: stars, a second line that may be in lower case, then its filler
  ['******ORVAL BELLS', ['headline wire-headline: ‹******› ORVAL BELLS']],
  ['**ORVAL BELLS', ['headline wire-headline: ‹**› ORVAL BELLS']],
  ['*ORVAL BELLS', ['headline wire-headline: *ORVAL BELLS']],
  ['******ORVAL BELLS\nring again', ['headline wire-headline: ‹******› ORVAL BELLS␊ring again']],
  ['*ORVAL BELLS\nring again', ['headline wire-headline: *ORVAL BELLS', 'paragraph wire-text 0/1: ring again']],
  [
    '******ORVAL BELLS\nBlah blah blah.',
    ['headline wire-headline: ‹******› ORVAL BELLS', 'furniture filler 0/1: Blah blah blah.']
  ]
])('headline %j', (head, expected) => expect(blocks(`${head}\n${LEAD}`)).toEqual([...expected, READ]))

test('a text that begins deep has no headline, nor has a sign-off', () => {
  expect(blocks(LEAD)).toEqual([READ])
  expect(blocks(' Reuter')).toEqual(['tagline sign-off: Reuter'])
  expect(blocks('ORVAL\n REUTER')).toEqual(['headline wire-headline: ORVAL', 'tagline sign-off: REUTER'])
  expect(blocks('')).toEqual([])
  expect(blocks(' \n')).toEqual([])
  expect(blocks('ORVAL')).toEqual(['headline wire-headline: ORVAL'])
})

test.each([
  ['    By Ana Ruiz, Reuters', 4],
  ['  By Ana Ruiz', 2],
  ['    by Ana Ruiz and Jon Vik', 4],
  ['    BY ANA RUIZ', 4],
  ['    By Ana Ruiz.', 4],
  ['    By A Li', 4],
  [`    By ${'A'.repeat(64)}`.slice(0, 66), 4]
])('byline %j', (line, indent) => {
  const words = line.trim()
  expect(blocks(`ORVAL\n${line}\n\n${LEAD}`)).toEqual([
    'headline wire-headline: ORVAL',
    `byline wire-byline ${indent}/1: ${words}`,
    READ
  ])
  expect(blocks(`ORVAL\n${line}`)[1]).toBe(`byline wire-byline ${indent}/1: ${words}`)
})

test.each([
  ' By Ana Ruiz',
  '    Bystanders rang the bells',
  '    By Li',
  '    By 6 the bells had rung',
  '    By "six" the bells had rung',
  '    By six it was over. Then',
  '    By Ana. Ruiz',
  '    Written by Ana Ruiz',
  `    By ${'A'.repeat(67)}`,
  `    By ${'A'.repeat(65)}`
])('no byline: %j', (line) => expect(blocks(`ORVAL\n${line}`)[1]).toMatch(/^paragraph wire-text [14]\/1: /))

test('a line that goes on at the margin is no byline', () => {
  expect(blocks('ORVAL\n    By noon the bells\nhad rung.')[1]).toBe(
    'paragraph wire-text 4/2: By noon the bells␊had rung.'
  )
})

test.each([
  // The sign-off, spoilt or not; the mark of a text that goes on
  ['Reuter', 'tagline sign-off: Reuter'],
  ['REUTER...', 'tagline sign-off: REUTER...'],
  ['reuters', 'tagline sign-off: reuters'],
  ['Reuter 12:+&', 'tagline sign-off: Reuter 12:+&'],
  ['Reuter;,', 'tagline sign-off: Reuter;,'],
  ['More', 'furniture end-mark: More'],
  ['MORE...', 'furniture end-mark: MORE...'],
  ['(more) .', 'furniture end-mark: (more) .'],
  ['Reuter 1234567', 'paragraph wire-text 1/1: Reuter 1234567'],
  ['Reutering', 'paragraph wire-text 1/1: Reutering'],
  ['A Reuter', 'paragraph wire-text 1/1: A Reuter'],
  ['More bells', 'paragraph wire-text 1/1: More bells'],
  ['No more', 'paragraph wire-text 1/1: No more'],
  ['more.....', 'paragraph wire-text 1/1: more.....'],
  ['(more', 'paragraph wire-text 1/1: (more']
])('the last line %j', (line, expected) => {
  expect(blocks(`ORVAL\n${LEAD}\n ${line}\n\n \n`)).toEqual(['headline wire-headline: ORVAL', READ, expected])
  expect(blocks(`ORVAL\n${LEAD}\n ${line}\n    Bells.`)[2]).not.toMatch(/sign-off|end-mark/)
})

test.each([
  [' Bells\nring.\n    Twice.', ['paragraph wire-text 1/2: Bells␊ring.', 'paragraph wire-text 4/1: Twice.']],
  [' Bells\n ring.', ['paragraph wire-text 1/1: Bells', 'paragraph wire-text 1/1: ring.']],
  [' **Bells', ['paragraph wire-text 1/1: ‹**› Bells']],
  // A blank line that fell into a paragraph
  [' Bells\n\nring.', ['paragraph wire-text 1/3: Bells␊␊ring.']],
  [' Bells,\n\nagain.', ['paragraph wire-text 1/3: Bells,␊␊again.']],
  ['    A\n\nz', ['paragraph wire-text 4/1: A', 'paragraph wire-text 0/1: z']],
  [' a\n\na', ['paragraph wire-text 1/3: a␊␊a']],
  [' z\n\nz', ['paragraph wire-text 1/3: z␊␊z']],
  [' Bells.\n\nring', ['paragraph wire-text 1/1: Bells.', 'paragraph wire-text 0/1: ring']],
  [' Bells\n\nRing', ['paragraph wire-text 1/1: Bells', 'paragraph wire-text 0/1: Ring']],
  [' Bells\n\n{', ['paragraph wire-text 1/1: Bells', 'paragraph wire-text 0/1: {']],
  [' Bells\n\n`', ['paragraph wire-text 1/1: Bells', 'paragraph wire-text 0/1: `']],
  [' Bells{\n\nring', ['paragraph wire-text 1/1: Bells{', 'paragraph wire-text 0/1: ring']],
  [' Bells`\n\nring', ['paragraph wire-text 1/1: Bells`', 'paragraph wire-text 0/1: ring']],
  [' Bells\n\n ring', ['paragraph wire-text 1/1: Bells', 'paragraph wire-text 1/1: ring']],
  [' Bells\n\n\nring', ['paragraph wire-text 1/1: Bells', 'paragraph wire-text 0/1: ring']],
  [' Bells\n\n', ['paragraph wire-text 1/1: Bells']],
  // Filler of a flash
  [' Blah blah', ['furniture filler 1/1: Blah blah']],
  ['    BLAH, BLAH. BLAH', ['furniture filler 4/1: BLAH, BLAH. BLAH']],
  [' Blah', ['paragraph wire-text 1/1: Blah']],
  [' Blah blah bells', ['paragraph wire-text 1/1: Blah blah bells']],
  [' So blah blah', ['paragraph wire-text 1/1: So blah blah']],
  [` ${'blah'.repeat(12)}`, [`furniture filler 1/1: ${'blah'.repeat(12)}`]],
  [` ${'blah'.repeat(13)}`, [`paragraph wire-text 1/1: ${'blah'.repeat(13)}`]],
  [` ${'blah '.repeat(12).trim()}`, [`furniture filler 1/1: ${'blah '.repeat(12).trim()}`]],
  [` ${'blah  '.repeat(12).trim()}`, [`paragraph wire-text 1/1: ${'blah  '.repeat(12).trim()}`]],
  [' Blah blah\nblah', ['paragraph wire-text 1/2: Blah blah␊blah']]
])('paragraphs %j', (text, expected) => expect(blocks(`Orval\n${text}`).slice(1)).toEqual(expected))

test.each([
  // Two lines or more in columns: a gap of three blanks, or a deep indent
  [' Tin   12\n Zinc   3', 'table wire-table verbatim: Tin / 12 ¶ Zinc / 3'],
  [' Tin   12  4\n Zinc    3', 'table wire-table verbatim: Tin / 12 / 4 ¶ Zinc / 3'],
  ['       Prices\n Zinc   3', 'table wire-table verbatim: Prices ¶ Zinc / 3'],
  ['        Prices of tin\n       By weight', 'table wire-table verbatim: Prices of tin ¶ By weight'],
  [' ab   12\n abc   3\n abcd   4', 'table wire-table verbatim: ab / 12 ¶ abc / 3 ¶ abcd / 4'],
  [' Tin   12\t\t4\n Zinc   3', 'table wire-table verbatim: Tin / 12 / 4 ¶ Zinc / 3'],
  // One alone, or with gaps of two
  [' Tin   12', 'paragraph wire-text 1/1: Tin   12'],
  [' Tin  12\n Zinc  3', 'paragraph wire-text 1/1: Tin  12'],
  [' T i n  12\n Z i n c  3', 'paragraph wire-text 1/1: T i n  12'],
  ['      Prices of tin\n      By weight', 'paragraph wire-text 6/1: Prices of tin'],
  // One line in columns may be prose; two end the paragraph
  [' Bells\nrang   twice', 'paragraph wire-text 1/2: Bells␊rang   twice'],
  [' Bells\nTin   12\nZinc   3', 'paragraph wire-text 1/1: Bells']
])('columns %j', (text, expected) => expect(blocks(`Orval\n${text}`)[1]).toBe(expected))

test('what stands between the marks of one transmission and of the next', () => {
  const end = 'headline wire-headline: ORVAL BELLS'
  const one = `${LINES}\x02\nORVAL BELLS\n${LEAD}\n Reuter\n\x03\n`
  const story = [
    'story reuters',
    ENVELOPE,
    'head:',
    end,
    'body:',
    READ,
    'foot:',
    'tagline sign-off: Reuter',
    'envelope: ‹␃›'
  ]
  expect(framed(anpa1312, one)).toEqual({lines: story, warnings: []})
  expect(framed(anpa1312, `${one}\x7f\n\x04\n${one}`)).toEqual({
    lines: [...story.slice(0, -1), 'envelope: ‹␃› ‹␡› ‹␄›', ...story],
    warnings: []
  })
  expect(framed(anpa1312, `${one}\0\x04`).lines.at(-1)).toBe('envelope: ‹␃› ‹␀␄›')
  // The next one follows one that breaks off
  const short = `${LINES}\x02\nORVAL BELLS\n${LEAD}\n`
  expect(framed(anpa1312, short + one)).toEqual({
    lines: [...story.slice(0, 6), ...story],
    warnings: [`wire-end ${short.length}`]
  })
})

test('a star alone is a word of the headline, wherever the text begins', () => {
  expect(framed(anpa1312, `${LINES}\x02\n*ORVAL BELLS\n\x03`).lines).toContain('headline wire-headline: *ORVAL BELLS')
  expect(framed(anpa1312, `${LINES}\x02\n**ORVAL BELLS\n\x03`).lines).toContain(
    'headline wire-headline: ‹**› ORVAL BELLS'
  )
})

test('without marks each transmission begins with its selector or line 1', () => {
  const bare = LINES.replace(/[\x16\x01]/g, '').replace('\x1f', ' ')
  const envelope =
    'envelope: number=f0704 service=reute priority=u category=f keyword=BC-ORVAL sent=--02-26(02-26) words=105(0105)'
  const rest = ['head:', 'headline wire-headline: ORVAL BELLS', 'body:', READ]
  const text = `\nORVAL BELLS\n${LEAD}\n`
  expect(framed(anpa1312, bare + text + bare + text).lines).toEqual([
    'story reuters',
    envelope,
    ...rest,
    'story reuters',
    envelope,
    ...rest
  ])
  const called = envelope.replace('number', 'selector=FE G number')
  expect(
    framed(anpa1312, `FE G\n${bare}${text}\nFE G\n${bare}${text}FE G\r\n${bare.replaceAll('\n', '\r\n')}${text}`).lines
  ).toEqual(['story reuters', called, ...rest, 'story reuters', called, ...rest, 'story reuters', called, ...rest])
  // A line that only looks like line 1 begins none
  expect(
    framed(anpa1312, `${bare}${text}f0704 reute\nBells.`).lines.filter((line) => line.startsWith('story'))
  ).toHaveLength(1)
  // What stands before the first line 1 is a story of its own, if it holds words
  expect(framed(anpa1312, `Orval bells\n${bare}${text}`).lines.slice(-6)).toEqual(['story reuters', envelope, ...rest])
})

test('without an ETX the stamp ends the text; marks without one are warned about', () => {
  const stamp = 'AP-WF-11-13-13 1509GMT<'
  expect(framed(anpa1312, `${LINES}\x02\nORVAL\n${LEAD}\n${stamp}\n`)).toEqual({
    lines: [
      'story reuters',
      ENVELOPE,
      'head:',
      'headline wire-headline: ORVAL',
      'body:',
      READ,
      `envelope: stamp=2013-11-13T15:09Z(${stamp})`
    ],
    warnings: []
  })
  expect(framed(anpa1312, `f0704 reute\nu f BC-ORVAL 02-26 0105\nORVAL\n`).warnings).toEqual([])
  expect(framed(anpa1312, `\x01f0704\x1freute\nu f BC-ORVAL 02-26 0105\nORVAL\n`).warnings).toEqual(['wire-end 43'])
})
