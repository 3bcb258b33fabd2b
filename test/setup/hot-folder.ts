import {spawn, type ChildProcess} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true})
})

/** A folder of its own for a test, removed at the end. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-watch-'))
  folders.push(folder)
  return folder
}

/** A short story; its words name it from the first to the last. */
export const copy = (name: string, sentences = 3): string =>
  `The ${name} opens\nBy Ana Ruiz\n\nLISBON - The ${name} opened on Monday.\n\n` +
  Array.from({length: sentences}, (_, index) => `Sentence ${index + 1} of the ${name} tells more.\n\n`).join('') +
  `The last word is ${name}.\n`

export interface Watching {
  child: ChildProcess
  /** What it has said so far. */
  said(): string
  /** The exit code, once it has ended. */
  ended: Promise<number | null>
  /** Waits until something is so. */
  until(what: () => boolean, about: string): Promise<void>
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts `wirecopy watch` in a folder. */
export function watching(cwd: string, ...args: string[]): Watching {
  const child = spawn(process.execPath, [join(process.cwd(), 'dist/wirecopy.cjs'), 'watch', ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  return {
    child,
    said: () => said,
    ended,
    async until(what, about) {
      const last = Date.now() + 30_000
      while (!what()) {
        if (Date.now() > last) throw new Error(`never: ${about}\n${said}`)
        await new Promise((resolve) => setTimeout(resolve, 40))
      }
    },
    end(signal) {
      child.kill(signal)
      return ended
    }
  }
}

/** All files below a folder, in order. */
export const files = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
        .sort()
    : []
