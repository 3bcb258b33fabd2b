import {expect, test} from 'vitest'
import {built} from './setup/built.js'

const FIRST = 'Turnout on the island of Saint-Loup was 31 percent, the lowest on record, officials said on Monday.'
const SECOND = 'The reasons have less to do with the question than with the ferry, which was on strike.'

/** Places and organisations of the dateline, and the first words of the text below it. */
async function read(opening: string): Promise<[string[], string[], string] | undefined> {
  const copy = `Islanders stay at home\nBy Claire Dumont\n\n${opening}${FIRST}\n\n${SECOND}\n`
  const [story] = (await built.createReader({quotes: false})).read({value: copy}).stories
  const {dateline, body} = story ?? {}
  return dateline ? [dateline.places, dateline.organisations, body?.[0]?.text.slice(0, 7) ?? ''] : undefined
}

test.each<[string, string[], string[]]>([
  ['(CNN)', [], ['CNN']],
  ['Paris (CNN)', ['Paris'], ['CNN']],
  ['CNN  —  \n', [], ['CNN']],
  ['CNN\n — \n', [], ['CNN']],
  ['Paris\nCNN\n — \n', ['Paris'], ['CNN']],
  ['Paris\nCNN\n — \n\n', ['Paris'], ['CNN']],
  ['Washington, DC\nCNN\n — \n\n', ['Washington, DC'], ['CNN']],
  ['New York\nCNN Business\n — \n', ['New York'], ['CNN Business']],
  ['CNN Business — ', [], ['CNN Business']],
  ['Reuters — ', [], ['Reuters']],
  ['Washington, DC CNN — ', ['Washington, DC'], ['CNN']],
  ['Hong Kong/Beijing CNN — ', ['Hong Kong', 'Beijing'], ['CNN']],
  ['Washington AP — ', ['Washington'], ['AP']]
])('«%s»', async (opening, places, organisations) => {
  expect(await read(opening)).toEqual([places, organisations, 'Turnout'])
})

test('an agency with a dash under a sentence is no dateline of lines', async () => {
  expect(await read(`${SECOND}\n\nCNN\n\n`)).toBeUndefined()
})
