import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {seconds, start} from './setup/command.js'

/**
 * The documents' shell sessions are run, and what they print is compared. A session is a fenced block marked `console`:
 * lines that begin with `$ ` are commands, the lines under them what they print. `…` stands for any text.
 */
const documents = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name))
]

interface Step {
  command: string
  output: string
}

function sessions(markdown: string): Step[][] {
  return [...markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const end = step.search(/(?<!\\)\n/)
        return {command: step.slice(0, end).replace(/\\\n/g, ' '), output: step.slice(end + 1)}
      })
  )
}

/** Tools that a fresh machine may lack: commands with them are left out there. */
const missing = ['jq', 'parallel'].filter(
  (tool) => spawnSync(tool, ['--version']).status !== 0 && process.env['WIRECOPY_REQUIRE_ALL'] !== '1'
)
const lacks = (command: string): boolean => missing.some((tool) => new RegExp(`\\b${tool} `).test(command))

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-docs-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))
mkdirSync(join(folder, 'bin'))
symlinkSync(resolve('dist/wirecopy.cjs'), join(folder, 'bin/wirecopy'))

/** What a document waits for takes longer on a machine that is busy. */
const busy = Math.ceil(seconds() / 1000)
const patient = (command: string): string =>
  command.replace(/\bsleep (\d+)/g, (_, time: string) => `sleep ${Number(time) * busy}`)

const pattern = (output: string): RegExp =>
  new RegExp(
    '^' +
      output
        .trimEnd()
        .split('…')
        .map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
        .join('[\\s\\S]*?') +
      '$'
  )

describe.concurrent.each(documents)('%s', (document) => {
  const found = sessions(readFileSync(document, 'utf8'))
  if (found.flat().some(({command}) => lacks(command)))
    test.skip(`commands with ${missing.join(', ')}: not here`, () => {})
  test.runIf(found.length > 0)('prints what it says', async () => {
    for (const [index, session] of found.entries()) {
      const cwd = join(folder, `${document.replaceAll('/', '-')}-${index}`)
      mkdirSync(cwd)
      cpSync('fixtures/us-iraq-dialogue/input.txt', join(cwd, 'story.txt'))
      mkdirSync(join(cwd, 'stories'))
      for (const name of ['harbour', 'bridge'])
        writeFileSync(
          join(cwd, 'stories', `${name}.txt`),
          `The ${name} opens\nBy Ana Ruiz\n\nLISBON - The ${name} opened on Monday.\n`
        )
      for (const {command, output} of session) {
        // What is built on the output of one that is left out falls with it.
        if (lacks(command)) break
        const {stdout, stderr} = await start('sh', ['-c', patient(command)], {
          cwd,
          env: {PATH: `${join(folder, 'bin')}:${process.env['PATH']}`}
        })
        expect((stdout + stderr).trimEnd(), `${document}: $ ${command}`).toMatch(pattern(output))
      }
    }
  })
})
