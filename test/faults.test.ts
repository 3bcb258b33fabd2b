import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as later} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {folder, processorSeconds, seconds, shell, story, stream, wirecopy, WIRECOPY} from './setup/command.js'

// What docs/faults.md says, fault by fault. Linux alone has all of these; what needs root skips visibly without it.
const linux = process.platform === 'linux'
const root = linux && process.getuid?.() === 0
const can = (line: string): boolean => spawnSync('bash', ['-c', line]).status === 0
const mounts = root && can('d=$(mktemp -d) && mount -t tmpfs none $d && umount $d && rmdir $d')
const nobody = root && can('su -s /bin/sh nobody -c true')

const drafts = (path: string): string[] => readdirSync(path).filter((name) => name.startsWith('.wirecopy-'))

/** Many stories, `in/0000.txt` and so on: each tenth a whole one, the others a line. */
const many = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({length: count}, (_, at) => [
      `in/${String(at).padStart(4, '0')}.txt`,
      at % 10 === 0 ? story(`no. ${at}`) : `No. ${at} opens on Monday\n`
    ])
  )

describe.concurrent('each fault is a line, and the rest is done', () => {
  test.runIf(linux)('pipes, links into the dark, link loops, folders named as stories', async () => {
    const cwd = folder({'in/a.txt': story(), 'in/sub/b.txt': story()})
    mkdirSync(join(cwd, 'in/folder.txt'))
    execFileSync('mkfifo', [join(cwd, 'in/pipe.txt')])
    symlinkSync('..', join(cwd, 'in/sub/up'))
    symlinkSync('..', join(cwd, 'in/out-of-it'))
    symlinkSync('self', join(cwd, 'in/self'))
    symlinkSync('nowhere', join(cwd, 'in/dark.txt'))
    symlinkSync('sub', join(cwd, 'in/twin'))
    const {stderr, code} = await wirecopy(['in', '-d', 'out'], {cwd})
    expect(stderr.trimEnd().split('\n')).toEqual([
      'in/dark.txt: error there is no such file or folder',
      'in/folder.txt: error is a folder with the name of a story, and holds none',
      'in/out-of-it: error is a link to a folder that it lies in',
      'in/pipe.txt: error is a pipe or a device; name it as an argument to read it',
      'in/self: error too many symbolic links',
      'in/sub/up: error is a link to a folder that it lies in',
      'in/twin/up: error is a link to a folder that it lies in'
    ])
    expect(code).toBe(1)
    expect(readdirSync(join(cwd, 'out'), {recursive: true}).sort()).toEqual(
      ['a.json', 'sub', 'sub/b.json', 'twin', 'twin/b.json'].sort()
    )
  })

  test.runIf(linux)('a pipe that is named is read', async () => {
    const {stdout, code} = await shell(
      `wirecopy <(printf 'The bridge opens\\nBy Ana Ruiz\\n\\nLISBON - It opened.\\n')`
    )
    expect([(JSON.parse(stdout) as {headline: string}).headline, code]).toEqual(['The bridge opens', 0])
  })

  test.skipIf(!nobody)('what may not be read, and where nothing may be written (skips without root)', async () => {
    const cwd = folder({'in/a.txt': story(), 'in/shut.txt': story(), 'in/sub/b.txt': story(), 'out/sub/x': ''})
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'in/shut.txt'), 0)
    chmodSync(join(cwd, 'out'), 0o777)
    const command = `cd ${cwd} && ${process.execPath} ${WIRECOPY} in -d`
    const [one, other] = await Promise.all([
      shell(`su -s /bin/sh nobody -c '${command} out'`),
      shell(`su -s /bin/sh nobody -c '${command} new'`)
    ])
    expect([one?.stderr, one?.code]).toEqual([
      'in/shut.txt: error permission denied\nout/sub/b.json: error permission denied\n',
      1
    ])
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.json', 'sub'])
    expect([other?.stderr, other?.code]).toEqual(['new: error permission denied\n', 1])
  })

  test.skipIf(!mounts)('a full disk and a read-only one (skips where nothing can be mounted)', async () => {
    const cwd = folder({...many(6), 'full/x': '', 'shut/x': ''})
    const {stderr, stdout, code} = await shell(
      `mount -t tmpfs -o size=16k none full && mount -t tmpfs -o ro none shut
      wirecopy in -d full -t html; echo $?; wirecopy in -d shut/out; echo $?; wirecopy in -o shut/x.json; echo $?
      ls -A full; umount full shut`,
      {cwd}
    )
    const [a, b, c, ...left] = stdout.trimEnd().split('\n')
    expect([code, a, b, c]).toEqual([0, '1', '1', '1'])
    const lines = stderr.trimEnd().split('\n')
    const full = lines.filter((line) => /^full\/000\d\.html: error no space left on the device$/.test(line))
    expect(full.length).toBeGreaterThan(0)
    expect(full.length + left.length).toBe(6)
    expect(left.every((name) => /^000\d\.html$/.test(name))).toBe(true)
    expect(lines.slice(full.length)).toEqual([
      'shut/out: error the file system is read-only',
      'shut/x.json: error the file system is read-only'
    ])
  })

  test('a target that is a folder, a file where a folder is needed, a name that is too long', async () => {
    const long = 'x'.repeat(251)
    const cwd = folder({[`in/${long}.txt`]: story(), 'in/a.txt': story(), 'in/b/c.txt': story(), 'in/d.txt': story()})
    mkdirSync(join(cwd, 'out/a.json'), {recursive: true})
    writeFileSync(join(cwd, 'out/b'), '')
    for (const flags of [[], ['--force']]) {
      const {stderr, code} = await wirecopy(['in', '-d', 'out', ...flags], {cwd})
      const lines = stderr.trimEnd().split('\n')
      expect(lines[0]).toMatch(/^out\/a\.json: error (?:a folder has this name|is a folder)$/)
      expect(lines[1]).toBe('out/b/c.json: error a part of the path is no folder')
      expect(lines.at(-1)).toBe(`out/${long}.json: error the name is too long`)
      expect(code).toBe(1)
      expect(readFileSync(join(cwd, 'out/d.json'), 'utf8')).toContain('The bridge opens')
      expect(drafts(join(cwd, 'out'))).toEqual([])
    }
  })

  test.runIf(linux)('a file that vanishes after it was found', async () => {
    // The first input is a pipe: while it is open, the second goes away.
    const cwd = folder({'a.txt': story('ferry'), 'b.txt': story()})
    const {stdout, stderr, code} = await shell(
      `wirecopy <(sleep 0.7; rm b.txt; cat a.txt) b.txt a.txt -t text | grep -c opens`,
      {cwd}
    )
    expect([stdout, stderr, code]).toEqual(['2\n', 'b.txt: error there is no such file or folder\n', 0])
  })
})

