/**
 * What the stage makes of labels on the training split, scored as the bench does: to tune what comes after the tagger.
 *
 *     npx tsx train/check.ts FOLDS|--gold [--errors N] [--view core]
 */
import {readFileSync} from 'node:fs'
import {decide} from '../src/quotes/decide.js'
import {link, runsOf} from '../src/quotes/tagger/link.js'
import {paragraphsOf, readArticles} from './corpus.js'

const SPLIT = '../shared/bench/quotes/polnear-train.ndjson.gz'
const scorer = (await import(new URL('../../shared/bench/quotes/score.mjs', import.meta.url).href)) as {
  score(
    gold: unknown[],
    predictions: unknown[]
  ): {views: Record<string, Figures>; errors: Record<string, Record<string, string[]>>}
}
interface Rate {
  p: number
  r: number
  f: number
}
interface Figures {
  exact: Rate
  match: Rate
  e2e: Rate
  source: {overlap: number; exact: number}
  recallByGoldKind: Record<string, {gold: number; recall: number}>
  precisionByPredictedKind: Record<string, {pred: number; precision: number}>
}

const gold = process.argv[2] === '--gold'
const folds = new Map<string, string[]>()
if (!gold)
  for (const line of readFileSync(process.argv[2] as string, 'utf8').split('\n'))
    if (line !== '') {
      const {id, labels} = JSON.parse(line) as {id: string; labels: string[]}
      folds.set(id, labels)
    }
const articles = readArticles(SPLIT).filter(({id}) => gold || folds.has(id))
const predictions = articles.map((article, index) => {
  const paragraphs = paragraphsOf(article, index)
  const lines = folds.get(article.id)
  const found = decide(
    article.text,
    paragraphs.map(({copy}) => copy),
    paragraphs.map(({copy, labels}, at) =>
      link(copy, runsOf(lines ? Uint8Array.from(lines[at] as string, Number) : labels))
    )
  )
  const text = (run: {start: number; end: number} | null): string | null =>
    run && article.text.slice(run.start, run.end)
  return {
    id: article.id,
    quotes: found.map((quote) => ({
      kind: quote.kind,
      cue: text(quote.cue),
      parts: quote.parts.map(({start, end}) => [start, end]),
      speaker: quote.speaker ? {mention: text(quote.speaker), position: [quote.speaker.start, quote.speaker.end]} : null
    }))
  }
})
const at = process.argv.indexOf('--view')
const view = at < 0 ? 'core' : (process.argv[at + 1] as string)
const {views, errors} = scorer.score(articles, predictions)
const figures = views[view] as Figures
const percent = (value: number): string => (100 * value).toFixed(1)
const prf = ({p, r, f}: Rate): string => `${percent(p)}/${percent(r)}/${percent(f)}`
console.log(
  `exact ${prf(figures.exact)}  match ${prf(figures.match)}  end to end ${prf(figures.e2e)}  source ${percent(figures.source.overlap)}`
)
for (const kind of ['direct', 'mixed', 'indirect'])
  console.log(
    `${kind.padEnd(9)} recall ${percent(figures.recallByGoldKind[kind]?.recall ?? 0)}  precision ${percent(figures.precisionByPredictedKind[kind]?.precision ?? 0)}`
  )
const wanted = process.argv.indexOf('--errors')
if (wanted > 0)
  for (const [kind, list] of Object.entries(errors[view] ?? {})) {
    const some = Number(process.argv[wanted + 1])
    const step = Math.max(1, Math.floor(list.length / some))
    console.log(`\n${kind}: ${list.length}`)
    for (let index = 0; index < list.length && index < step * some; index += step) console.log(`  ${list[index]}`)
  }
