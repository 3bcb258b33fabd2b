import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {built} from './setup/built.js'

const FORMS = {html: 'input.html', ninjs: 'input.json', nitf: 'input.xml'} as const
const run = (args: readonly string[], input: string) =>
  spawnSync(process.execPath, ['dist/wirecopy.cjs', ...args], {input, encoding: 'utf8'})

const cases = readdirSync('fixtures')
  .filter((name) => name.startsWith('read-'))
  .map((name) => {
    const folder = join('fixtures', name)
    const file = readdirSync(folder).find((entry) => entry.startsWith('input.')) as string
    const from = (Object.keys(FORMS) as (keyof typeof FORMS)[]).find(
      (form) => FORMS[form] === file
    ) as keyof typeof FORMS
    const expected = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as Partial<Story> | Partial<Story>[]
    return {name, from, path: join(folder, file), expected: Array.isArray(expected) ? expected : [expected]}
  })

// A case's story.json holds the fields that it teaches; each is compared whole.
test.each(cases)('$name gives the expected stories', async ({from, path, expected}) => {
  const {stories} = (await built.createReader({from})).read({value: readFileSync(path), path})
  expect(
    stories.map((story, index) =>
      Object.fromEntries(Object.keys(expected[index] ?? story).map((key) => [key, story[key as keyof Story]]))
    )
  ).toEqual(expected)
  stories.forEach(({source}, index) => expect(source).toEqual({path, index, format: from, encoding: 'utf-8'}))
})

test('JSON that wirecopy wrote comes back as it is, and what was corrected by hand with it', () => {
  const path = 'fixtures/us-iraq-dialogue/input.txt'
  const first = JSON.parse(run([path], '').stdout) as Story
  const source = {path: null, index: 0, format: 'json', encoding: 'utf-8'}
  expect(JSON.parse(run(['-f', 'json'], JSON.stringify(first, null, 2)).stdout)).toEqual({...first, source})
  const two = [{headline: 'Corrected', body: [{type: 'paragraph', text: 'It rained.'}]}, first]
  const back = run(['-f', 'json', '-t', 'markdown', '--no-quotes'], two.map((one) => JSON.stringify(one)).join('\n'))
  expect(back.stdout).toContain('# Corrected\n\nIt rained.\n')
  expect(back.stdout).toContain('# US to continue')
})

test('the command reads them, converts them, and finds them in a folder by their extension', () => {
  const html = run(['-f', 'ninjs', '-t', 'html', 'fixtures/read-ninjs/input.json'], '').stdout
  const back = run(['-f', 'html', '-t', 'json'], html).stdout
  expect((JSON.parse(back) as Story).headline).toBe('Ferry runs again')
  const {stdout, stderr} = run(
    ['-f', 'html', '-t', 'ndjson', '--no-quotes', 'fixtures/read-html-page', 'fixtures/read-html-plain'],
    ''
  )
  const stories = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Story)
  expect(stories.map(({headline}) => headline)).toEqual([
    'Ferry runs again after two-year repair',
    'Rain fills the lake'
  ])
  expect(stories.every(({quotes}) => quotes.length === 0)).toBe(true)
  expect(stderr).toBe('')
})

