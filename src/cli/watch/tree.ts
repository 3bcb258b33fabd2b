import {readdirSync, realpathSync, watch, type FSWatcher, type Stats} from 'node:fs'
import {basename, join, relative} from 'node:path'
import {nameOf, onDisk} from '../names.js'
import {look} from './state.js'

export interface Tree {
  /** Looks at everything now. */
  scan(): void
  stop(): void
}

export interface TreeOptions {
  root: string
  /** Whether a file or folder is left out, by its path below the root. */
  leftOut(under: string, stat: Stats): boolean
  found(under: string, stat: Stats): void
  gone(under: string): void
  fault(path: string, error: unknown): void
}

/** Events are gathered for so long, in milliseconds: a growing file sends many. */
const GATHER = 20

/**
 * Watches a folder and all below it: each folder by its own watcher, so that neither files nor link loops cost one.
 * What an event names is only looked at; whatever lies there then counts.
 */
export function tree({root, leftOut, found, gone, fault}: TreeOptions): Tree {
  /** By real path, which each folder has but once. */
  const watchers = new Map<string, {watcher: FSWatcher | undefined; folder: string; born: string}>()
  const touched = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let warned = false

  const visit = (path: string, seen: Set<string>): void => {
    const under = relative(root, path)
    const stat = look(path)
    if (!stat) return gone(under)
    if (under !== '' && (basename(path).startsWith('.') || leftOut(under, stat))) return
    if (!stat.isDirectory()) {
      if (stat.isFile()) found(under, stat)
      return
    }
    try {
      const real = nameOf(realpathSync(onDisk(path), {encoding: 'buffer'}))
      const known = watchers.get(real)?.folder ?? path
      if (seen.has(real) || (known !== path && look(known))) return
      seen.add(real)
      // Watched before it is read: what comes in between is seen twice and not missed.
      follow(path, real, stat)
      const names = readdirSync(onDisk(path), {encoding: 'buffer'}).map(nameOf)
      for (const name of names.sort()) visit(join(path, name), seen)
    } catch (error) {
      if (look(path)) fault(path, error)
    }
  }

  const follow = (folder: string, real: string, stat: Stats): void => {
    const born = `${stat.ino} ${stat.birthtimeMs}`
    const before = watchers.get(real)
    if (before?.watcher && before.born === born && before.folder === folder) return
    before?.watcher?.close()
    let watcher: FSWatcher | undefined
    try {
      watcher = watch(onDisk(folder), {encoding: 'buffer'}, (_, name) => {
        touched.add(name === null ? folder : join(folder, nameOf(name)))
        timer ??= setTimeout(flush, GATHER)
      })
      watcher.on('error', () => undefined)
    } catch (error) {
      if (!warned) fault(folder, error)
      warned = true
    }
    watchers.set(real, {watcher, folder, born})
  }

  const flush = (): void => {
    timer = undefined
    const paths = [...touched]
    touched.clear()
    const seen = new Set<string>()
    for (const path of paths) visit(path, seen)
  }

  return {
    scan() {
      if (stopped) return
      const seen = new Set<string>()
      visit(root, seen)
      for (const [real, {watcher}] of watchers)
        if (!seen.has(real)) {
          watcher?.close()
          watchers.delete(real)
        }
    },
    stop() {
      stopped = true
      clearTimeout(timer)
      for (const {watcher} of watchers.values()) watcher?.close()
      watchers.clear()
    }
  }
}
