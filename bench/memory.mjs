// Peak memory of the filter and of a batch at 1× and 10× the input.
import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {spawnSync} from 'node:child_process'
import {stories, story} from './copy.mjs'
import {command, node, PEAK, peakOf} from './measure.mjs'

function peak(args, input) {
  const {stderr} = spawnSync(node, [...PEAK, command, ...args], {
    input,
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'ignore', 'pipe']
  })
  return peakOf(stderr)
}

export const question = 'peak memory: 10× the input to 1×'
export function rows() {
  const records = (count) =>
    stories(count, 6)
      .map((text, id) => JSON.stringify({id, text}))
      .join('\n') + '\n'
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-memory-'))
  const fill = (count) => {
    const place = join(folder, String(count))
    mkdirSync(place)
    for (let index = 0; index < count; index++) writeFileSync(join(place, `${index}.txt`), story(index, 4))
    return place
  }
  try {
    const row = (name, small, large, goal) => ({
      name,
      figure: `${small.toFixed(0)} MB, ${large.toFixed(0)} MB`,
      ratio: large / small,
      goal
    })
    const filter = (count) => peak(['--from', 'ndjson', '--to', 'ndjson'], records(count))
    const batch = (count) => peak([fill(count), '-d', join(folder, `out-${count}`), '--quiet'])
    return [
      row('filter, 1,500 and 15,000 records', filter(1500), filter(15_000), '≤ 1.3'),
      row('batch, 4,000 and 40,000 files', batch(4000), batch(40_000), '≤ 1.3')
    ]
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
