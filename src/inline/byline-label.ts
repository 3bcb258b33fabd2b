/** What a byline begins with, and where a second one begins in its line. */
import {bylineKinds, bylineWorks} from '../lexicon/labels.js'
import {FOREIGN_BY} from './author-words.js'
import {foreignBy} from '../lexicon/tongues.js'
import {towns} from '../lexicon/towns.js'
import {surelyName} from './names.js'
import {agencyOf, looksLikeNewsroom} from './organisation.js'
import {wordAt} from './word.js'

const WORKS = bylineWorks.join('|')
const works: ReadonlySet<string> = new Set(
  bylineWorks.flatMap((work) => {
    const [first = ''] = work.split(' ')
    return first.endsWith('?') ? [first.slice(0, -1), first.slice(0, -2)] : [first]
  })
)
const LABEL = new RegExp(`(?:(?:${WORKS})(?:(?:, | and | & )(?:${WORKS}))?\\s)?by(?::\\s*|\\s+)`, 'iy')
const nouns: ReadonlySet<string> = new Set(
  'pool interview author authors reporter reporters correspondent correspondents contributor contributors writer writers text texts words story report reporting article'.split(
    ' '
  )
)
/** `Reporter: Ana Ruiz`. */
const NOUN =
  /^(?:interview|authors?(?:\(s\))?|(?:pool )?reporters?|correspondents?|contributors?|writers?|texts?|words|story|report|reporting|article)\s?:\s*/i
/** The same without its colon, where the place or its capitals show it: `Author Ana Ruiz`, `TEXT Ana Ruiz`. */
const PLAIN = /^(?:author|reporter|writer|Author|Reporter|Writer|[A-Z]+)\s+(?=[A-ZÀ-Þ])/
/** `From Ana Ruiz in Lima`, `from ANA RUIZ in Lima`. */
const FROM = /^[Ff]rom (?=[A-Z][\w'’-]+ [A-Z][\w'’ -]+ in [A-Z])/
export const PROVIDED = /^(?:news )?provided /i
/** `Issued by: Department of Mines`. */
export const ISSUED = /^(?:issued|released) /i
/** `Source: Xinhua`, on a line of its own in the head. */
export const SOURCE = /^source\s?:\s*/i
/** What else is done for a story than to write it: its label, for which nobody is an author. */
const OTHERS = 'edit(?:ed|ing|ors?)|additional (?:reporting|research)|research(?:ed)?|translat(?:ed|ion)'
export const OTHER = new RegExp(`^(?:${OTHERS})(?:\\sby\\s|(?:\\sby)?\\s?:)`, 'i')
/** Where a second label begins: `Words by A. Photographs by B`, `Text: A; photos: B`, `TEXT A PHOTO B`. */
const NEXT = new RegExp(
  `\\s?[.,;|/·•]?\\s{1,9}(?:and\\s)?(?=(?:${WORKS}|${OTHERS})(?:\\sby\\s|(?:\\sby)?\\s?:\\s?))`,
  'gi'
)
const MADE = new RegExp(`^(?:${WORKS})\\s?:\\s*`, 'i')
const MADE_PLAIN = new RegExp(`^(?:${WORKS.toUpperCase()})\\s+(?=[A-ZÀ-Þ])`)
const NEXT_PLAIN = new RegExp(`\\s{1,9}(?=(?:${WORKS.toUpperCase()})\\s{1,9}[A-ZÀ-Þ])`, 'g')

/** The parts of a line that each have a label of their own, as indices. */
export function parts(text: string): [number, number][] {
  const whole: [number, number][] = [[0, text.length]]
  const by = text.toLowerCase().includes('by') ? text.search(/\bby\b/i) : -1
  const first = wordAt(text, 0)
  // «Source: Xinhua | Editor: huaxia»
  const colon =
    (nouns.has(first) && NOUN.test(text)) || (first === 'source' && SOURCE.test(text)) ? text.indexOf(':') : -1
  const plain = colon < 0 && nouns.has(first) && text.startsWith(`${first.toUpperCase()} `)
  if (colon < 0 && !plain && (by < 0 || !/\sby[\s:]/i.test(text.slice(by + 2)))) return whole
  const from = colon >= 0 ? colon : plain ? 0 : by
  const joints = [...text.matchAll(plain ? NEXT_PLAIN : NEXT)].filter(({index}) => index > from)
  const starts = [0, ...joints.map(({index, 0: all}) => index + all.length)]
  return starts.map((start, index) => [start, joints[index]?.index ?? text.length])
}

