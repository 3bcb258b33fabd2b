import {spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {copy, scratch} from './setup/hot-folder.js'

const cwd = scratch()
mkdirSync(join(cwd, 'in'))
for (const name of ['harbour', 'bridge', 'tower']) writeFileSync(join(cwd, `in/${name}.txt`), copy(name))
for (const name of ['a', 'b']) writeFileSync(join(cwd, `in/${name}.txt`), ' \n')
writeFileSync(join(cwd, 'in/mill.txt'), `Published: 06/07/2021\n${copy('mill')}`)

const wirecopy = `'${process.execPath}' '${join(process.cwd(), 'dist/wirecopy.cjs')}' --no-quotes --force`
const sh = (command: string, env: Record<string, string> = {}): {status: number | null; stderr: string} =>
  spawnSync('sh', ['-c', command], {cwd, encoding: 'utf8', env: {...process.env, ...env}})
/** What a terminal shows, the stories left out. */
const terminal = (command: string, env: Record<string, string> = {}): string =>
  spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, TERM: 'xterm', ...env}
  }).stdout
const script =
  spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0 || process.env['WIRECOPY_REQUIRE_ALL'] === '1'

/** Copy on standard input that lets the run take more than a second. */
const slow = `(sleep 2; printf 'The gate opens\\n\\nLISBON - The gate opened on Monday.\\n')`

describe.skipIf(!script)('at a terminal (script of util-linux)', () => {
  test('a run of more than a second shows a bar, lines stand above it, and it goes away', () => {
    const shown = terminal(`${slow} | ${wirecopy} in/a.txt - in -d out`)
    expect(shown).toMatch(/[#-]{20} \d of 8 done, 1 failed, \d+\/s, \S+ s left/)
    expect(shown).toMatch(/\r\u001b\[Kin\/b\.txt: \S*error/)
    // Nothing is left of it under the last line.
    expect(shown.slice(shown.lastIndexOf('left'))).toMatch(/\u001b\[(?:0?[JK]|2K)/)
  })

  test('none in a short run, with --quiet, with --diagnostics json, on a dumb terminal, with stories on it', () => {
    const bar = / of \d+ done/
    expect(terminal(`${wirecopy} in -d out`)).not.toMatch(bar)
    expect(terminal(`${slow} | ${wirecopy} - in -d out --quiet`)).not.toMatch(bar)
    expect(terminal(`${slow} | ${wirecopy} - in -d out --diagnostics json`)).not.toMatch(bar)
    expect(terminal(`${slow} | ${wirecopy} - in -d out`, {TERM: 'dumb'})).not.toMatch(bar)
    expect(terminal(`${slow} | ${wirecopy} - in`)).not.toMatch(bar)
  })

  test('the summary, after more than one file', () => {
    const lines = terminal(`NO_COLOR=1 ${wirecopy} in -d out`).split('\r\n')
    expect(lines.slice(-4, -1)).toEqual([
      '4 stories of 6 files, 2 failed',
      expect.stringMatching(/^ {2}warnings: \d × date-order/),
      expect.stringMatching(/^ {2}failed: 2 × holds no story/)
    ])
    expect(terminal(`${wirecopy} in/tower.txt -d out`)).toBe('')
    expect(terminal(`${wirecopy} in -d out --quiet`)).not.toContain('stories of')
  })
})

describe('on a pipe', () => {
  test('neither bar nor summary, whatever the time', () => {
    const {stderr} = sh(`${slow} | ${wirecopy} - in -d out`)
    expect(stderr).not.toMatch(/ of \d+ (?:done|files?)/)
    expect(stderr).not.toContain('\u001b')
  })

  test('--verbose says the summary; of the reasons the three most frequent', () => {
    mkdirSync(join(cwd, 'many'))
    for (let index = 0; index < 6; index++) writeFileSync(join(cwd, `many/e${index}.txt`), ' ')
    const missing = Array.from({length: 3}, (_, index) => `none-${index}.txt`).join(' ')
    const {stderr, status} = sh(`${wirecopy} in/tower.txt many ${missing} -d out --verbose`)
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n').slice(-2)).toEqual([
      '1 story of 7 files, 9 failed',
      expect.stringMatching(/^ {2}failed: 6 × holds no story[^;]*; 3 × there is no such file or folder/)
    ])
  })

  test('--diagnostics json ends with it, as an object', () => {
    const {stderr} = sh(`${wirecopy} in -d out --diagnostics json`)
    expect(JSON.parse(stderr.trimEnd().split('\n').at(-1) as string)).toEqual({
      summary: {
        files: 6,
        stories: 4,
        failed: 2,
        warnings: {'date-order': 1},
        reasons: [{message: expect.stringContaining('holds no story') as string, count: 2}]
      }
    })
    expect(sh(`${wirecopy} in/tower.txt -d out --diagnostics json`).stderr).toBe('')
  })
})
