import {parse} from 'csv-parse/sync'
import {describe, expect, test} from 'vitest'
import {fullStory, written} from './setup/outputs.js'

type Row = Record<string, string>
const rows = (text: string): Row[] => parse(text, {columns: true, record_delimiter: '\r\n'})

/** What a spreadsheet takes for a formula, by its first sign. */
const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1']

describe('csv', () => {
  test('a head, and a row a story, however many', async () => {
    const {text} = await written('csv', [fullStory(), {...fullStory(), headline: 'Second, "quoted"\nline'}])
    expect(rows(text).map(({headline}) => headline)).toEqual(['Bridge opens after ten years', 'Second, "quoted"\nline'])
    expect(text.match(/^path,/gm)).toHaveLength(1)
    expect(rows(text)[0]).toMatchObject({
      path: 'in/bridge.txt',
      story: '1',
      authors: 'Ana Ruiz; Orval News',
      related: 'Tolls to rise; How it was built <https://orval.example/built>',
      words: '27'
    })
  })

  test('a row a quote: who said what, and how', async () => {
    const {text} = await written('csv', [fullStory()], {rows: 'quotes'})
    expect(
      rows(text).map(({speaker, description, kind, cue, text, block}) => [speaker, description, kind, cue, text, block])
    ).toEqual([
      ['Tom Beck', 'the mayor', 'direct', 'said', 'We waited.', '1'],
      ['', '', 'indirect', 'said', 'tolls would stay', '1'],
      ['Tom Beck', '', 'pull', '', 'It was worth it', '3']
    ])
  })

  test('a story without quotes leaves the head alone', async () => {
    const {text} = await written('csv', [{...fullStory(), quotes: []}], {rows: 'quotes'})
    expect(text).toMatch(/^path,story,.*\r\n$/)
  })

  test.each(FORMULAS)('%j is no formula, and with csvRaw itself', async (formula) => {
    const story = fullStory(() => formula)
    for (const value of Object.values(rows((await written('csv', [story])).text)[0] ?? {}))
      expect(value).not.toMatch(/^[=+\-@\t\r＝]/)
    expect(rows((await written('csv', [story], {csvRaw: true})).text)[0]?.['headline']).toBe(formula)
  })
})

describe('tsv', () => {
  test.each(['"=1+1"', '""@SUM(A1)', '=1'])(
    '%j is no formula behind quotation marks that a spreadsheet takes off',
    async (words) => {
      const story = fullStory(() => words)
      expect((await written('tsv', [story])).text.split('\n')[1]).toContain(`\t'${words}\t`)
      expect((await written('tsv', [story], {csvRaw: true})).text.split('\n')[1]).toContain(`\t${words}\t`)
    }
  )

  test('is a line a row, without quotation marks', async () => {
    const story = fullStory((_, usual) => `${usual}\tb\r\n"c"`)
    const {text} = await written('tsv', [story, story])
    const [head = '', ...lines] = text.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line.split('\t')).toHaveLength(head.split('\t').length)
    expect(lines[0]).toContain('Bridge opens after ten years b "c"')
  })
})

describe('text', () => {
  test('is wrapped at a width, and indents hold', async () => {
    const {text} = await written('text', [fullStory((_, usual) => `${usual} and so on and so forth`)], {width: 24})
    const lines = text.split('\n').filter((line) => !/Town|Porto|https/.test(line))
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(24)
    expect(text).toContain('- first row and so on\n  and so forth')
  })

  test('holds nothing that steers a terminal', async () => {
    const {text} = await written('text', [fullStory((_, usual) => `${usual}\u001b]0;x\u0007\u009b2J`)])
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })

  test('figures of a table stand under each other', async () => {
    const story = {...fullStory(), body: [{type: 'table' as const, text: 'Town\tCars\nPorto\t120\nOrval\t7'}]}
    expect((await written('text', [story])).text).toContain('Town   Cars\nPorto   120\nOrval     7')
  })
})
