import {expect, test} from 'vitest'
import {anpa1312} from '../src/frame/anpa-1312.js'
import {framed} from './setup/sketch.js'

/** The blocks of a text in the manner of AP, sections left out. */
const blocks = (text: string): string[] =>
  framed(anpa1312, `\x16\x16\x01W0001\x1fasian\nr a BC-Orval 01-02 0100\n\x02${text}\n\x03`).lines.filter(
    (line) => !/^(?:story|envelope|head:|body:|foot:)/.test(line)
  )

const HEAD = '^BC-Orval,100<\n'
const SLUG = 'slugline wire-keyword: ‹^› BC-Orval ‹separator ,› ‹100› ‹<›'

test.each([
  ['^BC-US--Orval,1140<', '‹^› BC-US--Orval ‹separator ,› ‹1140› ‹<›'],
  [
    '^BC-US--Orval Tin, 1st Ld-Writethru,1140<',
    '‹^› BC-US--Orval Tin ‹separator ,› [1st Ld-Writethru] ‹separator ,› ‹1140› ‹<›'
  ],
  [
    '^PM-Orval, 2nd Ld, a0512, 350<',
    '‹^› PM-Orval ‹separator ,› [2nd Ld] ‹separator ,› ‹a0512› ‹separator ,› ‹350› ‹<›'
  ],
  [
    '^AM-Orval, Bjt, 1st Ld,350-720<',
    '‹^› AM-Orval ‹separator ,› [Bjt ‹separator ,› 1st Ld] ‹separator ,› ‹350-720› ‹<›'
  ],
  ['^FO-Orval, a0512, Bjt<', '‹^› FO-Orval ‹separator ,› ‹a0512› ‹separator ,› [Bjt] ‹<›'],
  ['^T-Orval,, Bjt,<', '‹^› T-Orval ‹separator ,› ‹separator ,› [Bjt] ‹separator ,› ‹<›'],
  ['^AP-Orval, 5000 bells, 123456<', '‹^› AP-Orval ‹separator ,› [5000 bells ‹separator ,› 123456] ‹<›'],
  [
    '^US-Orval, a051, ab0512, 1-, A0512<',
    '‹^› US-Orval ‹separator ,› [a051 ‹separator ,› ab0512 ‹separator ,› 1-] ‹separator ,› ‹A0512› ‹<›'
  ],
  ['^BC-Orval', '‹^› BC-Orval'],
  ['^ BC-Orval =', '‹^› BC-Orval ‹=›'],
  ['*9006< ^BC-Orval,1140<', '‹*9006< ^› BC-Orval ‹separator ,› ‹1140› ‹<›'],
  ['a9006<   ^BC-Orval,1140<', '‹a9006<   ^› BC-Orval ‹separator ,› ‹1140› ‹<›'],
  [
    '^BC-Orval, a key of more than twenty-four letters, a0512<',
    '‹^› BC-Orval ‹separator ,› [a key of more than twenty-four letters] ‹separator ,› ‹a0512› ‹<›'
  ],
  [
    '^BC-Orval, Bjt, a key of more than twenty-four letters<',
    '‹^› BC-Orval ‹separator ,› [Bjt ‹separator ,› a key of more than twenty-four letters] ‹<›'
  ]
])('keyword line %s', (line, words) =>
  expect(blocks(`${line}\n^Bells<\n   ORVAL (AP) _ Bells.`)[0]).toBe(`slugline wire-keyword: ${words}`)
)

test.each([
  ['Orval;12<', 'Tarn;7<', true],
  ['Orval (mill);12', 'Tarn (lock);7', true],
  ['Orval;mill<', 'Tarn;lock<', false],
  ['Orval; 12 mills<', 'Tarn; 7 locks<', false]
])('rows of two cells: %s', (first, second, found) =>
  expect(
    blocks(`${HEAD}^Bells<\n   ORVAL (AP) _ Bells.<\n   ${first}\n   ${second}\n`).some((line) =>
      line.startsWith('table')
    )
  ).toBe(found)
)
test('one row of two cells is none', () =>
  expect(blocks(`${HEAD}^Bells<\n   ORVAL (AP) _ Bells.<\n   Orval;12<\n   Bells rang.<\n`).join()).not.toContain(
    'table'
  ))

