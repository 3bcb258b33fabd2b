import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {built} from './setup/built.js'
import {cases} from './setup/cases.js'

// The command is another bundle than the library, read byte for byte and compiled when it was built.
test('the command is ASCII, as its starter reads it', () => {
  const outputs = readdirSync('dist/output').filter((name) => name.endsWith('.cjs'))
  expect(outputs).toContain('markdown.cjs')
  for (const path of ['command.cjs', 'reader.cjs', ...outputs.map((name) => `output/${name}`)])
    expect(
      readFileSync(`dist/${path}`).every((byte) => byte < 128),
      path
    ).toBe(true)
})

test('the command reads copy as the library does', async () => {
  const plain = cases.filter(({options}) => Object.keys(options).length === 0)
  const reader = await built.createReader()
  const paths = plain.map(({folder}) => `${folder}/input.txt`)
  const stories = plain.flatMap(({input}, index) => reader.read({value: input, path: paths[index] as string}).stories)
  const lines = execFileSync(process.execPath, ['dist/wirecopy.cjs', '-q', '-t', 'ndjson', ...paths], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26
  })
  expect(
    lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
  ).toEqual(stories)
})
