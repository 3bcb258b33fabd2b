import {readdirSync, unlinkSync} from 'node:fs'
import {join} from 'node:path'
import {onDisk} from '../names.js'
import {DRAFT} from './write.js'

/** Removes what a run that was killed had begun to write in a folder and all below it. */
export function sweep(folder: string): void {
  for (const name of removeDrafts(folder, (pid) => pid === process.pid || !isRunning(pid))) sweep(join(folder, name))
}

/**
 * Removes drafts from a folder.
 *
 * @param stale whether a process's drafts go
 * @returns the folders in it
 */
export function removeDrafts(folder: string, stale: (pid: number) => boolean): string[] {
  let entries
  try {
    entries = readdirSync(onDisk(folder), {withFileTypes: true})
  } catch {
    return []
  }
  for (const {name} of entries) {
    const pid = Number(DRAFT.exec(name)?.[1])
    if (!pid || !stale(pid)) continue
    try {
      unlinkSync(onDisk(join(folder, name)))
    } catch {
      // It went by itself.
    }
  }
  return entries.filter((entry) => entry.isDirectory()).map(({name}) => name)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
