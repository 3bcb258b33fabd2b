/** What a byline begins with, and where a second one begins in its line. */
import {bylineWorks} from '../lexicon/labels.js'
import {towns} from '../lexicon/towns.js'
import {surelyName} from './names.js'
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
  'author authors reporter reporters correspondent correspondents writer writers text words'.split(' ')
)
/** `Reporter: Ana Ruiz`. */
const NOUN = /^(?:authors?|reporters?|correspondents?|writers?|text|words)\s?:\s*/i
/** `From Ana Ruiz in Lima`. */
const FROM = /^From (?=[A-Z][\w'’-]+ [A-Z][\w'’ -]+ in [A-Z])/
export const PROVIDED = /^(?:news )?provided /i
/** `Source: Xinhua`, on a line of its own in the head. */
export const SOURCE = /^source\s?:\s*/i
/** Where a second label begins: `Words by A. Photographs by B`. */
const NEXT = new RegExp(`[.,;|]?\\s(?:and\\s)?(?=(?:${WORKS})\\sby\\s)`, 'gi')

/** The parts of a line that each have a label of their own, as indices. */
export function parts(text: string): [number, number][] {
  const by = text.toLowerCase().includes('by') ? text.search(/\bby\b/i) : -1
  if (by < 0 || !/\sby\s/i.test(text.slice(by + 2))) return [[0, text.length]]
  const joints = [...text.matchAll(NEXT)].filter(({index}) => index > by)
  const starts = [0, ...joints.map(({index, 0: all}) => index + all.length)]
  return starts.map((start, index) => [start, joints[index]?.index ?? text.length])
}

/** The label of a part: `By `, `Story and photos by `, `Source: `. `bare` where its place alone shows that names stand there. */
export function labelOf(text: string, bare: boolean): RegExpExecArray | null {
  const first = wordAt(text, 0)
  LABEL.lastIndex = 0
  return first.startsWith('by')
    ? // «byAna Ruiz», as a paste joins them
      /^[Bb][Yy](?::\s*|\s+|(?=[A-ZÀ-Þ][a-zß-ÿ]))/.exec(text)
    : first === 'from'
      ? (FROM.exec(text) ?? (bare ? fromName(text) : null))
      : first === 'source'
        ? SOURCE.exec(text)
        : bare && FOREIGN.has(first)
          ? foreign(text)
          : ((works.has(first) ? LABEL.exec(text) : null) ?? (nouns.has(first) ? NOUN.exec(text) : null))
}

/** `By` as agencies of other tongues have it: `Von Hans Keller, dpa`. */
const FOREIGN: ReadonlySet<string> = new Set(['von', 'por', 'par', 'av', 'af', 'door'])

function foreign(text: string): RegExpExecArray | null {
  const label = /^(?:Von|Por|Par|Av|Af|Door) /.exec(text)
  const [name = ''] = label ? text.slice(label[0].length).split(/,| und /, 1) : []
  return surelyName(name) ? label : null
}

/** `From Ana Ruiz` under a headline; `From Los Angeles` tells a place. */
function fromName(text: string): RegExpExecArray | null {
  const label = /^from /i.exec(text)
  const name = label ? text.slice(label[0].length) : ''
  return surelyName(name) && !towns.has(name.toLowerCase()) ? label : null
}