describe('what is not of the named form is one clear line and exit 1', () => {
  test.each([
    ['html', '', '<stdin>: error holds no story: the input is empty (empty)\n'],
    ['html', '<p> </p>', '<stdin>: error holds no article: no headline and no text\n'],
    ['html', '<div>'.repeat(50_000) + 'x', '<stdin>: error the HTML is nested too deeply\n'],
    ['html', '<p>' + '<i>'.repeat(600) + 'x', '<stdin>: error the HTML is nested too deeply\n'],
    ['nitf', '<p>'.repeat(600) + '</p>'.repeat(600), '<stdin>: error the XML is nested too deeply\n'],
    ['nitf', '<p>'.repeat(50_000) + '</p>'.repeat(50_000), '<stdin>: error the XML is nested too deeply\n'],
    ['ninjs', '[1]', '<stdin>: error is no ninjs: item 1 is no object\n'],
    ['ninjs', '{"uri": "urn:x"}', '<stdin>: error is no ninjs: item 1 has neither a headline nor a body\n'],
    ['ninjs', '{"headline": "A"}\n{', '<stdin>: error line 2 is no JSON\n'],
    ['json', '{"headline": 7}', '<stdin>: error story 1: headline must be text\n'],
    [
      'json',
      '{}\n{"body": [{"type": "p", "text": "a"}]}',
      /^<stdin>: error story 2: body\[0\]: type must be one of paragraph, /
    ],
    ['json', '{"published": "Monday"}', '<stdin>: error story 1: published must be a date, such as 2020-06-12T11:16\n'],
    [
      'json',
      '{"updated": "2021-02-29T10:00Z"}',
      '<stdin>: error story 1: updated must be a date, such as 2020-06-12T11:16\n'
    ],
    ['json', '[7]', '<stdin>: error story 1 is no object\n'],
    ['nitf', '<html></html>', '<stdin>: error is no NITF: its root is <html> and no <nitf> stands in it\n'],
    ['nitf', '<nitf><p></nitf>', /^<stdin>: error is no well-formed XML, line 1, column \d+: [^\n]+\n$/],
    ['nitf', '<a>'.repeat(50_000), /^<stdin>: error [^\n]+\n$/]
  ])('%s, case %#', (from, input, message) => {
    const {status, stdout, stderr} = run(['-f', from], input)
    expect({status, stdout}).toEqual({status: 1, stdout: ''})
    if (typeof message === 'string') expect(stderr).toBe(message)
    else expect(stderr).toMatch(message)
  })
})

test.each(['2021-06-12T99:99Z', '2021-02-29', '2021-06-12T10:00+99:00', '2021-13-01', 'Monday'])(
  'a page with the date %s has none',
  async (date) => {
    const page = `<article><h1>Rain</h1><time class="dt-published" datetime="${date}">then</time><p>It rained.</p></article>`
    const [story] = (await built.createReader({from: 'html'})).read({value: page}).stories
    expect(story?.published).toBeNull()
  }
)

test('entities that a document type defines are not expanded', () => {
  const bomb =
    '<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b SYSTEM "file:///etc/hostname">]><nitf><body><p>&a;&b;</p></body></nitf>'
  const {status, stdout, stderr} = run(['-f', 'nitf'], bomb)
  expect({status, stdout}).toEqual({status: 1, stdout: ''})
  expect(stderr).toContain("Named entity isn't defined")
})

test('markup that is read as copy gives a warning that says how to read it', () => {
  const {stderr} = run(['-t', 'ndjson'], '<!doctype html>\n<html><body><p>Words</p></body></html>\n')
  expect(stderr).toMatch(/^<stdin>:1:1 warning .*--from html.* \(markup\)\n/)
})

