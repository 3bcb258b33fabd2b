import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {onDisk} from '../names.js'
import {answerAgain} from '../signals.js'
import {ExistsError, StoryError} from '../status.js'

/** What was begun and not finished, each with what takes its name off the disk. */
const temporary = new Map<string, () => void>()
/** Unlike that of every other process and thread, also where a disk is shared and processes have the same number. */
const own = `${process.pid}-${Math.random().toString(36).slice(2, 10)}`
let serial = 0

/** What drafts are called; the number is the process. */
export const DRAFT = /^\.wirecopy-(\d+)-[a-z0-9]{1,8}-\d+\.tmp$/

/** A name in a folder for what is not whole yet. */
export const draftIn = (folder: string): string => join(folder, `.wirecopy-${own}-${serial++}.tmp`)

/** Whether something was begun and not finished. */
export const isBegun = (): boolean => temporary.size > 0

/** Removes what was begun and not finished. */
export function clean(): void {
  for (const path of temporary.keys()) forget(path)
}

/**
 * Takes what was begun off the disk by name: nothing is left behind now, however the process ends. What was written is
 * still there, and gets a name again when it is kept.
 */
export function hide(): void {
  for (const own of temporary.values()) own()
}

function forget(path: string): void {
  temporary.delete(path)
  try {
    unlinkSync(onDisk(path))
  } catch {
    // It went by itself, or was never made.
  }
}

/** A file that is being written: it gets its name when it is whole. */
export interface Draft {
  write(bytes: string | Uint8Array): void
  /**
   * Gives it its name.
   *
   * @param force replaces a file that is there; without it, one that is there stays, and this throws
   * @throws ExistsError where the file exists
   */
  keep(force: boolean): void
  /** Gives it up. */
  drop(): void
}

/** Begins a file, as a temporary one in the folder in which it shall stand. Missing folders are made. */
export function draft(path: string): Draft {
  const name = draftIn(dirname(path))
  answerAgain()
  let file: number | undefined
  let hidden = false
  const hideOwn = (): void => {
    try {
      unlinkSync(onDisk(name))
      temporary.delete(name)
      hidden = true
    } catch {
      // A system that keeps the name of an open file: it goes when a signal is answered.
    }
  }
  temporary.set(name, hideOwn)
  const drop = (): void => {
    if (file !== undefined) closeSync(file)
    file = undefined
    forget(name)
  }
  try {
    file = opened(name)
  } catch (error) {
    drop()
    throw error
  }
  return {
    write(bytes) {
      for (const part of partsOf(bytes)) writeFileSync(file!, part)
    },
    keep(force) {
      try {
        if (hidden) {
          answerAgain()
          temporary.set(name, hideOwn)
          copyTo(file!, name)
        }
        closeSync(file!)
        file = undefined
        if (force) renameSync(onDisk(name), onDisk(path))
        else named(name, path)
      } catch (error) {
        drop()
        throw error
      }
      temporary.delete(name)
    },
    drop
  }
}

const PART = 1 << 22

/** What is written at once: a long text in parts, since its bytes take memory beside it. No pair of surrogates is parted. */
function* partsOf(text: string | Uint8Array): Generator<string | Uint8Array> {
  if (typeof text !== 'string' || text.length <= PART) return yield text
  for (let from = 0, to; from < text.length; from = to) {
    to = from + PART
    if ((text.charCodeAt(to - 1) & 0xfc00) === 0xd800) to++
    yield text.slice(from, to)
  }
}

/** Gives what was written to an open file a name. */
function copyTo(file: number, name: string): void {
  const copy = openSync(onDisk(name), 'wx')
  try {
    const part = Buffer.allocUnsafe(1 << 20)
    let at = 0
    for (let read = 1; read > 0; at += read) {
      read = readSync(file, part, 0, part.length, at)
      writeFileSync(copy, part.subarray(0, read))
    }
  } finally {
    closeSync(copy)
  }
}

/** It is read again where it was hidden. */
function opened(name: string): number {
  try {
    return openSync(onDisk(name), 'wx+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  makeFolder(dirname(name))
  return openSync(onDisk(name), 'wx+')
}

/** Makes a folder and those above it. Node's own way tells the wrong reason where the disk is read-only. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(onDisk(path))
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (statSync(onDisk(path), {throwIfNoEntry: false})?.isDirectory()) return
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    makeFolder(dirname(path))
    mkdirSync(onDisk(path))
  }
}

/** Codes of a disk that knows no hard links, such as a memory card's. */
const LINKLESS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

/** Gives a draft a name that nothing has: `link` fails where there is a file, however late it came. */
function named(name: string, path: string): void {
  const [from, to] = [onDisk(name), onDisk(path)]
  try {
    try {
      linkSync(from, to)
      unlinkSync(from)
    } catch (error) {
      if (!LINKLESS.has((error as NodeJS.ErrnoException).code ?? '')) throw error
      closeSync(openSync(to, 'wx'))
      renameSync(from, to)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (statSync(to, {throwIfNoEntry: false})?.isDirectory()) throw new StoryError('a folder has this name')
    throw new ExistsError()
  }
}

/** Writes a file whole or not at all. @throws ExistsError where it is there, and is not to be replaced */
export function writeSafely(path: string, bytes: string | Uint8Array, force: boolean): void {
  const begun = draft(path)
  try {
    begun.write(bytes)
  } catch (error) {
    begun.drop()
    throw error
  }
  begun.keep(force)
}

/** Where `-o` leads: a file, or something that is written as it is (a device, a pipe). */
export function sink(path: string): Draft {
  const target = statSync(onDisk(path), {throwIfNoEntry: false})
  if (target === undefined || target.isFile()) return draft(path)
  if (target.isDirectory()) throw new StoryError('is a folder; -d writes into one')
  const file = openSync(onDisk(path), 'w')
  const close = (): void => closeSync(file)
  return {
    write(bytes) {
      for (const part of partsOf(bytes)) writeFileSync(file, part)
    },
    keep: close,
    drop: close
  }
}
