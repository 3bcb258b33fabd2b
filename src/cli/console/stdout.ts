import {fstatSync, statSync, writeSync} from 'node:fs'
import {reasonOf, status} from '../status.js'

/** Where output is thrown away; `node:os` knows it too, but takes time to load. */
const NOWHERE = process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null'

/** Set when nobody reads standard output any more, or it cannot be written. */
let closed = false
let failed = false
let waiting: (() => void) | undefined
/** Whether one of the streams was asked for: something may wait in it. */
let streamed = false

const resume = (): void => {
  waiting?.()
  waiting = undefined
}

/**
 * Standard output whose reader may go away: that ends the work quietly; any other fault is one line and exit 1. The
 * streams are listened to when they are first asked for: to make them takes longer than to read a story.
 */
export function guardOutput(): void {
  whenMade('stderr', (stream) => stream.on('error', () => {}))
  whenMade('stdout', (stream) => stream.on('drain', resume).on('close', resume).on('error', fault))
}

function whenMade(name: 'stdout' | 'stderr', listen: (stream: NodeJS.WriteStream) => void): void {
  const {get} = Object.getOwnPropertyDescriptor(process, name) as {get: () => NodeJS.WriteStream}
  const made = (): NodeJS.WriteStream => {
    streamed = true
    const stream = get.call(process)
    Object.defineProperty(process, name, {configurable: true, enumerable: true, get})
    listen(stream)
    return stream
  }
  Object.defineProperty(process, name, {configurable: true, enumerable: true, get: made})
}

function fault(error: NodeJS.ErrnoException): void {
  const first = !closed
  closed = true
  resume()
  if (error.code === 'EPIPE' || !first) return
  failed = true
  process.exitCode = status.failed
  process.stderr.write(`stdout: error ${reasonOf(error)}\n`)
}

/** Whether somebody sits at standard output (1) or standard error (2). */
export function atTerminal(stream: 1 | 2): boolean {
  try {
    const device = fstatSync(stream)
    return (
      device.isCharacterDevice() &&
      // Nobody sits at the null device, and to make a stream only to be told so takes long.
      device.rdev !== statSync(NOWHERE).rdev &&
      (stream === 1 ? process.stdout : process.stderr).isTTY === true
    )
  } catch {
    return false
  }
}

/** Whether all output is surely where it belongs. */
export const written = (): boolean => !streamed

export const outputClosed = (): boolean => closed

/** Whether standard output could not be written, for another reason than that its reader left. */
export const outputFailed = (): boolean => failed

/** Writes, and waits where the reader is slower. */
export async function print(text: string): Promise<void> {
  if (closed || text === '') return
  const rest = straight(text)
  if (rest.length === 0 || process.stdout.write(rest)) return
  await new Promise<void>((resolve) => {
    waiting = resolve
  })
}

/** How much is written past the stream, in characters: what any pipe takes at once. */
let room = 1 << 15

/** Writes what comes first past the stream, where it is small. @returns what is left for the stream */
function straight(text: string): string | Uint8Array {
  if (text.length > room) {
    room = 0
    return text
  }
  room -= text.length
  let done = 0
  try {
    done = writeSync(1, text)
    if (done === Buffer.byteLength(text)) return ''
  } catch {
    // A reader that is slow or gone, or a full disk: the stream waits, or says what is wrong.
  }
  room = 0
  return Buffer.from(text).subarray(done)
}
