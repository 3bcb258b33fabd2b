import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import type {Escape} from '../src/output/template-write.js'
import {templateOutput} from '../src/output/template.js'
import {fullStory} from './setup/outputs.js'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-templates-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const made = async (name: string, template: string, escape?: Escape, words?: string): Promise<string> =>
  (await templateOutput(name, template, escape).load()).write(fullStory((_, usual) => words ?? usual))

describe('a template', () => {
  test.each([
    ['a.html.mustache', '.html', '&lt;b&gt; &amp; &quot;*x*\n'],
    ['a.md', '.md', '\\<b\\> \\& "\\*x\\*\n'],
    ['a.txt.mustache', '.txt', '<b> & "*x*\n'],
    ['a.xml', '.xml', '&lt;b&gt; &amp; &quot;*x*\n'],
    ['letter', '.txt', '<b> & "*x*\n']
  ])('%s writes %s and escapes by it', async (name, extension, text) => {
    expect(templateOutput(name, '').extension).toBe(extension)
    expect(await made(name, '{{headline}}', undefined, '<b> & "*x*')).toBe(text)
  })

  test('is escaped as is said, where that is said', async () =>
    expect(await made('a.txt', '{{headline}}', 'html', '<')).toBe('&lt;\n'))

  test('sees what each block is, its rows, its speaker and the dateline of the first', async () =>
    expect(
      await made(
        'a.txt',
        '{{#body}}{{#paragraph}}P{{#opening}}({{text}}){{/opening}}{{/paragraph}}{{#crosshead}}C{{/crosshead}}{{#pullquote}}Q:{{speaker.name}}{{/pullquote}}' +
          '{{#list}}L{{#rows}}[{{row}}]{{/rows}}{{/list}}{{#table}}T{{#rows}}{{#cells}}|{{.}}{{/cells}}{{/rows}}{{/table}}{{#separator}}S{{/separator}} {{/body}}'
      )
    ).toBe('P(ORVAL, June 1 (Orval News)) C Q:Tom Beck L[first row][second row] T|Town|Cars|Porto|120 S P \n'))

  test('is given no address that could be run', async () =>
    expect(await made('a.html', '{{#related}}[{{url}}]{{/related}}', undefined, 'javascript:alert(1)')).toBe('[][]\n'))
})

describe('the command', () => {
  const run = (
    name: string,
    text: string | null,
    ...flags: string[]
  ): {status: number | null; out: string; err: string} => {
    const file = join(folder, name)
    if (text !== null) writeFileSync(file, text)
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [resolve('dist/wirecopy.cjs'), '--template', file, 'fixtures/us-iraq-dialogue/input.txt', ...flags],
      {encoding: 'utf8'}
    )
    return {status, out: stdout, err: stderr}
  }

  test.each([
    ['a.html', 'one\n{{#body}}\nthree', 'wirecopy: a.html:3: unclosed section "body"\n'],
    ['b.html', 'one\n{{headline', 'wirecopy: b.html:2: unclosed tag\n'],
    [
      'c.html',
      'one\n{{{headline}}}',
      'wirecopy: c.html:2: {{{headline}}} would let words of the story become markup; write {{headline}}\n'
    ],
    ['e.txt', 'one\n{{= =}}', 'wirecopy: e.txt:1: invalid tags: \n'],
    [
      'f.txt',
      'one\n' + '{{^x}}\n'.repeat(20_000) + '{{/x}}'.repeat(20_000),
      'wirecopy: f.txt:53: sections are nested too deeply\n'
    ],
    ['d.md', '{{> head}}', 'wirecopy: d.md:1: {{> head}}: a template is one file, and takes in no other\n']
  ])('%s: a broken template is one line and exit 2', (name, text, line) =>
    expect(run(name, text)).toEqual({status: 2, out: '', err: line})
  )

  test('a template that is not there', () => {
    const {status, out, err} = run('none.html', null)
    expect({status, out}).toEqual({status: 2, out: ''})
    expect(err).toMatch(/none\.html: there is no such file or folder\n$/)
  })

  test('-t beside it', () => expect(run('e.txt', '{{headline}}', '-t', 'json').status).toBe(2))

  test('writes files with the extension that the template names', () => {
    const out = join(folder, 'out')
    expect(run('f.html.mustache', '<h1>{{headline}}</h1>', '-d', out, '-q').status).toBe(0)
    expect(readFileSync(join(out, 'input.html'), 'utf8')).toMatch(/^<h1>US to continue .*<\/h1>\n$/)
  })
})