test.each([
  // A cycle and a slug make a keyword line, the first alone is one, and only before the text
  ['^XX-Orval,100<', ['headline wire-head 0/1: ‹^› XX-Orval,100 ‹<›']],
  ['^BC- Orval,100<', ['headline wire-head 0/1: ‹^› BC- Orval,100 ‹<›']],
  ['^Bells, BC-Orval<', ['headline wire-head 0/1: ‹^› Bells, BC-Orval ‹<›']],
  [`${HEAD}^BC-Lindau,100<`, [SLUG, 'headline wire-head 0/1: ‹^› BC-Lindau,100 ‹<›']],
  ['   Bells.\n^BC-Orval,100<', ['paragraph wire-text 3/1: Bells.', 'crosshead wire-head 0/1: ‹^› BC-Orval,100 ‹<›']],
  // Where no caret opens the line, or too much stands before it
  [
    '^Bells<\n*9006<    ^BC-Orval<',
    ['headline wire-head 0/1: ‹^› Bells ‹<›', 'paragraph wire-text 0/1: *9006<    ^BC-Orval ‹<›']
  ],
  [
    '^Bells<\n1234567< ^BC-Orval<',
    ['headline wire-head 0/1: ‹^› Bells ‹<›', 'paragraph wire-text 0/1: 1234567< ^BC-Orval ‹<›']
  ],
  [
    '^Bells<\n*ab1< ^BC-Orval<',
    ['headline wire-head 0/1: ‹^› Bells ‹<›', 'paragraph wire-text 0/1: *ab1< ^BC-Orval ‹<›']
  ]
])('no keyword line, or no second: %j', (text, expected) => expect(blocks(text)).toEqual(expected))

test.each([
  // Headline, deck, summary, byline, crosshead: by their order
  [
    '^Bells ring<\n^They ring twice<',
    ['headline wire-head 0/1: ‹^› Bells ring ‹<›', 'subheadline wire-head 0/1: ‹^› They ring twice ‹<›']
  ],
  [
    '^Bells ring<\n^They ring twice=',
    ['headline wire-head 0/1: ‹^› Bells ring ‹<›', 'crosshead wire-head 0/1: ‹^› They ring twice ‹=›']
  ],
  [
    '^Bells ring=\n^They ring twice',
    ['headline wire-head 0/1: ‹^› Bells ring ‹=›', 'subheadline wire-head 0/1: ‹^› They ring twice']
  ],
  [
    `^Bells ring<\n^${'a'.repeat(160)}<`,
    ['headline wire-head 0/1: ‹^› Bells ring ‹<›', `subheadline wire-head 0/1: ‹^› ${'a'.repeat(160)} ‹<›`]
  ],
  [
    `^Bells ring<\n^${'a'.repeat(161)}<`,
    ['headline wire-head 0/1: ‹^› Bells ring ‹<›', `paragraph wire-head 0/1: ‹^› ${'a'.repeat(161)} ‹<›`]
  ],
  [
    '^By ANA RUIZ=\n^Bells ring<',
    ['byline wire-head 0/1: ‹^› By ANA RUIZ ‹=›', 'crosshead wire-head 0/1: ‹^› Bells ring ‹<›']
  ],
  [
    '^Bells ring<\n^By ANA RUIZ=\n^By JON VIK=',
    [
      'headline wire-head 0/1: ‹^› Bells ring ‹<›',
      'byline wire-head 0/1: ‹^› By ANA RUIZ ‹=›',
      'crosshead wire-head 0/1: ‹^› By JON VIK ‹=›'
    ]
  ],
  ['^ <\n^Bells ring<', ['furniture wire-head 0/1: ‹^› ‹<›', 'headline wire-head 0/1: ‹^› Bells ring ‹<›']],
  ['^Bystanders ring bells<', ['headline wire-head 0/1: ‹^› Bystanders ring bells ‹<›']],
  // What is no headline wherever it stands, and END
  [
    '^Eds: One.<\n^Bells ring<',
    ['note editor wire-head 0/1: ‹^› Eds: One. ‹<›', 'headline wire-head 0/1: ‹^› Bells ring ‹<›']
  ],
  ['^URGENT=\n^Bells ring<', ['furniture wire-head 0/1: ‹^› URGENT ‹=›', 'headline wire-head 0/1: ‹^› Bells ring ‹<›']],
  ['^The Eds: one<', ['headline wire-head 0/1: ‹^› The Eds: one ‹<›']],
  ['^end<\n^Bells ring<', ['furniture wire-head 0/1: ‹^› end ‹<›', 'headline wire-head 0/1: ‹^› Bells ring ‹<›']],
  ['^Endings<', ['headline wire-head 0/1: ‹^› Endings ‹<›']],
  ['^The END<', ['headline wire-head 0/1: ‹^› The END ‹<›']]
])('head lines %j', (text, expected) => expect(blocks(HEAD + text)).toEqual([SLUG, ...expected]))

