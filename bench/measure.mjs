// How whole processes are measured: each figure is a ratio of medians, the two sides run in turn on one machine.
import {spawnSync} from 'node:child_process'
import {performance} from 'node:perf_hooks'

export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]

// A Node that reads certificates of its own takes twice as long to start, which would hide what the command takes.
const env = {...process.env}
delete env.NODE_EXTRA_CA_CERTS

/** Milliseconds of one run of a program; its output is thrown away. */
export function time(program, args, options = {}) {
  const start = performance.now()
  const {status, error, stderr} = spawnSync(program, args, {
    stdio: ['pipe', 'ignore', 'pipe'],
    maxBuffer: 2 ** 30,
    env,
    ...options
  })
  if (error) throw error
  if (status !== 0 && !options.mayFail) throw new Error(`${program} ${args.join(' ')}: exit ${status}\n${stderr}`)
  return performance.now() - start
}

/** Medians of `runs` runs of each side, in turn, after one warm-up; `a` and `b` run once and give milliseconds. */
export function pair(a, b, runs = 11) {
  const [left, right] = [[], []]
  for (let run = -1; run < runs; run++) {
    const [one, other] = [a(), b()]
    if (run < 0) continue
    left.push(one)
    right.push(other)
  }
  return {a: median(left), b: median(right), ratio: median(left.map((value, index) => value / right[index]))}
}

/** Best of some timed runs of a function, in seconds; for work inside this process. */
export function best(work, runs = 5) {
  let low = Infinity
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    work()
    low = Math.min(low, performance.now() - start)
  }
  return low / 1000
}

export const node = process.execPath
export const command = 'dist/wirecopy.cjs'

// Loaded before the command: prints the peak of the main process when it ends.
const PROBE =
  "data:text/javascript,process.on('exit',()=>{try{require}catch{}process.stderr.write('\\nPEAK '+process.resourceUsage().maxRSS+'\\n')})"
export const PEAK = ['--import', PROBE]
/** Megabytes, from what the probe printed. */
export const peakOf = (stderr) => Number(/PEAK (\d+)/.exec(stderr.toString())?.[1]) / 1024
