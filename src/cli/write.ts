import {closeSync, linkSync, mkdirSync, openSync, renameSync, statSync, unlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {threadId} from 'node:worker_threads'
import {StoryError} from './status.js'

const temporary = new Set<string>()
let serial = 0

/** What drafts are called; the number is the process. */
export const DRAFT = /^\.wirecopy-(\d+)-\d+-\d+\.tmp$/

/** A name in a folder for what is not whole yet. */
export const draftIn = (folder: string): string => join(folder, `.wirecopy-${process.pid}-${threadId}-${serial++}.tmp`)

/** Removes what was begun and not finished. */
export function clean(): void {
  for (const path of temporary)
    try {
      unlinkSync(path)
    } catch {
      // It went by itself.
    }
  temporary.clear()
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name.
 *
 * @param force replaces a file that is there; without it, one that is there stays, and this throws
 * @throws StoryError where the file exists
 */
export function writeSafely(path: string, bytes: string | Uint8Array, force: boolean): void {
  const folder = dirname(path)
  mkdirSync(folder, {recursive: true})
  const target = statSync(path, {throwIfNoEntry: false})
  if (target?.isDirectory()) throw new StoryError('a folder has this name')
  // A device or a pipe is written as it is.
  if (target && !target.isFile()) {
    writeFileSync(path, bytes)
    return
  }
  const draft = draftIn(folder)
  temporary.add(draft)
  try {
    const file = openSync(draft, 'wx')
    try {
      writeFileSync(file, bytes)
    } finally {
      closeSync(file)
    }
    if (force) renameSync(draft, path)
    else {
      linkSync(draft, path)
      unlinkSync(draft)
    }
    temporary.delete(draft)
  } catch (error) {
    try {
      unlinkSync(draft)
    } catch {
      // The draft was never made.
    }
    temporary.delete(draft)
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new StoryError('exists already; --force replaces it, --skip-existing passes over it')
    throw error
  }
}
