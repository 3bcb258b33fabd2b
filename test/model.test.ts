import {existsSync, readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {headerOf, partsOf, readModel, type Part} from '../src/quotes/tagger/model.js'
import {readOwn} from '../train/own.js'
import {printOf} from '../train/print.js'

/**
 * No feature holds a rare word or a name: all that the weights' file knows of the copy it learned from is a list of
 * words that many articles share.
 */
const weights = readFileSync('src/quotes/tagger/weights.bin')
const [from, bytes] = partsOf(headerOf(weights))['text'] as Part
/** Fifteen, less what this test's cruder cutting of words loses. */
const SHARED = 12
const words = weights
  .subarray(from, from + bytes)
  .toString()
  .split('\n')

describe('the words that features hold', () => {
  test('are a short list, in small letters, without figures', () => {
    expect(words.length).toBeGreaterThan(1000)
    expect(words.length).toBeLessThan(3000)
    for (const word of words) expect(word).toMatch(/^[a-z'.-]+$/)
    expect(new Set(words).size).toBe(words.length)
  })

  test('are no names', () => {
    const names =
      'trump clinton obama sanders cruz rubio bush putin merkel biden pence kaine romney hillary donald bernie ted barack jeb marco john mary michael david paul james washington york iowa texas florida california america russia china syria iraq iran mexico israel europe london paris moscow republican democrat republicans democrats fox cnn reuters nbc abc msnbc facebook google twitter congress senate muslim christian jewish isis fbi cia nato'
    expect(words.filter((word) => names.split(' ').includes(word))).toEqual([])
  })

  const corpus = '../shared/bench/quotes/polnear-train.ndjson.gz'
  test.skipIf(!existsSync(corpus))('stand in many articles of the corpus', () => {
    const articles = new Map<string, number>()
    for (const line of gunzipSync(readFileSync(corpus)).toString().split('\n').filter(Boolean)) {
      const {text} = JSON.parse(line) as {text: string}
      const plain = text.toLowerCase().replaceAll('’', "'")
      const own = new Set(["'s"])
      // Signs at a word's edges are its own or the sentence's, and a possessive's ending is cut off.
      for (const word of plain.match(/[a-z'.-]+/g) ?? []) {
        own.add(word)
        const bare = word.replace(/^\W+/, '').split(/(?:'s|\W)$/)[0] as string
        own.add(bare).add(`${bare}.`)
        for (const part of word.split(/[.'-]+/)) own.add(part)
      }
      for (const word of own) articles.set(word, (articles.get(word) ?? 0) + 1)
    }
    expect(words.filter((word) => (articles.get(word) ?? 0) < SHARED)).toEqual([])
  })
})

test('weights are those of the features and of our copy as they are now; else it is time for `npm run train`', () => {
  const {vocabulary} = readModel(weights.length, (into) => into.set(weights), readFileSync('dist/kernel.wasm'))
  expect(printOf(readOwn('train/own.txt', 0), vocabulary)).toBe(headerOf(weights).print)
})
