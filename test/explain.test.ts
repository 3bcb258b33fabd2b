import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import stringWidth from 'string-width'
import {afterAll, describe, expect, test} from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-explain-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

function explain(input: string | Uint8Array, ...args: string[]) {
  const env: NodeJS.ProcessEnv = {...process.env}
  for (const name of ['NO_COLOR', 'FORCE_COLOR']) delete env[name]
  const [set] = args[0]?.includes('=') && !args[0].startsWith('-') ? [args.shift() as string] : []
  if (set) env[set.split('=')[0] as string] = set.split('=')[1]
  const {stdout, stderr, status} = spawnSync(process.execPath, ['dist/wirecopy.cjs', 'explain', ...args], {
    input,
    env,
    encoding: 'utf8'
  })
  return {out: stdout, error: stderr, status}
}

const STORY = `Bridge opens after ten years
By Ana Ruiz

LISBON (Reuters) - “We waited,” Beck said. “It was worth it.”

Updated: 06-07-2021
`

/** What is left of a row for the copy: everything after the gutter. */
const bodies = (out: string): string[] =>
  out.split('\n').flatMap((line) => (line.includes(' │') ? [line.slice(line.indexOf('│') + 2)] : []))

describe('without colour', () => {
  const {out, error, status} = explain(STORY, '--width', '90')
  const lines = out.split('\n')

  test('says nothing on standard error, and has no colour where output is no terminal', () => {
    expect([error, status]).toEqual(['', 0])
    expect(out).not.toContain('\u001b')
  })
  test('names part and rule in the gutter', () => {
    expect(lines[0]).toMatch(/^ {2}1 headline +│ Bridge opens after ten years$/)
    expect(lines.find((line) => line.includes('LISBON'))).toMatch(
      /^ {2}4 paragraph dateline +│ LISBON \(Reuters\) - “We/
    )
  })
  test('names spans under the words that they are', () => {
    const at = lines.findIndex((line) => line.includes('LISBON'))
    const [words = '', marks = ''] = [lines[at], lines[at + 1]]
    for (const [name, said] of [
      ['dateline', 'LISBON (Reuters)'],
      ['1 speech', 'We waited,'],
      ['1cue', 'said']
    ] as const)
      expect([name, marks.indexOf(name)]).toEqual([name, words.indexOf(said)])
  })
  test('puts warnings under their place', () => {
    const at = lines.findIndex((line) => line.includes('Updated:'))
    const caret = lines.slice(at).find((line) => line.includes('^')) ?? ''
    expect(caret).toMatch(/^ +warning date-order/)
    expect(caret.indexOf('^')).toBe(lines[at]?.indexOf('06-07-2021'))
  })
  test('ends with who says what, and a legend of the parts that there are', () => {
    expect(out).toMatch(/\nWho says what\n {2}Beck: 1 direct\n/)
    expect(out).toMatch(/\n {2}headline +the title\n/)
    expect(out).not.toContain('a link to another story')
  })
})