test.each([
  ['^Eds: Two.<', 'note editor wire-head 0/1: ‹^› Eds: Two. ‹<›'],
  ['^With AM-Bells<', 'crosshead wire-head 0/1: ‹^› With AM-Bells ‹<›'],
  ['^URGENT<', 'crosshead wire-head 0/1: ‹^› URGENT ‹<›'],
  ['^By ANA RUIZ=', 'crosshead wire-head 0/1: ‹^› By ANA RUIZ ‹=›'],
  ['^By ANA RUIZ=\n^AP Writer=', 'crosshead wire-head 0/1: ‹^› By ANA RUIZ ‹=›'],
  ['^END<', 'furniture wire-head 0/1: ‹^› END ‹<›'],
  ['^<', 'furniture wire-head 0/1: ‹^› ‹<›']
])('after the text %j is', (line, expected) =>
  expect(blocks(`   Bells rang.\n${line}\n   Bells rang.`)[1]).toBe(expected)
)

test.each([
  'Editor of weekly leaves',
  "Editor's desk is empty",
  'Flash floods close bells',
  'Urgent repairs for bells',
  'Bulletin board is gone',
  'With bells, a town wakes',
  'Correctional bells ring',
  'Correction of clock ends'
])('a headline that begins like a note: %s', (words) =>
  expect(blocks(`${HEAD}^${words}<`)[1]).toBe(`headline wire-head 0/1: ‹^› ${words} ‹<›`)
)

test.each([
  ["EDITOR'S NOTE _ One of two.", 'note editor'],
  ['Editors: Note the name.', 'note editor'],
  ['With PM-Orval', 'note advisory'],
  ['With LaserPhotos', 'note advisory'],
  ['CORRECTION', 'note correction'],
  ['Corrects name of town', 'note correction'],
  ['Flash', 'furniture'],
  ['BULLETIN', 'furniture']
])('no headline: %s', (words, kind) =>
  expect(blocks(`${HEAD}^${words}<\n^Bells ring<`)).toEqual([
    SLUG,
    `${kind} wire-head 0/1: ‹^› ${words} ‹<›`,
    'headline wire-head 0/1: ‹^› Bells ring ‹<›'
  ])
)

test.each([
  // Centred lines that name an office go on with the byline; three at most
  [
    '^By ANA RUIZ=\n^Associated Press Writer=',
    ['byline wire-head 0/2: ‹^› By ANA RUIZ ‹=› ‹^› Associated Press Writer ‹=›']
  ],
  [
    '^By ANA RUIZ=\n^AP=\n^Music Critic=\n^Features=\n^AP=',
    [
      'byline wire-head 0/4: ‹^› By ANA RUIZ ‹=› ‹^› AP ‹=› ‹^› Music Critic ‹=› ‹^› Features ‹=›',
      'crosshead wire-head 0/1: ‹^› AP ‹=›'
    ]
  ],
  [
    '^By ANA RUIZ=\n^AP Writer<',
    ['byline wire-head 0/1: ‹^› By ANA RUIZ ‹=›', 'crosshead wire-head 0/1: ‹^› AP Writer ‹<›']
  ],
  [
    '^By ANA RUIZ=\nAP Writer=',
    ['byline wire-head 0/1: ‹^› By ANA RUIZ ‹=›', 'paragraph wire-text 0/1: AP Writer ‹=›']
  ],
  [
    '^By ANA RUIZ=\n\n^AP Writer=',
    ['byline wire-head 0/1: ‹^› By ANA RUIZ ‹=›', 'crosshead wire-head 0/1: ‹^› AP Writer ‹=›']
  ],
  [
    '^By ANA RUIZ=\n^Editorials=',
    ['byline wire-head 0/1: ‹^› By ANA RUIZ ‹=›', 'crosshead wire-head 0/1: ‹^› Editorials ‹=›']
  ],
  ['^By ANA RUIZ=', ['byline wire-head 0/1: ‹^› By ANA RUIZ ‹=›']],
  // A second line on the same line
  [
    '^Eds: No pickup. ^By ANA RUIZ=',
    ['note editor wire-head 0/1: ‹^› Eds: No pickup.', 'byline wire-head 0/1: ‹^› By ANA RUIZ ‹=›']
  ],
  ['^Bells ring ^', ['headline wire-head 0/1: ‹^› Bells ring ^']],
  ['^Bells ring ^A<', ['headline wire-head 0/1: ‹^› Bells ring', 'subheadline wire-head 0/1: ‹^› A ‹<›']],
  ['^Bells ring ^<', ['headline wire-head 0/1: ‹^› Bells ring', 'furniture wire-head 0/1: ‹^› ‹<›']],
  ['^Bells ring^By ANA RUIZ=', ['headline wire-head 0/1: ‹^› Bells ring^By ANA RUIZ ‹=›']],
  [
    '^Bells<\n   Bells ^By ANA RUIZ=',
    ['headline wire-head 0/1: ‹^› Bells ‹<›', 'paragraph wire-text 3/1: Bells ^By ANA RUIZ ‹=›']
  ]
])('byline %j', (text, expected) => expect(blocks(HEAD + text)).toEqual([SLUG, ...expected]))

