import {creditRoles} from '../lexicon/labels.js'
import {foreignRoles} from '../lexicon/tongues.js'
import {isSpace} from '../tree/build.js'
import type {Piece} from '../tree/weave.js'
import {isService} from './author-words.js'
import {any, namesOf, organisations} from './credited.js'
import {isPerson} from './names.js'
import {agencyOf} from './organisation.js'
import {wordAt} from './word.js'

/** Roles joined as copy joins them: «Additional reporting and writing». */
const ROLE =
  /((?:additional |further |extra )?(?:reporting|writing|editing|translation|translating|compilation|production|graphics?|photography|research|edited|written|reported|compiled|translated|adapted|produced|edition)(?:(?:,| and|, and) (?:additional )?(?:reporting|writing|editing|translation|graphics|research))?)(?:(?:\sfrom (?:the )?[a-z]{4,12})?\sby\s?:?|\sfrom\s?:?|\s?:)\s+/giy
const NOUNS = new RegExp(
  `(reporters?|editors?|writers?|translators?|${[...foreignRoles.keys()].join('|')})\\s?:\\s*`,
  'iy'
)
/** The words of which one begins each of these. */
const roleWords: ReadonlySet<string> = new Set([...creditRoles.keys(), 'extra'].map((role) => role.split(' ', 1)[0]!))
const NAMES_END =
  /;|\)|(?:\.|,)\s+(?=(?:additional |further )?(?:reporting|writing|editing|edited|written|reported|compiled|translated|adapted|translation|graphics|production|research) )|[/,]\s*(?=(?:editors?|reporters?|writers?|translators?)\s?:)|\s[-–—|]\s+(?=(?:edit|translat|report|writ|graphic|photo)\w{0,7}(?: by\b|\s?:))|\.\s*$|\s(?=(?:additional )?(?:editing|writing) by)|,?\s(?=\(?with (?:additional|assistance|input)|based on reporting)/gi

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Past the signs between credits, and the words of `based on reporting by`. */
function pastStray(text: string, at: number): number {
  while (at < text.length && ('();,./|–—-'.includes(text.charAt(at)) || isSpace(text.charCodeAt(at)))) at++
  return wordAt(text, at) === 'based' && /^based on reporting/i.test(text.slice(at, at + 18)) ? at + 9 : at
}

/** The agency for which somebody wrote: `Reporting by Ana Ruiz for Reuters`. */
function sentFor(text: string, from: number, to: number): Piece[] {
  const at = text.slice(from, to).lastIndexOf(' for ')
  const start = from + at + 5
  return at >= 0 && agencyOf(text.slice(start, to)) ? organisations(text, start, to, any) : []
}

/** An editor's name as Chinese pages sign it: `Editor: huaxia`. */
const isHandle = (name: string, role: string): boolean => role.trimEnd().endsWith(':') && /^[a-z]{3,14}$/.test(name)

/** Roles with their names, one after another: `Reporting by A; Editing by B and C`. */
export function creditsOf(text: string, from: number): Piece[] | undefined {
  const pieces: Piece[] = []
  // Copy in small letters keeps its brackets
  const small = text.startsWith('(') && text === text.toLowerCase()
  let at = from
  while (at < text.length) {
    at = pastStray(text, at)
    if (at >= text.length) break
    const role = roleWords.has(wordAt(text, at)) ? (exec(ROLE, text, at) ?? exec(NOUNS, text, at)) : null
    if (!role) {
      if (pieces.length === 0) return undefined
      // An address or an agency's letters after the names
      if (/^(?:\S[^\s@]*@\S+|[\w:/ .@-]{1,80}\)*)$/.test(text.slice(at)) || isReached(text.slice(at))) break
      // «… Editing by Tom Beck) ((ana.ruiz@harbour.example; +1 555 0100))»
      if (text.startsWith('((', at - 2) && /^\S+@[^()]{1,80}\)\)$/.test(text.slice(at))) break
      return undefined
    }
    const start = at + role[0].length
    const stop = exec(NAMES_END, text, start)
    // «… by Ana Ruiz/tb»: the desk's initials
    let end = stop ? stop.index : text.length - (/\/[a-z]{2,3}$/.exec(text.slice(-4))?.[0].length ?? 0)
    while (end > start && /[\s).,]/.test(text[end - 1] as string)) end--
    const names = namesOf(text.slice(start, end))
    // «Editors: pictures are on their way.»
    if (
      names.length === 0 ||
      names.some((name) => / (?:is|are|was|were|will|has|have)\b/.test(name)) ||
      !names.every(
        (name) => (/^[A-ZÀ-ÞĀ-ŽḀ-Ỿ]/.test(name) || isHandle(name, role[0]) || small) && name.split(' ').length <= 6
      )
    )
      return undefined
    // «Reporting from Skerra» tells where somebody was
    if (/\sfrom\s*$/i.test(role[0]) && !names.some((name) => agencyOf(name)) && !names.every(isPerson)) return undefined
    const named = (role[1] as string).toLowerCase().replace(/\s+/g, ' ')
    pieces.push({
      from: at,
      to: end,
      node: {
        type: 'credit',
        role: creditRoles.get(named) ?? named,
        names: names.filter((name) => !agencyOf(name) || names.length === 1)
      },
      inner: [
        ...organisations(text, start, end, (name) => agencyOf(name) || isService(name)),
        ...sentFor(text, start, end)
      ]
    })
    at = end
  }
  return pieces.length > 0 ? pieces : undefined
}

/** Where the authors can be reached: `ana.ruiz@harbour.example; +51 1 555 0100`. */
const isReached = (words: string): boolean =>
  words.length < 200 &&
  words
    .split(/[;,]\s/)
    .every((part) => /^(?:@\w+|[\w.+-]+@[\w.-]+|\+?[\d ()/-]{5,24}|[A-Z][\w ]{2,30}:.{2,60})\)*\.?$/.test(part.trim()))
