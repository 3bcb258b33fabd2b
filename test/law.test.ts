import {describe, expect, test} from 'vitest'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {wirecopyBlocks, wirecopyParse, wirecopyRoles, type Stage} from '../src/index.js'
import {loadQuotes} from '../src/quotes/index.js'
import {breaches} from '../src/tree/law.js'
import {reading} from '../src/tree/file.js'
import type {Root} from '../src/wcst.js'
import {cases} from './setup/cases.js'

const quotes = await loadQuotes()
const stages: [string, Stage][] = [
  ['blocks', wirecopyBlocks()],
  ['roles', wirecopyRoles()],
  ['quotes', quotes]
]

describe.each(cases)('the law holds for $name', ({input, options}) => {
  test('after every stage', () => {
    const file = new VFile({value: input})
    const root = unified().use(wirecopyParse, options).parse(file) as Root
    expect(breaches(root, reading(file).source), 'frame').toEqual([])
    for (const [name, stage] of stages) {
      stage(root, file)
      expect(breaches(root, reading(file).source), name).toEqual([])
    }
  })
})
