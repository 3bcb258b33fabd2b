import {states} from '../lexicon/states.js'
import {dateAt} from './date.js'
import {isCapital, isWordSign} from './word.js'

/** Small words within a place's name. */
const SMALL =
  'de da do del della des di du la las le les los of the on upon am an der and al el es ad sur sous in near aan den bei'.split(
    ' '
  )
export const joints: ReadonlySet<string> = new Set(SMALL)
/** Where a place's word ends: `Harbour`, `de` before another, `d'Este`; `at` where none stands there. */
function wordEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  let end = at + 1
  if (isPlaceCapital(code)) {
    // «OTTAWA--The …»: two hyphens are a dash
    while (isPlaceLetter(text.charCodeAt(end)) && !(text[end] === '-' && text[end + 1] === '-')) end++
    return end
  }
  if (!isSmall(code)) return at
  while (isSmall(text.charCodeAt(end))) end++
  if (text[end] === ' ' && joints.has(text.slice(at, end))) return end
  if (code !== 100 || !"'’".includes(text[at + 1] ?? '-') || !isCapital(text.charCodeAt(at + 2))) return at
  end = at + 3
  while (isWordSign(text.charCodeAt(end))) end++
  return end
}

/** Up to three words in small letters at a place, and whether a comma stands after the last. */
function smallWords(text: string, at: number): {end: number; comma: boolean} | undefined {
  let found: {end: number; comma: boolean} | undefined
  for (let words = 0, from = at; words < 3; words++) {
    let end = from
    while (isSmall(text.charCodeAt(end))) end++
    const comma = text[end] === ','
    if (end - from < 2 || end - from > 14 || text[comma ? end + 1 : end] !== ' ') return found
    found = {end, comma}
    if (comma) return found
    from = end + 1
  }
  return found
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** A to Z, À to Þ, Ā to Ž, Ḁ to Ỿ; of the last two the small letters between them too. */
const isPlaceCapital = (code: number): boolean =>
  isCapital(code) ||
  (code >= 0xc0 && code <= 0xde) ||
  (code >= 0x100 && code <= 0x17d) ||
  (code >= 0x1e00 && code <= 0x1efe)

/** A letter or a sign within a place's words: \w À-ž Ḁ-ỿ ' ’ . - */
export const isPlaceLetter = (code: number): boolean =>
  isWordSign(code) ||
  code === 39 ||
  code === 0x2019 ||
  code === 46 ||
  code === 45 ||
  (code >= 0xc0 && code <= 0x17e) ||
  (code >= 0x1e00 && code <= 0x1eff)

export const blank = (text: string, at: number): number => {
  while (text[at] === ' ') at++
  return at
}

/** A place's words from `at`; its end, or `at` where none stands there. */
export function placeAt(text: string, at: number): number {
  let end = at
  for (let words = 0; words < 6; words++) {
    const from = words === 0 ? at : blank(text, end)
    const full = wordEnd(text, from)
    if (full === from) {
      // «La paz, march 4», «sioux falls, april 7», «Sioux falls 4 april»: small letters are the place's where the date
      // follows at once, but not those of «In an email dated 4 April»
      const small = smallWords(text, from)
      const sure = small && (small.comma || (words > 0 && !text.slice(from, small.end).includes(' ')))
      if (sure && dateAt(text, small.end + (small.comma ? 2 : 1), true)?.day !== undefined) end = small.end
      break
    }
    if (words > 0 && from === end) break
    let stop = full
    // A hyphen that closes the dateline is not the word's: «CAIRO- The»
    while (stop > from && (text[stop - 1] === '-' || (text[stop - 1] === "'" && text[stop] !== ','))) stop--
    if (words > 0 && dateAt(text, from, true)?.day !== undefined) break
    end = stop
    if (stop < full) break
  }
  return end
}

/** A place's town, without its state or country. */
export const city = (place: string): string => (place.split(/[,([]/)[0] as string).trim()
export const isCapitals = (words: string): boolean => words === words.toUpperCase() && /[A-ZÀ-Þ]{2}/.test(words)
/** Whether a state or country that is known stands after the town: `ERIE, Pa.`, `Dakar (Senegal)`. */
export const regionKnown = (place: string): boolean => {
  const bracket = place.endsWith(')') ? place.lastIndexOf('(') : -1
  const from = bracket > 0 ? bracket : place.lastIndexOf(',')
  return (
    from > 0 &&
    states.has(
      place
        .slice(from + 1, bracket > 0 ? -1 : undefined)
        .trim()
        .replace(/\./g, '')
        .toLowerCase()
    )
  )
}
