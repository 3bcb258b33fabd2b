// Inputs that nobody should send: 50 MB in one line, and 200,000 short lines. Whole processes, time and peak memory.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {command, node, PEAK, peakOf} from './measure.mjs'

const SENTENCE = '“The bridge is open,” Ana Ruiz, the port manager, said on Monday. It rained in the harbour all week. '
const inputs = [
  ['50 MB in one line', () => SENTENCE.repeat(Math.ceil(50e6 / SENTENCE.length))],
  ['200,000 short lines', () => 'It rained.\n'.repeat(200_000)]
]

export const question = 'large: seconds of 30, MB of 1,500'
export function rows() {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-large-'))
  try {
    return inputs.flatMap(([name, make]) => {
      const file = join(folder, 'copy.txt')
      writeFileSync(file, make())
      return ['json', 'ndjson', 'html', 'markdown'].map((format) => {
        const start = performance.now()
        const {status, stderr} = spawnSync(node, [
          ...PEAK,
          command,
          '-q',
          '--force',
          '-t',
          format,
          '-o',
          join(folder, `out-${format}`),
          file
        ])
        const seconds = (performance.now() - start) / 1000
        const peak = peakOf(stderr)
        const refused = status === 0 ? '' : `, refused: ${stderr.toString().split('\n')[0].slice(0, 60)}`
        return {
          name: `${name}, ${format}`,
          figure: `${seconds.toFixed(1)} s, ${peak.toFixed(0)} MB${refused}`,
          ratio: Math.max(seconds / 30, peak / 1500),
          goal: '≤ 1'
        }
      })
    })
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
