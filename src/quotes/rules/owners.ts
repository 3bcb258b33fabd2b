import {deeds} from '../../lexicon/cues.js'
import {functionWords} from '../../lexicon/function-words.js'
import {isFinite, isGerund} from '../words/forms.js'
import {isCapital, isWord, wordsOf} from '../words/text.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {HELPS, RELATIVES} from './recut.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

const AND = hashOf('and')
const JOINS = hashesOf('and but')
const ARTICLES = hashesOf('the a an')

/** Finds the words of who speaks where a tagger took others or none. */
export function owners(copy: Copy, ties: Tie[], text: string): Tie[] {
  for (const [at, tie] of ties.entries()) {
    elsewhere(copy, tie, text)
    counted(copy, tie, text)
    acting(copy, tie, text)
    relative(copy, tie)
    unowned(copy, tie, text)
    inverted(copy, tie)
    aliased(copy, tie)
    whom(copy, tie)
    apposed(copy, tie)
    introduced(copy, tie)
    second(copy, tie, text)
    shared(copy, tie, ties[at - 1], text)
  }
  return ties
}

const source = (from: number, to: number): Labelled => ({label: Label.sourceBegin, from, to})

/** «The union (AGSU) alleged that it was late. Ruiz asked for …»: who speaks next is not who spoke. */
function elsewhere(copy: Copy, tie: Tie, text: string): void {
  const {hashes, kinds, depths, ends, sentences} = copy
  const {cue, contents} = tie
  const [content] = contents
  const taken = tie.source
  if (!cue || !content || content.from < cue.to || (taken && taken.from < cue.to)) return
  const sentence = sentenceOf(sentences, cue.from)
  if ((taken && sentenceOf(sentences, taken.from) === sentence) || depths[cue.from] !== 0) return
  // Without a speaker only where one is sure: a body with its letters in brackets
  if (!taken && kinds[cue.from - 1] !== TokenKind.unbracket) return
  if (isGerund(text, ends[cue.to - 1] as number)) return
  const begins = sentences[sentence] as number
  let from = cue.from
  while (from > begins && cue.from - from < SUBJECT && isNamed(copy, from - 1) && !isFinite(text, copy, from - 1))
    from--
  const opens = from === begins || (kinds[from - 1] === TokenKind.comma && from - begins <= OPENING)
  if (opens && from < cue.from - 1 && (ARTICLES.has(hashes[from] as number) || isCapital(kinds[from])))
    tie.source = source(from, cue.from)
}
/** Most words of a body with its letters, and of what goes before it. */
const SUBJECT = 14
const OPENING = 4

/** «“I need not pay,” said al-Bell, adding …»: the name right after a verb that has no speaker yet. */
function inverted({hashes, kinds, depths}: Copy, tie: Tie): void {
  const {cue, contents} = tie
  if (!cue || tie.source || !SAYS.has(hashes[cue.to - 1] as number) || depths[cue.from] !== 0) return
  const before = contents.some(({to}) => to <= cue.from && to >= cue.from - 2 && (depths[to - 1] as number) > 0)
  if (!before || contents.some(({from}) => from >= cue.to && from < cue.to + NAME)) return
  let to = cue.to
  while (to < cue.to + NAME && isCapital(kinds[to])) to++
  const after = kinds[to]
  if (to > cue.to && (after === TokenKind.comma || after === TokenKind.stop)) tie.source = source(cue.to, to)
}
/** «Kim, known as the “sniper,” noted»: the name, and not what else its bearer is called. */
function aliased({hashes, kinds, sentences}: Copy, {cue, source: speaker}: Tie): void {
  if (!cue || !speaker || speaker.to > cue.from || hashes[speaker.from - 1] !== AS) return
  const comma = speaker.from - 3
  if (!CALLED.has(hashes[comma + 1] as number) || kinds[comma] !== TokenKind.comma) return
  const begins = sentences[sentenceOf(sentences, cue.from)] as number
  let from = comma
  while (from > begins && isCapital(kinds[from - 1])) from--
  if (from === comma) return
  speaker.from = from
  speaker.to = comma
}
const AS = hashOf('as')
/** «Paulo Bell, whom Ruiz accused, called it a lie»: whom the clause is about, and not who speaks in it. */
function whom({hashes, kinds, sentences}: Copy, {cue, source: speaker}: Tie): void {
  if (!cue || !speaker || speaker.to > cue.from || hashes[speaker.from - 1] !== WHOM) return
  const comma = speaker.from - 2
  const begins = sentences[sentenceOf(sentences, cue.from)] as number
  if (kinds[comma] !== TokenKind.comma || kinds[cue.from - 1] !== TokenKind.comma || comma - begins > WHO) return
  if (!isCapital(kinds[begins])) return
  speaker.from = begins
  speaker.to = comma
}
const WHOM = hashOf('whom')
/** «The hall will be sold, the clerk, Ana Ruiz, announced»: between the commas stands who says so. */
function apposed({hashes, kinds, depths, sentences}: Copy, tie: Tie): void {
  const {cue, contents} = tie
  if (!cue || tie.source || contents.length > 1 || kinds[cue.from - 1] !== TokenKind.comma) return
  const begins = sentences[sentenceOf(sentences, cue.from)] as number
  const content = contents[0] ?? {label: Label.contentBegin, from: begins, to: cue.from - 1}
  if (content.to > cue.from || content.to < cue.from - 1 || content.from < begins || depths[cue.from] !== 0) return
  let name = cue.from - 1
  while (name > content.from && isCapital(kinds[name - 1])) name--
  if (name > cue.from - 3 || kinds[name - 1] !== TokenKind.comma) return
  let noun = name - 1
  while (noun > content.from && name - noun < NOUN + 3 && kinds[noun - 1] === TokenKind.lower) noun--
  if (!OWN.has(hashes[noun] as number) || kinds[noun - 1] !== TokenKind.comma || noun - content.from < 4) return
  for (let at = noun; at < name - 1; at++) if (isVerb(hashes[at] as number) || HELPS.has(hashes[at] as number)) return
  tie.source = source(noun, cue.from - 1)
  tie.contents = [{...content, to: noun - 1}]
}
const OWN = hashesOf('the a an its his her their')

