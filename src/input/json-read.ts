import {noteKinds, type Story} from '../contract.js'
import {isDate} from './date.js'
import {blank, InputError} from './input.js'
import {isObject, values, type Json} from './objects.js'

/**
 * Stories that wirecopy itself has written, perhaps corrected by hand since. Keys that lack are null or empty; a value
 * of another kind than the contract's is an error that names it.
 */
export function read(text: string): Story[] {
  return values(text).map((value, index) => {
    const name = `story ${index + 1}`
    if (!isObject(value)) throw new InputError(`${name} is no object`)
    return {...(checked(value, STORY, name) as Omit<Story, 'source'>), source: blank('json').source}
  })
}

/** What a value is: text, text or null, a date (a day: its year may lack), a number, any of some words, an object of such, or a list of one of these. */
type Shape =
  | 'text'
  | 'text?'
  | 'date?'
  | 'day?'
  | 'number'
  | 'number?'
  | readonly string[]
  | {[key: string]: Shape}
  | {list: Shape}
  | {maybe: Shape}

const AUTHOR = {
  name: 'text',
  kind: ['person', 'organisation'],
  role: 'text?',
  organisation: 'text?',
  location: 'text?',
  email: 'text?'
} as const
const SPEAKER = {mention: 'text', name: 'text', description: 'text?'} as const
const WORDS = {list: 'text'} as const

const STORY: {[key: string]: Shape} = {
  wire: {
    maybe: {
      service: 'text?',
      number: 'text?',
      priority: 'text?',
      category: 'text?',
      takeKey: 'text?',
      words: 'number?',
      sent: 'day?'
    }
  },
  slugline: 'text?',
  headline: 'text?',
  subheadline: 'text?',
  published: 'date?',
  updated: 'date?',
  embargo: 'date?',
  byline: {maybe: {text: 'text', authors: {list: AUTHOR}}},
  dateline: {maybe: {text: 'text', places: WORDS, date: 'day?', organisations: WORDS}},
  captions: {list: {text: 'text', credit: 'text?', date: 'day?'}},
  related: {list: {label: 'text', title: 'text', url: 'text?', block: 'number'}},
  quotes: {
    list: {
      kind: ['direct', 'indirect', 'mixed', 'pull'],
      text: 'text',
      speaker: {maybe: SPEAKER},
      cue: 'text?',
      block: 'number'
    }
  },
  body: {
    list: {type: ['paragraph', 'crosshead', 'pullquote', 'list', 'table', 'separator'], text: 'text'}
  },
  tagline: {maybe: {text: 'text', credits: {list: {role: 'text', names: WORDS}}, organisations: WORDS}},
  notes: {
    list: {
      kind: noteKinds,
      text: 'text'
    }
  },
  furniture: WORDS
}

/** A value of a shape, made of the keys that the shape has; what lacks is null or empty. */
function checked(value: unknown, shape: Shape, name: string): unknown {
  const wrong = (wanted: string): never => {
    throw new InputError(`${name} must be ${wanted}`)
  }
  if (shape === 'text') return typeof value === 'string' ? value : wrong('text')
  if (shape === 'text?') return value == null || value === '' ? null : typeof value === 'string' ? value : wrong('text')
  if (shape === 'date?' || shape === 'day?') {
    if (value == null || value === '') return null
    const known = typeof value === 'string' && isDate(value) && (shape === 'day?' || !value.startsWith('-'))
    return known ? value : wrong('a date, such as 2020-06-12T11:16')
  }
  if (shape === 'number') return isCount(value) ? value : wrong('a whole number')
  if (shape === 'number?') return value == null ? null : isCount(value) ? value : wrong('a whole number')
  if (Array.isArray(shape)) return shape.includes(value) ? value : wrong(`one of ${shape.join(', ')}`)
  const {list, maybe} = shape as {list?: Shape; maybe?: Shape}
  if (list !== undefined) {
    if (value == null) return []
    if (!Array.isArray(value)) return wrong('a list')
    return value.map((one, at) => checked(one, list, `${name}[${at}]`))
  }
  if (maybe !== undefined) return value == null ? null : checked(value, maybe, name)
  if (!isObject(value)) return wrong('an object')
  const keys = shape as {[key: string]: Shape}
  const own = (key: string): unknown => (Object.hasOwn(value as Json, key) ? (value as Json)[key] : undefined)
  return Object.fromEntries(
    Object.entries(keys).map(([key, inner]) => [key, checked(own(key), inner, `${name}: ${key}`)])
  )
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
