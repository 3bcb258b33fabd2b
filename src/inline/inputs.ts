/** Who gave something to the story: `with AP inputs`, `with files from AP`, `This report includes material from AP`. */
import type {Piece} from '../tree/weave.js'
import {bodiesIn, namesOf, organisations} from './credited.js'
import {surelyName} from './names.js'
import {agencyOf, looksLikeNewsroom, organisationsIn} from './organisation.js'
import {wordAt} from './word.js'

const WITH_INPUTS = /^with\s+(?:additional\s+)?(?:the\s)?([\w/.'’ -]{2,60}?)\s(inputs?)$/i
const WITH_FROM =
  /^with\s+(additional reporting|(?:additional\s+|an? )?(?:inputs?|reports?|files|information|reporting|assistance|contributions?))\s(?:from|by)\s(.{2,160})$/i
/** `(Inputs from PTI)` */
const INPUTS_FROM = /^((?:[Aa]gency )?[Ii]nputs?)(?: from|\s?:) ([A-Z].{1,160})$/
/** `Some information for this report came from Reuters.`, `This report includes material from Reuters`. */
const SOME =
  /^some (information|material|reporting) (?:for|in) this (?:report|story|article) (?:came|comes|was provided|is) (?:from|by) (.{2,160})$/i
const INCLUDES =
  /^(?:this (?:report|story|article) )?(?:includes|contains|uses) (information|material|reporting|content|copy) (?:from|by|provided by) (.{2,160})$/i
const USED =
  /^(?:some )?(information|material|reporting|content|copy) (?:from|by|provided by) (.{2,100}?) (?:was|were|is|has been) used (?:in|for) this (?:report|story|article)$/i
const PERSON_AND_TOWN = /^([A-Z][a-zà-ž'’-]+(?: [A-Z][a-zà-ž'’-]+){1,2}), [A-Z][a-zà-ž'’-]+$/
const withWords: ReadonlySet<string> = new Set(
  'with input inputs agency some this includes contains uses information material reporting content copy'.split(' ')
)

const OWNER = /^([A-Z][\w&.]{1,20}(?: [A-Z][\w&.]{1,20}){0,2})['’]s (?=[A-ZÀ-Þ])/

const unnamed: ReadonlySet<string> = new Set(['agency', 'agencies', 'wire', 'news agency'])

/** `with AP inputs`, `with files from AP`: who is named, and what they gave. */
function withOf(words: string): {named: string; kind: string} | undefined {
  const [, before, inputs] = (/inputs?$/i.test(words) && WITH_INPUTS.exec(words)) || []
  if (before !== undefined && inputs !== undefined) return {named: before, kind: inputs}
  const [, kind, after] =
    WITH_FROM.exec(words) ??
    INPUTS_FROM.exec(words) ??
    SOME.exec(words) ??
    INCLUDES.exec(words) ??
    USED.exec(words) ??
    []
  return kind !== undefined && after !== undefined ? {named: after, kind} : undefined
}

const isSite = (name: string): boolean => /^[A-Za-z\d][\w-]{1,30}(?:\.[a-z]{2,12}){1,2}$/.test(name)
const isHouse = (name: string): boolean => looksLikeNewsroom(name) || isSite(name)

/** The same by its letters alone: `with reporting by RÚV`. */
const isPublisher = (name: string): boolean => isHouse(name) || /^[A-ZÀ-Þ]{3,8}$/.test(name)

/** A newsroom, letters with a station's name, or what is no name of a person: `CTV Fundy`. */
const isBody = (name: string): boolean => looksLikeNewsroom(name) || /[A-Z]{3}/.test(name) || !surelyName(name)

export function inputsOf(text: string, from: number, to: number): Piece[] | undefined {
  const words = text.slice(from, to)
  const given = withWords.has(wordAt(words, 0)) ? withOf(words) : undefined
  if (given) {
    const named = given.named.replace(/[.)]{1,9}$/, '')
    const at = from + words.indexOf(named, 4)
    const kind = given.kind
      .toLowerCase()
      .replace(/^additional (?!reporting)/, '')
      .replace(/^(?:agency )?inputs?$/, 'inputs')
      .replace(/^(?:an? )?reports?$/, 'reports')
      .replace(/^contributions?$/, 'inputs')
    const generic = unnamed.has(named.toLowerCase())
    // «With inputs from Ana Ruiz, Orval»
    const sentFrom = kind === 'inputs' ? PERSON_AND_TOWN.exec(named)?.[1] : undefined
    if (sentFrom !== undefined && !looksLikeNewsroom(named))
      return [{from, to, node: {type: 'credit', role: kind, names: [sentFrom]}}]
    const agencies =
      kind !== 'inputs' &&
      organisationsIn(named).some(
        ({name}) =>
          agencyOf(name) ||
          (kind.endsWith('reporting') && isSite(name)) ||
          (kind === 'files' && /\b[A-Z]{3,}\b/.test(name))
      )
    const people =
      !agencies && (kind === 'assistance' || kind.endsWith('reporting') || kind === 'files' || kind === 'reports')
    // «With files from HBC's Ana Ruiz»
    const owner = kind !== 'inputs' ? (OWNER.exec(named)?.[1] ?? '') : ''
    if (owner !== '' && (looksLikeNewsroom(owner) || /[A-Z]{2}/.test(owner))) {
      const own = namesOf(named).map((name) => (name.startsWith(owner) ? name.slice(owner.length + 3) : name))
      const house: Piece = {from: at, to: at + owner.length, node: {type: 'organisation', name: owner}}
      return [{from, to, node: {type: 'credit', role: kind, names: own}, inner: [house]}]
    }
    const names = people ? namesOf(named) : bodiesIn(named).map(({name}) => name)
    return [
      {
        from,
        to,
        node: {
          type: 'credit',
          role: kind,
          names: generic
            ? []
            : people
              ? names.filter(
                  (name) => !agencyOf(name) && !isSite(name) && !(kind.endsWith('reporting') && isPublisher(name))
                )
              : names
        },
        inner: generic
          ? []
          : organisations(
              text,
              at,
              at + named.length,
              people ? (kind.endsWith('reporting') ? isPublisher : isHouse) : isBody
            )
      }
    ]
  }
  return undefined
}
