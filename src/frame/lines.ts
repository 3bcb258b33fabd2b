import {isSpace} from '../tree/build.js'

/** One line of a source, its line end left out. */
export interface Line {
  start: number
  end: number
  /** Columns before its first sign: blanks count one, tabs too, a form feed none; -1 where the line is blank. */
  indent: number
}

/** The lines between two offsets. LF, CR and CRLF end one; CR CR LF is one end too. */
export function linesBetween(source: string, start: number, end: number): Line[] {
  const out: Line[] = []
  const part = source.slice(start, end)
  let lf = part.indexOf('\n')
  let cr = part.indexOf('\r')
  let at = start
  for (;;) {
    const stop = lf === -1 && cr === -1 ? end : start + (cr === -1 || (lf !== -1 && lf < cr) ? lf : cr)
    let first = at
    while (first < stop && isSpace(source.charCodeAt(first))) first++
    let last = stop
    while (last > first && isSpace(source.charCodeAt(last - 1))) last--
    const feed = source.charCodeAt(at) === 12 ? 1 : 0
    out.push({start: first, end: last, indent: first === last ? -1 : first - at - feed})
    if (stop >= end) return out
    at = stop + 1
    if (source.charCodeAt(stop) === 13) {
      if (source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 && at < end) at++
      if (source.charCodeAt(at) === 10 && at < end) at++
    }
    if (lf !== -1 && start + lf < at) lf = part.indexOf('\n', at - start)
    if (cr !== -1 && start + cr < at) cr = part.indexOf('\r', at - start)
  }
}
