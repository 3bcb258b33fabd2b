import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {copy, files, scratch} from './setup/hot-folder.js'

/** Enough for two workers. */
const MANY = 210
const command = join(process.cwd(), 'dist/wirecopy.cjs')

/** A folder of stories; two files hold none, one holds two, some give warnings. */
function filled(): string {
  const cwd = scratch()
  for (let index = 0; index < MANY; index++) {
    const path = join(cwd, 'in', `part-${index % 3}`, `${index}.txt`)
    mkdirSync(dirname(path), {recursive: true})
    const dated = index % 40 === 7 ? 'Published: 06/07/2021\n' : ''
    writeFileSync(path, index === 100 || index === 201 ? ' \n' : dated + copy(`hall ${index}`))
  }
  writeFileSync(join(cwd, 'in/part-1/two.anpa'), readFileSync('fixtures/wire-stream/input.txt'))
  return cwd
}

function run(cwd: string, args: string[], env: Record<string, string> = {}, input = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, '--no-quotes', ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {...process.env, ...env}
  })
  return {status, stdout, stderr}
}

const contents = (folder: string): [string, string][] =>
  files(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])

/** Says `worker` on standard error for each that is started. */
const COUNTING = `--import=data:text/javascript,${encodeURIComponent(
  `import threads from 'node:worker_threads'; import {syncBuiltinESMExports} from 'node:module'; import {writeSync} from 'node:fs'
  threads.Worker = class extends threads.Worker { constructor(...all) { writeSync(2, 'worker\\n'); super(...all) } }
  syncBuiltinESMExports()`
)}`

describe('threads', () => {
  const cwd = filled()

  test.each([
    ['ndjson', []],
    ['csv', []],
    ['json', ['--json-array']]
  ])('%s in one stream: bytes, messages and exit code do not depend on them', (format, flags) => {
    const [one, two] = ['1', '3'].map((jobs) => run(cwd, ['in', '-t', format, ...flags, '-j', jobs], {}))
    expect(two).toEqual(one)
    expect(one!.status).toBe(1)
    expect(one!.stderr.split('\n').filter((line) => line.includes('error'))).toEqual([
      expect.stringMatching(/^in\/part-0\/201\.txt: error holds no story/),
      expect.stringMatching(/^in\/part-1\/100\.txt: error holds no story/)
    ])
    expect(one!.stderr).toMatch(/in\/part-\d\/\d+\.txt:\d+:\d+ warning /)
  })

  test('nor does one file, with standard input among the inputs', () => {
    const [one, two] = ['1', '2'].map((jobs) => {
      const {stderr} = run(
        cwd,
        ['in/part-0', '-', 'in/part-1', 'in/part-2', '-o', `all-${jobs}.ndjson`, '-j', jobs],
        {},
        copy('gate')
      )
      return {stderr, text: readFileSync(join(cwd, `all-${jobs}.ndjson`), 'utf8')}
    })
    expect(two).toEqual(one)
    expect(one!.text).toContain('The gate opens')
  })

  test('nor do files in a folder; the tree is mirrored, and what is there stays', () => {
    for (const jobs of ['1', '2']) {
      mkdirSync(join(cwd, `out-${jobs}/part-1`), {recursive: true})
      writeFileSync(join(cwd, `out-${jobs}/part-1/40.json`), 'mine')
    }
    const [one, two] = ['1', '2'].map((jobs) => {
      const {status, stderr} = run(cwd, ['in', '-d', `out-${jobs}`, '-t', 'json,text', '-j', jobs])
      return {status, stderr: stderr.replaceAll(`out-${jobs}`, 'out'), files: contents(join(cwd, `out-${jobs}`))}
    })
    expect(two).toEqual(one)
    expect(one!.stderr).toContain('out/part-1/40.json: error exists already')
    expect(one!.files.find(([name]) => name === 'part-1/40.json')).toEqual(['part-1/40.json', 'mine'])
    expect(one!.files.map(([name]) => name)).toEqual(expect.arrayContaining(['part-1/two.json', 'part-1/two-2.json']))
  })

  test('--skip-existing, --newer, --force and --strict in threads', () => {
    const args = ['in', '-d', 'again', '-j', '2']
    run(cwd, args)
    const all = contents(join(cwd, 'again'))
    writeFileSync(join(cwd, 'again/part-2/5.json'), 'old')
    expect(run(cwd, [...args, '--skip-existing', '--quiet']).stderr.match(/error/g)).toHaveLength(2)
    expect(readFileSync(join(cwd, 'again/part-2/5.json'), 'utf8')).toBe('old')
    const later = Date.now() / 1000 + 60
    utimesSync(join(cwd, 'in/part-2/5.txt'), later, later)
    run(cwd, [...args, '--newer'])
    expect(contents(join(cwd, 'again'))).toEqual(all)
    writeFileSync(join(cwd, 'again/part-2/5.json'), 'old')
    run(cwd, [...args, '--force'])
    expect(contents(join(cwd, 'again'))).toEqual(all)
    expect(run(cwd, ['in/part-2', 'in/part-0/3.txt', '-d', 'strict', '-j', '2', '--strict']).status).toBe(1)
  })

  test('are started for many files only, and never for -j 1 or --fail-fast', () => {
    const workers = (...args: string[]): number =>
      run(cwd, args, {NODE_OPTIONS: COUNTING}).stderr.match(/^worker$/gm)?.length ?? 0
    expect(workers('in', '-j', '9', '-t', 'ndjson')).toBe(2)
    expect(workers('in', '-j', '1', '-t', 'ndjson')).toBe(0)
    expect(workers('in/part-0', '-j', '2', '-t', 'ndjson')).toBe(0)
    expect(workers('in', '-j', '2', '--fail-fast', '-t', 'ndjson')).toBe(0)
    expect(run(cwd, ['in', '-j', 'many']).status).toBe(2)
  })
})

