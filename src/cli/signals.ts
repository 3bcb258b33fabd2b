import {clean} from './write.js'

/** What a signal does: temporary files go, finished ones stay. */
let stop = (code: number): void => {
  clean()
  process.exit(code)
}

/** Answers SIGINT and SIGTERM, once each. */
export function guardSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143]
  ] as const)
    process.once(signal, () => stop(code))
}

/** Takes over what a signal does; `code` is the status that a run which was cut short ends with. */
export function onSignal(handler: (code: number) => void): void {
  stop = handler
}
