// npm run fuzz [-- MINUTES]: mutates the fixtures' bytes and reads them until the time is over; stops at the first find.
// A find is an exception other than DecodeError, a broken law, or a read that takes over five seconds.
import {readdirSync, readFileSync, writeFileSync, existsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {random} from './copy.mjs'
import {units} from './units.mjs'
import {built} from './law.mjs'

const minutes = Number(process.argv[2] ?? 10)
const seed = Number(process.argv[3] ?? Date.now() % 1e9)
const next = random(seed)
const under = (n) => Math.floor(next() * n)
const corpus = readdirSync('fixtures')
  .map((name) => join('fixtures', name, 'input.txt'))
  .filter(existsSync)
  .map((file) => readFileSync(file))

const MUTATIONS = [
  (bytes) => bytes.subarray(0, under(bytes.length)),
  (bytes) => bytes.subarray(under(bytes.length)),
  (bytes) => splice(bytes, under(bytes.length), 1, Buffer.from([under(256)])),
  (bytes) => splice(bytes, under(bytes.length), under(40), Buffer.alloc(0)),
  (bytes) => splice(bytes, under(bytes.length), 0, Buffer.from(units[under(units.length)][1].repeat(1 + under(8)))),
  (bytes) => splice(bytes, under(bytes.length), 0, slice(corpus[under(corpus.length)])),
  (bytes) => swapLines(bytes),
  (bytes) => ledBy(bytes, LEADS[under(LEADS.length)])
]
/** What can stand before each line: a mail's sign of quoting, an indent, a bullet. */
const LEADS = ['> ', '>> ', '    ', '\t', '- ', '\u200b']
const splice = (bytes, at, drop, add) => Buffer.concat([bytes.subarray(0, at), add, bytes.subarray(at + drop)])
const slice = (bytes) => {
  const at = under(bytes.length)
  return bytes.subarray(at, at + under(300))
}
function swapLines(bytes) {
  const lines = bytes.toString('latin1').split('\n')
  const [a, b] = [under(lines.length), under(lines.length)]
  ;[lines[a], lines[b]] = [lines[b], lines[a]]
  return Buffer.from(lines.join('\n'), 'latin1')
}
function ledBy(bytes, lead) {
  return Buffer.from(
    bytes.toString('latin1').replace(/^/gm, () => Buffer.from(lead).toString('latin1')),
    'latin1'
  )
}

const {read, DecodeError} = await built()
const end = performance.now() + minutes * 60_000
console.log(`fuzzing ${corpus.length} fixtures for ${minutes} min, seed ${seed}`)
let count = 0
while (performance.now() < end) {
  let bytes = corpus[under(corpus.length)]
  for (let turn = 1 + under(4); turn > 0; turn--) bytes = MUTATIONS[under(MUTATIONS.length)](bytes)
  // Of the processor's time, so that what else the machine does is no find.
  const start = process.cpuUsage()
  let find
  try {
    find = read(bytes)[0]
  } catch (error) {
    if (!(error instanceof DecodeError)) find = error.stack
  }
  const {user, system} = process.cpuUsage(start)
  if (user + system > 5e6) find ??= 'took over five seconds'
  if (find) {
    const file = join(tmpdir(), `wirecopy-find-${seed}-${count}.txt`)
    writeFileSync(file, bytes)
    console.error(`find after ${count} inputs, kept as ${file}\n${find}`)
    process.exit(1)
  }
  count++
}
console.log(`${count} inputs, no find`)
