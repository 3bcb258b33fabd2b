import {same, stateOf, type State} from './state.js'
import type {Stats} from 'node:fs'

/** Files that may still grow. */
export interface Settling {
  /** A file was seen in this state. */
  saw(under: string, state: State): void
  gone(under: string): void
  stop(): void
}

/**
 * Waits until each file has stayed as it is for a while, and hands it on. One timer, and none while nothing waits.
 *
 * @param settle how long, in milliseconds
 * @param look the file as it is now
 */
export function settling(
  settle: number,
  look: (under: string) => Stats | undefined,
  ready: (under: string, state: State) => void
): Settling {
  // In the order of `since`: what changes goes to the end again.
  const waiting = new Map<string, {state: State; since: number}>()
  let timer: NodeJS.Timeout | undefined

  const wait = (under: string, state: State): void => {
    waiting.delete(under)
    waiting.set(under, {state, since: performance.now()})
    timer ??= setTimeout(tick, settle)
  }
  const tick = (): void => {
    timer = undefined
    for (const [under, {state, since}] of waiting) {
      const left = since + settle - performance.now()
      if (left > 0) {
        timer ??= setTimeout(tick, Math.ceil(left))
        return
      }
      const now = look(under)
      if (now && !same(now, state)) wait(under, stateOf(now))
      else {
        waiting.delete(under)
        if (now) ready(under, state)
      }
    }
  }
  return {
    saw(under, state) {
      if (!same(waiting.get(under)?.state, state)) wait(under, state)
    },
    gone: (under) => void waiting.delete(under),
    stop() {
      clearTimeout(timer)
      waiting.clear()
    }
  }
}
