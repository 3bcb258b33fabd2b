import {drawn} from './stderr.js'

export interface Progress {
  /** An input is done. @param failed how many faults there were so far */
  step(failed: number): void
  end(): void
}

/** A run that is shorter than this shows nothing, in milliseconds. */
const PATIENCE = 1000

/** A bar on standard error, drawn when the run takes longer than a second. What draws it is loaded then. */
export function progress(total: number): Progress {
  const since = performance.now()
  let done = 0
  let failed = 0
  let draw: (() => void) | undefined
  let stop = (): void => clearTimeout(timer)

  const figures = () => {
    const rate = (done * 1000) / (performance.now() - since)
    return {failed, rate: Math.round(rate), left: done === 0 ? 'some time' : timeOf((total - done) / rate)}
  }
  const timer = setTimeout(async () => {
    let ended = false
    stop = () => (ended = true)
    const {SingleBar} = (await import('cli-progress')).default
    if (ended) return
    const bar = new SingleBar({
      format: '{bar} {value} of {total} done, {failed} failed, {rate}/s, {left} left',
      stream: process.stderr,
      barsize: 20,
      barCompleteChar: '#',
      barIncompleteChar: '-',
      clearOnComplete: true,
      linewrap: true,
      gracefulExit: false
    })
    stop = () => {
      process.off('exit', stop)
      bar.stop()
      drawn(false)
    }
    // A signal ends the run from elsewhere.
    process.once('exit', stop)
    bar.start(total, done, figures())
    drawn(true)
    draw = () => bar.update(done, figures())
  }, PATIENCE)

  return {
    step(now) {
      done++
      failed = now
      draw?.()
    },
    end: () => stop()
  }
}

/** `9 s`, `2 min 5 s`, `1 h 12 min`. */
function timeOf(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
