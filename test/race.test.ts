import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {intoFile} from '../src/cli/convert/file.js'
import {storyInto} from '../src/cli/convert/folder.js'
import type {Tools} from '../src/cli/convert/tools.js'
import type {ConvertOptions} from '../src/cli/convert/types.js'
import {recorder} from '../src/cli/console/record.js'
import {createReader, type Story} from '../src/index.js'
import {outputs} from '../src/output/index.js'
import {folder, story} from './setup/command.js'

const [first] = (await createReader()).read({value: story()}).stories as [Story]
const text = outputs.filter(({name}) => name === 'text')
const EXISTS = 'exists already; --force replaces it, --skip-existing passes over it'

// Another run writes the file after this one has looked for it, and before it is done.
test.each([
  [{skipExisting: false, force: false}, [EXISTS], 'theirs'],
  [{skipExisting: true, force: false}, [], 'theirs'],
  [{skipExisting: false, force: true}, [], 'ours']
])('a file that comes meanwhile, %j', (how, errors, kept) => {
  const cwd = folder()
  const options = {...how, newer: false, outputs: text, write: {}} as unknown as ConvertOptions
  const input = {path: 'a.txt', under: 'a.txt'}

  const intoFolder = recorder()
  const write = (): string => {
    writeFileSync(join(cwd, 'a.txt'), 'theirs')
    return 'ours'
  }
  const tools = {writers: [{write}], prepared: (one: Story) => one} as unknown as Tools
  storyInto(cwd, input, 0, first, options, tools, intoFolder)
  expect(intoFolder.entries.map((entry) => 'error' in entry && entry.error)).toEqual(errors)
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(kept)

  const into = recorder()
  const target = join(cwd, 'all.txt')
  const file = intoFile(target, [input], options, into)
  file?.write('ours')
  writeFileSync(target, 'theirs')
  file?.finish(true)
  expect(into.entries.map((entry) => 'error' in entry && entry.error)).toEqual(errors)
  expect(readFileSync(target, 'utf8')).toBe(kept)
})
