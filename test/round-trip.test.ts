import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {outputs, type OutputOptions} from '../src/output/index.js'
import {built} from './setup/built.js'
import {cases} from './setup/cases.js'

/** Forms that are both written and read, each with the options by which it holds most. */
const FORMS: readonly [form: 'json' | 'html' | 'ninjs' | 'nitf', OutputOptions][] = [
  ['json', {}],
  ['html', {notes: true}],
  ['ninjs', {}],
  ['nitf', {}]
]

/** A time is the same with its seconds told as nought. */
const moment = (value: string | null): string | null => value?.replace(/(T\d\d:\d\d):00/, '$1') ?? null

/** The rows of the table, each as what must be equal after the way there and back. */
const FIELDS: Record<string, (story: Story) => unknown> = {
  wire: ({wire}) => wire,
  slugline: ({slugline}) => slugline,
  headline: ({headline}) => headline,
  subheadline: ({subheadline}) => subheadline,
  published: ({published}) => moment(published),
  updated: ({updated}) => moment(updated),
  embargo: ({embargo}) => moment(embargo),
  'byline.text': ({byline}) => byline?.text ?? null,
  'byline.authors': ({byline}) => byline?.authors ?? null,
  dateline: ({dateline}) => dateline,
  captions: ({captions}) => captions,
  related: ({related}) => related,
  quotes: ({quotes}) => quotes,
  body: ({body}) => body,
  tagline: ({tagline}) => tagline,
  notes: ({notes}) => notes,
  furniture: ({furniture}) => furniture
}

/** Copy with the fields that few fixtures have. */
const COPY = `Published: 11:16, June 12, 2020 | Updated: 00:41, June 6, 2023

Bridge opens after ten years

A crossing that nobody expected to see

By Ana Ruiz and Tom Beck in Lisbon

NOT FOR RELEASE BEFORE 6 p.m. June 12, 2020

In this May 7, 2020, file photo, cars wait. (Jo Bell via AP)

LISBON, June 12 (Reuters) - The bridge opened on Friday, the council said.

READ MORE: Tolls to rise https://example.com/tolls

“We waited too long,” said Jo Hall, the harbour master.

We waited too long

(Reporting by Ana Ruiz; Editing by Tom Beck)
`

const empty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

test('what comes back from each form is what the table of docs/read-back.md says', async () => {
  const options = {timezone: '+00:00'}
  const reader = await built.createReader(options)
  // A kill that is notes alone is no article in any form
  const stories = [Buffer.from(COPY), ...cases.map(({input}) => input)]
    .flatMap((value) => reader.read({value}).stories)
    .filter(({headline, body}) => headline !== null || body.length > 0)
  const lines = new Map(Object.keys(FIELDS).map((name) => [name, [name]]))
  for (const [form, written] of FORMS) {
    const output = outputs.find(({name}) => name === form)
    const {write} = await (output as NonNullable<typeof output>).load()
    const back = await built.createReader({...options, from: form})
    const tally = new Map(Object.keys(FIELDS).map((name) => [name, {kept: 0, lost: 0}]))
    for (const story of stories) {
      const [again] = back.read({value: write(story, written)}).stories
      for (const [name, of] of Object.entries(FIELDS)) {
        const entry = tally.get(name) as {kept: number; lost: number}
        if (empty(of(story))) {
          // Nothing comes back that was not there.
          if (again) expect([form, name, of(again)]).toEqual([form, name, of(story)])
          continue
        }
        if (again && JSON.stringify(of(again)) === JSON.stringify(of(story))) entry.kept++
        else entry.lost++
      }
    }
    for (const [name, {kept, lost}] of tally)
      lines.get(name)?.push(lost === 0 && kept > 0 ? 'yes' : kept === 0 ? 'no' : 'in part')
  }
  const table = [...lines.values()].map((cells) => `| ${cells.join(' | ')} |`)
  const document = readFileSync('docs/read-back.md', 'utf8').replace(/ +/g, ' ')
  expect(table.filter((row) => !document.includes(row))).toEqual([])
})