/** «Its leader, Cllr Ana Ruiz, said that …»: what the sentence begins with, where the verb has nobody of that sentence yet. */
function introduced(copy: Copy, tie: Tie): void {
  const {hashes, kinds, depths, sentences} = copy
  const {cue, contents} = tie
  const [content] = contents
  if (!cue || !content || content.from < cue.to || depths[cue.from] !== 0 || kinds[cue.from - 1] !== TokenKind.comma)
    return
  const sentence = sentenceOf(sentences, cue.from)
  const begins = sentences[sentence] as number
  if ((tie.source && sentenceOf(sentences, tie.source.from) === sentence) || cue.from - begins > WHO) return
  let name = cue.from - 1
  while (name > begins && (isCapital(kinds[name - 1]) || kinds[name - 1] === TokenKind.stop)) name--
  if (name === cue.from - 1 || kinds[name - 1] !== TokenKind.comma || name - 1 <= begins) return
  if (!OWN.has(hashes[begins] as number)) return
  for (let at = begins; at < name - 1; at++) if (!isNamed(copy, at)) return
  tie.source = source(begins, cue.from - 1)
}
/** «Governor Ana Ruiz thanked the crew and noted that …», «Ruiz thanked the crew, but noted that …»: whom the sentence is about, where the second verb has nobody. */
function second(copy: Copy, tie: Tie, text: string): void {
  const {hashes, kinds, depths, sentences} = copy
  const {cue, contents} = tie
  const [content] = contents
  if (!cue || !content || content.from < cue.to || !JOINS.has(hashes[cue.from - 1] as number) || depths[cue.from] !== 0)
    return
  const clause = clauseBefore(copy, cue.from - 1)
  if (tie.source && tie.source.to > clause) return
  for (let at = cue.from; at < cue.to; at++) if (BEEN.has(hashes[at] as number)) return
  if (isGerund(text, copy.ends[cue.to - 1] as number)) return
  const opens = sentences[sentenceOf(sentences, cue.from)] as number
  const begins = Math.max(clause, afterLead(copy, opens))
  const article = ARTICLES.has(hashes[begins] as number)
  if (!(begins > opens && article) && (!isCapital(kinds[begins]) || article)) return
  let to = begins
  while (to < cue.from - 2 && to - begins <= WHO && isNamed(copy, to) && !isDeed(copy, to, text)) to++
  const deed = pastAside(copy, to)
  if ((!article && !isCapital(kinds[to - 1])) || to === begins || !isDeed(copy, deed, text)) return
  if (to - begins < 2 && functionWords.has(wordsOf(text, copy).word(begins))) return
  const end = kinds[cue.from - 2] === TokenKind.comma ? cue.from - 2 : cue.from
  for (let at = deed; at < end; at++) if (!isWord(kinds[at])) return
  tie.source = source(begins, to)
}
const BEEN = hashesOf('been was were be')
/** «…, while |the office defended itself and said»: where the clause begins that a verb ends; -1 where none does. */
function clauseBefore({hashes, kinds}: Copy, and: number): number {
  for (let at = and - 1; at > 1 && and - at <= CLAUSE; at--)
    if (!isWord(kinds[at])) return kinds[at] === TokenKind.comma && WHILE.has(hashes[at + 1] as number) ? at + 2 : -1
  return -1
}
const WHILE = hashesOf('while as whereas after')
/** «In a statement, the office …», «On Monday, Ruiz …»: what a sentence begins with after a phrase of place or time. */
function afterLead({hashes, kinds}: Copy, opens: number): number {
  if (!LEADS.has(hashes[opens] as number)) return opens
  let at = opens + 1
  while (at < opens + LEAD && isWord(kinds[at])) at++
  return kinds[at] === TokenKind.comma ? at + 1 : opens
}
/** «the office, known as the AO, welcomed»: what follows an aside of few words. */
function pastAside({hashes, kinds}: Copy, at: number): number {
  if (kinds[at] !== TokenKind.comma || !CALLED.has(hashes[at + 1] as number)) return at
  let to = at + 1
  while (to < at + LEAD && isWord(kinds[to])) to++
  return kinds[to] === TokenKind.comma ? to + 1 : at
}
const CALLED = hashesOf('known called named nicknamed dubbed')
const isDeed = (copy: Copy, at: number, text: string): boolean =>
  copy.kinds[at] === TokenKind.lower && (DOES.has(copy.hashes[at] as number) || isFinite(text, copy, at))

