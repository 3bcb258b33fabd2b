import {statSync, type Stats} from 'node:fs'
import {onDisk} from '../names.js'

/** What tells one state of a file from another. */
export interface State {
  ino: number
  size: number
  mtimeMs: number
}

/** The state of a file or folder, `undefined` where there is none. */
export function look(path: string): Stats | undefined {
  try {
    return statSync(onDisk(path), {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}

export const stateOf = ({ino, size, mtimeMs}: Stats): State => ({ino, size, mtimeMs})

export const same = (a: State | undefined, b: State | undefined): boolean =>
  a !== undefined && b !== undefined && a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs
