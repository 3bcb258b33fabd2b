import {once} from 'node:events'
import {reasonOf} from './status.js'

/** Set when nobody reads standard output any more. */
let closed = false

/** Standard output whose reader may go away: that ends the work quietly; any other fault is one line and exit 1. */
export function guardOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed = true
    if (error.code === 'EPIPE') return
    process.stderr.write(`stdout: error ${reasonOf(error)}\n`)
    process.exitCode = 1
  })
}

export const outputClosed = (): boolean => closed

/** Writes, and waits where the reader is slower. */
export async function print(text: string): Promise<void> {
  if (closed || text === '') return
  if (process.stdout.write(text)) return
  await Promise.race([
    once(process.stdout, 'drain').catch(() => undefined),
    once(process.stdout, 'close').catch(() => undefined)
  ])
}