/** Most words of what somebody is and of the name. */
const WHO = 18

/** «said Bell, adding that …», where nobody stands for the second: the first one's speaker. */
function shared({kinds, ends, sentences}: Copy, tie: Tie, before: Tie | undefined, text: string): void {
  const {cue} = tie
  if (!cue || tie.source || kinds[cue.from - 1] !== TokenKind.comma || !isGerund(text, ends[cue.from] as number)) return
  if (!before?.cue || !before.source || before.cue.from >= cue.from) return
  const sentence = sentenceOf(sentences, cue.from)
  const same =
    sentenceOf(sentences, before.cue.from) === sentence && sentenceOf(sentences, before.source.from) === sentence
  if (same && before.source.to <= cue.from) tie.source = {...before.source}
}

const SAYS = hashesOf(
  'said says added replied asked wondered wrote recalled explained insisted joked laughed shouted warned continued concluded remarked tweeted declared argued'
)
const NAME = 6

/** «13 medical colleges appealed»: a number is part of who speaks. */
function counted(copy: Copy, {cue, source: speaker}: Tie, text: string): void {
  const {kinds} = copy
  if (!cue || !speaker || speaker.to !== speaker.from + 1 || kinds[speaker.from] !== TokenKind.number) return
  let to = speaker.to
  while (to < cue.to && to - speaker.from <= NOUN && isNamed(copy, to)) to++
  if (
    to < cue.from ||
    to === cue.to ||
    !wordsOf(text, copy)
      .word(to - 1)
      .endsWith('s')
  )
    return
  speaker.to = to
  cue.from = to
}

/** Whether a token can stand in who speaks: a word that is no verb, a bracket, an apostrophe, a short word’s stop. */
export function isNamed({hashes, kinds}: Copy, at: number): boolean {
  const kind = kinds[at] as number
  if (kind === TokenKind.bracket || kind === TokenKind.unbracket || kind === TokenKind.other) return true
  if (kind === TokenKind.stop) return isCapital(kinds[at - 1])
  const hash = hashes[at] as number
  return isWord(kind) && !(kind === TokenKind.lower && isVerb(hash)) && !HELPS.has(hash) && !RELATIVES.has(hash)
}

/** «The mayor got up and asked»: what somebody does before speaking is none of the name. */
function acting(copy: Copy, {cue, source: speaker}: Tie, text: string): void {
  const {hashes, kinds} = copy
  if (!cue || !speaker || speaker.to > cue.from || hashes[cue.from - 1] !== AND || speaker.to < cue.from - 1) return
  for (let at = speaker.from + 1; at < speaker.to; at++) {
    if (kinds[at] !== TokenKind.lower || RELATIVES.has(hashes[at] as number)) {
      if (!isWord(kinds[at]) || kinds[at] === TokenKind.lower) return
      continue
    }
    if (!DOES.has(hashes[at] as number) && !isFinite(text, copy, at)) continue
    if (at > speaker.from + 1 || !ARTICLES.has(hashes[speaker.from] as number)) speaker.to = at
    return
  }
}
const DOES = hashesOf(deeds)

