// Runs a gold file's records through the built command and gives the predictions file that its scorer reads.
import {execFileSync} from 'node:child_process'
import {closeSync, mkdtempSync, openSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const bench = '../shared/bench'

export function predict(kind, gold, flags = []) {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-'))
  const [records, answers, predictions] = ['records', 'answers', 'predictions'].map((name) =>
    join(folder, `${name}.ndjson`)
  )
  const run = (args, input, output) => {
    const stdin = input ? openSync(input, 'r') : 'ignore'
    const stdout = openSync(output, 'w')
    execFileSync('node', args, {stdio: [stdin, stdout, 'inherit']})
    closeSync(stdout)
    if (input) closeSync(stdin)
  }
  run([join(bench, 'records.mjs'), gold], null, records)
  run(['dist/wirecopy.cjs', '--from', 'ndjson', '--to', 'ndjson', ...flags], records, answers)
  run([join(bench, 'predictions.mjs'), kind, answers], null, predictions)
  return predictions
}

export const writePredictions = (lines) => {
  const file = join(mkdtempSync(join(tmpdir(), 'wirecopy-')), 'predictions.ndjson')
  writeFileSync(file, lines.join('\n') + '\n')
  return file
}