// What stands in its like is told once, however deep it is nested: else half a megabyte becomes six hundred.
describe('told once', () => {
  const nitf = (content: string, head = ''): string =>
    `<nitf><body><body.head><hedline><hl1>A</hl1></hedline>${head}</body.head><body.content>${content}</body.content></body></nitf>`
  const html = (content: string): string => `<article><h1>A</h1><p>It rained.</p>${content}</article>`
  test.each<[from: 'html' | 'nitf', text: string, expected: Partial<Story>]>([
    [
      'html',
      html('<div datakind="editor">One <div datakind="update">two</div></div>'),
      {notes: [{kind: 'editor', text: 'One two'}]}
    ],
    [
      'html',
      html('<figure><figcaption>A crane <b class="caption">at dusk</b></figcaption></figure>'),
      {captions: [{text: 'A crane at dusk', credit: null, date: null}]}
    ],
    [
      'html',
      html('<figure><figcaption>A crane</figcaption><small>Jo Bell/<small>AP</small></small></figure>'),
      {captions: [{text: 'A crane', credit: 'Jo Bell/AP', date: null}]}
    ],
    [
      'html',
      html('<table><tr><td>It froze.<table><tr><td>It thawed.<td>It blew.</table><td>It stopped.</table>'),
      {
        body: [
          {type: 'paragraph', text: 'It rained.'},
          {type: 'paragraph', text: 'It froze.'},
          {type: 'paragraph', text: 'It thawed.'},
          {type: 'paragraph', text: 'It blew.'},
          {type: 'paragraph', text: 'It stopped.'}
        ]
      }
    ],
    [
      'html',
      html('<aside><ul><li>One<ul><li><a href="https://a.example/">Two</a></ul></ul></aside>'),
      {
        related: [
          {label: '', title: 'One', url: null, block: 1},
          {label: '', title: 'Two', url: 'https://a.example/', block: 1}
        ]
      }
    ],
    ['nitf', nitf('<ed-msg info="One"><ed-msg info="two"/></ed-msg>'), {notes: [{kind: 'editor', text: 'One'}]}],
    [
      'nitf',
      nitf('', '<byline>By <byline>Ana Ruiz</byline></byline>'),
      {byline: {text: 'By Ana Ruiz', authors: [{name: 'Ana Ruiz'}]}} as Partial<Story>
    ],
    [
      'nitf',
      nitf('', '<dateline><location>LIMA <location>Callao</location></location></dateline>'),
      {dateline: {text: 'LIMA Callao', places: ['LIMA Callao'], date: null, organisations: []}}
    ]
  ])('%s %s', async (from, text, expected) => {
    const {stories} = (await built.createReader({from})).read({value: text})
    expect(stories).toHaveLength(1)
    expect(stories[0]).toMatchObject(expected)
  })

  test.each<[from: 'html' | 'nitf', open: string, close: string]>([
    ['html', '<article>', '</article>'],
    ['html', '<article><h1>A</h1><div datakind="editor">', '</div></article>'],
    ['html', '<figure><figcaption>', '</figcaption></figure>'],
    ['html', '<table><tr><td>', '</td></tr></table>'],
    ['html', '<aside><ul><li>', '</li></ul></aside>'],
    ['nitf', '<nitf><body><body.content><p>', '</p></body.content></body></nitf>'],
    ['nitf', '<ed-msg>', '</ed-msg>'],
    ['nitf', '<byline>', '</byline>'],
    ['nitf', '<dateline><location>', '</location></dateline>'],
    ['nitf', '<tagline><org>', '</org></tagline>']
  ])('%s %s a hundred deep', async (from, open, close) => {
    const inner = 'It rained. '.repeat(2000)
    const nested = open.repeat(100) + inner + close.repeat(100)
    const value = from === 'nitf' ? nitf(nested) : html(nested)
    const {stories} = (await built.createReader({from})).read({value})
    expect(JSON.stringify(stories).length).toBeLessThan(3 * value.length)
  })
})

// Hand-made pages have lines in boxes, or in nothing at all.
test.each([
  ['<article><h1>A</h1><div>It rained.<br><br>The sun <b>came</b>.</div></article>', ['It rained.', 'The sun came.']],
  ['<h1>A</h1>It rained.<br><br>The sun came.<br>It went.', ['It rained.', 'The sun came.', 'It went.']],
  ['<main><div>Top</div></main><article><h1>A</h1><div>It rained.</div></article>', ['It rained.']],
  [
    '<article><div>Mail us</div></article><article><h1>A</h1><div>It rained all day.</div></article>',
    ['It rained all day.']
  ]
])('text without paragraphs: %s', async (text, lines) => {
  const [story] = (await built.createReader({from: 'html'})).read({value: text}).stories
  expect(story?.headline).toBe('A')
  expect(story?.body).toEqual(lines.map((line) => ({type: 'paragraph', text: line})))
})