/** «In the paper the authors write that …»: the noun with its article right before a verb that has no speaker yet. */
function unowned({hashes, kinds, depths, ends, sentences}: Copy, tie: Tie, text: string): void {
  const {cue, contents} = tie
  const [content] = contents
  if (!cue || tie.source || !content || content.from < cue.to || content.from > cue.to + 1) return
  const verb = hashes[cue.to - 1] as number
  if (
    !isVerb(verb) ||
    isGerund(text, ends[cue.to - 1] as number) ||
    kinds[cue.from] !== TokenKind.lower ||
    depths[cue.from] !== 0
  )
    return
  for (let at = cue.from; at < cue.to; at++) if (HELPS.has(hashes[at] as number)) return
  const begins = sentences[sentenceOf(sentences, cue.from)] as number
  let from = cue.from - 1
  while (from >= begins && cue.from - from <= NOUN && isWord(kinds[from]) && !ARTICLES.has(hashes[from] as number)) {
    if (isVerb(hashes[from] as number) || BETWEEN.has(hashes[from] as number)) return
    from--
  }
  if (!ARTICLES.has(hashes[from] as number) || from < begins || cue.from - from < 2) return
  if (from - begins > LEAD || (from > begins && !LEADS.has(hashes[begins] as number))) return
  if (from > begins && BETWEEN.has(hashes[from - 1] as number)) return
  for (let at = begins; at < from; at++) if (isVerb(hashes[at] as number) || HELPS.has(hashes[at] as number)) return
  tie.source = source(from, cue.from)
}
/** Most words of such a noun, and of what goes before it in its sentence. */
const NOUN = 5
const LEADS = hashesOf('in on at but and during after before meanwhile later earlier')
const LEAD = 8
const BETWEEN = hashesOf(
  'of for in on at by with from to and or but as who which that has had have was were is are be been being also not'
)

/** «The club which owns it announced»: a pronoun that a relative clause ends in is no speaker. */
function relative({hashes, kinds, sentences}: Copy, {cue, source: speaker}: Tie): void {
  if (!cue || !speaker || speaker.to !== cue.from) return
  if (speaker.to !== speaker.from + 1 || kinds[speaker.from] !== TokenKind.lower)
    return clausal({hashes, kinds, sentences}, speaker)
  const begins = sentences[sentenceOf(sentences, cue.from)] as number
  if (!PRONOUNS.has(hashes[speaker.from] as number) || speaker.from - begins > CLUB) return
  let which = speaker.from - 1
  while (which > begins && !THINGS.has(hashes[which] as number) && kinds[which] === TokenKind.lower) which--
  if (!THINGS.has(hashes[which] as number) || which < begins + 2 || speaker.from - which < 2) return
  for (let at = begins; at < which; at++) if (!isWord(kinds[at])) return
  if (ARTICLES.has(hashes[begins] as number)) speaker.from = begins
}
const PRONOUNS = hashesOf('it them him her')
const THINGS = hashesOf('which that')
/** Most words of a speaker with a clause. */
const CLUB = 10

/** «The captain of a ferry that ran aground with 90 people aboard told …»: words that a relative clause ends in. */
function clausal({hashes, kinds, sentences}: Pick<Copy, 'hashes' | 'kinds' | 'sentences'>, speaker: Labelled): void {
  const begins = sentences[sentenceOf(sentences, speaker.from)] as number
  if (kinds[speaker.from] !== TokenKind.lower || ARTICLES.has(hashes[speaker.from] as number)) return
  if (
    speaker.from - begins > CLAUSE ||
    !ARTICLES.has(hashes[begins] as number) ||
    kinds[speaker.from - 1] !== TokenKind.number
  )
    return
  let relatives = 0
  for (let at = begins + 1; at < speaker.from; at++) {
    if (!isWord(kinds[at]) || hashes[at] === AND) return
    if (THINGS.has(hashes[at] as number) || RELATIVES.has(hashes[at] as number)) relatives++
  }
  if (relatives === 1) speaker.from = begins
}
/** Most words up to what such a clause ends in. */
const CLAUSE = 14
