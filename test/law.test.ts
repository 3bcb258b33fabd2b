import {describe, expect, test} from 'vitest'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {wirecopyBlocks, wirecopyParse, wirecopyRoles, type Stage} from '../src/index.js'
import {loadQuotes} from '../src/quotes/index.js'
import {breaches} from '../src/tree/law.js'
import {reading} from '../src/tree/file.js'
import type {Root} from '../src/wcst.js'
import {cases} from './setup/cases.js'

const quotes = await loadQuotes()
const stages: [string, Stage][] = [
  ['blocks', wirecopyBlocks()],
  ['roles', wirecopyRoles()],
  ['quotes', quotes]
]

/** The copy as a mail that passes it on has it. */
const quoted = (input: Uint8Array): string => Buffer.from(input).toString().replace(/^/gm, '> ')
/** Each line set in bold letters, as Markdown writes them. */
const bold = (input: Uint8Array): string =>
  Buffer.from(input)
    .toString()
    .replace(/\S.*\S/g, '**$&**')

describe.each(cases)('the law holds for $name', ({input, options}) => {
  test.each([
    ['as it came', input],
    ['in a quoted mail', quoted(input)],
    ['in bold letters', bold(input)]
  ])('after every stage, %s', (_how, value) => {
    const file = new VFile({value})
    const root = unified().use(wirecopyParse, options).parse(file) as Root
    expect(breaches(root, reading(file).source), 'frame').toEqual([])
    for (const [name, stage] of stages) {
      stage(root, file)
      expect(breaches(root, reading(file).source), name).toEqual([])
    }
  })
})

test.each([
  ['a signed dateline under a list in the head', '•C\nT(a)-By Pi\nT'],
  ['a byline among fields below the lead', 'r\nPix: t\ng f i .\nByline: Mi K\nin Bi'],
  [
    'an hour under a day that is none',
    'HD Ferry\nPD 14 M - arch 2019\nET 06:12 PM\nSN Reuters\n\nLP\nORVAL - A ferry sank.'
  ],
  ['a table under a heading of a notebook', '.\n#Notebook\neditors\na\tb\na\tb'],
  [
    'fields of one line in a quoted mail',
    '> ID: K-044 | Desk: City | Priority: 4\n> Scribes get plates\n> By Ana Ruiz\n>\n> The scribes who type affidavits under the trees have been given plates.'
  ],
  ['a sign-off that desk lines have read', 'ra\u0013t 01-17 0102\n^\nab/cd(AF']
])('the law holds for %s', (_what, value) => {
  const file = new VFile({value})
  const root = unified().use(wirecopyParse).parse(file) as Root
  for (const [, stage] of stages) stage(root, file)
  expect(breaches(root, reading(file).source)).toEqual([])
})
