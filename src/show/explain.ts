/** Copy as a terminal shows it: its parts named in a gutter, its words painted by what they are. */
import type {Warning} from '../contract.js'
import {lineStarts} from '../tree/position.js'
import type {Root} from '../wcst.js'
import {cellsOf, wrap, type Cell} from './cells.js'
import {speakersOf} from './closing.js'
import {gutterOf, labelOf, nameOf, type Label} from './gutter.js'
import {marksOf} from './marks.js'
import {NO_PAINT, type Paint} from './paint.js'
import type {PartName, SpanName} from './parts.js'
import {runsOf, speakerOf, type Copy, type Part, type Run} from './runs.js'
import {visible} from './signs.js'

export interface ExplainOptions {
  /** Columns. */
  width: number
  /** Without it the spans are named in a row of marks under the words. */
  paint: Paint | null
}

export interface Explained {
  text: string
  /** What is in it, for a legend. */
  names: Set<PartName | SpanName>
}

type Cells = readonly Cell<Run | null>[]

/**
 * One input with its parts named.
 *
 *       2 headline           │ Bridge opens after ten years
 *       4 paragraph dateline │ LISBON - “We waited,” Ruiz said.
 *                            │ dateline  1 speech─── 1─── 1cue
 */
export function explain(root: Root, source: string, warnings: readonly Warning[], options: ExplainOptions): Explained {
  const copy = runsOf(root)
  const starts = lineStarts(source)
  const tint = options.paint ?? NO_PAINT
  const labels = copy.parts.map(labelOf)
  const gutter = gutterOf(labels, starts.length, options.width, tint)
  const cautions = [...warnings].sort((a, b) => a.line - b.line || a.column - b.column)
  const out: string[] = []
  let run = 0
  let part = 0

  starts.forEach((start, index) => {
    if (index > 0 && start === source.length) return
    const next = starts[index + 1] ?? source.length
    let end = next
    while (end > start && (source[end - 1] === '\n' || source[end - 1] === '\r')) end--
    while (run < copy.runs.length && (copy.runs[run] as Run).end <= start) run++
    const cells = cellsIn(copy.runs, run, source, start, end)
    const first = part
    while (part < copy.parts.length && (copy.parts[part] as Part).start < next) part++
    const queue = [...labels.slice(first, part), ...(options.paint ? quoteLabels(cells, copy) : [])]
    // Without room beside the copy, the names stand above it.
    if (!gutter.beside)
      for (const label of queue.splice(0))
        out.push(
          gutter.row(null, undefined, tint(label.style, nameOf(label).trim().slice(0, gutter.room), label.speaker))
        )
    const rows = wrap(cells, gutter.room)
    rows.forEach((row, at) => {
      out.push(gutter.row(at === 0 ? index + 1 : null, queue.shift(), painted(row, copy, tint)))
      const marks = options.paint ? '' : marksOf(row, rows[at - 1]?.at(-1)?.of ?? null)
      if (marks !== '') out.push(gutter.row(null, queue.shift(), marks))
      while (cautions[0]?.line === index + 1) {
        const place = start + cautions[0].column - 1
        if (at < rows.length - 1 && place > (row.at(-1)?.at ?? 0)) break
        caution(cautions.shift() as Warning, columnsBefore(row, place))
      }
    })
    for (const label of queue) out.push(gutter.row(null, label, ''))
  })
  const names = new Set<PartName | SpanName>(copy.parts.map(({name}) => name))
  for (const {span} of copy.runs) if (span) names.add(span)
  return {text: out.join('\n') + '\n' + speakersOf(copy, tint, options.width), names}

  /** A warning under its place: beside a caret where there is room, else under it. */
  function caution({message, rule}: Warning, indent: number): void {
    const label: Label = {text: 'warning', rule, style: 'warning'}
    const cells: Cell<null>[] = []
    cellsOf(visible(gutter.beside ? message : `warning: ${message} (${rule})`), 0, null, cells)
    const beside = indent + 2 + columnsBefore(cells, Infinity) <= gutter.room
    const lines = wrap(cells, beside ? Infinity : gutter.room).map((row) => row.map(({text}) => text).join(''))
    const caret = beside ? `^ ${lines.shift() ?? ''}` : '^'
    out.push(gutter.row(null, label, ' '.repeat(indent) + tint('warning', caret)))
    for (const line of lines) out.push(gutter.row(null, undefined, tint('warning', line)))
  }
}

/** The characters of a line, each with the run that it is in. */
function cellsIn(runs: readonly Run[], from: number, source: string, start: number, end: number): Cell<Run | null>[] {
  const cells: Cell<Run | null>[] = []
  let at = start
  for (let index = from; index < runs.length; index++) {
    const run = runs[index] as Run
    if (run.start >= end) break
    const first = Math.max(run.start, start)
    const last = Math.min(run.end, end)
    // White space between two runs of one thing is painted as they are.
    if (first > at) cellsOf(source.slice(at, first), at, alike(runs[index - 1] ?? null, run) ? run : null, cells)
    cellsOf(source.slice(first, last), first, run, cells)
    at = last
  }
  if (at < end) cellsOf(source.slice(at, end), at, null, cells)
  return cells
}

function columnsBefore(cells: readonly Cell<unknown>[], place: number): number {
  let columns = 0
  for (const {at, width} of cells) {
    if (at >= place) break
    columns += width
  }
  return columns
}

/** The quotes of a line, where no marks under the words number them. */
function quoteLabels(cells: Cells, copy: Copy): Label[] {
  const found = new Map<number, Label>()
  for (const {of} of cells) {
    if (!of || of.quote === null || found.has(of.quote)) continue
    const {story} = copy.parts[of.part] as Part
    const rule = copy.stories[story]?.quotes[of.quote]?.kind ?? ''
    const speaker = speakerOf(copy, story, of.quote)
    found.set(of.quote, {text: `  quote ${of.quote + 1}`, rule, style: 'speech', speaker})
  }
  return [...found].sort(([a], [b]) => a - b).map(([, label]) => label)
}

/** A row's words, stretch by stretch in the style of what they are. */
function painted(cells: Cells, copy: Copy, tint: Paint): string {
  let out = ''
  let at = 0
  while (at < cells.length) {
    const {of, sign} = cells[at] as Cell<Run | null>
    let text = ''
    for (; at < cells.length; at++) {
      const cell = cells[at] as Cell<Run | null>
      if (cell.sign !== sign || !alike(cell.of, of)) break
      text += cell.text
    }
    if (sign || of?.control) out += tint('sign', text)
    else if (of === null) out += text
    else {
      const {name, story} = copy.parts[of.part] as Part
      const speaker = of.quote === null ? undefined : speakerOf(copy, story, of.quote)
      out += tint(of.span ?? name, text, speaker, name)
    }
  }
  return out
}

const alike = (a: Run | null, b: Run | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.part === b.part &&
    a.span === b.span &&
    a.quote === b.quote &&
    a.field === b.field &&
    a.control === b.control)
