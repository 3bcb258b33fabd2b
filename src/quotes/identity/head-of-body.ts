import type {Cast} from './cast.js'
import {descriptionsOf} from './cast.js'
import type {Bearer} from './named.js'
import {isBefore} from './near.js'
import {wordsIn} from './told.js'

/**
 * «the FAA’s acting chief», where the story has told of «FAA Administrator Ana Ruiz»: the only one of whom it says that
 * somebody heads the body.
 */
export function headOfBody(cast: Cast, words: string, start: number): Bearer | null {
  const owner = /['’]s? /.exec(words)
  const role = words.slice(words.lastIndexOf(' ') + 1).toLowerCase()
  if (!owner || !CALLED.has(role)) return null
  const body = words.slice(0, owner.index).replace(/^the /i, '').toLowerCase()
  const all = cast.register
    .people()
    .filter((one) => isBefore(one, start) && descriptionsOf(cast, one).some((told) => heads(told, body)))
  return all.length === 1 ? (all[0] as Bearer) : null
}
const CALLED: ReadonlySet<string> = new Set(['chief', 'head', 'boss', 'leader'])

function heads(told: string, body: string): boolean {
  const all = wordsIn(told)
  if (all.some((word) => LESSER.has(word))) return false
  return all.includes(body) && all.some((word) => HEADS.has(word))
}
const HEADS: ReadonlySet<string> = new Set(
  'administrator director director-general secretary-general commissioner president chairman chairwoman chair chairperson executive governor chief head boss'.split(
    ' '
  )
)
const LESSER: ReadonlySet<string> = new Set([
  'deputy',
  'vice',
  'former',
  'assistant',
  'regional',
  'spokesman',
  'spokeswoman',
  'ex'
])