test.each([
  // Wrapped lines stand at the margin; an end sign, a caret or a row closes what stands before
  ['   One\ntwo\nthree.\n   Four.', ['paragraph wire-text 3/3: One␊two␊three.', 'paragraph wire-text 3/1: Four.']],
  ['   One<\ntwo.', ['paragraph wire-text 3/1: One ‹<›', 'paragraph wire-text 0/1: two.']],
  ['   One=\ntwo.', ['paragraph wire-text 3/1: One ‹=›', 'paragraph wire-text 0/1: two.']],
  ['   One\n\ntwo.', ['paragraph wire-text 3/1: One', 'paragraph wire-text 0/1: two.']],
  ['   One\n two.', ['paragraph wire-text 3/1: One', 'paragraph wire-text 1/1: two.']],
  ['   One\n^Two=', ['paragraph wire-text 3/1: One', 'crosshead wire-head 0/1: ‹^› Two ‹=›']],
  [
    '   One\n\x08A;B<',
    ['paragraph wire-text 3/1: One', 'table wire-table verbatim: ‹␈› / A / ‹separator ;› / B / ‹<›']
  ],
  // Rules
  ['   ___', ['separator wire-text 3/1: ‹separator ___›']],
  ['   ________<', ['separator wire-text 3/1: ‹separator ________› ‹<›']],
  ['   -----', ['separator wire-text 3/1: ‹separator -----›']],
  ['   * * *', ['separator wire-text 3/1: ‹separator * * *›']],
  ['   __', ['paragraph wire-text 3/1: __']],
  ['   _________', ['paragraph wire-text 3/1: _________']],
  ['   ___ Bells', ['paragraph wire-text 3/1: ___ Bells']],
  ['   ___         Bells', ['paragraph wire-text 3/1: ___         Bells']],
  // Notes that no caret opens
  ['   Eds: Also moved.<', ['note editor wire-text 3/1: Eds: Also moved. ‹<›']],
  ['   (Eds: Also moved.)', ['note editor wire-text 3/1: (Eds: Also moved.)']],
  ['   ((Eds: Also moved.)', ['paragraph wire-text 3/1: ((Eds: Also moved.)']],
  ['   The Eds: also.', ['paragraph wire-text 3/1: The Eds: also.']],
  // List items, those in a row one list
  [
    '   _ One.\n   _ Two.<\n   Three.',
    ['list wire-text 3/1: ‹bullet _› / One. ¶ ‹bullet _› / Two. / ‹<›', 'paragraph wire-text 3/1: Three.']
  ],
  [
    '   _ One.\n   Two.\n   _ Three.',
    [
      'list wire-text 3/1: ‹bullet _› / One.',
      'paragraph wire-text 3/1: Two.',
      'list wire-text 3/1: ‹bullet _› / Three.'
    ]
  ],
  ['   One.\n   _ Two\ngoes on.', ['paragraph wire-text 3/1: One.', 'list wire-text 3/2: ‹bullet _› / Two␊goes on.']],
  ['   _One.', ['paragraph wire-text 3/1: _One.']],
  ['   One _ two.', ['paragraph wire-text 3/1: One _ two.']],
  // Two lines in columns are rows
  [
    '   One.\n   Orval      4   9\n   Lindau     2   3',
    ['paragraph wire-text 3/1: One.', 'table wire-table verbatim: Orval / 4 / 9 ¶ Lindau / 2 / 3']
  ],
  ['   Orval      4   9\n   One.', ['paragraph wire-text 3/1: Orval      4   9', 'paragraph wire-text 3/1: One.']],
  // What is said to editors, up to a dateline
  [
    '^Editors:<\n   One.\n   The AP\n   ORVAL (AP) _ Two.\n   Three.',
    [
      'note editor wire-head 0/1: ‹^› Editors: ‹<›',
      'note advisory wire-text 3/1: One.',
      'paragraph wire-text 3/1: The AP',
      'paragraph wire-text 3/1: ORVAL (AP) _ Two.',
      'paragraph wire-text 3/1: Three.'
    ]
  ]
])('text %j', (text, expected) => expect(blocks(`${HEAD}${text}`)).toEqual([SLUG, ...expected]))

