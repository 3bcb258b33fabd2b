import {states} from '../lexicon/states.js'
import {dateAt} from './date.js'

/** Small words within a place's name. */
const SMALL =
  'de da do del della des di du la las le les los of the on upon am an der and al el es ad sur sous in near aan den bei'.split(
    ' '
  )
export const joints: ReadonlySet<string> = new Set(SMALL)
const PLACE_WORD = new RegExp(`[A-ZÀ-ÞĀ-ŽḀ-Ỿ][\\wÀ-žḀ-ỿ'’.-]*|(?:${SMALL.join('|')})(?= )|d['’][A-Z]\\w*`, 'y')

const SMALL_WORDS = /((?:[a-z]{2,14} ){0,2}[a-z]{2,14})(,?) /y

export const blank = (text: string, at: number): number => {
  while (text[at] === ' ') at++
  return at
}

/** A place's words from `at`; its end, or `at` where none stands there. */
export function placeAt(text: string, at: number): number {
  let end = at
  for (let words = 0; words < 6; words++) {
    const from = words === 0 ? at : blank(text, end)
    PLACE_WORD.lastIndex = from
    const word = PLACE_WORD.exec(text)
    if (!word) {
      // «La paz, march 4», «sioux falls, april 7»: small letters are the place's where the date follows at once.
      SMALL_WORDS.lastIndex = from
      const small = SMALL_WORDS.exec(text)
      const sure = small && (words > 0 || small[2] === ',')
      if (sure && dateAt(text, from + small[0].length, true)?.day !== undefined)
        end = from + (small[1] as string).length
      break
    }
    if (words > 0 && from === end) break
    let stop = from + word[0].length
    // A hyphen that closes the dateline is not the word's: «CAIRO- The»
    while (stop > from && (text[stop - 1] === '-' || (text[stop - 1] === "'" && text[stop] !== ','))) stop--
    if (words > 0 && dateAt(text, from, true)?.day !== undefined) break
    end = stop
    if (stop < from + word[0].length) break
  }
  return end
}

/** A place's town, without its state or country. */
export const city = (place: string): string => (place.split(/[,([]/)[0] as string).trim()
export const isCapitals = (words: string): boolean => words === words.toUpperCase() && /[A-ZÀ-Þ]{2}/.test(words)
/** Whether a state or country that is known stands after the town. */
export const regionKnown = (place: string): boolean => {
  const comma = place.lastIndexOf(',')
  return (
    comma > 0 &&
    states.has(
      place
        .slice(comma + 1)
        .trim()
        .replace(/\./g, '')
        .toLowerCase()
    )
  )
}
