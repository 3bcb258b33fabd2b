import {expect, test} from 'vitest'
import {printed, withPrintedSigns} from '../src/output/typography.js'
import {parse} from '../src/index.js'

test.each([
  ["``We will go,'' he said.", '“We will go,” he said.'],
  ["``He called it `mad,''' she said.", '“He called it ‘mad,’” she said.'],
  ['The road _ or what is left of it _ is shut.', 'The road — or what is left of it — is shut.'],
  ['ORVAL -- The road is shut.', 'ORVAL — The road is shut.'],
  ['the road--or what is left', 'the road—or what is left'],
  ['a 7{-Year High and 3{ games', 'a 7½-Year High and 3½ games'],
  ['up 7-1/2 pct, 1/4 point, 12 3/8', 'up 7½ pct, ¼ point, 12⅜'],
  ['7-3/16 stays, and so does 11/12/86 or 24/7', '7-3/16 stays, and so does 11/12/86 or 24/7'],
  ['snake_case and {braces} stay', 'snake_case and {braces} stay'],
  ["the town's bells", 'the town’s bells'],
  ['nothing to do — here', 'nothing to do — here']
])('%s', (kept, print) => {
  expect(printed(kept)).toBe(print)
  expect(printed(print)).toBe(print)
})

test('all words of a story are printed; header fields and the given story stay', async () => {
  const [story] = await parse("Orval _ a town\n\nORVAL _ ``It's cold,'' said Iain Moffat.\n", {quotes: false})
  if (!story) throw new Error('no story')
  const before = JSON.stringify(story)
  const print = withPrintedSigns({...story, slugline: 'BC--Orval'})
  expect(print.body.some((block) => block.text.includes('“It’s cold,”'))).toBe(true)
  expect(print.slugline).toBe('BC--Orval')
  expect(print.source).toEqual(story.source)
  expect(JSON.stringify(story)).toBe(before)
})
