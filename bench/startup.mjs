// How long the command takes for next to nothing, beside a Node that does nothing.
import {command, node, pair, time} from './measure.mjs'

const seed = 'fixtures/us-iraq-dialogue/input.txt'
const CASES = [
  ['version', ['--version'], 1.35],
  ['help', ['--help'], 1.35],
  ['JSON of one story', [seed], 1.35],
  ['JSON, no quotes', ['--no-quotes', seed], 1.35],
  ['Markdown of one story', ['-t', 'markdown', seed], 1.6],
  ['HTML of one story', ['-t', 'html', seed], 1.6],
  ...['ndjson', 'text', 'csv', 'tsv', 'ninjs', 'jsonld', 'nitf', 'newsml-g2', 'wordpress'].map((format) => [
    `${format} of one story`,
    ['-t', format, seed],
    1.7
  ])
]

export const question = 'start-up: whole process to `node -e 0`'
export function rows() {
  return CASES.map(([name, args, goal]) => {
    const {a, b, ratio} = pair(
      () => time(node, [command, ...args]),
      () => time(node, ['-e', '0'])
    )
    return {name, figure: `${a.toFixed(0)} ms / ${b.toFixed(0)} ms`, ratio, goal: `≤ ${goal}`}
  })
}
