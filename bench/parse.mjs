// How much copy one core reads, beside libraries that read the same text for less.
import {existsSync, readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {gunzipSync} from 'node:zlib'
import nlp from 'compromise'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {stories} from './copy.mjs'
import {best} from './measure.mjs'

const wires = '../shared/bench/structure/reuters-dev.ndjson.gz'

export const question = 'parsing: one core, copy in memory'
export async function rows() {
  const {createReader} = await import(pathToFileURL('dist/index.js').href)
  const plain = await createReader({quotes: false})
  const quotes = await createReader()
  const remark = unified().use(remarkParse)
  const made = stories(400)
  const sets = [['made copy', made.map((text) => Buffer.from(text)), made]]
  if (existsSync(wires)) {
    const raw = gunzipSync(readFileSync(wires))
      .toString('utf8')
      .trim()
      .split('\n')
      .slice(0, 4000)
      .map((line) => JSON.parse(line).raw)
    sets.push(['Reuters transmissions', raw.map((text) => Buffer.from(text, 'latin1')), raw])
  }
  return sets.flatMap(([name, bytes, texts]) => {
    const size = bytes.reduce((sum, one) => sum + one.length, 0) / 1e6
    const speak = (seconds) => `${(bytes.length / seconds).toFixed(0)} stories/s, ${(size / seconds).toFixed(2)} MB/s`
    const without = best(() => bytes.forEach((value) => plain.read({value})))
    const withQuotes = best(() => bytes.forEach((value) => quotes.read({value})), 3)
    const other = best(() => texts.forEach((text) => remark.parse(text)), 2)
    const some = texts.slice(0, Math.ceil(texts.length / 20))
    const speech = best(() => some.forEach((text) => nlp(text).quotations().json()), 2) * (texts.length / some.length)
    return [
      {name: `${name}, no quotes, to remark-parse`, figure: speak(without), ratio: other / without, goal: '≥ 8'},
      {
        name: `${name}, with quotes, to compromise .quotations()`,
        figure: speak(withQuotes),
        ratio: speech / withQuotes,
        goal: '≥ 20'
      }
    ]
  })
}
