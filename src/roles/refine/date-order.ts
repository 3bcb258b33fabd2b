import {momentAt} from '../../inline/index.js'
import {americanStates} from '../../lexicon/states.js'
import {weekdays} from '../../lexicon/months.js'
import {toString} from '../../tree/to-string.js'
import {count} from '../looks.js'
import type {DateNode, DatelineNode, SimpleBlock, StoryNode} from '../../wcst.js'

export type Order = 'dmy' | 'mdy'

const DAY = 86_400_000
/** Paragraphs of which the words are looked at: the dates of a story stand near its top, or not at all. */
const PARAGRAPHS = 30

/** The order of the numbers of a date: from its signs, its zone, another date of the story, or the story's words. */
export const orderOf = (date: DateNode, all: readonly DateNode[], story: StoryNode): Order | undefined =>
  signed(date) ??
  near(date.value as string, date.alternative as string, all) ??
  told(date.value as string, date.alternative as string, story)

export const isDated = (value: string | null): boolean => value !== null && /^\d{4}-\d\d-\d\d/.test(value)

function signed(date: DateNode): Order | undefined {
  const words = date.children.map((leaf) => ('value' in leaf ? leaf.value : '')).join('')
  if (/\d\.\d\d?\.(?:\d{4}|\d\d(?!\d))/.test(words) || /\d{4}\s+\d\d?\.\d\d(?!\d)/.test(words)) return 'dmy'
  const offset = /([+-])(\d\d):\d\d$/.exec((date.value as string).slice(10))
  if (offset) return offset[1] === '-' && Number(offset[2]) > 3 ? 'mdy' : 'dmy'
  return undefined
}

function near(first: string, second: string, all: readonly DateNode[]): Order | undefined {
  for (const {value, alternative} of all) {
    // The dateline's «July 5» shows what «05/07» is
    const day = value?.startsWith('--') ? value.slice(1, 7) : undefined
    if (day !== undefined && (day === first.slice(4, 10) || day === second.slice(4, 10)))
      return day === first.slice(4, 10) ? 'dmy' : 'mdy'
    if (alternative || !isDated(value)) continue
    const at = Date.parse((value as string).slice(0, 10))
    const a = Math.abs(Date.parse(first.slice(0, 10)) - at) / DAY
    const b = Math.abs(Date.parse(second.slice(0, 10)) - at) / DAY
    if (a <= 14 !== b <= 14) return a <= 14 ? 'dmy' : 'mdy'
  }
  return undefined
}

/**
 * What the story's own words tell of the order: a day that one of the readings is («on Aug. 11» under 11/08), days that
 * are written before their month, a dateline in one of the United States, the weekday in the lead.
 */
function told(first: string, second: string, story: StoryNode): Order | undefined {
  const blocks = story.children.flatMap(({type, children}) =>
    type === 'body' ? (children as readonly SimpleBlock[]).filter((block) => block.type === 'paragraph') : []
  )
  const texts = blocks.slice(0, PARAGRAPHS).map((block) => toString(block))
  const days = texts.flatMap(daysIn)
  const isNamed = (value: string): boolean => days.some(({day}) => day === value.slice(5, 10))
  if (isNamed(first) !== isNamed(second)) return isNamed(first) ? 'dmy' : 'mdy'
  if (days.some(({before}) => before)) return days.every(({before}) => before) ? 'dmy' : undefined
  if (isOtherTongue(texts.slice(0, LEADS).join(' '))) return 'dmy'
  const dateline = blocks[0]?.children.find((node): node is DatelineNode => node.type === 'dateline')
  if (dateline?.children.some((node) => node.type === 'place' && isAmerican(node.name))) return 'mdy'
  return onWeekday(first, second, texts[0] ?? '')
}

/** Paragraphs that show the tongue, and words of them that no English ones have without an article. */
const LEADS = 3
const WORDS = 20

/** Whether copy is in another tongue than English: all that are written in our letters have the day first. */
const isOtherTongue = (text: string): boolean => count(text) > WORDS && !/\b(?:the|and)\b/i.test(text)

/** `NEWPORT, Ore.`; WASHINGTON is a town where others file from, too */
const isAmerican = (place: string): boolean =>
  place.includes(',') &&
  americanStates.has(
    place
      .slice(place.lastIndexOf(',') + 1)
      .replace(/\./g, '')
      .trim()
      .toLowerCase()
  )

const NAMED = /(?<![\w.:/-])(?=[A-Z][a-z]{2,8}\.? \d{1,2}(?!\d)|\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8}\b)/g

/** The days that a text names by their month: `08-11`, and whether the day stands before it. */
function daysIn(text: string): {day: string; before: boolean}[] {
  const out: {day: string; before: boolean}[] = []
  for (const {index} of text.matchAll(NAMED)) {
    const moment = momentAt(text, index)
    if (moment?.day === undefined || moment.month === undefined) continue
    const two = (value: number): string => String(value).padStart(2, '0')
    // «Sunday 3 March»
    const before = /^(?:[A-Z][a-z]{2,5}day,? )?\d/.test(text.slice(index, index + 12))
    out.push({day: `${two(moment.month)}-${two(moment.day)}`, before})
  }
  return out
}

const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** A weekday that is past, as leads name it; «next Friday», «until Friday» and what will be are not. */
const LEAD_DAY = /(?<!\b(?:next|last|until|till|by|from|every|since|this) )\b[A-Z][a-z]{2,5}day\b/
const COMING = /\b(?:will|would|to be|is due|are due|planned|scheduled)\b/

/** The reading whose weekday the lead names, where the other's is neither that day nor the one after. */
function onWeekday(first: string, second: string, lead: string): Order | undefined {
  const word = LEAD_DAY.exec(lead)?.[0].toLowerCase() ?? ''
  if (!weekdays.has(word) || COMING.test(lead)) return undefined
  const wanted = WEEK.indexOf(word.slice(0, 3))
  const since = (value: string): number => (new Date(`${value.slice(0, 10)}T00:00Z`).getUTCDay() - wanted + 7) % 7
  const [a, b] = [since(first), since(second)]
  if (a === 0 && b > 1) return 'dmy'
  return b === 0 && a > 1 ? 'mdy' : undefined
}
