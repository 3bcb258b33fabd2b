import {men, women} from '../../lexicon/given-names.js'
import type {Copy} from '../types.js'
import type {Bearer, Gender, Named} from './named.js'
import {wordsOf} from '../words/text.js'

/** What tells that two of one surname are a couple. */
const MARRIED = /\b(?:couple|husband|wife|married|spouse)\b/

/** So many couples are looked for. */
const MOST = 8

/** «Tom and Ana Beck», a couple: he whose surname stands with her given name, and with no name of his own, is Tom Beck. */
export function spousesIn(source: string, copy: readonly Copy[], named: readonly Named[]): Bearer[] {
  const out: Bearer[] = []
  let tried = 0
  for (let at = 0; at + 1 < named.length && tried < MOST; at++) {
    const one = named[at] as Named
    const other = named[at + 1] as Named
    if (one.words.length !== 1 || other.words.length < 2 || one.bearer || one.at !== other.at) continue
    if (other.from !== one.to + 1) continue
    const gender = genderOf(one)
    const like = genderOf(other)
    if (!gender) continue
    const block = copy[one.at] as Copy
    if (wordsOf(source, block).word(one.to) !== 'and') continue
    tried++
    const surnames = titledBy(named, other)
    // «Robert and Jean Beck», who are Mr Beck and Mrs Beck
    const apart = like !== null && like !== gender
    const wed = apart ? surnames.has(gender) : surnames.has('he') && surnames.has('she')
    if (!wed && !(apart && isMarried(source, copy))) continue
    if (!apart && other.bearer) other.bearer.gender = gender === 'he' ? 'she' : 'he'
    const surname = other.text.slice(other.text.indexOf(' ') + 1)
    const words = [...one.words, ...other.words.slice(1)]
    const rest = {body: false, age: null, party: null}
    const bearer: Bearer = {name: `${one.text} ${surname}`, words, person: true, gender, named: [one], ...rest}
    one.bearer = bearer
    out.push(bearer)
  }
  return out
}

const genderOf = ({words: [first]}: Named): 'he' | 'she' | null =>
  women.has(first as string) ? 'she' : men.has(first as string) ? 'he' : null

/** Whom the story calls «Mr Beck» and «Mrs Beck». */
function titledBy(named: readonly Named[], {words}: Named): Set<Gender> {
  const surname = words[words.length - 1]
  return new Set(named.filter((one) => one.words.length === 1 && one.words[0] === surname).map(({gender}) => gender))
}

function isMarried(source: string, copy: readonly Copy[]): boolean {
  const [first, last] = [copy[0], copy[copy.length - 1]]
  return first !== undefined && last !== undefined && MARRIED.test(source.slice(first.start, last.end))
}
