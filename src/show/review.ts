/** A page on which stories can be looked at: one file, with all that it needs in it. */
import type {Story, Warning} from '../contract.js'
import {lineStarts, pointAt} from '../tree/position.js'
import type {Root} from '../wcst.js'
import {pack} from './pack.js'
import type {PackedReview, PackedStory} from './packed.js'
import {SPANS} from './parts.js'
import {runsOf, type Copy, type Part, type Run} from './runs.js'
import {risen} from './words.js'

/** What one transmission or file gave, read with positions. */
export interface Reviewed {
  root: Root
  source: string
  stories: readonly Story[]
  warnings: readonly Warning[]
}

export interface Review {
  add(read: Reviewed, more?: (story: Story) => Record<string, string>): void
  fail(path: string, message: string): void
  /** Stories and failures so far. */
  readonly size: number
  html(): string
}

/** Made when the program is built: `page.build.mjs`. */
declare const PAGE: {script: string; style: string; scriptHash: string; styleHash: string}

/** Gathers stories for a page. */
export function review(): Review {
  const shapes = table<string[]>()
  const labels = table<PackedReview['labels'][number]>()
  const stories: PackedStory[] = []
  const failed: PackedReview['failed'] = []
  return {
    add({root, source, stories: read, warnings}, more) {
      const copy = runsOf(root)
      const starts = lineStarts(source)
      const offsets = warnings.map(({line, column}) => (starts[line - 1] ?? 0) + column - 1)
      read.forEach((story, index) => {
        // What belongs to no story is shown with the one before it.
        const from = index === 0 ? 0 : (copy.stories[index]?.start ?? 0)
        const to = index === read.length - 1 ? source.length : (copy.stories[index + 1]?.start ?? source.length)
        const {parts, controls, spans} = flat(copy, from, to, (label) => labels.index(label))
        const own = source.slice(from, to)
        stories.push({
          story: pack(story, {source: own, controls: risen(controls), base: from, shape: (keys) => shapes.index(keys)}),
          source: own,
          line: pointAt(starts, from).line,
          controls,
          parts,
          spans,
          warnings: warnings.flatMap(({rule, message}, at): [number, string, string][] => {
            const place = offsets[at] as number
            return place >= from && (place < to || to === source.length) ? [[place - from, rule, message]] : []
          }),
          ...(more ? {with: more(story)} : {})
        })
      })
    },
    fail(path, message) {
      failed.push({path, message})
    },
    get size() {
      return stories.length + failed.length
    },
    html: () => page({shapes: shapes.all, labels: labels.all, stories, failed})
  }
}

/** Values, each once, by what they are as JSON. */
function table<T>(): {all: T[]; index(value: T): number} {
  const all: T[] = []
  const known = new Map<string, number>()
  return {
    all,
    index(value) {
      const key = JSON.stringify(value)
      const found = known.get(key)
      if (found !== undefined) return found
      known.set(key, all.length)
      return all.push(value) - 1
    }
  }
}

const SPAN_NAMES = Object.keys(SPANS)

/** The parts, spans and control marks of a stretch of copy, as differences. */
function flat(copy: Copy, from: number, to: number, label: (of: PackedReview['labels'][number]) => number) {
  const parts: number[] = []
  let end = from
  for (let at = firstFrom(copy.parts, from); at < copy.parts.length; at++) {
    const part = copy.parts[at] as Part
    if (part.start >= to) break
    parts.push(label([part.name, part.kind, part.rule]), part.start - end, part.end - part.start)
    end = part.end
  }
  const runs = copy.runs.slice(firstFrom(copy.runs, from), firstFrom(copy.runs, to))
  const controls: number[] = []
  end = from
  for (const run of runs)
    if (run.control) {
      controls.push(run.start - end, run.end - run.start)
      end = run.end
    }
  const spans: number[] = []
  end = from
  for (let at = 0; at < runs.length; at++) {
    const first = runs[at] as Run
    if (first.span === null) continue
    while (sameSpan(runs[at + 1], first)) at++
    const last = runs[at] as Run
    spans.push(
      SPAN_NAMES.indexOf(first.span),
      first.quote === null ? 0 : first.quote + 1,
      first.start - end,
      last.end - first.start
    )
    end = last.end
  }
  return {parts, controls, spans}
}

/** Index of the first that starts at a place or after it. */
function firstFrom(list: readonly {start: number}[], place: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as {start: number}).start < place) low = middle + 1
    else high = middle
  }
  return low
}

const sameSpan = (run: Run | undefined, first: Run): boolean =>
  run !== undefined &&
  run.span === first.span &&
  run.part === first.part &&
  run.quote === first.quote &&
  run.field === first.field

/** JSON that can stand within a page: nothing in it ends a script or begins a tag. */
const json = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  )

const POLICY = `default-src 'none'; script-src '${PAGE.scriptHash}'; style-src '${PAGE.styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Cpath d='M1 2h6M1 4h6M1 6h4' stroke='%239a3324'/%3E%3C/svg%3E"

const page = (data: PackedReview): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Review of ${data.stories.length} ${data.stories.length === 1 ? 'story' : 'stories'}</title>
<link rel="icon" href="${ICON}">
<style>${PAGE.style}</style>
</head>
<body>
<noscript>This page needs its own script to show its stories. It loads nothing from elsewhere.</noscript>
<script type="application/json" id="data">${json(data)}</script>
<script>${PAGE.script}</script>
</body>
</html>
`
