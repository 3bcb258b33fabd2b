import {describe, expect, test} from 'vitest'
import {introduced} from '../src/quotes/rules/introduced.js'
import {built} from './setup/built.js'
import {through} from './setup/ties.js'

describe('whose words a colon opens', () => {
  test.each([
    ['{C Ana Ruiz, chair of the Mill Trust}, {Q said}:', 'said < Ana Ruiz: '],
    ['Ana G. Ruiz, chair of the Mill Trust, {Q said}:', 'said < Ana G . Ruiz: '],
    ['{C Ana Ruiz, its head}, {Q said}: {C “It rained.”}', 'said < Ana Ruiz: “ It rained . ”'],
    ['{C Commenting on it}, {S Ana Ruiz}, its head, {Q said}:', 'said < Ana Ruiz: '],
    ['{C On the vote}, {S Ana Ruiz}, its head, {Q said}:', 'said < Ana Ruiz: On the vote'],
    // A clause, a quotation, one word, no name, no apposition
    ['{C Ana Ruiz, its head, was late}, {Q said}:', 'said < -: Ana Ruiz , its head , was late'],
    ['{C Ana Ruiz, “its head”}, {Q said}:', 'said < -: Ana Ruiz , “ its head ”'],
    ['{C Commenting as it rained}, {S Ana Ruiz}, {Q said}:', 'said < Ana Ruiz: Commenting as it rained'],
    ['{C Orval, its mill}, {Q said}:', 'said < -: Orval , its mill'],
    ['{C The mill, a ruin}, {Q said}:', 'said < -: The mill , a ruin'],
    ['{C Ana Ruiz}, {Q said}:', 'said < -: Ana Ruiz'],
    // Another sign after the verb, or none before
    ['{C Ana Ruiz, its head}, {Q said}.', 'said < -: Ana Ruiz , its head'],
    ['{C Ana Ruiz, its head} {Q said}:', 'said < -: Ana Ruiz , its head'],
    ['{C Ana Ruiz, its head}, {Q ran}:', 'ran < -: Ana Ruiz , its head']
  ])('%s', (text, expected) => expect(through(introduced, text)).toEqual([expected]))
})

test('the words stand in the next paragraphs', async () => {
  const reader = await built.createReader({})
  const value =
    'Mill turns again\n\nThe mill at Orval ground its first sack in forty years, and the baker bought it.\n\nTom Beck, chair of the Mill Trust, said:\n\n“The wheel turns again.\n\n“It is a joy to hear.”\n'
  expect(reader.read({value}).stories[0]?.quotes).toEqual([
    {
      kind: 'direct',
      text: 'The wheel turns again. It is a joy to hear.',
      speaker: {mention: 'Tom Beck', name: 'Tom Beck', description: 'chair of the Mill Trust'},
      cue: 'said',
      block: 2
    }
  ])
})
