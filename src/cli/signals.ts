import {clean} from './write.js'

let blocked = false

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

/** Answers SIGINT and SIGTERM, once each. */
export function guardSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143]
  ] as const)
    process.once(signal, () => {
      if (!first) return stop(code, signal)
      void Promise.race([first(), new Promise((resolve) => setTimeout(resolve, 1000))]).finally(() =>
        stop(code, signal)
      )
    })
}

/** Takes over what a signal does; `code` is the status that a run which was cut short ends with. */
export function onSignal(handler: (code: number) => void): void {
  stop = handler
}
