/** What a report counts. */
export interface Tally {
  stories: number
  failed: number
  /** How many warnings there were of each rule. */
  rules: ReadonlyMap<string, number>
  /** How many faults there were for each reason. */
  reasons: ReadonlyMap<string, number>
}

/** So many reasons are said; the others are counted. */
const REASONS = 3

/** What a run over many files came to: some lines, or one object. */
export function summary(files: number, {stories, failed, rules, reasons}: Tally, form: 'text' | 'json'): string {
  const [warnings, faults] = [ranked(rules), ranked(reasons)]
  if (form === 'json')
    return JSON.stringify({
      summary: {
        files,
        stories,
        failed,
        warnings: Object.fromEntries(warnings),
        reasons: faults.slice(0, REASONS).map(([message, count]) => ({message, count}))
      }
    })
  const more = faults.length > REASONS ? [`and ${faults.length - REASONS} other reasons`] : []
  const line = (name: string, counts: [string, number][], end: string[] = []): string =>
    counts.length === 0
      ? ''
      : `\n  ${name}: ${[...counts.map(([what, count]) => `${grouped(count)} × ${what}`), ...end].join('; ')}`
  return (
    `${counted(stories, 'story', 'stories')} of ${counted(files, 'file', 'files')}, ${grouped(failed)} failed` +
    line('warnings', warnings) +
    line('failed', faults.slice(0, REASONS), more)
  )
}

const ranked = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))

/** 40,000 */
const grouped = (count: number): string => count.toLocaleString('en')

/** 1 story, 2 stories. */
const counted = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`
