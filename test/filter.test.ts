import {spawn, spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {measured} from './setup/coverage.js'
import {folder, shell, story, stream, wirecopy, WIRECOPY} from './setup/command.js'

const FILTER = ['--from', 'ndjson', '--to', 'ndjson']

interface Answer {
  id?: unknown
  stories?: {headline: string; source: {path: string | null; index: number; encoding: string}}[]
  error?: {code: string; message: string}
}

/** What the filter answers to these lines, and its own lines. */
async function answers(lines: readonly (string | object)[], ...flags: string[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n') + '\n'
  const {stdout, stderr, code} = await wirecopy([...FILTER, ...flags], {input})
  expect([stderr, code]).toEqual(['', 0])
  const raw = stdout.split('\n').slice(0, -1)
  return {raw, all: raw.map((line) => JSON.parse(line) as Answer)}
}

describe.concurrent('the filter', () => {
  test('answers each record with one line, in order', async () => {
    const {all} = await answers([
      {id: 'a', text: story('bridge')},
      '',
      {id: 'b', text: stream('ferry', 'harbour'), path: 'desk/b.txt', other: 1},
      '  \t',
      {id: 'c', base64: Buffer.from(story('caf\xe9'), 'latin1').toString('base64'), encoding: 'windows-1252'},
      {text: story('tunnel')},
      {id: 'e', text: ''}
    ])
    expect(all.map(({id}) => id)).toEqual(['a', 'b', 'c', undefined, 'e'])
    expect(all.map(({stories}) => stories?.map(({headline}) => headline))).toEqual([
      ['The bridge opens'],
      ['The ferry opens', 'The harbour opens'],
      ['The café opens'],
      ['The tunnel opens'],
      []
    ])
    expect(all[1]?.stories?.map(({source}) => [source.path, source.index])).toEqual([
      ['desk/b.txt', 0],
      ['desk/b.txt', 1]
    ])
    expect(all[2]?.stories?.[0]?.source).toMatchObject({path: null, index: 0, encoding: 'windows-1252'})
    expect(all.every((answer) => Object.keys(answer).every((key) => ['id', 'stories'].includes(key)))).toBe(true)
  })

  test('gives the caller’s id back as it was sent', async () => {
    const ids = [
      '12345678901234567890',
      '1.0',
      '-7',
      '1e400',
      '"\\u00e9\\n"',
      'null',
      'true',
      '[1.50, 2]',
      '{"id": 3.0, "x": "}\\"]"}'
    ]
    const {raw} = await answers([
      ...ids.map((id) => `{"id": ${id}, "text": ""}`),
      ...ids.map((id) => `{"text": "\\"id\\": 5", "deep": {"id": 9}, "id" :${id}}`),
      '{"id": 1, "text": "", "id": 2.0}',
      '{"id":\t[1,\t2], "text": ""}'
    ])
    const answered = ids.map((id) => `{"id":${id === '"\\u00e9\\n"' ? '"é\\n"' : id},"stories":[`)
    expect(raw.map((line) => line.slice(0, line.indexOf('"stories":[') + 11))).toEqual([
      ...answered,
      ...answered,
      '{"id":2.0,"stories":[',
      '{"id":[1, 2],"stories":['
    ])
  })

  test('answers what it cannot read in its place, and exits with 0', async () => {
    const {all} = await answers(
      [
        {id: 1, text: 5},
        {id: 2, base64: '!!'},
        {id: 3, base64: 'QQ==', encoding: 'no-such'},
        {id: 4, base64: Buffer.from('ffd8ffe000104a4649460001', 'hex').toString('base64')},
        'nonsense',
        '[]',
        'null',
        {id: 'five', text: 'x'.repeat(3000)},
        {text: 'x'.repeat(3000), id: 'six'},
        {id: 7, text: story()}
      ],
      '--max-bytes',
      '2000'
    )
    expect(all.map(({id, error}) => [id, error?.code])).toEqual([
      [1, 'record'],
      [2, 'record'],
      [3, 'decode'],
      [4, 'decode'],
      [undefined, 'json'],
      [undefined, 'record'],
      [undefined, 'record'],
      ['five', 'too-long'],
      [undefined, 'too-long'],
      [7, undefined]
    ])
    expect(all[7]?.error?.message).toBe('the record is longer than 2000 bytes')
  })

  test('the last line may lack its end, and is an error where it is cut off', async () => {
    const [whole, cut] = await Promise.all([
      wirecopy(FILTER, {input: '{"id":1,"text":""}'}),
      wirecopy(FILTER, {input: '\ufeff{"id":1,"text":""}\r\n{"id":2,"te'})
    ])
    expect(whole?.stdout).toBe('{"id":1,"stories":[]}\n')
    expect(cut?.stdout).toBe(
      '{"id":1,"stories":[]}\n{"error":{"code":"truncated","message":"the last line is cut off"}}\n'
    )
  })

  test('no sign that any reader takes for a line end is in a line', async () => {
    const {raw} = await answers([{id: '\u2028\u0085\u2029\t', text: story('a\u2028b\tc\u0085')}])
    expect(raw[0]).not.toMatch(/[\t\r\u0085\u2028\u2029]/)
    expect(raw[0]).toContain(String.raw`"id":"\u2028\u0085\u2029\t"`)
  })

  test('reads files of records; one that is missing is a line and exit 1', async () => {
    const cwd = folder({'a.ndjson': '{"id":1,"text":""}\n', 'b.ndjson': '{"id":2,"text":""}'})
    const {stdout, stderr, code} = await wirecopy([...FILTER, 'a.ndjson', 'none', 'b.ndjson'], {cwd})
    expect(stdout).toBe('{"id":1,"stories":[]}\n{"id":2,"stories":[]}\n')
    expect([stderr, code]).toEqual(['none: error there is no such file or folder\n', 1])
  })

  test('a caller who asks and waits gets each of 1,000 answers', async () => {
    const child = spawn(process.execPath, [WIRECOPY, ...FILTER, '--no-quotes'], {stdio: ['pipe', 'pipe', 'ignore']})
    let got = 0
    const ask = (): boolean => child.stdin.write(JSON.stringify({id: got, text: 'Bridge opens'}) + '\n')
    await new Promise<void>((done) => {
      let rest = ''
      child.stdout.on('data', (chunk: Buffer) => {
        rest += String(chunk)
        for (let at = rest.indexOf('\n'); at !== -1; at = rest.indexOf('\n')) {
          expect((JSON.parse(rest.slice(0, at)) as Answer).id).toBe(got)
          rest = rest.slice(at + 1)
          if (++got < 1000) ask()
          else child.stdin.end()
        }
      })
      child.on('close', () => done())
      ask()
    })
    expect(got).toBe(1000)
  })

  // A measured process keeps its counts in memory too.
  test.skipIf(measured)(
    'memory stays flat, however long the input is and however slow the reader',
    async () => {
      // 2,000 records, some 28 MB of answers, in a heap of 20 MB.
      const record = JSON.stringify({id: 1, text: `Bridge opens\n\nIt ${'o'.repeat(14_000)}pened.`})
      const {stdout, stderr} = await shell(
        `yes '${record}' | head -2000 | wirecopy --from ndjson --no-quotes | (sleep 1; wc -l); echo "\${PIPESTATUS[2]}"`,
        {env: {NODE_FLAGS: '--max-old-space-size=20'}}
      )
      expect([stdout, stderr]).toEqual(['2000\n0\n', ''])
    },
    180_000
  )
})

const parallel = spawnSync('parallel', ['--version']).status === 0 || process.env['WIRECOPY_REQUIRE_ALL'] === '1'

describe.skipIf(!parallel || measured)('GNU parallel (skips where it is not installed)', {concurrent: true}, () => {
  const texts = ['bridge', 'ferry', 'harbour'].map(story)
  const records = Array.from({length: 600}, (_, id) =>
    id % 97 === 0
      ? '{"id": nonsense'
      : JSON.stringify({id, text: `${texts[id % 3]}${'It was late, she said. '.repeat(id % 40)}`})
  )
  const command = `"${process.execPath}" "${WIRECOPY}" --from ndjson --no-quotes`
  let cwd = ''
  // What one process answers.
  beforeAll(async () => {
    cwd = folder({'records.ndjson': records.join('\n') + '\n'})
    expect(await shell(`${command} < records.ndjson > one.ndjson`, {cwd})).toMatchObject({stderr: '', code: 0})
    expect(readFileSync(join(cwd, 'one.ndjson'), 'utf8').match(/\n/g)).toHaveLength(600)
  }, 60_000)

  test.each(['60k', '200k'])('bytes are those of one process, in blocks of %s', async (size) => {
    const {stderr, code} = await shell(
      `set -o pipefail; parallel --will-cite --pipe -k -j2 --block ${size} '${command}' < records.ndjson | cmp one.ndjson`,
      {cwd}
    )
    expect([stderr, code]).toEqual(['', 0])
  })

  test('a shard that was killed is done again, and nothing else', async () => {
    writeFileSync(
      join(cwd, 'once.sh'),
      `echo "$1" >> started
      if [ "$1" = shard-ab ] && [ ! -e killed ]; then touch killed; head -c 50000 "$1" | ${command} > "$1.out"; kill -9 $$; fi
      ${command} < "$1" > "$1.out"\n`
    )
    const {stderr, stdout, code} = await shell(
      `split -n l/3 records.ndjson shard-
      run() { parallel --will-cite -j2 --joblog log "$@" sh once.sh {} ::: shard-aa shard-ab shard-ac; }
      run; echo $?; run --resume-failed; echo $?; sort started | uniq -c | tr -s ' '
      cat shard-aa.out shard-ab.out shard-ac.out | cmp - one.ndjson`,
      {cwd}
    )
    expect(stdout).toBe('1\n0\n 1 shard-aa\n 2 shard-ab\n 1 shard-ac\n')
    expect([stderr, code]).toEqual(['', 0])
  })
})
