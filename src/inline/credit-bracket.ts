/** Who took a picture, in brackets at the end of a caption. */
import {isOfOutlet, type Sure} from './credit-end.js'
import {creditLabel, isEvident, isKept, isSaid} from './credit-words.js'
import {agencyOf, organisationsIn} from './organisation.js'
import {wordAt} from './word.js'

/** What a bracket before the last has, where it is the credit's too: `(Photo by Jo Bell)`, no `(PHOTO NOT FOR SALE)`. */
const TAKEN = /[/:]|\bby\b|\bvia\b|courtesy/i

/** A bracket that names pictures says nothing of who took them: `Ferry leaves its bell behind (Photos)`. */
const SHOWS =
  /^(?:(?:with|see|\+) )?(?:photos?|pictures?|pics|images?|videos?|watch|gallery|photo gallery|graphics?|audio)$/i

const PICTURE = / (?:photo|photograph|picture|image|credit)s?:$/i

const VERSION = /^(?:update|correct(?:s|ed|ion)?|repeat|refile[ds]?|final|lead|ld|version|details added)[\s-]?\d{0,2}$/i

/** What is done by those who write, not by who takes pictures. */
const writing: readonly string[] = ['reporting', 'writing', 'editing', 'with']

/** `… at the quay. (Photo by Jo Bell / AFP)`; `last` is the sign that closes it. */
export function bracketed(text: string, last: string): Sure | undefined {
  const end = text.length
  const open = text.lastIndexOf(last === ')' ? '(' : '[')
  if (open < 0 || end - open > 140) return undefined
  const words = text.slice(open + 1, end - 1)
  // «A ferry on the river (file photo)» says nothing of who took it
  if (words.length < 40 && (isKept(words) || SHOWS.test(words))) return undefined
  // «Copper falls to two-month low (Update2)» is a headline with its version
  if (words.length < 16 && VERSION.test(words)) return undefined
  const label = creditLabel(words)
  // «( Ana Ruiz - Harbour Agency )»
  const from = open + 1 + (label ? label[0].length : words.length - words.trimStart().length)
  const to = open + 1 + words.trimEnd().length
  const own = text.slice(from, to)
  const before = text.slice(0, open).trimEnd()
  let start = open
  // «(Photo by Jo Bell / AFP) (Photo by JO BELL/AFP via Getty Images)»: both are the credit, the last is its words
  if (before.endsWith(')')) {
    const other = before.lastIndexOf('(')
    const taken = other < 0 ? '' : before.slice(other + 1)
    if (TAKEN.test(taken) && isEvident(taken)) start = other
  }
  // «… at the quay. Photograph:(Reuters)»
  if (before.endsWith(':') && PICTURE.test(before)) start = before.lastIndexOf(' ') + 1
  // «Orval 104 (Ruiz 7-31)» is a score
  if (/\d[-–]\d/.test(own)) return undefined
  const known = organisationsIn(own).some(({name}) => agencyOf(name))
  const sure =
    label !== null || isEvident(own) || (known && own.includes('/')) || (isCapitals(own) && own.includes(' '))
  // «(Ana Ruiz - Harbour Agency)»
  const dash = own.lastIndexOf(' - ')
  const joined = dash > 0 && agencyOf(own.slice(dash + 3))
  // «(Warning: the video shows how it sank.)»
  if (!label && isSaid(own)) return undefined
  // «(ABC Western Plains: Kit Arnold)», «(Supplied: Kit Arnold)»
  if (isOfOutlet(own)) return {from: start, to: end, inner: {from, to}, sure: true}
  if (!sure && !known && !/^[A-ZÀ-Ž][\wÀ-ž.'’/: -]{2,50}$/.test(own)) return undefined
  return {
    from: start,
    to: end,
    inner: {from, to},
    sure: (sure || joined) && !writing.some((word) => wordAt(own, 0).startsWith(word))
  }
}

const isCapitals = (words: string): boolean => words === words.toUpperCase() && /[A-Z]{3}/.test(words)
