/**
 * The forms of days and times in figures, read sign by sign: a run that reads one story would pay more for making the
 * expressions than for all that they read.
 */
import {hourWords} from '../lexicon/labels.js'
import {isDigit, isWordSign, spaceAt, wordAt} from './word.js'

/** How many figures stand at a place, up to `most`. */
function figures(text: string, at: number, most: number): number {
  let count = 0
  while (count < most && isDigit(text, at + count)) count++
  return count
}

function pastSpace(text: string, at: number): number {
  while (spaceAt(text, at)) at++
  return at
}

/** Words without regard to case. `word` in small letters. */
const isWord = (text: string, at: number, word: string): boolean =>
  text.slice(at, at + word.length).toLowerCase() === word

/** Figures between strokes: `2020-06-12`, `12/06/20`. */
export interface Numbers {
  end: number
  figures: readonly [string, string, string]
}

/** `2020-06-12`, `2020/6/12`, `2020.06.12`. */
export function isoAt(text: string, at: number): Numbers | undefined {
  if (figures(text, at, 5) !== 4) return undefined
  const sign = text.charAt(at + 4)
  if (sign === '' || !'-/.'.includes(sign)) return undefined
  const month = figures(text, at + 5, 3)
  const second = at + 5 + month
  if (month === 0 || month > 2 || text[second] !== sign) return undefined
  const day = figures(text, second + 1, 3)
  const end = second + 1 + day
  if (day === 0 || day > 2) return undefined
  return {end, figures: [text.slice(at, at + 4), text.slice(at + 5, second), text.slice(second + 1, end)]}
}

/** `12/06/2020`, `6-12-20`: two figures of a year end the word. */
export function numbersAt(text: string, at: number): Numbers | undefined {
  const first = figures(text, at, 3)
  const sign = text.charAt(at + first)
  if (first === 0 || first > 2 || sign === '' || !'-/.'.includes(sign)) return undefined
  const middle = at + first + 1
  const count = figures(text, middle, 3)
  const last = middle + count + 1
  if (count === 0 || count > 2 || text[last - 1] !== sign) return undefined
  const year = figures(text, last, 5)
  const end = last + year
  if (year !== 4 && !(year === 2 && (end === text.length || spaceAt(text, end) || isBeforeTime(text, end))))
    return undefined
  return {end, figures: [text.slice(at, middle - 1), text.slice(middle, last - 1), text.slice(last, end)]}
}

/** `, 14:02` */
const isBeforeTime = (text: string, at: number): boolean =>
  text[at] === ',' && text[at + 1] === ' ' && isDigit(text, at + 2) && ':.'.includes(text[at + 4] ?? '-')

/** Whether the figures before a place go on there, as a number's or a time's do: `:30`. */
const goesOn = (text: string, at: number): boolean => isDigit(text, text[at] === ':' ? at + 1 : at)

const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er'])

/** A day of the month: `12`, `1st`. @returns where it ends */
export function dayAt(text: string, at: number): {end: number; day: number} | undefined {
  const count = figures(text, at, 3)
  if (count === 0 || count > 2) return undefined
  const end = at + count
  const day = Number(text.slice(at, end))
  if (goesOn(text, end)) return undefined
  const suffix = ORDINALS.has(text.slice(end, end + 2).toLowerCase())
  return {end: suffix && !goesOn(text, end + 2) ? end + 2 : end, day}
}

/** A year after a day or a month: `, 2020`, ` de 2020`, `-2020`, `20245:02 PM` where a paste has joined the time to it. */
export function yearAt(text: string, at: number): {end: number; year: number} | undefined {
  let from = at + 1
  if (text[at] !== '-' && text[at] !== '/') {
    from = text[at] === ',' ? at + 1 : at
    for (let most = 2; most > 0 && spaceAt(text, from); most--) from++
    if (isWord(text, from, 'de ')) from += 3
    else if (isWord(text, from, 'del ')) from += 4
  }
  const century = text.slice(from, from + 2)
  if ((century !== '19' && century !== '20') || figures(text, from, 4) !== 4) return undefined
  const end = from + 4
  if (goesOn(text, end) && !halfDayAt(text, end)) return undefined
  return {end, year: Number(text.slice(from, end))}
}

/** Whether `5:02 PM` stands there. */
function halfDayAt(text: string, at: number): boolean {
  const hour = figures(text, at, 3)
  const minutes = at + hour + 1
  if (hour === 0 || hour > 2 || text[minutes - 1] !== ':' || figures(text, minutes, 2) !== 2) return false
  const half = spaceAt(text, minutes + 2) ? minutes + 3 : minutes + 2
  return isWord(text, half, 'am') || isWord(text, half, 'pm')
}

/** A time by the clock: `11:16`, `4.50 pm`, `18h30`, `4 p.m.`. */
export interface Clock {
  end: number
  hour: string
  minute?: string
  second?: string
  half?: 'a' | 'p'
}

