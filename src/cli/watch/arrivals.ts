import {extname, join} from 'node:path'
import type {Stats} from 'node:fs'
import {settling} from './settle.js'
import {look, same, stateOf, type State} from './state.js'
import {tree} from './tree.js'

export interface ArrivalOptions {
  root: string
  /** How long a file must have stayed as it is, in milliseconds. */
  settle: number
  /** How often everything is looked at, in milliseconds: events get lost, and a network share may send none. */
  rescan: number
  /** Of stories, with their dots, in small letters. */
  extensions: ReadonlySet<string>
  /** Whether a file or folder is left out, by its path below the root. */
  leftOut(under: string, folder: boolean): boolean
  /** Whether a file that is seen for the first time needs no work: an earlier run did it. */
  isConverted(under: string, stat: Stats): boolean
  fault(path: string, error: unknown): void
  /** Does a file that has settled. `again`: it has changed meanwhile. */
  take(under: string, state: State): Promise<'handled' | 'again' | 'gone'>
}

export interface Arrivals {
  stop(): void
  /** Resolves when all has come to rest; `true` where the folder went away. */
  ended: Promise<boolean>
}

/** Hands on each story of a folder, those that are there and those that arrive, one at a time, once it has settled. */
export function arrivals(options: ArrivalOptions): Arrivals {
  const {root, extensions} = options
  const handled = new Map<string, State>()
  const queue = new Map<string, State>()
  let stopped = false
  let busy = false
  let end: (gone: boolean) => void = () => undefined
  const ended = new Promise<boolean>((resolve) => (end = resolve))

  const settle = settling(
    options.settle,
    (under) => look(join(root, under)),
    (under, state) => {
      queue.set(under, state)
      if (!busy) void work()
    }
  )

  const work = async (): Promise<void> => {
    busy = true
    for (const [under, state] of queue) {
      queue.delete(under)
      const did = await options.take(under, state)
      if (did === 'handled') handled.set(under, state)
      const now = did === 'again' && !stopped ? look(join(root, under)) : undefined
      if (now) settle.saw(under, stateOf(now))
      // Events and signals get their turn.
      await new Promise(setImmediate)
      if (stopped) break
    }
    busy = false
    if (stopped) end(false)
  }

  let seen: Set<string> | undefined
  const watched = tree({
    root,
    leftOut: (under, stat) =>
      (stat.isFile() && !extensions.has(extname(under).toLowerCase())) || options.leftOut(under, stat.isDirectory()),
    found(under, stat) {
      seen?.add(under)
      const state = stateOf(stat)
      // An empty file is one whose copy is still to come.
      if (stat.size === 0 || same(handled.get(under), state) || same(queue.get(under), state)) return
      if (!handled.has(under) && options.isConverted(under, stat)) handled.set(under, state)
      else settle.saw(under, state)
    },
    gone(under) {
      handled.delete(under)
      settle.gone(under)
    },
    fault: options.fault
  })

  const stop = (gone: boolean): void => {
    if (stopped) return
    stopped = true
    clearInterval(timer)
    watched.stop()
    settle.stop()
    if (!busy) end(gone)
  }
  const scan = (): void => {
    if (!look(root)) return stop(true)
    seen = new Set()
    watched.scan()
    for (const under of handled.keys()) if (!seen.has(under)) handled.delete(under)
    seen = undefined
  }
  const timer = setInterval(scan, options.rescan)
  scan()
  return {stop: () => stop(false), ended}
}