describe.concurrent('files', () => {
  test('follow the umask, are made by a name of their own first, and force replaces', async () => {
    const cwd = folder({'a.txt': story()})
    await shell('umask 027; wirecopy a.txt -d out; umask 077; wirecopy a.txt -o b.json', {cwd})
    const mode = (path: string): string => (statSync(join(cwd, path)).mode & 0o777).toString(8)
    expect([mode('out'), mode('out/a.json'), mode('b.json')]).toEqual(['750', '640', '600'])
  })

  test('are never replaced, however many runs write at once', async () => {
    const cwd = folder({'a.txt': story(), 'b.txt': story('ferry'), 'c.txt': story('harbour')})
    const all = await Promise.all(['a', 'b', 'c'].map((name) => wirecopy([`${name}.txt`, '-o', 'one.json'], {cwd})))
    expect(all.map(({code}) => code).sort()).toEqual([0, 1, 1])
    const winner = ['a', 'b', 'c'][all.findIndex(({code}) => code === 0)]!
    expect((JSON.parse(readFileSync(join(cwd, 'one.json'), 'utf8')) as {source: object}).source).toMatchObject({
      path: `${winner}.txt`
    })
    expect(drafts(cwd)).toEqual([])
  })

  test.runIf(linux)(
    '2,000 stories need no more than 40 open files and a heap of 64 MB',
    async () => {
      const cwd = folder(many(2000))
      const {stderr, code} = await shell('ulimit -n 40; wirecopy in -d out -t markdown', {
        cwd,
        env: {NODE_FLAGS: '--max-old-space-size=64'}
      })
      expect([stderr, code]).toEqual(['', 0])
      expect(readdirSync(join(cwd, 'out'))).toHaveLength(2000)
    },
    180_000
  )
})