export function clockAt(text: string, at: number): Clock | undefined {
  const count = figures(text, at, 3)
  if (count === 0 || count > 2) return undefined
  const hour = text.slice(at, at + count)
  // «14 h 05»
  const start = text.startsWith(' h ', at + count) && isDigit(text, at + count + 3) ? at + count + 2 : at + count
  if ((':.hH'.includes(text[start] ?? '-') || start > at + count) && figures(text, start + 1, 2) === 2) {
    const minuteEnd = start + 3
    const minute = text.slice(start + 1, minuteEnd)
    if (text[minuteEnd] === ':' && figures(text, minuteEnd + 1, 2) === 2) {
      const end = minuteEnd + 3
      const second = text.slice(minuteEnd + 1, end)
      const part = text[end] === '.' ? figures(text, end + 1, 7) : 0
      const found = (part > 0 && part < 7 ? closed(text, end + 1 + part) : undefined) ?? closed(text, end)
      if (found) return {hour, minute, second, ...found}
    }
    const found = closed(text, minuteEnd)
    if (found) return {hour, minute, ...found}
  }
  const found = closed(text, at + count)
  return found && {hour, ...found}
}

/** The end of a time with its half of the day, where no figure goes on. */
function closed(text: string, at: number): Pick<Clock, 'end' | 'half'> | undefined {
  const from = spaceAt(text, at) ? at + 1 : at
  const letter = text.charAt(from).toLowerCase()
  if (letter === 'a' || letter === 'p') {
    const next = text[from + 1] === '.' ? from + 2 : from + 1
    // «10:11 AM3 mins to read», as a paste joins them
    const glued = isDigit(text, next + 1) && /^\d{1,3}[ -]min/.test(text.slice(next + 1, next + 9))
    if (isWord(text, next, 'm') && (glued || !isWordSign(text.charCodeAt(next + 1)))) {
      const end = next + 1
      return {end: text[end] === '.' && !isDigit(text, end + 1) ? end + 1 : end, half: letter}
    }
  }
  return isDigit(text, at) ? undefined : {end: at}
}

const UNITS = ['hrs', 'hours', 'uhr', 'uur', 'horas', 'hs', 'h', 'local time', 'local'] as const

/** Past the unit of a time, with the blank before it: ` hrs`. */
export function pastUnit(text: string, at: number): number {
  const from = spaceAt(text, at) ? at + 1 : at
  for (const unit of UNITS)
    if (isWord(text, from, unit) && !isWordSign(text.charCodeAt(from + unit.length))) {
      const end = from + unit.length
      // «17:42h.»
      return text[end] === '.' && end + 1 === text.length ? end + 1 : end
    }
  return at
}

/** Past ` of` or ` de` between a day and its month. */
export function pastOf(text: string, at: number): number {
  if (!spaceAt(text, at)) return at
  const from = spaceAt(text, at + 1) ? at + 2 : at + 1
  return (isWord(text, from, 'of') || isWord(text, from, 'de')) && spaceAt(text, from + 2) ? from + 2 : at
}

/** Past the words that join a day and a time, each with its blank: `at `, `kl. `, `alle ore `. */
function pastHourWords(text: string, from: number): number {
  let at = from
  for (let most = 2; most > 0; most--) {
    const word = wordAt(text, at)
    if (!hourWords.has(word)) break
    const end = at + word.length + (text[at + word.length] === '.' ? 1 : 0)
    if (!spaceAt(text, end)) break
    at = pastSpace(text, end)
  }
  return at
}

/** Past what joins a day and a time: `, `, `, at `, ` at `, ` | `, ` (`, `T`, a blank. */
export function pastJoint(text: string, at: number): number {
  const from = pastSpace(text, at)
  const sign = text.charAt(from)
  if (sign !== '' && (',|·•/('.includes(sign) || (sign === '@' && spaceAt(text, from + 1)))) {
    const next = pastSpace(text, from + 1)
    return isDigit(text, next) ? next : pastHourWords(text, next)
  }
  const stop = text[at] === '.' ? at + 1 : at
  const word = pastSpace(text, stop)
  if (word > stop) {
    if ('-–—'.includes(text[word] ?? ' ') && spaceAt(text, word + 1)) return pastSpace(text, word + 1)
    const hour = isDigit(text, word) ? word : pastHourWords(text, word)
    if (hour > word) return hour
    if (stop > at && isDigit(text, word)) return word
  }
  // «2024-06-12-18:20:05»
  if (sign === '-' && from === at && text[at + 3] === ':' && isDigit(text, at + 1)) return at + 1
  return (sign === 'T' || sign === 't') && isDigit(text, from + 1) ? from + 1 : from
}

/** Whether a zone can stand at a place: letters in capitals, or a sign before figures. */
export function mayBeZone(text: string, at: number): boolean {
  let from = at
  for (let most = 2; most > 0 && spaceAt(text, from); most--) from++
  if (text[from] === '(' || text[from] === '[') from++
  const code = text.charCodeAt(from)
  const next = text.charCodeAt(from + 1)
  return code === 43 || code === 45 || (code >= 65 && code <= 90 && !(next >= 97 && next <= 122))
}

/** Whether four figures can be a time: a unit or a zone follows, or they begin with a nought. */
export function mayBeMilitary(text: string, at: number): boolean {
  if (figures(text, at, 4) !== 4) return false
  const next = text.charAt(spaceAt(text, at + 4) ? at + 5 : at + 4).toLowerCase()
  return text[at] === '0' || (next !== '' && 'hguzlbicesa'.includes(next))
}
