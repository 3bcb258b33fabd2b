import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Story} from '../../src/contract.js'
import type {ReadOptions} from '../../src/tree/file.js'

export interface Case {
  name: string
  folder: string
  input: Uint8Array
  options: ReadOptions
  /** The stories of the input, each with the fields that the case teaches. */
  expected: Partial<Story>[]
}

const folder = 'fixtures'

/** Every case that has an input and an expected story: `fixtures/<case>/`. */
export const cases: readonly Case[] = readdirSync(folder)
  .sort()
  .filter((name) => existsSync(join(folder, name, 'input.txt')) && existsSync(join(folder, name, 'story.json')))
  .map((name) => {
    const here = (file: string): string => join(folder, name, file)
    const expected = JSON.parse(readFileSync(here('story.json'), 'utf8')) as Partial<Story> | Partial<Story>[]
    return {
      name,
      folder: join(folder, name),
      input: readFileSync(here('input.txt')),
      options: existsSync(here('options.json'))
        ? (JSON.parse(readFileSync(here('options.json'), 'utf8')) as ReadOptions)
        : {},
      expected: Array.isArray(expected) ? expected : [expected]
    }
  })
