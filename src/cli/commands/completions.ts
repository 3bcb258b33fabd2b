import {readFileSync} from 'node:fs'
import {shown} from '../names.js'
import {UsageError} from '../status.js'

const FILES: Readonly<Record<string, string>> = {bash: 'wirecopy.bash', zsh: '_wirecopy', fish: 'wirecopy.fish'}

/** The completions for a shell. They are made when the command is built, and stand beside it. */
export function completions(shell: string): string {
  const file = Object.hasOwn(FILES, shell) ? FILES[shell] : undefined
  if (file === undefined)
    throw new UsageError(`there are no completions for ${shown(shell)}; known are ${Object.keys(FILES).join(', ')}`)
  return readFileSync(new URL(`completions/${file}`, import.meta.url), 'utf8')
}
