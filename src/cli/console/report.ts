import type {Warning} from '../../index.js'
import {shown, spelt} from '../names.js'
import {say} from './stderr.js'
import type {Tally} from './summary.js'

/** Where warnings and errors are told. */
export interface Report {
  /** Copy was read, and held so many stories. */
  read(stories: number): void
  warn(warnings: readonly Warning[]): void
  /** @param rule where the fault has a page of its own */
  error(path: string | null, message: string, rule?: string): void
  /** How many stories or files could not be done, and how many warnings there were. */
  readonly failed: number
  readonly warned: number
}

/** One that says them on standard error, a line each. */
export interface Spoken extends Report {
  /** What is worth knowing and no fault. */
  note(path: string, message: string): void
  readonly tally: Tally
}

export interface ReportOptions {
  /** Errors alone are said. */
  quiet: boolean
  /** `json` writes one object a line. */
  diagnostics: 'text' | 'json'
  /** Paints the word of severity, where colours are wanted. */
  paint?: {red(word: string): string; yellow(word: string): string; cyan(word: string): string} | undefined
  /** Rules whose warnings are not wanted. */
  ignored: ReadonlySet<string>
  stdinPath: string
}

type Severity = 'error' | 'warning' | 'note'

interface Line {
  path: string | null
  line?: number
  column?: number
  severity: Severity
  message: string
  rule?: string | undefined
}

export function report(options: ReportOptions): Spoken {
  let failed = 0
  let warned = 0
  let stories = 0
  const rules = new Map<string, number>()
  const reasons = new Map<string, number>()
  const colours = {error: options.paint?.red, warning: options.paint?.yellow, note: options.paint?.cyan}
  const tell = (one: Line): void => {
    const path = one.path ?? options.stdinPath
    say(options.diagnostics === 'json' ? asJson(one, path) : asText(one, path, colours))
  }
  return {
    read(count) {
      stories += count
    },
    warn(warnings) {
      const wanted = options.ignored.size === 0 ? warnings : warnings.filter(({rule}) => !options.ignored.has(rule))
      warned += wanted.length
      for (const {rule} of wanted) rules.set(rule, (rules.get(rule) ?? 0) + 1)
      if (!options.quiet) for (const warning of wanted) tell(warning)
    },
    error(path, message, rule) {
      failed++
      reasons.set(message, (reasons.get(message) ?? 0) + 1)
      tell({path, severity: 'error', message, rule})
    },
    note(path, message) {
      if (!options.quiet) tell({path, severity: 'note', message})
    },
    get tally() {
      return {stories, failed, rules, reasons}
    },
    get failed() {
      return failed
    },
    get warned() {
      return warned
    }
  }
}

/** `story.txt:4:1 warning … (rule)`, `story.txt: error …`. */
function asText(
  {line, column, severity, message, rule}: Line,
  path: string,
  colours: Record<Severity, ((word: string) => string) | undefined>
): string {
  const place = line === undefined ? ':' : `:${line}:${column}`
  return `${shown(path)}${place} ${colours[severity]?.(severity) ?? severity} ${message}${rule ? ` (${rule})` : ''}`
}

const asJson = ({line, column, severity, message, rule}: Line, path: string): string =>
  JSON.stringify({
    path: spelt(path),
    line: line ?? null,
    column: column ?? null,
    severity,
    message,
    rule: rule ?? null
  })
