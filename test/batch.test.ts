import {spawn} from 'node:child_process'
import {mkdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folder, seconds, story, wirecopy, WIRECOPY, type Ended} from './setup/command.js'
import {copy, files, scratch} from './setup/hot-folder.js'

/** Enough for two workers. */
const MANY = 210

/** A folder of stories, mostly of one line; two files hold none, one holds two, some give warnings. */
function filled(): string {
  const cwd = scratch()
  for (let index = 0; index < MANY; index++) {
    const path = join(cwd, 'in', `part-${index % 3}`, `${index}.txt`)
    mkdirSync(dirname(path), {recursive: true})
    const dated = index % 40 === 7 ? 'Published: 06/07/2021\n' : ''
    const text = index % 10 === 7 ? dated + copy(`hall ${index}`) : `Hall ${index} opens\n`
    writeFileSync(path, index === 100 || index === 201 ? ' \n' : text)
  }
  writeFileSync(join(cwd, 'in/part-1/two.anpa'), readFileSync('fixtures/wire-stream/input.txt'))
  return cwd
}

const run = (cwd: string, args: string[], env: Record<string, string> = {}, input = ''): Promise<Ended> =>
  wirecopy(['--no-quotes', ...args], {cwd, env, input})

const contents = (folder: string): [string, string][] =>
  files(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])

/** Says `worker` on standard error for each that is started. */
const COUNTING = `--import=data:text/javascript,${encodeURIComponent(
  `import threads from 'node:worker_threads'; import {syncBuiltinESMExports} from 'node:module'; import {writeSync} from 'node:fs'
  threads.Worker = class extends threads.Worker { constructor(...all) { writeSync(2, 'worker\\n'); super(...all) } }
  syncBuiltinESMExports()`
)}`

describe.concurrent('threads', () => {
  const cwd = filled()

  test.each([
    ['ndjson', []],
    ['csv', []],
    ['json', ['--json-array']]
  ])('%s in one stream: bytes, messages and exit code do not depend on them', async (format, flags) => {
    const [one, two] = await Promise.all(['1', '3'].map((jobs) => run(cwd, ['in', '-t', format, ...flags, '-j', jobs])))
    expect(two).toEqual(one)
    expect(one!.code).toBe(1)
    expect(one!.stderr.split('\n').filter((line) => line.includes('error'))).toEqual([
      expect.stringMatching(/^in\/part-0\/201\.txt: error holds no story/),
      expect.stringMatching(/^in\/part-1\/100\.txt: error holds no story/)
    ])
    expect(one!.stderr).toMatch(/in\/part-\d\/\d+\.txt:\d+:\d+ warning /)
  })

  test('nor does one file, with standard input among the inputs', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map(async (jobs) => {
        const args = ['in/part-0', '-', 'in/part-1', 'in/part-2', '-o', `all-${jobs}.ndjson`, '-j', jobs]
        const {stderr} = await run(cwd, args, {}, copy('gate'))
        return {stderr, text: readFileSync(join(cwd, `all-${jobs}.ndjson`), 'utf8')}
      })
    )
    expect(two).toEqual(one)
    expect(one!.text).toContain('The gate opens')
  })

  test('nor do files in a folder; the tree is mirrored, and what is there stays', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map(async (jobs) => {
        mkdirSync(join(cwd, `out-${jobs}/part-1`), {recursive: true})
        writeFileSync(join(cwd, `out-${jobs}/part-1/40.json`), 'mine')
        const {code, stderr} = await run(cwd, ['in', '-d', `out-${jobs}`, '-t', 'json,text', '-j', jobs])
        return {code, stderr: stderr.replaceAll(`out-${jobs}`, 'out'), files: contents(join(cwd, `out-${jobs}`))}
      })
    )
    expect(two).toEqual(one)
    expect(one!.stderr).toContain('out/part-1/40.json: error exists already')
    expect(one!.files.find(([name]) => name === 'part-1/40.json')).toEqual(['part-1/40.json', 'mine'])
    expect(one!.files.map(([name]) => name)).toEqual(expect.arrayContaining(['part-1/two.json', 'part-1/two-2.json']))
  })

  test('are started for many files only, and never for -j 1 or --fail-fast', async () => {
    const workers = async (...args: string[]): Promise<number> =>
      (await run(cwd, [...args, '-t', 'ndjson'], {NODE_OPTIONS: COUNTING})).stderr.match(/^worker$/gm)?.length ?? 0
    expect(
      await Promise.all([
        workers('in', '-j', '9'),
        workers('in', '-j', '1'),
        workers('in/part-0', '-j', '2'),
        workers('in', '-j', '2', '--fail-fast')
      ])
    ).toEqual([2, 0, 0, 0])
    expect((await run(cwd, ['in', '-j', 'many'])).code).toBe(2)
  })
})