test('a worker that dies: the file that killed it is named, and all others are done', () => {
  const cwd = filled()
  // More than a heap of 40 MB can hold.
  writeFileSync(join(cwd, 'in/part-1/huge.txt'), `${'The hall, he said, is open. '.repeat(12)}\n\n`.repeat(40_000))
  const {status, stderr} = run(cwd, ['in', '-d', 'out', '-j', '2', '--quiet'], {
    NODE_OPTIONS: '--max-old-space-size=40'
  })
  expect(stderr.split('\n').filter((line) => /error/.test(line))).toEqual([
    expect.stringMatching(/^in\/part-0\/201\.txt: error holds no story/),
    expect.stringMatching(/^in\/part-1\/100\.txt: error holds no story/),
    'in/part-1/huge.txt: error needs more memory than there is'
  ])
  expect(status).toBe(1)
  const names = files(join(cwd, 'out'))
  expect(names.filter((name) => !/two/.test(name))).toHaveLength(MANY - 2)
  expect(names.filter((name) => name.includes('.wirecopy-'))).toEqual([])
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)(
  '%s ends it within two seconds; what is finished stays whole, and no draft is left',
  async (signal, code) => {
    const cwd = filled()
    for (let index = 0; index < 3000; index++)
      writeFileSync(join(cwd, `in/part-2/more-${index}.txt`), copy(`mill ${index}`))
    const child = spawn(process.execPath, [command, 'in', '-d', 'out', '-j', '2'], {cwd, stdio: 'ignore'})
    const ended = new Promise((resolve) => child.once('exit', resolve))
    while (files(join(cwd, 'out')).filter((name) => name.endsWith('.json')).length < 80)
      await new Promise((resolve) => setTimeout(resolve, 20))
    const since = performance.now()
    child.kill(signal)
    expect(await ended).toBe(code)
    expect(performance.now() - since).toBeLessThan(2000)
    const names = files(join(cwd, 'out'))
    expect(names.length).toBeLessThan(3000)
    expect(names.filter((name) => !name.endsWith('.json'))).toEqual([])
    for (const name of names) JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8'))
  }
)
