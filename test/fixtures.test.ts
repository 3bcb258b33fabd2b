import {describe, expect, test} from 'vitest'
import {built} from './setup/built.js'
import {cases} from './setup/cases.js'

// A case's story.json holds the fields that it teaches; each is compared whole.
describe.each(cases)('$name', ({input, options, expected}) => {
  test('gives the expected stories', async () => {
    const {stories} = (await built.createReader(options)).read({value: input, path: 'input.txt'})
    const shown = stories.map((story, index) =>
      Object.fromEntries(
        Object.keys(expected[index] ?? story).map((key) => [key, (story as unknown as Record<string, unknown>)[key]])
      )
    )
    expect(shown).toEqual(expected)
  })
})