test('--skip-existing, --newer, --force and --strict in threads', async () => {
  const cwd = filled()
  const args = ['in', '-d', 'again', '-j', '2']
  // Warnings alone: what holds no story is left out.
  const good = files(join(cwd, 'in')).filter((name) => !/\/(?:100|201)\.txt$/.test(name))
  const how = ['--files-from', '-', '-d', '../again', '-j', '2', '--strict']
  const strict = await run(join(cwd, 'in'), how, {}, good.join('\n'))
  expect([strict.code, strict.stderr]).toEqual([1, expect.not.stringContaining('error')])
  const all = contents(join(cwd, 'again'))
  writeFileSync(join(cwd, 'again/part-2/5.json'), 'old')
  expect((await run(cwd, [...args, '--skip-existing', '--quiet'])).stderr.match(/error/g)).toHaveLength(2)
  expect(readFileSync(join(cwd, 'again/part-2/5.json'), 'utf8')).toBe('old')
  const later = Date.now() / 1000 + 60
  utimesSync(join(cwd, 'in/part-2/5.txt'), later, later)
  await run(cwd, [...args, '--newer'])
  const paths = (list: [string, string][]): string[] =>
    list.map(([name, text]) => name + text.replace(/"path":"(?:in\/)?/, ''))
  expect(paths(contents(join(cwd, 'again')))).toEqual(paths(all))
  writeFileSync(join(cwd, 'again/part-2/5.json'), 'old')
  await run(cwd, [...args, '--force'])
  expect(paths(contents(join(cwd, 'again')))).toEqual(paths(all))
})

test('a worker that dies: the file that killed it is named, and all others are done', async () => {
  const cwd = filled()
  // More than a heap of 16 MB can hold.
  writeFileSync(join(cwd, 'in/part-1/huge.txt'), `${'The hall, he said, is open. '.repeat(12)}\n\n`.repeat(15_000))
  const {code, stderr} = await run(cwd, ['in', '-d', 'out', '-j', '2', '--quiet'], {
    NODE_OPTIONS: '--max-old-space-size=16'
  })
  expect(stderr.split('\n').filter((line) => /error/.test(line))).toEqual([
    expect.stringMatching(/^in\/part-0\/201\.txt: error holds no story/),
    expect.stringMatching(/^in\/part-1\/100\.txt: error holds no story/),
    'in/part-1/huge.txt: error needs more memory than there is'
  ])
  expect(code).toBe(1)
  const names = files(join(cwd, 'out'))
  expect(names.filter((name) => !/two/.test(name))).toHaveLength(MANY - 2)
  expect(names.filter((name) => name.includes('.wirecopy-'))).toEqual([])
})

describe('a signal', () => {
  const cwd = folder(Object.fromEntries(Array.from({length: 3000}, (_, at) => [`in/${at}.txt`, story(`mill ${at}`)])))

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143]
  ] as const)(
    '%s ends threads within two seconds; what is finished stays whole, and no draft is left',
    async (name, code) => {
      const out = join(scratch(), 'out')
      const child = spawn(process.execPath, [WIRECOPY, 'in', '-d', out, '-j', '2'], {cwd, stdio: 'ignore'})
      const ended = new Promise((resolve) => child.once('exit', resolve))
      while (files(out).filter((path) => path.endsWith('.json')).length < 80)
        await new Promise((resolve) => setTimeout(resolve, 20))
      const since = performance.now()
      child.kill(name)
      expect(await ended).toBe(code)
      expect(performance.now() - since).toBeLessThan(seconds())
      const names = files(out)
      expect(names.length).toBeLessThan(3000)
      expect(names.filter((path) => !path.endsWith('.json'))).toEqual([])
      for (const path of names) JSON.parse(readFileSync(join(out, path), 'utf8'))
    }
  )
})