test.each([
  // Rows begin with BS, hold column marks, or semicolons in columns
  ['\x08Orval;17;19<', '‹␈› / Orval / ‹separator ;› / 17 / ‹separator ;› / 19 / ‹<›'],
  ['\x08^Orval;17', '‹␈› / ‹^› / Orval / ‹separator ;› / 17'],
  ['\x08\x08Orval   17=', '‹␈␈› / Orval / 17 / ‹=›'],
  ['^;W;L<', '‹^› / ‹separator ;› / W / ‹separator ;› / L / ‹<›'],
  ['\x08Orval  17', '‹␈› / Orval  17'],
  ['\x08Orval\x10\x10\x10Bay;17', '‹␈› / Orval ‹␐␐␐› Bay / ‹separator ;› / 17'],
  ['Orval\x1e17\x1f19', 'Orval / ‹␞› / 17 / ‹␟› / 19'],
  ['Orval\x1f\x1e   17', 'Orval / ‹␟␞› / 17'],
  ['Orval;17;19;', 'Orval / ‹separator ;› / 17 / ‹separator ;› / 19 / ‹separator ;›'],
  ['Orval;;19', 'Orval / ‹separator ;› / ‹separator ;› / 19'],
  ['A Orval Bay;17;19 a b c d e', 'A Orval Bay / ‹separator ;› / 17 / ‹separator ;› / 19 a b c d e']
])('table row %j', (line, row) => {
  const table = `table wire-table verbatim: ${row}`
  expect(blocks(`^Bells<\n${line}\n${line}\n   One.`)).toEqual([
    'headline wire-head 0/1: ‹^› Bells ‹<›',
    `${table} ¶ ${row}`,
    'paragraph wire-text 3/1: One.'
  ])
})

test.each([
  ['Orval;17', 'Orval;17'],
  ['Orval; 17; 19', 'Orval; 17; 19'],
  ['Orval rang;then; it', 'Orval rang;then; it'],
  ['Orval rang;then;it a b c d e f g', 'Orval rang;then;it a b c d e f g']
])('no table row: %j', (line, words) => expect(blocks(`^Bells<\n${line}`)[1]).toBe(`paragraph wire-text 0/1: ${words}`))

test.each([
  // What follows the last rule is a sign-off where all of it says who helped; three paragraphs at most
  ['___\n   Ana Ruiz contributed to this report.', ['tagline']],
  [
    '___\n   Ana Ruiz reported from Lindau.\n   Jon Vik helped.\n   Ida Holm assisted.',
    ['tagline', 'tagline', 'tagline']
  ],
  ['___\n   Ana Ruiz reported this.', ['tagline']],
  ['___\n   A helped.\n   B helped.\n   C helped.\n   D helped.', ['paragraph', 'paragraph', 'paragraph', 'paragraph']],
  ['___\n   A helped.\n   Bells rang.', ['paragraph', 'paragraph']],
  ['___\n   A reported.', ['paragraph']],
  ['___\n   A helpedful.', ['paragraph']],
  ['___\n   One.\n   ___\n   A CONTRIBUTED.', ['paragraph', 'separator', 'tagline']],
  ['___\n   _ A helped.', ['list']],
  ['___', []]
])('after a rule %j', (text, types) =>
  expect(
    blocks(`^Bells<\n   Bells rang.\n   ${text}`)
      .slice(3)
      .map((line) => line.split(' ')[0])
  ).toEqual(types)
)

test('the last line need have no end', () => {
  expect(framed(anpa1312, `\x16\x16\x01W0001\x1fasian\nr a BC-Orval 01-02 0100\n\x02^Bells<\n   Rang`)).toEqual({
    lines: [
      'story ap',
      'envelope: ‹␖␖␁› number=W0001 ‹␟› service=asian priority=r category=a keyword=BC-Orval sent=--01-02(01-02) words=100(0100) ‹␂›',
      'head:',
      'headline wire-head 0/1: ‹^› Bells ‹<›',
      'body:',
      'paragraph wire-text 3/1: Rang'
    ],
    warnings: ['wire-end 55']
  })
})
