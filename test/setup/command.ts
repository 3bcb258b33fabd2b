import {spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterAll} from 'vitest'

/** The built command. */
export const WIRECOPY = resolve('dist/wirecopy.cjs')

export interface Ended {
  stdout: string
  stderr: string
  /** The exit code, `null` where a signal ended it. */
  code: number | null
}

export interface How {
  cwd?: string
  input?: string | Buffer
  env?: Record<string, string>
}

/** Starts a command and waits for its end. Nothing of the tester's own terminal or environment shows. */
export const start = (
  command: string,
  args: readonly string[],
  {cwd, input = '', env = {}}: How = {}
): Promise<Ended> =>
  new Promise((done, fail) => {
    const own = {...process.env}
    delete own['NO_COLOR']
    delete own['FORCE_COLOR']
    const child = spawn(command, args, {cwd, env: {...own, ...env}})
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => {})
    child.on('error', fail)
    child.on('close', (code) => done({stdout: String(Buffer.concat(out)), stderr: String(Buffer.concat(err)), code}))
    child.stdin.end(input)
  })

/** Runs `wirecopy` with arguments. */
export const wirecopy = (args: readonly string[], how?: How): Promise<Ended> =>
  start(process.execPath, [WIRECOPY, ...args], how)

/** Runs a line of bash in which `wirecopy` is the built command. */
export const shell = (line: string, how?: How): Promise<Ended> =>
  start('bash', ['-c', `wirecopy() { "${process.execPath}" $NODE_FLAGS "${WIRECOPY}" "$@"; }\n${line}`], {
    ...how,
    env: {NODE_FLAGS: '', ...how?.env}
  })

/**
 * Two seconds, what a signal may take, or what they are worth on a machine that is so busy that it needs more than a tenth of
 * one to start anything.
 */
export function seconds(): number {
  const from = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return Math.max(2000, 20 * (performance.now() - from))
}

/** What a process has had of the processor's time, where the system tells; `undefined` elsewhere. */
export function processorSeconds({pid}: ChildProcess): number | undefined {
  if (process.platform !== 'linux') return undefined
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ').slice(13, 15).map(Number)
  return ((user as number) + (system as number)) / 100
}

/** A short story about somebody who does not exist. */
export const story = (what = 'bridge'): string =>
  `The ${what} opens\nBy Ana Ruiz\n\nLISBON - The ${what} opened on Monday, and Ruiz said it was late.\n`

/** Stories in one stream: a transmission each. */
export const stream = (...whats: string[]): string =>
  whats
    .map(
      (what, at) =>
        `\u0016\u0016\u0001f070${at}\u001freute\nu f BC-${what.toUpperCase()}   02-26 0105\n\u0002\nThe ${what} opens\n` +
        `    LISBON, Feb 26 - The ${what} opened on Monday.\n Reuter\n\u0003\u0004`
    )
    .join('')

const made: string[] = []
afterAll(() => {
  for (const path of made) rmSync(path, {recursive: true, force: true})
}, 60_000)

/** A new folder with these files in it. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'wirecopy-test-'))
  made.push(root)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), content)
  }
  return root
}
