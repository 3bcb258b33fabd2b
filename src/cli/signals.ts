/** What takes a good part of a second to read, in bytes. */
export const HEAVY = 1 << 20

let clean: () => void = () => undefined
let blocked = false
/** Whether signals are answered here, or were until they were left to the system. */
let guarded = false
let left = false
let asked = false

/** A signal came before a large story was begun: nothing of it is read. */
export class Stopped extends Error {}

/** Says that a pipe or a device is read by its name. While it gives nothing, `process.exit` would wait for it. */
export const blocking = (): void => {
  blocked = true
}

/** What a signal does: temporary files go, finished ones stay. */
let stop = (code: number, signal: NodeJS.Signals): void => {
  clean()
  if (blocked) process.kill(process.pid, signal)
  else process.exit(code)
}

let first: (() => Promise<void>) | undefined

/** What is done before a signal ends the run, and is waited for a second: workers end. */
export const beforeStop = (work: (() => Promise<void>) | undefined): void => {
  first = work
}

const answer = (signal: NodeJS.Signals): void => {
  unguard()
  asked = true
  const code = signal === 'SIGINT' ? 130 : 143
  if (!first) return stop(code, signal)
  void Promise.race([first(), new Promise((resolve) => setTimeout(resolve, 1000))]).finally(() => stop(code, signal))
}

/** Answers SIGINT and SIGTERM, once each. @param cleaning removes temporary files */
export function guardSignals(cleaning: () => void): void {
  clean = cleaning
  guard()
}

function guard(): void {
  guarded = true
  left = false
  for (const signal of SIGNALS) process.once(signal, answer)
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

function unguard(): void {
  guarded = false
  for (const signal of SIGNALS) process.off(signal, answer)
}

/**
 * Leaves signals to the system, which ends the process at once, until `answerAgain`: a handler would wait for as long as
 * a large story is read. For where nothing is begun that would be left behind.
 *
 * @param size what is to be read, in bytes or characters
 * @throws {Stopped} where one has come
 */
export async function leaveSignals(size: number): Promise<void> {
  if (size < HEAVY || first) return
  // One that has come already would be lost with its handler.
  await new Promise((resolve) => setImmediate(resolve))
  if (asked) throw new Stopped()
  if (!guarded) return
  unguard()
  left = true
}

export function answerAgain(): void {
  if (left) guard()
}

/** Takes over what a signal does; `code` is the status that a run which was cut short ends with. */
export function onSignal(handler: (code: number) => void): void {
  stop = handler
}
