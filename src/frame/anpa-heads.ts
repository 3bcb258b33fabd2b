import {agencyMarks, agencyMarksLower} from '../lexicon/agencies.js'
import {headLines, type HeadLine} from '../lexicon/wire.js'

const STOPPED = /[.!?]['"’”)]{0,2}$/
/** `TO BUSINESS EDITORS:`, `ATTN: Features editors`: whom the sender means. */
const ADDRESS = /^(?:to|attn|attention)\b.{1,60}\b(?:editors?|desks?)\b[^.]{0,30}:?$/i
const VERSION = /\b(?:adds?|adding|updat\w{1,3}|recast\w{0,3}|leads|new throughout|writethr(?:u|ough)|subs)\b/i
/** Letters of the desk or the sender alone in their brackets: `(lh)`, `(KRT)`. */
const INITIALS = /^\((?:[a-z]{2,4}|[A-Z]{2,5})\)$/

/** What a head line is that is no headline; nothing where it can be one. */
export function headKind(words: string): HeadLine | undefined {
  if (ADDRESS.test(words)) return 'editor'
  const bracketed = words.startsWith('(') && words.endsWith(')')
  if (bracketed && INITIALS.test(words)) return 'furniture'
  const lower = `${words.toLowerCase()}\n`
  const known = headLines.find(([opening]) => lower.startsWith(opening, bracketed && !opening.startsWith('(') ? 1 : 0))
  // «Correction: Norway-Ferry story» heads a correction, as a headline
  if (known?.[1] === 'correction' && /^[Cc]orrections?: /.test(words) && !STOPPED.test(words)) return undefined
  return known?.[1] ?? (bracketed ? (VERSION.test(words) ? 'update' : 'advisory') : undefined)
}

const POST =
  /\b(?:writers?|press|editors?|ap|correspondents?|newsfeatures|newspapers|reporters?|analysts?|columnists?|critics?|news|features|services?)\b/i

/** Whether the line under a byline says what its authors are, or for whom they write. */
export const isPost = (words: string): boolean =>
  POST.test(words) || agencyMarks.has(words) || agencyMarksLower.has(words.toLowerCase())
