import {readdirSync, unlinkSync} from 'node:fs'
import {join} from 'node:path'
import {DRAFT} from '../write.js'

/** Removes what a run that was killed had begun to write below a folder. */
export function sweep(folder: string): void {
  let entries
  try {
    entries = readdirSync(folder, {withFileTypes: true})
  } catch {
    return
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) sweep(path)
    const pid = Number(DRAFT.exec(entry.name)?.[1])
    if (!entry.isFile() || !pid || isRunning(pid)) continue
    try {
      unlinkSync(path)
    } catch {
      // It went by itself.
    }
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
