import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {processorSeconds, seconds} from './setup/command.js'
import {copy, files, scratch, watching, type Watching} from './setup/hot-folder.js'

const running: Watching[] = []
afterAll(() => {
  for (const {child} of running.splice(0)) child.kill('SIGKILL')
})
const start = (cwd: string, ...args: string[]): Watching => {
  const one = watching(cwd, 'in', '-d', 'out', '--settle', '200', '--no-quotes', ...args)
  running.push(one)
  return one
}
const folder = (): string => {
  const cwd = scratch()
  mkdirSync(join(cwd, 'in'))
  return cwd
}
const put = (cwd: string, name: string, text: string): void => {
  mkdirSync(join(cwd, name, '..'), {recursive: true})
  writeFileSync(join(cwd, name), text)
}
const story = (cwd: string, name: string): Story => JSON.parse(readFileSync(join(cwd, name), 'utf8')) as Story
const last = (cwd: string, name: string): string | undefined => story(cwd, name).body.at(-1)?.text

describe.concurrent('what is converted', () => {
  test('what is there and what arrives, in folders too, and not what a folder leaves out', async () => {
    const cwd = folder()
    put(cwd, 'in/harbour.txt', copy('harbour'))
    put(cwd, 'in/.draft.txt', copy('draft'))
    put(cwd, 'in/picture.jpg', 'no copy')
    put(cwd, 'in/old/museum.txt', copy('museum'))
    put(cwd, 'in/.wirecopyignore', 'old/\n')
    const one = start(cwd, '-t', 'json,markdown')
    await one.until(() => files(join(cwd, 'out')).length === 2, 'harbour')
    put(cwd, 'in/new/deep/bridge.wire', copy('bridge'))
    put(cwd, 'elsewhere/set/tower.txt', copy('tower'))
    renameSync(join(cwd, 'elsewhere/set'), join(cwd, 'in/set'))
    await one.until(() => files(join(cwd, 'out')).length === 6, 'bridge and tower')
    expect(await one.end('SIGTERM')).toBe(0)
    expect(files(join(cwd, 'out'))).toEqual([
      'harbour.json',
      'harbour.md',
      'new/deep/bridge.json',
      'new/deep/bridge.md',
      'set/tower.json',
      'set/tower.md'
    ])
    expect(one.said().split('\n')).toEqual([
      'watching in',
      'in/harbour.txt: written to out/harbour.json, out/harbour.md',
      expect.stringMatching(/^in\/(new|set)\//),
      expect.stringMatching(/^in\/(new|set)\//),
      'stopped: 3 stories written, 0 files failed',
      ''
    ])
  })

  test('a file that grows slowly is read once, when it is whole', async () => {
    const cwd = folder()
    // Longer than a busy machine lets it wait for the next piece.
    const one = start(cwd, '--settle', '1500')
    const text = copy('canal', 40)
    put(cwd, 'in/canal.txt', '')
    for (let at = 0; at < text.length; at += 200) {
      appendFileSync(join(cwd, 'in/canal.txt'), text.slice(at, at + 200))
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    await one.until(() => files(join(cwd, 'out')).length === 1, 'canal')
    expect(await one.end('SIGINT')).toBe(0)
    expect(last(cwd, 'out/canal.json')).toBe('The last word is canal.')
    expect(one.said().match(/written to/g)).toHaveLength(1)
  })

  test('what is written is never among what is read, through links either', async () => {
    const cwd = folder()
    put(cwd, 'in/mill.txt', copy('mill'))
    for (const [out, ...more] of [['in'], ['.'], ['in/../in'], ['out', '--done', 'out']] as [string, ...string[]][]) {
      const one = watching(cwd, 'in', '-d', out, '-t', 'text', ...more)
      running.push(one)
      expect(await one.ended).toBe(2)
      expect(one.said()).toBe(
        `wirecopy: -d ${out}: text written there would stand among the inputs; write to another folder\n`
      )
    }
    symlinkSync('../out', join(cwd, 'in/more'))
    const one = start(cwd, '-t', 'text')
    await one.until(() => files(join(cwd, 'out')).length === 1, 'mill')
    put(cwd, 'in/inn.txt', copy('inn'))
    await one.until(() => one.said().includes('inn.txt: written'), 'inn')
    expect(await one.end('SIGTERM')).toBe(0)
    expect(files(join(cwd, 'out'))).toEqual(['inn.txt', 'mill.txt'])
    expect(readFileSync(join(cwd, 'in/mill.txt'), 'utf8')).toBe(copy('mill'))
  })

  test.runIf(process.platform === 'linux')('a folder that cannot be made is one line', async () => {
    const one = watching(folder(), 'in', '-d', '/proc/none')
    running.push(one)
    expect(await one.ended).toBe(1)
    expect(one.said()).toBe('wirecopy: /proc/none: there is no such file or folder\n')
  })

  test.runIf(process.platform === 'linux')('a name that is no UTF-8 is a name', async () => {
    const cwd = folder()
    const name = (start: string, end: string): Buffer =>
      Buffer.concat([Buffer.from(`${cwd}/${start}/caf`), Buffer.of(0xe9), Buffer.from(end)])
    writeFileSync(name('in', '.txt'), copy('café'))
    const one = start(cwd, '--done', 'done')
    await one.until(() => one.said().includes('written'), 'café')
    expect(await one.end('SIGTERM')).toBe(0)
    expect(one.said()).toContain('in/caf\\xe9.txt: written to out/caf\\xe9.json\n')
    expect(existsSync(name('done', '.txt')) && existsSync(name('out', '.json'))).toBe(true)
  })

  test('a file that is rewritten is converted again, and replaces its own', async () => {
    const cwd = folder()
    put(cwd, 'in/mill.txt', copy('mill'))
    const one = start(cwd)
    await one.until(() => files(join(cwd, 'out')).length === 1, 'mill')
    put(cwd, 'in/mill.txt', copy('windmill'))
    await one.until(() => one.said().match(/written to/g)?.length === 2, 'windmill')
    expect(await one.end('SIGTERM')).toBe(0)
    expect(story(cwd, 'out/mill.json').headline).toBe('The windmill opens')
  })

  test('two inputs with one target: the second is refused, also as a second story', async () => {
    const cwd = folder()
    put(cwd, 'in/a.txt', copy('school'))
    const one = start(cwd, '--done', 'done')
    await one.until(() => files(join(cwd, 'done')).length === 1, 'school')
    put(cwd, 'in/a.wire', copy('church'))
    await one.until(() => one.said().includes('error'), 'church')
    expect(await one.end('SIGTERM')).toBe(0)
    expect(story(cwd, 'out/a.json').headline).toBe('The school opens')
    expect(one.said()).toContain(
      'in/a.wire: error story 1 would be written to what done/a.txt is written to; rename one\n'
    )
  })
})

describe.concurrent('a second start', () => {
  test('converts what is new or was changed, whatever its date', async () => {
    const cwd = folder()
    for (const name of ['one', 'two', 'three']) put(cwd, `in/${name}.txt`, copy(name))
    const one = start(cwd)
    await one.until(() => files(join(cwd, 'out')).length === 3, 'three stories')
    expect(await one.end('SIGTERM')).toBe(0)
    const before = statSync(join(cwd, 'out/one.json')).mtimeMs
    put(cwd, 'in/four.txt', copy('four'))
    // Brought in under the same name, with a date of long ago.
    put(cwd, 'other.txt', copy('second'))
    utimesSync(join(cwd, 'other.txt'), 1e9, 1e9)
    renameSync(join(cwd, 'other.txt'), join(cwd, 'in/two.txt'))
    const two = start(cwd)
    await two.until(() => two.said().match(/written to/g)?.length === 2, 'two and four')
    expect(await two.end('SIGTERM')).toBe(0)
    expect(two.said()).toContain('stopped: 2 stories written, 0 files failed')
    expect(story(cwd, 'out/two.json').headline).toBe('The second opens')
    expect(statSync(join(cwd, 'out/one.json')).mtimeMs).toBe(before)
  })

  test('removes drafts of a run that was killed', async () => {
    const cwd = folder()
    mkdirSync(join(cwd, 'out/sub'), {recursive: true})
    // Far above any process number.
    put(cwd, 'out/sub/.wirecopy-99999999-0-7.tmp', 'half')
    put(cwd, `out/.wirecopy-${process.pid}-0-7.tmp`, 'at work')
    put(cwd, 'in/gate.txt', copy('gate'))
    const one = start(cwd)
    await one.until(() => files(join(cwd, 'out')).includes('gate.json'), 'gate')
    expect(await one.end('SIGTERM')).toBe(0)
    expect(files(join(cwd, 'out'))).toEqual([`.wirecopy-${process.pid}-0-7.tmp`, 'gate.json'])
  })
})

describe.concurrent('where inputs go', () => {
  test('done and failed, inside the folder too; what is there is never replaced', async () => {
    const cwd = folder()
    put(cwd, 'in/sub/a.txt', copy('dam'))
    put(cwd, 'in/bad.txt', ' \n')
    put(cwd, 'in/done/sub/a.txt', 'of yesterday')
    const one = start(cwd, '--done', 'in/done', '--failed', 'failed', '--log', 'json')
    await one.until(() => files(join(cwd, 'failed')).length === 1, 'bad')
    await one.until(() => files(join(cwd, 'in/done')).length === 2, 'dam')
    expect(await one.end('SIGTERM')).toBe(0)
    expect(files(join(cwd, 'in'))).toEqual(['done/sub/a-2.txt', 'done/sub/a.txt'])
    expect(readFileSync(join(cwd, 'in/done/sub/a.txt'), 'utf8')).toBe('of yesterday')
    expect(files(join(cwd, 'out'))).toEqual(['sub/a.json'])
    const events = one
      .said()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string
    expect(events).toEqual([
      {time, event: 'start', path: 'in'},
      {
        path: 'in/bad.txt',
        line: null,
        column: null,
        severity: 'error',
        message: 'holds no story: the input is empty',
        rule: 'empty'
      },
      {time, event: 'failed', path: 'in/bad.txt', stories: 0, warnings: 0, moved: 'failed/bad.txt'},
      {time, event: 'story', path: 'in/sub/a.txt', index: 0, targets: ['out/sub/a.json']},
      {time, event: 'done', path: 'in/sub/a.txt', stories: 1, warnings: 0, moved: 'in/done/sub/a-2.txt'},
      {time, event: 'stop', stories: 1, failed: 1}
    ])
  })

  test('a folder that goes away ends it with 1, wrong use with 2', async () => {
    const cwd = folder()
    const one = start(cwd, '--rescan', '1')
    await one.until(() => one.said().includes('watching'), 'start')
    rmSync(join(cwd, 'in'), {recursive: true})
    await one.until(() => one.child.exitCode !== null, 'the end')
    expect(one.child.exitCode).toBe(1)
    expect(one.said()).toContain('in: error the folder is gone')
    const codes = [
      ['nowhere', '-d', 'out'],
      ['.', '--done', 'done'],
      ['.', '-d', 'out', '--done', '.'],
      ['.', '-d', 'out', '--settle', 'soon']
    ].map(async (args) => {
      const wrong = watching(cwd, ...args)
      await wrong.until(() => wrong.child.exitCode !== null, 'the end')
      return wrong.child.exitCode
    })
    expect(await Promise.all(codes)).toEqual([2, 2, 2, 2])
  })
})

const MANY = Number(process.env['WIRECOPY_WATCH_FILES'] ?? 300)

test(
  `${MANY} files in bursts, killed twice: each converted, none half-read; moved when done or not`,
  () => Promise.all([bursts('--settle', '600'), bursts('--settle', '600', '--done', 'done')]),
  60_000 + 20 * MANY
)

async function bursts(...flags: string[]): Promise<void> {
  const cwd = folder()
  put(cwd, 'staged.txt', '')
  const name = (index: number): string => `${index % 7}/${index}.txt`
  let sent = 0
  const send = async (until: number): Promise<void> => {
    while (sent < until) {
      for (const end = Math.min(until, sent + Math.ceil(MANY / 12)); sent < end; sent++) {
        const [path, text] = [name(sent), copy(`story ${sent}`, 8)]
        // A third comes whole by a new name, a third in one writing, a third in two with a break.
        if (sent % 3 === 0) {
          put(cwd, 'staged.txt', text)
          mkdirSync(join(cwd, 'in', path, '..'), {recursive: true})
          renameSync(join(cwd, 'staged.txt'), join(cwd, 'in', path))
        } else if (sent % 3 === 1) put(cwd, `in/${path}`, text)
        else {
          put(cwd, `in/${path}`, text.slice(0, 300))
          setTimeout(() => appendFileSync(join(cwd, 'in', path), text.slice(300)), 60)
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 80))
    }
  }
  const out = (): number => files(join(cwd, 'out')).filter((path) => path.endsWith('.json')).length
  const runs = [start(cwd, ...flags)]
  const killed = async (signal: NodeJS.Signals, after: number): Promise<void> => {
    const now = runs.at(-1) as Watching
    await now.until(() => out() >= after, `${after} stories`)
    expect(await now.end(signal)).toBe(signal === 'SIGKILL' ? null : 0)
    runs.push(start(cwd, ...flags))
  }
  const sending = send(MANY)
  await killed('SIGKILL', MANY / 5)
  await killed('SIGTERM', MANY / 2)
  await sending
  const final = runs.at(-1) as Watching
  const left = (): string[] => files(join(cwd, 'in'))
  await final.until(() => out() === MANY && (!flags.includes('done') || left().length === 0), 'all')
  expect(await final.end('SIGTERM')).toBe(0)

  const names = Array.from({length: MANY}, (_, index) => name(index)).sort()
  expect(files(join(cwd, 'out'))).toEqual(names.map((path) => path.replace('.txt', '.json')).sort())
  expect(flags.includes('done') ? files(join(cwd, 'done')) : left()).toEqual(names)
  for (let index = 0; index < MANY; index++)
    expect(last(cwd, `out/${name(index).replace('.txt', '.json')}`)).toBe(`The last word is story ${index}.`)
  // Only what was in hand when it was killed may be told of twice.
  const told = runs.flatMap((run) => [...run.said().matchAll(/^(\S+): written to/gm)].map((match) => match[1]))
  expect(new Set(told).size).toBeGreaterThanOrEqual(MANY - 1)
  expect(told.length).toBeLessThanOrEqual(MANY + 1)
}

test.concurrent('a file that comes again after it was moved is an update', async () => {
  const cwd = folder()
  put(cwd, 'in/well.txt', copy('well'))
  const one = start(cwd, '--done', 'done')
  await one.until(() => files(join(cwd, 'done')).length === 1, 'well')
  put(cwd, 'again.txt', copy('fountain'))
  copyFileSync(join(cwd, 'again.txt'), join(cwd, 'in/well.txt'))
  await one.until(() => files(join(cwd, 'done')).length === 2, 'fountain')
  expect(await one.end('SIGTERM')).toBe(0)
  expect(files(join(cwd, 'done'))).toEqual(['well-2.txt', 'well.txt'])
  expect(story(cwd, 'out/well.json').headline).toBe('The fountain opens')
})

test.each([
  ['before', 0],
  ['while', 0.5]
])('a signal ends it within two seconds %s a long story is read, of which nothing is written', async (_, after) => {
  const cwd = folder()
  put(cwd, 'in/a.txt', copy('well'))
  put(cwd, 'in/b.txt', `The well opens\n\n${'It opened, Ana Ruiz said. '.repeat(5e5)}`)
  const one = watching(cwd, 'in', '-d', 'out', '--settle', '200')
  running.push(one)
  await one.until(() => files(join(cwd, 'out')).length === 1, 'well')
  const [most, from] = [seconds(), performance.now()]
  const had = (): number => processorSeconds(one.child) ?? (performance.now() - from) / 1000
  const before = had()
  await one.until(() => had() >= before + after, 'the long story')
  const since = performance.now()
  await one.end('SIGTERM')
  expect(performance.now() - since).toBeLessThan(most)
  expect(files(join(cwd, 'out'))).toEqual(['a.json'])
})