/** Starts a run, sends it a signal when `ready`, and says how it ended and how long that took. */
async function stopped(
  cwd: string,
  args: string[],
  signal: NodeJS.Signals,
  ready: (child: ChildProcess) => boolean,
  input = ''
) {
  const child = spawn(process.execPath, [WIRECOPY, ...args], {cwd, stdio: ['pipe', 'pipe', 'pipe']})
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += String(chunk)))
  child.stdin.write(input)
  for (let tries = 0; !ready(child) && tries < 1600; tries++) await later(25)
  const from = performance.now()
  const ended = new Promise<[number | null, NodeJS.Signals | null]>((done) =>
    child.on('close', (code, by) => done([code, by]))
  )
  child.kill(signal)
  const [code, by] = await ended
  return {code, by, said, ms: performance.now() - from}
}

describe('a signal', () => {
  const crowd = folder(Object.fromEntries(Array.from({length: 1500}, (_, at) => [`in/${at}.txt`, story(`no. ${at}`)])))

  test.each<[NodeJS.Signals, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143]
  ])('%s ends a batch with %i within 2 seconds; what is finished stays, nothing else does', async (signal, code) => {
    const out = join(folder(), 'out')
    const begun = (): boolean => {
      try {
        return readdirSync(out).length > 20
      } catch {
        return false
      }
    }
    const end = await stopped(crowd, ['in', '-d', out, '-t', 'html'], signal, begun)
    expect([end.code, end.said]).toEqual([code, ''])
    expect(end.ms).toBeLessThan(seconds())
    expect(drafts(out)).toEqual([])
    const names = readdirSync(out)
    expect(names.length).toBeLessThan(1500)
    for (const name of names) expect(readFileSync(join(out, name), 'utf8').trimEnd()).toMatch(/<\/html>$/)
  })

  test('ends a run that waits for its input; the draft of -o goes', async () => {
    const cwd = folder()
    const ready = (): boolean => drafts(cwd).length === 1
    const end = await stopped(cwd, ['-', '-o', 'out.json'], 'SIGTERM', ready, stream('bridge'))
    expect([end.code, end.said]).toEqual([143, ''])
    expect(end.ms).toBeLessThan(seconds())
    expect(readdirSync(cwd)).toEqual([])
  })

  test.runIf(linux)('ends a run that waits for a named pipe', async () => {
    const cwd = folder()
    execFileSync('mkfifo', [join(cwd, 'pipe')])
    // Open for reading too, so that nobody waits for the other end.
    const pipe = openSync(join(cwd, 'pipe'), 'r+')
    writeSync(pipe, stream('bridge'))
    const end = await stopped(cwd, ['pipe', '-o', 'out.json'], 'SIGINT', () => drafts(cwd).length === 1)
    // Not by `process.exit`, which would wait for the pipe: a shell shows 130 all the same.
    expect([end.by, end.said]).toEqual(['SIGINT', ''])
    expect(end.ms).toBeLessThan(seconds())
    expect(readdirSync(cwd)).toEqual(['pipe'])
    closeSync(pipe)
  })

  const LONG = 'It opened, Ana Ruiz said. '.repeat(5e5)
  const long = folder({
    'big.txt': `The bridge opens\n\n${LONG}`,
    'big.ndjson': `{"text": "The bridge opens\\n\\n${LONG}"}\n`,
    'small.txt': 'The ferry sails\n\nIt sailed on Monday.\n'
  })
  test.concurrent.each([
    ['a story', ['big.txt'], ['-o', 'out.json']],
    ['a story, when others are written to the same file', ['small.txt', 'big.txt'], ['-o', 'out.json']],
    ['a record', ['big.ndjson'], ['--from', 'ndjson']]
  ])('ends %s that takes long to read', async (_what, names, flags) => {
    const cwd = folder()
    const most = seconds()
    const from = performance.now()
    // Most of a second of the processor is more than it needs to begin.
    const deep = (child: ChildProcess): boolean => (processorSeconds(child) ?? (performance.now() - from) / 1000) > 0.8
    const end = await stopped(cwd, [...names.map((name) => join(long, name)), ...flags], 'SIGTERM', deep)
    // By the system: what a handler would do would wait for the story.
    expect([end.by, end.said]).toEqual(['SIGTERM', ''])
    expect(end.ms).toBeLessThan(most)
    expect(readdirSync(cwd)).toEqual([])
  })

  test('a file of many stories is whole where one of them is long', async () => {
    const long = `The bridge opens\n\nIt ${'o'.repeat(1.1e6)}pened.\n`
    const cwd = folder({
      'a.txt': 'The ferry sails\n\nIt sailed.\n',
      'b.txt': long,
      'c.txt': 'Rain falls\n\nIt rained.\n'
    })
    const args = ['--no-quotes', '-t', 'text', 'a.txt', 'b.txt', 'c.txt']
    const {stdout} = await wirecopy(args, {cwd})
    expect(await wirecopy([...args, '-o', 'out.txt'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe(stdout)
    expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt', 'c.txt', 'out.txt'])
  })
})

describe.concurrent('pipes', () => {
  test.runIf(linux)('a reader that leaves ends it quietly with 0', async () => {
    const cwd = folder(many(300))
    const {stdout, stderr} = await shell(
      `wirecopy in | head -1 | wc -l; echo \${PIPESTATUS[0]}
      wirecopy --help | true; echo \${PIPESTATUS[0]}
      yes '{"id":1,"text":"x"}' | wirecopy -f ndjson | head -1 | wc -l; echo \${PIPESTATUS[1]}
      wirecopy in -t markdown 2>&1 | head -c 10 | wc -c; echo \${PIPESTATUS[0]}`,
      {cwd}
    )
    expect([stdout, stderr]).toEqual(['1\n0\n0\n1\n0\n10\n0\n', ''])
  })

  test.runIf(linux)('an output that is full is one line and exit 1', async () => {
    const cwd = folder(many(300))
    const {stdout, stderr} = await shell(
      `wirecopy in > /dev/full; echo $?; wirecopy schema > /dev/full; echo $?
      wirecopy --help > /dev/full; echo $?; wirecopy -V > /dev/full; echo $?; wirecopy explain in/0000.txt > /dev/full; echo $?
      echo '{"id":1,"text":"x"}' | wirecopy -f ndjson > /dev/full; echo $?; wirecopy in/0000.txt -o /dev/full; echo $?`,
      {cwd}
    )
    expect(stdout).toBe('1\n'.repeat(7))
    expect(stderr).toBe(
      'stdout: error no space left on the device\n'.repeat(6) + '/dev/full: error no space left on the device\n'
    )
  })

  test('nothing is cut off at the end, however slow the reader', async () => {
    const cwd = folder(many(300))
    const [lines, bytes] = await Promise.all(
      ['wirecopy in | (sleep 1; wc -l)', 'wirecopy schema | (sleep 0.5; wc -c)'].map(async (line) =>
        Number((await shell(line, {cwd})).stdout)
      )
    )
    expect([lines, bytes]).toEqual([300, statSync('schema/story.schema.json').size])
  })

  test('a transmission is written when it is complete, not when the input ends', async () => {
    const wire = (at: number): string =>
      `\u0016\u0016\u0001f070${at}\u001freute\nu f BC-BRIDGE   02-26 0105\n\u0002\nBRIDGE OPENS\n    LISBON, Feb 26 - Bridge ${at} opened.\n Reuter\n\u0003\u0004`
    const child = spawn(process.execPath, [WIRECOPY, '-t', 'ndjson'], {stdio: ['pipe', 'pipe', 'ignore']})
    const lines: string[] = []
    let wake: () => void = () => {}
    child.stdout.on('data', (chunk: Buffer) => {
      lines.push(...String(chunk).trimEnd().split('\n'))
      wake()
    })
    for (let at = 0; at <= 4; at++) {
      child.stdin.write(wire(at))
      while (lines.length <= at) await new Promise<void>((done) => (wake = done))
    }
    child.stdin.end()
    await new Promise((done) => child.on('close', done))
    expect(lines).toHaveLength(5)
    expect(lines.map((line) => (JSON.parse(line) as {source: {index: number}}).source.index)).toEqual([0, 1, 2, 3, 4])
  })
})
