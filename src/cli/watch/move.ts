import {closeSync, copyFileSync, linkSync, openSync, renameSync, statSync, unlinkSync, utimesSync} from 'node:fs'
import {dirname, extname, join} from 'node:path'
import {onDisk} from '../names.js'
import {StoryError} from '../status.js'
import {draftIn, makeFolder} from '../convert/write.js'
import {look, same, type State} from './state.js'

/**
 * Moves a file to the same place below another folder. A file that is there stays: the name gets a number.
 *
 * @param state what was converted; a file that is something else by now is not moved
 * @returns where it went, `null` where it stays
 */
export function moveInto(folder: string, root: string, under: string, state: State): string | null {
  const from = join(root, under)
  if (!same(look(from), state)) return null
  const to = reserve(join(folder, under))
  try {
    renameSync(onDisk(from), onDisk(to))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EXDEV') return copyInto(from, to, state)
    unlinkSync(onDisk(to))
    throw error
  }
  // Another version may have come in just before; then it is put back, unless a newer one still is there.
  const moved = look(to)
  if (!moved || same(moved, state) || look(from)) return to
  try {
    linkSync(onDisk(to), onDisk(from))
    unlinkSync(onDisk(to))
    return null
  } catch {
    return to
  }
}

/** Takes the first free name, as an empty file. One that a run left when it was killed is taken too: no story is empty. */
function reserve(path: string): string {
  makeFolder(dirname(path))
  const own = extname(path)
  const stem = own === '' ? path : path.slice(0, -own.length)
  for (let number = 1; ; number++) {
    const name = number === 1 ? path : `${stem}-${number}${own}`
    try {
      closeSync(openSync(onDisk(name), 'wx'))
      return name
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const there = look(name)
      if (there?.isFile() && there.size === 0) return name
    }
  }
}

/** To another device: the copy takes its name when it is whole. */
function copyInto(from: string, to: string, state: State): string | null {
  const draft = draftIn(dirname(to))
  try {
    copyFileSync(onDisk(from), onDisk(draft))
    const {atime, mtime} = statSync(onDisk(from))
    utimesSync(onDisk(draft), atime, mtime)
    if (!same(look(from), state)) throw new StoryError('changed while it was moved')
    renameSync(onDisk(draft), onDisk(to))
    unlinkSync(onDisk(from))
    return to
  } catch (error) {
    for (const path of [draft, to]) if (look(path)) unlinkSync(onDisk(path))
    throw error
  }
}
