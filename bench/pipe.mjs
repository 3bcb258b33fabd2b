// The NDJSON filter beside `cat`-like work of Node itself: read each line, JSON.parse, JSON.stringify, write.
import {stories} from './copy.mjs'
import {command, node, pair, time} from './measure.mjs'

const ECHO =
  "let b='';process.stdin.setEncoding('utf8').on('data',c=>{b+=c;const l=b.split('\\n');b=l.pop();for(const x of l)process.stdout.write(JSON.stringify(JSON.parse(x))+'\\n')})"

export const question = 'NDJSON filter: 5,000 records, to a Node that parses and prints each line'
export function rows() {
  const input =
    stories(5000, 6)
      .map((text, id) => JSON.stringify({id, text}))
      .join('\n') + '\n'
  const size = Buffer.byteLength(input) / 1e6
  return [
    ['no quotes', ['--no-quotes']],
    ['with quotes', []]
  ].map(([name, flags]) => {
    const {a, ratio} = pair(
      () => time(node, [command, '--from', 'ndjson', '--to', 'ndjson', ...flags], {input}),
      () => time(node, ['-e', ECHO], {input}),
      3
    )
    return {
      name,
      figure: `${((5000 / a) * 1000).toFixed(0)} records/s, ${(size / (a / 1000)).toFixed(2)} MB/s`,
      ratio,
      goal: ''
    }
  })
}
