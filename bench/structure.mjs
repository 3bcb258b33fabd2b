// The structure bench: raw transmissions, the same with their marks lost, the same pasted, a newsroom system's fixtures.
//   npm run bench:structure [-- reuters-dev|reuters-dev-stripped|reuters-dev-pasted|superdesk [--errors 20]]
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {predict, writePredictions} from './filter.mjs'

const bench = '../shared/bench/structure'
if (!existsSync(bench)) {
  console.log(`skipped: ${bench} is not here`)
  process.exit(0)
}
const [wanted, ...flags] = process.argv[2]?.startsWith('--')
  ? [undefined, ...process.argv.slice(2)]
  : process.argv.slice(2)
const sets = ['reuters-dev', 'reuters-dev-stripped', 'reuters-dev-pasted', 'superdesk'].filter(
  (set) => !wanted || set === wanted
)
for (const set of sets) {
  console.log(`\n== ${set}`)
  const gold = set === 'superdesk' ? join(bench, 'superdesk/expected.json') : join(bench, `${set}.ndjson.gz`)
  const predictions = set === 'superdesk' ? superdesk(gold) : predict('structure', gold, ['--no-quotes'])
  spawnSync('node', [join(bench, 'score.mjs'), gold, predictions, ...flags], {stdio: 'inherit'})
}

function superdesk(gold) {
  const expected = JSON.parse(readFileSync(gold, 'utf8'))
  const entries = Array.isArray(expected) ? expected : (expected.files ?? expected.stories ?? Object.values(expected))
  return writePredictions(
    entries.map(({id}) => {
      const out = execFileSync(
        'node',
        ['dist/wirecopy.cjs', '--to', 'ndjson', '--no-quotes', join(bench, 'superdesk', id)],
        {stdio: ['ignore', 'pipe', 'ignore']}
      )
      const [first = '{}'] = out.toString().split('\n')
      return JSON.stringify({...JSON.parse(first || '{}'), id})
    })
  )
}
