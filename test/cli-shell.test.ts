import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {shellFiles} from '../src/cli/shell/index.js'
import {shell, start, wirecopy} from './setup/command.js'

const here = (command: string): boolean => spawnSync(command, ['--version']).status === 0

const completed = async (...words: string[]): Promise<string[]> => {
  const list = words.map((word) => `'${word}'`).join(' ')
  const {stdout} = await shell(
    `source <(wirecopy completions bash); COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _wirecopy; printf '%s\\n' "\${COMPREPLY[@]}"`
  )
  return stdout.trimEnd().split('\n')
}

test.concurrent.each<[string[], string[]]>([
  [['wirecopy', '--typ'], ['--typography']],
  [['wirecopy', '--from', 'an'], ['anpa1312']],
  [['wirecopy', '--from', '=', 'ipt'], ['iptc7901']],
  [['wirecopy', '-t', 'mark'], ['markdown']],
  [['wirecopy', 'for'], ['formats']],
  [['wirecopy', 'rules', 'spea'], ['speaker']],
  [['wirecopy', '-q', 'explain', '--tr'], ['--tree']],
  [['wirecopy', 'review', '--wi'], ['--with']],
  [['wirecopy', 'review', '--with', 'mark'], ['markdown']],
  [['wirecopy', 'completions', 'z'], ['zsh']],
  [['wirecopy', '-d', 'fixt'], ['fixtures']],
  [
    ['wirecopy', 'pack'],
    ['package-lock.json', 'package.json']
  ]
])('bash completes %j', async (words, found) => {
  expect((await completed(...words)).sort()).toEqual(found)
})

test.skipIf(!here('fish')).each([
  ['wirecopy --from an', 'anpa1312'],
  ['wirecopy rules spea', 'speaker'],
  ['wirecopy expl', 'explain'],
  ['wirecopy explain --tr', '--tree']
])('fish completes %s (skips without fish)', async (line, found) => {
  const {stdout} = await start('fish', ['-c', `source dist/completions/wirecopy.fish; complete -C '${line}'`])
  expect(stdout.split(/\s/)[0]).toBe(found)
})

test.skipIf(!here('zsh'))('zsh reads its completions (skips without zsh)', async () => {
  expect(await start('zsh', ['-n', 'dist/completions/_wirecopy'])).toEqual({stdout: '', stderr: '', code: 0})
})

test('what was built is what the source makes', () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
  const files = shellFiles(version)
  expect(Object.keys(files)).toHaveLength(4)
  for (const [path, text] of Object.entries(files)) expect(readFileSync(`dist/${path}`, 'utf8'), path).toBe(text)
})

const page = readFileSync('dist/man/wirecopy.1', 'utf8')

test('completions and manual know every option and command of the help', async () => {
  const {stdout} = await wirecopy(['--help'])
  const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option!)
  const commands = [...stdout.slice(stdout.indexOf('\nCommands:')).matchAll(/^ {2}([a-z]+) .*$/gm)].map(
    ([, name]) => name!
  )
  expect(options.length).toBeGreaterThan(30)
  expect(commands).toContain('completions')
  const [bash, zsh, fish] = ['wirecopy.bash', '_wirecopy', 'wirecopy.fish'].map((file) =>
    readFileSync(`dist/completions/${file}`, 'utf8')
  )
  for (const option of options) {
    expect(page).toContain(option.replaceAll('-', '\\-'))
    expect(bash).toContain(option)
    expect(zsh).toContain(option)
    expect(fish).toContain(`-l ${option.slice(2)}`)
  }
  for (const command of commands) {
    expect(page).toContain(`wirecopy ${command}`)
    for (const text of [bash, zsh, fish]) expect(text).toMatch(new RegExp(`\\b${command}\\b`))
  }
})

test('the manual page is the built version’s, and names no day', async () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
  expect(page.split('\n')[0]).toBe(`.TH WIRECOPY 1 "" "wirecopy ${version}" "User Commands"`)
})

test.skipIf(!here('groff'))('groff has nothing to say of the manual page (skips without groff)', async () => {
  expect(await start('groff', ['-man', '-ww', '-z', 'dist/man/wirecopy.1'])).toEqual({stdout: '', stderr: '', code: 0})
})