/**
 * The label of a part: `By `, `Story and photos by `, `Source: `. `bare` where its place alone shows that names stand there;
 * `later` in a part that follows another, `Photos: Tom Beck`.
 */
export function labelOf(text: string, bare: boolean, later = false): RegExpExecArray | null {
  const first = wordAt(text, 0)
  LABEL.lastIndex = 0
  return first.startsWith('by')
    ? // «byAna Ruiz», as a paste joins them
      /^(?:[Bb][Yy](?::\s*|\s+|(?=[A-ZÀ-Þ][a-zß-ÿ]))|by(?=[A-ZÀ-Þ]))/.exec(text)
    : first === 'from'
      ? (FROM.exec(text) ?? (bare ? fromName(text) : null))
      : first === 'source'
        ? SOURCE.exec(text)
        : bare && foreignBy.has(first)
          ? foreign(text)
          : ((works.has(first) ? LABEL.exec(text) : null) ??
            (bylineKinds.has(first) ? ofKind(text) : null) ??
            (nouns.has(first) ? (NOUN.exec(text) ?? plainLabel(text, bare)) : null) ??
            (later && works.has(first) ? (MADE.exec(text) ?? MADE_PLAIN.exec(text)) : null))
}

/** `By` as agencies of other tongues have it, before a name or an agency. */
function foreign(text: string): RegExpExecArray | null {
  // «di Marta Bianchi»
  const label = FOREIGN_BY.exec(text) ?? /^(?:von|por|par|av|af|door|di|oleh) (?=[A-ZÀ-Þ])/.exec(text)
  const [name = ''] = label ? text.slice(label[0].length).split(/,| \(| (?:und|et|en|och|og|dan|[-|–—ey]) /, 1) : []
  return surelyName(name) || agencyOf(name) ? label : null
}

/** `Analysis by Ana Ruiz, CNN`; «Analysis by the bank shows …» is copy. */
function ofKind(text: string): RegExpExecArray | null {
  const label = /^[a-z]+ by /i.exec(text)
  const [name = ''] = label ? text.slice(label[0].length).split(/,| and | in | \| /, 1) : []
  return surelyName(name) && !looksLikeNewsroom(name) ? label : null
}

/** `From Ana Ruiz` under a headline; `From Los Angeles` tells a place. */
function fromName(text: string): RegExpExecArray | null {
  const label = /^from /i.exec(text)
  const name = label ? text.slice(label[0].length) : ''
  return surelyName(name) && !towns.has(name.toLowerCase()) ? label : null
}

/** `Author Ana Ruiz` under a headline, `TEXT Ana Ruiz` everywhere. */
function plainLabel(text: string, bare: boolean): RegExpExecArray | null {
  const label = PLAIN.exec(text)
  const sure = label !== null && (bare || label[0] === label[0].toUpperCase())
  return sure && surelyName(text.slice(label[0].length)) ? label : null
}

/** The house before its author: `Harbour Rural / By Ana Ruiz`. */
export const HOUSE = /^([A-Z][\w&'’. -]{1,40}) \/ (?=By )/

/** Who sends a release, or whence the story comes. */
export const isSource = (words: string): boolean =>
  agencyOf(words) ||
  // «Source: harbour.example»
  /^(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,12}$/.test(words) ||
  (words.length < 50 &&
    words.split(' ').length < 6 &&
    words.split(' ').every((word) => /^(?:[A-Z\d(&]|of$|the$|and$|for$)/.test(word)))
