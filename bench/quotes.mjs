// The quotes bench: political news articles with every attribution annotated.
//   npm run bench:quotes [-- --errors 20]        (dev split, view core)
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {predict} from './filter.mjs'

const gold = '../shared/bench/quotes/polnear-dev.ndjson.gz'
if (!existsSync(gold)) {
  console.log(`skipped: ${gold} is not here`)
  process.exit(0)
}
const predictions = predict('quotes', gold, ['--positions'])
spawnSync(
  'node',
  ['../shared/bench/quotes/score.mjs', gold, predictions, '--subset', 'core', ...process.argv.slice(2)],
  {stdio: 'inherit'}
)
