// The story bench: hand-made stories with full gold. Prints the scorer's table.
//   npm run bench:stories [-- --errors 20]
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const bench = '../shared/bench/stories'
if (!existsSync(bench)) {
  console.log(`skipped: ${bench} is not here`)
  process.exit(0)
}
const files = readdirSync(bench)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(bench, name))
const predictions = join(mkdtempSync(join(tmpdir(), 'wirecopy-')), 'stories.ndjson')
writeFileSync(
  predictions,
  execFileSync('node', ['dist/wirecopy.cjs', '--to', 'ndjson', ...files], {
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit']
  })
)
process.exitCode =
  spawnSync('node', [join(bench, 'score.mjs'), bench, predictions, ...process.argv.slice(2)], {stdio: 'inherit'})
    .status ?? 1