test.each(['--color=always', 'FORCE_COLOR=1'])('colours with %s', (how) => {
  const {out} = explain(STORY, how)
  expect(out).toContain('\u001b[1mheadline\u001b[22m')
  expect(out).toMatch(/\u001b\[32mWe waited,\u001b\[39m” \u001b\[32m\u001b\[1mBeck/)
})

test('no colour with NO_COLOR, but that --color is asked outright', () => {
  expect(explain(STORY, 'NO_COLOR=1', '--color', 'auto').out).not.toContain('\u001b')
  expect(explain(STORY, 'NO_COLOR=1', '--color', 'always').out).toContain('\u001b')
})

const WIDE = `日本語の見出しがここに立ちます
By Ana Ruiz

東京 (Reuters) - 橋は月曜日に開通したと当局者が述べ、その橋は十年の歳月をかけて建設されたものである。“We waited,” Beck said.

Cafe\u0301 au lait, zero\u200bwidth, 👩‍👩‍👧‍👦 and Aufmerksamkeitsdefizithyperaktivitätsstörungsbehandlungszentrum.
`

test.each([20, 57, 100])('keeps within %i columns and loses no letter', (width) => {
  const text = `${WIDE}\n${readFileSync('fixtures/us-iraq-dialogue/input.txt', 'utf8')}`
  const {out} = explain(text, '--width', String(width), '--color', 'always')
  const plain = out.replace(/\u001b\[[\d;]*m/g, '')
  expect(plain.split('\n').filter((line) => stringWidth(line) > width)).toEqual([])
  const letters = (all: string): string => all.replace(/\s|<U\+200B>|\u200b/gu, '')
  const shown = bodies(plain).join('')
  if (width >= 56) expect(letters(shown)).toBe(letters(text))
})

test('marks stand under wide and combining characters', () => {
  const lines = explain(WIDE, '--width', '100').out.split('\n')
  const at = lines.findIndex((line) => line.includes('“We waited,”'))
  const before = (lines[at] as string).slice(0, (lines[at] as string).indexOf('Beck'))
  expect((lines[at + 1] as string).slice(stringWidth(before))).toMatch(/^1/)
})

test('characters that act are shown as signs', () => {
  const hostile =
    'Title\x1b]0;owned\x07 here\nBy Ana\x9b31m Ruiz\n\nLISBON - A \u202ereversed\u202c line, \x7f and \x1b[2J and \u{e0041}.\n'
  for (const args of [['--color', 'always'], ['--tree']]) {
    const {out} = explain(hostile, ...args)
    expect(out.replace(/\u001b\[\d{1,2}m/g, '')).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u202c\u{e0041}]/u
    )
  }
  expect(explain(hostile, '--width', '120').out).toContain('A <U+202E>reversed<U+202C> line, ␡ and ␛[2J and <U+E0041>.')
  const named = join(folder, 'a\x1b[31m.txt')
  writeFileSync(named, hostile)
  expect(explain('', named, named).out).not.toContain('\x1b')
})

test('--tree prints every node with its position', () => {
  const lines = explain('Bridge opens\nBy Ana Ruiz\n\nLISBON - It opened on Monday.\n', '--tree').out.split('\n')
  expect(lines[0]).toBe('root (1:1-4:30, 0-55) encoding=utf-8 format=text base=0')
  expect(lines).toContain('   │  ├─ headline (1:1-1:13, 0-12) rule=headline')
  expect(lines).toContain('   │     ├─ label (2:1-2:3, 13-15)')
  expect(lines).toContain('      └─ paragraph (4:1-4:30, 26-55) rule=dateline')
})

test('transmissions: every printed letter, and their signs', () => {
  // Letters with parity bits are shown without them
  const files = readdirSync('fixtures').filter((name) => name.startsWith('wire-') && name !== 'wire-parity-bits')
  const {out, status} = explain(
    '',
    ...files.map((name) => join('fixtures', name, 'input.txt')),
    '--width',
    '400',
    '--color=always'
  )
  expect(status).toBe(0)
  const plain = out.replace(/\u001b\[[\d;]*m/g, '')
  const letters = (all: string): string => all.replace(/[^!-~]/g, '')
  const shown = letters(bodies(plain).join(''))
  for (const name of files) {
    for (const line of readFileSync(join('fixtures', name, 'input.txt'), 'latin1').split(/[\r\n]+/))
      expect([name, line, shown.includes(letters(line))]).toEqual([name, line, true])
  }
  expect(plain).toContain('␁')
})

test('several inputs: one that fails leaves the rest, exit 1', () => {
  const {out, error, status} = explain(
    '',
    'fixtures/us-iraq-dialogue/input.txt',
    'nowhere.txt',
    'fixtures/wire-reuters-1987/input.txt'
  )
  expect(status).toBe(1)
  expect(error).toBe('nowhere.txt: error there is no such file or folder\n')
  expect(out).toContain('US to continue reducing')
  expect(out).toMatch(/^fixtures\/wire-reuters-1987\/input.txt$/m)
  expect(out.match(/^Legend$/gm)).toHaveLength(1)
})

test.each([
  [['--width', '3'], 'wirecopy: --width 3: a number from 20 is needed\n'],
  [['--from', 'html'], 'wirecopy: --from html: this command shows copy (auto, text, anpa1312, iptc7901)\n'],
  [['--nothing'], "wirecopy: unknown option '--nothing'\n"]
])('used wrongly: %j', (args, message) => {
  const {out, error, status} = explain(STORY, ...args)
  expect([out, error, status]).toEqual(['', message, 2])
})

test('nothing to explain is said', () => {
  const {error, status} = explain('')
  expect([error, status]).toEqual(['<stdin>: error holds no story: the input is empty (empty)\n', 1])
})
