import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {start, type Ended} from './setup/command.js'
import {copy, scratch} from './setup/hot-folder.js'

const cwd = scratch()
mkdirSync(join(cwd, 'in'))
for (const name of ['harbour', 'bridge', 'tower']) writeFileSync(join(cwd, `in/${name}.txt`), copy(name))
for (const name of ['a', 'b']) writeFileSync(join(cwd, `in/${name}.txt`), ' \n')
writeFileSync(join(cwd, 'in/mill.txt'), `Published: 06/07/2021\n${copy('mill')}`)

const wirecopy = `'${process.execPath}' '${join(process.cwd(), 'dist/wirecopy.cjs')}' --no-quotes --force`
/** Side by side with others: most of these only wait. */
const sh = (command: string): Promise<Ended> => start('sh', ['-c', command], {cwd})
/** What a terminal shows, the stories left out. */
const terminal = async (command: string, env: Record<string, string> = {}, record = '/dev/null'): Promise<string> =>
  (await start('script', ['-qfec', command, record], {cwd, env: {TERM: 'xterm', ...env}})).stdout
const script =
  spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0 || process.env['WIRECOPY_REQUIRE_ALL'] === '1'

/** Copy on standard input that lets the run take more than a second; `wait` says what ends the second. */
const after = (wait: string): string => `(${wait}; printf 'The gate opens\\n\\nLISBON - The gate opened on Monday.\\n')`
const slow = after('sleep 2')

describe.skipIf(!script)('at a terminal (script of util-linux)', {concurrent: true}, () => {
  test('a run of more than a second shows a bar, lines stand above it, and it goes away', async () => {
    // The copy comes when the bar is there, however long a busy machine takes to start the run. The record begins with the command.
    const seen = after(`until grep -q '[o]f 8 done' shown; do sleep 0.1; done`)
    await terminal(`${seen} | ${wirecopy} in/a.txt - in -d out`, {}, 'shown')
    const shown = readFileSync(join(cwd, 'shown'), 'utf8')
    expect(shown).toMatch(/[#-]{20} \d of 8 done, 1 failed, \d+\/s, \S+ s left/)
    expect(shown).toMatch(/\r\u001b\[Kin\/b\.txt: \S*error/)
    // Nothing is left of it under the last line.
    expect(shown.slice(shown.lastIndexOf('left'))).toMatch(/\u001b\[(?:0?[JK]|2K)/)
  })

  test('none in a short run, with --quiet, with --diagnostics json, on a dumb terminal, with stories on it', async () => {
    const bar = / of \d+ done/
    const shown = await Promise.all([
      terminal(`${wirecopy} in -d none-1`),
      terminal(`${slow} | ${wirecopy} - in -d none-2 --quiet`),
      terminal(`${slow} | ${wirecopy} - in -d none-3 --diagnostics json`),
      terminal(`${slow} | ${wirecopy} - in -d none-4`, {TERM: 'dumb'}),
      terminal(`${slow} | ${wirecopy} - in`)
    ])
    for (const one of shown) expect(one).not.toMatch(bar)
  })

  test('the summary, after more than one file', async () => {
    const lines = (await terminal(`NO_COLOR=1 ${wirecopy} in -d sum`)).split('\r\n')
    expect(lines.slice(-4, -1)).toEqual([
      '4 stories of 6 files, 2 failed',
      expect.stringMatching(/^ {2}warnings: \d × date-order/),
      expect.stringMatching(/^ {2}failed: 2 × holds no story/)
    ])
    expect(await terminal(`${wirecopy} in/tower.txt -d sum`)).toBe('')
    expect(await terminal(`${wirecopy} in -d sum --quiet`)).not.toContain('stories of')
  })
})

describe.concurrent('on a pipe', () => {
  test('neither bar nor summary, whatever the time', async () => {
    const {stderr} = await sh(`${slow} | ${wirecopy} - in -d pipe`)
    expect(stderr).not.toMatch(/ of \d+ (?:done|files?)/)
    expect(stderr).not.toContain('\u001b')
  })

  test('--verbose says the summary; of the reasons the three most frequent', async () => {
    mkdirSync(join(cwd, 'many'))
    for (let index = 0; index < 6; index++) writeFileSync(join(cwd, `many/e${index}.txt`), ' ')
    const missing = Array.from({length: 3}, (_, index) => `none-${index}.txt`).join(' ')
    const {stderr, code} = await sh(`${wirecopy} in/tower.txt many ${missing} -d said --verbose`)
    expect(code).toBe(1)
    expect(stderr.trimEnd().split('\n').slice(-2)).toEqual([
      '1 story of 7 files, 9 failed',
      expect.stringMatching(/^ {2}failed: 6 × holds no story[^;]*; 3 × there is no such file or folder/)
    ])
  })

  test('--diagnostics json ends with it, as an object', async () => {
    const {stderr} = await sh(`${wirecopy} in -d object --diagnostics json`)
    expect(JSON.parse(stderr.trimEnd().split('\n').at(-1) as string)).toEqual({
      summary: {
        files: 6,
        stories: 4,
        failed: 2,
        warnings: {'date-order': 1},
        reasons: [{message: expect.stringContaining('holds no story') as string, count: 2}]
      }
    })
    expect((await sh(`${wirecopy} in/tower.txt -d object --diagnostics json`)).stderr).toBe('')
  })
})
