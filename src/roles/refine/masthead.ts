import {agencyOf, looksLikeNewsroom} from '../../inline/index.js'
import {mastheadWords, mottoWords, sureMottos} from '../../lexicon/page.js'
import {wordsOf} from '../../tree/words.js'
import {count} from '../looks.js'

/** No name of a site is longer, with what it says of itself. */
const LONGEST = 10

/**
 * The name of the site over the page, alone or with what it is: `The Harbour Post`, `APAnews - African Press Agency`,
 * `Harbour Times - Latest News from the Coast`, `HarbourPress. Coast News Agency`.
 */
export function isMasthead(line: string): boolean {
  // «Orval Post (Tarnland)»
  const text = line.endsWith(')') ? line.replace(/ \([A-Z][\w ]{2,30}\)$/, '') : line
  // «Interfax: Business and Financial Newswire»
  const colon = text.indexOf(': ')
  if (colon > 0 && agencyOf(text.slice(0, colon)))
    return isTitled(text.slice(colon + 2)) && mastheadWords.has(lastWord(text))
  if (count(text) > LONGEST || /[\d?!:,]/.test(text)) return false
  const parts = text.split(/(?: [-–—|]|(?<=[a-z])\.) /)
  if (parts.length === 1) return isPaper(text)
  if (parts.length > 2) return false
  return (
    isPaper(parts[0] as string) ||
    (parts.every(isTitled) &&
      parts.some((part) => agencyOf(part) || isService(part) || (count(part) > 1 && looksLikeNewsroom(part))))
  )
}

/** An agency's service for a part of the world: `BBC Monitoring Europe`. */
const isService = (part: string): boolean => count(part) > 2 && agencyOf(part.slice(0, part.lastIndexOf(' ')))

/** A paper or a station by its last word. */
const isPaper = (name: string): boolean =>
  count(name) > 1 && count(name) < 6 && isTitled(name) && mastheadWords.has(lastWord(name))

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

const isTitled = (name: string): boolean => name.split(' ').every((word) => /^(?:[A-Z&]|of$|and$|the$)/.test(word))

/** A motto that no headline can be. */
export const isSureMotto = (text: string): boolean => {
  const small = text.toLowerCase()
  return count(text) <= LONGEST && sureMottos.some((words) => small.includes(words))
}

/** What a paper says of itself under its name: `The voice of the coast since 1904`, `Without fear or favour`. */
export function isMotto(text: string): boolean {
  if (count(text) > LONGEST || /[?!:]/.test(text)) return false
  const small = ` ${wordsOf(text).join(' ')} `
  // «HarbourPress, in English»
  if (count(text) < 5 && small.endsWith(' in english ')) return true
  return (
    sureMottos.some((words) => small.includes(` ${words} `)) ||
    mottoWords.some((words) => small.includes(` ${words} `)) ||
    / (?:since|est|established|founded) (?:in )?\d{4} /.test(small)
  )
}
