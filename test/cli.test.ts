import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules, type Rule} from '../src/lexicon/rules.js'
import {folder, start, story, wirecopy, WIRECOPY} from './setup/command.js'

/** Three dashes of a month and a day: which is which, nothing tells. */
const DOUBTFUL = story().replace('By Ana', 'Updated: 06-07-2021\nBy Ana')

describe.concurrent('help', () => {
  test('shows examples first, then options, exit codes and environment, in 80 columns', async () => {
    const {stdout, stderr, code} = await wirecopy(['--help'])
    expect([stderr, code]).toEqual(['', 0])
    const order = ['Examples:', 'Usage:', 'Formats:', 'Commands:', 'Exit codes:', 'Environment:']
    const places = order.map((title) => stdout.indexOf(`\n${title}`))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test.each(['watch', 'explain'])('of %s fits too', async (name) => {
    const {stdout, code} = await wirecopy([name, '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage: wirecopy /m)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })
})

describe.concurrent('bad use is one line and exit 2', () => {
  const cwd = folder({'story.txt': story(), 'in/a.txt': story()})
  test.each<[string[], string]>([
    [['--bogus'], "wirecopy: unknown option '--bogus'\n"],
    [['--quite'], "wirecopy: unknown option '--quite' (Did you mean --quiet?)\n"],
    [['-t', 'markdwn', 'story.txt'], 'wirecopy: there is no format markdwn; did you mean markdown?\n'],
    [['-t', 'xyz', 'story.txt'], 'wirecopy: there is no format xyz; known are json, ndjson, '],
    [['-t', ',', 'story.txt'], 'wirecopy: --to needs a format (wirecopy formats lists them)\n'],
    [
      ['-f', 'pdf', 'story.txt'],
      "wirecopy: option '-f, --from <format>' argument 'pdf' is invalid. Allowed choices are"
    ],
    [
      ['--related', 'top', 'story.txt'],
      "wirecopy: option '--related <place>' argument 'top' is invalid. Allowed choices"
    ],
    [['-t', 'markdown,html', 'story.txt'], 'wirecopy: several formats need a folder to go to: -d FOLDER'],
    [['-o', 'x', '-d', 'y', 'story.txt'], 'wirecopy: -o and -d exclude each other'],
    [['-o', 'in', 'story.txt'], 'wirecopy: -o in: is a folder; -d in writes into it\n'],
    [['-d', 'story.txt', 'in'], 'wirecopy: -d story.txt: is a file, and a folder is needed'],
    [['-o', '', 'story.txt'], 'wirecopy: -o and -d need a name\n'],
    [
      ['--received', 'June 2021', 'story.txt'],
      'wirecopy: --received June 2021: a date is needed, such as 2021-06-12\n'
    ],
    [['--timezone', 'Lisbon', 'story.txt'], 'wirecopy: --timezone Lisbon: no such zone; say Asia/Tokyo or +09:00\n'],
    [['--encoding', 'utf-9', 'story.txt'], 'wirecopy: --encoding utf-9: no such encoding; say utf-8 or windows-1252\n'],
    [['--max-bytes', '1k', '-f', 'ndjson'], 'wirecopy: --max-bytes 1k: a number of bytes is needed, such as 1000000\n'],
    [['--json-array', '-t', 'html', 'story.txt'], 'wirecopy: --json-array is for JSON in one stream\n'],
    [['-f', 'ndjson', '-t', 'html'], 'wirecopy: --from ndjson writes ndjson only: --to ndjson\n'],
    [['-f', 'ndjson', '-o', 'x'], 'wirecopy: --from ndjson writes to standard output'],
    [['--files-from', 'none.list'], 'wirecopy: --files-from none.list: there is no such file or folder\n'],
    [
      ['--files-from', '-', '-'],
      'wirecopy: standard input is copy (-) or a list of files (--files-from -), not both\n'
    ],
    [['rules', 'speakr'], 'wirecopy: there is no rule speakr; did you mean speaker?\n'],
    [['--ignore-rule', 'x\ny', 'story.txt'], 'wirecopy: there is no rule x\\x0ay; wirecopy rules lists them\n'],
    [['completions', 'tcsh'], 'wirecopy: there are no completions for tcsh; known are bash, zsh, fish\n'],
    [['completions'], "wirecopy: missing required argument 'shell'\n"]
  ])('%j', async (args, said) => {
    const {stdout, stderr, code} = await wirecopy(args, {cwd})
    expect([stdout, code]).toEqual(['', 2])
    expect(stderr.startsWith(said), stderr).toBe(true)
    expect(stderr.match(/\n/g)).toHaveLength(1)
  })
})

describe.concurrent('inputs that cannot be read', () => {
  const cwd = folder({
    'empty.txt': '',
    'blank.txt': ' \n\n',
    'picture.txt': Buffer.from('ffd8ffe000104a4649460001', 'hex'),
    'none/readme.md': '',
    'good.txt': story()
  })
  test.each([
    ['empty.txt', 'empty.txt: error holds no story: the input is empty (empty)\n'],
    ['blank.txt', 'blank.txt: error holds no story: the input is empty (empty)\n'],
    ['picture.txt', 'picture.txt: error not text: this seems to be a JPEG picture; export the story as plain text\n'],
    ['missing.txt', 'missing.txt: error there is no such file or folder\n'],
    ['formts', 'formts: error there is no such file or folder; did you mean the command formats?\n'],
    [
      'none',
      'none: error the folder holds no stories (looked for .txt .text .wire .anpa .tst .eml; --ext for others)\n'
    ],
    ['*.wire', '*.wire: error no file matches\n'],
    ['good.txt/x', 'good.txt/x: error a part of the path is no folder\n'],
    ['', "'': error there is no such file or folder\n"]
  ])('%j is one line and exit 1, and the rest is done', async (name, said) => {
    const {stdout, stderr, code} = await wirecopy([name, 'good.txt'], {cwd})
    expect([stderr, code]).toEqual([said, 1])
    expect((JSON.parse(stdout) as {headline: string}).headline).toBe('The bridge opens')
  })

  test('standard input with nothing in it, under the name it was given', async () => {
    expect(await wirecopy(['--stdin-path', 'desk'])).toMatchObject({
      stderr: 'desk: error holds no story: the input is empty (empty)\n',
      code: 1
    })
  })

  test('--fail-fast stops at the first', async () => {
    const all = await wirecopy(['empty.txt', 'missing.txt', 'good.txt'], {cwd})
    expect([all.stdout === '', all.stderr.match(/error/g)?.length]).toEqual([false, 2])
    const one = await wirecopy(['--fail-fast', 'empty.txt', 'good.txt'], {cwd})
    expect(one).toEqual({stdout: '', stderr: 'empty.txt: error holds no story: the input is empty (empty)\n', code: 1})
  })
})

describe.concurrent('a terminal', () => {
  const line = `stty cols 80; "${process.execPath}" "${WIRECOPY}"`
  const inTerminal = (args: string, env?: Record<string, string>) =>
    start('script', ['-qec', `${line} ${args}`, '/dev/null'], {input: '', ...(env ? {env} : {})})
  const here = process.platform === 'linux'

  test.runIf(here)('without input says how to begin, and does not wait', async () => {
    const {stdout, code} = await inTerminal('')
    expect(stdout.replaceAll('\r', '')).toMatch(/^wirecopy: no input\. .*\n\n {2}wirecopy story\.txt\n/s)
    expect(code).toBe(2)
  })

  test.runIf(here)('gets indented JSON and coloured messages; NO_COLOR, --color and TERM=dumb are heard', async () => {
    const cwd = folder({'doubtful.txt': DOUBTFUL})
    const path = join(cwd, 'doubtful.txt')
    const painted = '\u001b[33mwarning\u001b[39m'
    const outputs = await Promise.all([
      inTerminal(path, {TERM: 'xterm'}),
      inTerminal(path, {TERM: 'xterm', NO_COLOR: '1'}),
      inTerminal(path, {TERM: 'dumb'}),
      inTerminal(`--color never ${path}`, {TERM: 'xterm', FORCE_COLOR: '1'}),
      inTerminal(`--color always ${path}`, {TERM: 'dumb', NO_COLOR: '1'})
    ])
    expect(outputs[0]?.stdout).toContain('\n  "headline": "The bridge opens"')
    expect(outputs.map(({stdout}) => stdout.includes(painted))).toEqual([true, false, false, false, true])
  })
})

describe.concurrent('messages', () => {
  const cwd = folder({'doubtful.txt': DOUBTFUL, 'good.txt': story()})
  const said = /^doubtful\.txt:2:10 warning [^\n]* \(date-order\)\n$/

  test('name the place, the severity and the rule, uncoloured in a pipe', async () => {
    const {stderr, code} = await wirecopy(['doubtful.txt'], {cwd})
    expect(stderr).toMatch(said)
    expect(code).toBe(0)
  })

  test('are coloured in a pipe where that is asked for', async () => {
    const all = await Promise.all([
      wirecopy(['--color', 'always', 'doubtful.txt'], {cwd}),
      wirecopy(['doubtful.txt'], {cwd, env: {FORCE_COLOR: '1'}}),
      wirecopy(['doubtful.txt'], {cwd, env: {FORCE_COLOR: '1', NO_COLOR: '1'}}),
      wirecopy(['doubtful.txt'], {cwd, env: {FORCE_COLOR: '0'}})
    ])
    expect(all.map(({stderr}) => stderr.includes('\u001b['))).toEqual([true, true, false, false])
    expect(all.every(({stdout}) => !stdout.includes('\u001b'))).toBe(true)
  })

  test('as JSON are an object a line, with the same keys for all', async () => {
    const {stderr} = await wirecopy(['--diagnostics', 'json', 'doubtful.txt', 'missing.txt'], {cwd})
    const lines = stderr.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        path: 'missing.txt',
        line: null,
        column: null,
        severity: 'error',
        message: 'there is no such file or folder',
        rule: null
      },
      {
        path: 'doubtful.txt',
        line: 2,
        column: 10,
        severity: 'warning',
        message: expect.any(String) as string,
        rule: 'date-order'
      }
    ])
  })

  test('--strict makes a warning count; --quiet hides it; --ignore-rule does both', async () => {
    const all = await Promise.all([
      wirecopy(['--strict', 'doubtful.txt'], {cwd}),
      wirecopy(['--strict', '--quiet', 'doubtful.txt'], {cwd}),
      wirecopy(['--strict', '--ignore-rule', 'date-order', 'doubtful.txt'], {cwd}),
      wirecopy(['--strict', '--ignore-rule', 'speaker', '--ignore-rule', 'empty', 'doubtful.txt'], {cwd}),
      wirecopy(['--strict', 'good.txt'], {cwd})
    ])
    expect(all.map(({code}) => code)).toEqual([1, 1, 0, 1, 0])
    expect(all.map(({stderr}) => said.test(stderr))).toEqual([true, false, false, true, false])
  })
})

describe('rules', () => {
  const entries: [string, Rule][] = Object.entries(rules)

  test('every rule by which the source warns has its page, and none is left over', () => {
    const source = (readdirSync('src', {recursive: true}) as string[])
      .filter((path) => path.endsWith('.ts') && path !== 'lexicon/rules.ts')
      .map((path) => readFileSync(join('src', path), 'utf8'))
      .join('\n')
    expect(entries.map(([id]) => id).filter((id) => !new RegExp(`['"]${id}['"]`).test(source))).toEqual([])
  })

  test('have an example, and say what to do', () => {
    for (const [id, {title, about, example, do: what}] of entries) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(Math.min(title.length, about.length, example.length, what.length), id).toBeGreaterThan(10)
    }
  })

  test('are listed and explained', async () => {
    const [list, page] = await Promise.all([wirecopy(['rules']), wirecopy(['rules', 'wire-end'])])
    expect(
      list.stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0])
    ).toEqual(entries.map(([id]) => id))
    expect(page.stdout).toMatch(/^wire-end: A transmission breaks off\n\n.*\nExample: .*\nWhat to do: .*\n/s)
    expect([...list.stdout.split('\n'), ...page.stdout.split('\n')].filter((line) => line.length > 80)).toEqual([])
  })

  test('stand in docs/rules.md (UPDATE=1 writes it)', () => {
    const pages = entries.map(
      ([id, {title, about, example, do: what}]) =>
        `## ${id}\n\n${title}.\n\n${about}\n\n- Example: ${example}\n- What to do: ${what}\n`
    )
    const text = [HEAD, ...pages].join('\n')
    if (process.env['UPDATE'] === '1') writeFileSync('docs/rules.md', text)
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(text)
  })
})

const HEAD = `# Rules

A warning ends with the id of its rule: \`story.txt:2:10 warning … (date-order)\`. Here is what each means, and what to do.
\`wirecopy rules ID\` says the same, \`--ignore-rule ID\` spares the warnings of one, and \`--strict\` makes all others count.
`
