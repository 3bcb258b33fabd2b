import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {built} from './setup/built.js'
import {folder, start, WIRECOPY} from './setup/command.js'

const LINES = 8000
/** So small that no call takes 7,100 arguments: none takes what stands in so many lines. */
const STACK = '--stack-size=60'
const FORMATS = 'json,ndjson,markdown,html,text,csv,tsv,ninjs,jsonld,nitf,newsml-g2,wordpress'

const HEAD = 'Boats come in\nBy Ana Ruiz\n\nLISBON, March 9 (Reuters) - The boats came in.\n\n'

test.concurrent.each([
  ['paragraphs', (at: number) => `Boat ${at} came in.\n\n`],
  ['points', (at: number) => `- Boat ${at}\n`],
  ['rows', (at: number) => `Boat ${at}\t${at}\n`]
])(
  'a story with endless %s is written in every format',
  async (_name, line) => {
    const copy = HEAD + Array.from({length: LINES}, (_, at) => line(at)).join('') + '\nThat was all.\n'
    const cwd = folder({'boats.wire': copy})
    const {stderr, code} = await start(
      process.execPath,
      [STACK, WIRECOPY, '-q', '-d', 'out/', '-t', FORMATS, 'boats.wire'],
      {
        cwd
      }
    )
    expect([stderr, code]).toEqual(['', 0])
    const names = readdirSync(join(cwd, 'out'))
    expect(names).toHaveLength(12)
    for (const name of names) {
      const text = readFileSync(join(cwd, 'out', name), 'utf8')
      expect(text, name).toContain(`Boat ${LINES - 1}`)
      expect(text, name).toContain('That was all.')
    }
  },
  120_000
)

describe('an endless line', async () => {
  const {read} = await built.createReader()
  const line = `${'“The boats came in,” Ana Ruiz said on Monday. They lay at the quay. '.repeat(1500)}That was all.`
  const bodyOf = (copy: string): string[] => read({value: HEAD + copy}).stories[0]?.body.map(({text}) => text) ?? []

  test.each([
    ['is told as it stands', line],
    ['is told with its blanks made one', line.replace('. They', '.  They')],
    ['is told without a sign of no width', line.replace('boats', 'bo\u200bats')]
  ])('%s', (_how, copy) => expect(bodyOf(copy)).toEqual(['The boats came in.', line]))

  test('has its quotes and their speaker', () => {
    const [story] = read({value: HEAD + line}).stories
    expect(story?.quotes).toHaveLength(1500)
    expect(story?.quotes.at(-1)).toMatchObject({text: 'The boats came in,', speaker: {name: 'Ana Ruiz'}, cue: 'said'})
  })
})
