import type {Warning} from '../index.js'

/** What is said on standard error: warnings and errors, one line each. */
export interface Report {
  warn(warnings: readonly Warning[]): void
  error(path: string | null, message: string): void
  /** How many stories or files could not be done, and how many warnings there were. */
  readonly failed: number
  readonly warned: number
}

export interface ReportOptions {
  quiet: boolean
  /** `json` writes one object a line. */
  diagnostics: 'text' | 'json'
  /** Paints the word of severity, where colours are wanted. */
  paint?: {red(word: string): string; yellow(word: string): string} | undefined
  stdinPath: string
}

/** A name as it is shown: control characters and line ends escaped. */
export const shown = (name: string): string =>
  name.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`
  )

export function report(options: ReportOptions): Report {
  let failed = 0
  let warned = 0
  const say = (line: string): void => {
    process.stderr.write(line + '\n')
  }
  const word = (severity: string): string =>
    severity === 'error' ? (options.paint?.red(severity) ?? severity) : (options.paint?.yellow(severity) ?? severity)
  return {
    warn(warnings) {
      warned += warnings.length
      if (options.quiet) return
      for (const {path, line, column, severity, message, rule} of warnings) {
        const name = path ?? options.stdinPath
        if (options.diagnostics === 'json') say(JSON.stringify({path: name, line, column, severity, message, rule}))
        else say(`${shown(name)}:${line}:${column} ${word(severity)} ${message} (${rule})`)
      }
    },
    error(path, message) {
      failed++
      const name = path ?? options.stdinPath
      if (options.diagnostics === 'json') say(JSON.stringify({path: name, severity: 'error', message}))
      else say(`${shown(name)}: ${word('error')} ${message}`)
    },
    get failed() {
      return failed
    },
    get warned() {
      return warned
    }
  }
}
