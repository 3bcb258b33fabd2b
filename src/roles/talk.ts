import {towns} from '../lexicon/towns.js'

/** No turn's opening is longer: a name, and what its bearer is. */
const REACH = 90
/** Turns beside one that make a transcript. */
const FEWEST = 2
/** Who speaks, in capitals, before a colon: `ANA RUIZ, HOST:`, `RUIZ: That is the mill.` */
const TURN = /^([A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,20}(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]{0,20}){0,3})(, [A-ZÀ-Þ][^:]{2,40})?:(?:\s|$)/
const HOST = /^, (?:CO-)?(?:HOST|BYLINE|ANCHOR|MODERATOR|REPORTER|CORRESPONDENT|NARRATOR|INTERVIEWER|GUEST)\b/

/**
 * Whether a text opens a turn of a transcript, which looks like a dateline: others do so beside it, or a host does.
 *
 * @param others the texts around it, asked for where it can be one
 */
export function isTurn(text: string, others: () => readonly string[]): boolean {
  const own = speakerOf(text)
  if (!own) return false
  const turns = others()
    .filter((other) => other !== text)
    .map((other) => speakerOf(other))
  return (
    HOST.test(own[2] ?? '') ||
    turns.filter((turn) => turn !== undefined).length >= FEWEST ||
    turns.some((turn) => HOST.test(turn?.[2] ?? ''))
  )
}

/** Who speaks, where that is no town. */
function speakerOf(text: string): RegExpExecArray | undefined {
  const start = text.slice(0, REACH)
  const found = start.includes(':') ? TURN.exec(start) : null
  return found && !towns.has((found[1] as string).toLowerCase()) ? found : undefined
}
