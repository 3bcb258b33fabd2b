import {reasonOf, status} from './status.js'

/** Set when nobody reads standard output any more, or it cannot be written. */
let closed = false
let failed = false
let waiting: (() => void) | undefined

const resume = (): void => {
  waiting?.()
  waiting = undefined
}

/** Standard output whose reader may go away: that ends the work quietly; any other fault is one line and exit 1. */
export function guardOutput(): void {
  process.stderr.on('error', () => {})
  process.stdout
    .on('drain', resume)
    .on('close', resume)
    .on('error', (error: NodeJS.ErrnoException) => {
      const first = !closed
      closed = true
      resume()
      if (error.code === 'EPIPE' || !first) return
      failed = true
      process.exitCode = status.failed
      process.stderr.write(`stdout: error ${reasonOf(error)}\n`)
    })
}

export const outputClosed = (): boolean => closed

/** Whether standard output could not be written, for another reason than that its reader left. */
export const outputFailed = (): boolean => failed

/** Writes, and waits where the reader is slower. */
export async function print(text: string): Promise<void> {
  if (closed || text === '' || process.stdout.write(text)) return
  await new Promise<void>((resolve) => {
    waiting = resolve
  })
}
