import {writings} from '../../lexicon/cues.js'
import {isFinite, isGerund, isSign} from '../words/forms.js'
import {isCapital, isWord} from '../words/text.js'
import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

const JOINS = hashesOf('and but that also')
const ASKS = hashesOf('asked asking requested')
const SAYS = hashesOf('said says told')
const NOT = hashOf('not')
/** «not to be identified by name said» */
const UNNAMED = 7

/** Moves the edges of speakers, cues and speech to where the words of a plain construction have them. */
export function recut(copy: Copy, all: Tie[], source: string): Tie[] {
  const ties = all.filter((tie) => !isComment(copy, tie))
  for (const tie of ties) {
    listed(copy, tie)
    onPaper(copy, tie)
    apposed(copy, tie)
    joined(copy, tie)
    commenting(copy, tie)
    owned(copy, tie)
    possessed(copy, tie, source)
    passedOn(copy, tie)
    outer(copy, tie)
    whatCalled(copy, tie)
    demanded(copy, tie)
    denied(copy, tie, source)
    unnamed(copy, tie)
    adverbial(copy, tie, source)
    empty(copy, tie, source)
    excused(copy, tie)
  }
  return ties
}

/** «Harbour Foods Corp. (NYSE: HRBF) today announced»: the firm speaks, and not where its shares are traded. */
function listed({hashes, kinds, sentences}: Copy, tie: Tie): void {
  const {cue, source} = tie
  if (!cue) return
  const from = sentences[sentenceOf(sentences, cue.from)] as number
  const least = Math.min(cue.from, from + FIRM)
  let open = from
  while (open < least && kinds[open] !== TokenKind.bracket) {
    const inside = kinds[open] === TokenKind.lower ? INNER.has(hashes[open] as number) : kinds[open] !== TokenKind.comma
    if (!inside) return
    open++
  }
  if (open === from || open >= least || (source && (source.from === from || source.from >= cue.from))) return
  let close = open + 1
  let colon = false
  while (close < cue.from && close - open <= TICKER && kinds[close] !== TokenKind.unbracket) {
    colon ||= kinds[close] === TokenKind.colon
    close++
  }
  if (!colon || kinds[close] !== TokenKind.unbracket) return
  // «(NYSE: HRBF), a maker of jam, said»
  const parted = kinds[close + 1] === TokenKind.comma
  const beside = kinds[cue.from - 1] === TokenKind.comma || kinds[cue.from - 2] === TokenKind.comma
  if (parted ? !beside : cue.from - close > 2) return
  tie.source = {label: Label.sourceBegin, from, to: open}
}
/** «Prices rose, the association said in its market report»: where it was said. */
function onPaper({hashes, kinds}: Copy, tie: Tie): void {
  const {cue, contents} = tie
  const [content] = contents
  if (!cue || !content || contents.length > 1 || content.from !== cue.to || content.to - content.from > PAPER) return
  if (hashes[content.from] !== IN || !DETERMINERS.has(hashes[content.from + 1] as number)) return
  if (!WRITINGS.has(hashes[content.to - 1] as number) || !isSign(kinds[content.to])) return
  cue.to = content.to
  tie.contents = []
}
/** Most words of what it was said in. */
const PAPER = 6
const IN = hashOf('in')
const DETERMINERS = hashesOf('a an the his her its their')
const WRITINGS = hashesOf(writings)

/** Most words of a firm's name, and of where its shares are traded. */
const FIRM = 10
const TICKER = 12
const INNER = hashesOf('of and the for de')

/** «Its chairman, Pieter van der Berg, said»: the name in commas goes with what its bearer is. */
function apposed({kinds, hashes}: Copy, {cue, source}: Tie): void {
  if (!cue || !source || kinds[source.to] !== TokenKind.comma || kinds[source.to - 1] !== TokenKind.lower) return
  if (!isCapital(kinds[source.to + 1])) return
  let to = source.to + 2
  while (
    to < source.to + NAME &&
    (isCapital(kinds[to]) || (PARTICLES.has(hashes[to] as number) && isWord(kinds[to + 1])))
  )
    to++
  if (isCapital(kinds[to - 1]) && kinds[to] === TokenKind.comma && to + 1 === cue.from) source.to = to
}
/** Most words of a name with its comma. */
const NAME = 9
const PARTICLES = hashesOf('van von der den de la del dos da di bin ibn bint al el ter ten ap y e')

/** «The Harbour Post erroneously reported»: how it is said is no part of who says it. */
function adverbial({kinds, hashes, ends}: Copy, {cue, source}: Tie, text: string): void {
  if (!cue || !source || source.to !== cue.from || source.to - source.from < 2) return
  const last = source.to - 1
  const end = ends[last] as number
  if (kinds[last] !== TokenKind.lower || !isCapital(kinds[last - 1]) || NOUNS.has(hashes[last] as number)) return
  if (text.charCodeAt(end - 1) === 121 && text.charCodeAt(end - 2) === 108) source.to = last
}
const NOUNS = hashesOf('family assembly reply ally allies supply rally bully monopoly daily weekly monthly')

/** `and` is nobody. */
function joined({hashes, sentences}: Copy, tie: Tie): void {
  const {cue, source} = tie
  if (source && source.to === source.from + 1 && JOINS.has(hashes[source.from] as number)) tie.source = null
  // «… and asked her name. “Ana,” she said»: who speaks in the next sentence
  if (cue && source && source.from >= cue.to && JOINS.has(hashes[cue.from - 1] as number)) {
    if (sentenceOf(sentences, source.from) !== sentenceOf(sentences, cue.from)) tie.source = null
  }
}

/** «Commenting on the plan, the minister said», «Told of the plan, she laughed»: they report nothing. */
const isComment = ({hashes, sentences}: Copy, {cue}: Tie): boolean =>
  cue !== null && COMMENTS.has(hashes[cue.from] as number) && sentences[sentenceOf(sentences, cue.from)] === cue.from

/** «Commenting on the plan, the minister, Ana Ruiz, said»: what somebody comments on says nothing. */
function commenting({hashes, kinds}: Copy, {cue, source}: Tie): void {
  if (!cue || !source || source.to > cue.from) return
  const on = source.from - 1
  if (!ON.has(hashes[on] as number) || !COMMENTS.has(hashes[on - 1] as number)) return
  for (let at = source.from; at < source.to - 1; at++)
    if (kinds[at] === TokenKind.comma) {
      source.from = at + 1
      return
    }
}
const ON = hashesOf('on to about')
const COMMENTS = hashesOf('commenting speaking responding reacting referring replying told')

/** «the agency’s scientific panel recommended»: what is somebody’s goes with the speaker, not with the verb. */
function owned({hashes, kinds}: Copy, {cue, source}: Tie): void {
  if (!cue || !source || source.to !== cue.from || kinds[cue.from - 1] !== TokenKind.clitic) return
  let verb = cue.from
  while (verb < cue.to - 1 && kinds[verb] === TokenKind.lower && !isVerb(hashes[verb] as number)) verb++
  if (verb === cue.from || !isVerb(hashes[verb] as number)) return
  source.to = verb
  cue.from = verb
}

/** «His brother was calm, saying …»: whose brother that is stands for no speaker. */
function possessed(copy: Copy, {cue, source}: Tie, text: string): void {
  const {hashes, kinds} = copy
  if (!cue || !source || source.to !== source.from + 1 || source.to !== cue.from) return
  if (!OWN.has(hashes[source.from] as number)) return
  let verb = cue.from
  while (verb < cue.to && kinds[verb] === TokenKind.lower && !isFinite(text, copy, verb)) verb++
  if (verb === cue.from || verb >= cue.to - 1 || verb - cue.from > 3) return
  source.to = verb
  cue.from = verb
}
const OWN = hashesOf('his her their its')

/** «With half of them gone, Ruiz claimed a new time had begun»: a verb of saying that has no words, with a clause after it. */
function empty(copy: Copy, tie: Tie, text: string): void {
  const {hashes, kinds, depths, sentences} = copy
  const {cue, source, contents} = tie
  if (!cue || !source || contents.length > 0 || source.to !== cue.from || depths[cue.from] !== 0) return
  if (!isVerb(hashes[cue.to - 1] as number)) return
  const from = hashes[cue.to] === THAT ? cue.to + 1 : cue.to
  let to = sentences[sentenceOf(sentences, cue.from) + 1] as number
  while (to > from && isSign(kinds[to - 1]) && depths[to - 1] === 0) to--
  if (to - from < CLAUSE || (from === cue.to && !SUBJECTS.has(hashes[from] as number))) return
  for (let at = from + 1; at < to; at++)
    if (isFinite(text, copy, at)) {
      tie.contents = [{label: Label.contentBegin, from, to}]
      return
    }
}
const THAT = hashOf('that')
const SUBJECTS = hashesOf('he she it they we there the a an his her its their this these no nobody nothing')
/** Fewest words of a clause. */
const CLAUSE = 3

/** «Ruiz said in a statement that the plan was mad, the Daily reported»: the words are hers. */
function passedOn({hashes, kinds, depths}: Copy, tie: Tie): void {
  const {cue, source, contents} = tie
  const [content] = contents
  if (!cue || !source || !content || contents.length > 1 || content.to > Math.min(cue.from, source.from)) return
  const {from, to} = content
  // «He replied that it was late, she said»
  const retold = PERSONS.has(hashes[from] as number) && hashes[from + 1] === REPLIED && hashes[from + 2] === THAT
  if (!retold && !REPORTED.has(hashes[cue.to - 1] as number)) return
  let verb = from + 1
  while (verb < to && verb - from <= SPEAKER && !TELLS.has(hashes[verb] as number)) verb++
  if (verb >= to - 2 || kinds[verb] !== TokenKind.lower || !TELLS.has(hashes[verb] as number)) return
  for (let at = from; at < verb; at++)
    if (depths[at] !== 0 || !isWord(kinds[at]) || RELATIVES.has(hashes[at] as number)) return
  let begins = verb + 1
  while (begins < to && begins - verb <= SPEAKER && isWord(kinds[begins]) && hashes[begins] !== THAT) begins++
  const that = hashes[begins] === THAT && hashes[verb] !== EXPRESSED
  tie.source = {label: Label.sourceBegin, from, to: verb}
  tie.cue = {label: Label.cueBegin, from: verb, to: verb + 1}
  tie.contents = [{...content, from: that ? begins + 1 : verb + 1}]
}
const PERSONS = hashesOf('he she they')
const REPLIED = hashOf('replied')
const REPORTED = hashesOf('reported reports')
const TELLS = hashesOf(
  'said says told announced stressed noted added warned insisted denied claimed confirmed replied expressed'
)
const EXPRESSED = hashOf('expressed')
export const RELATIVES = hashesOf('who which that whose when while as if because')
/** «The finding suggests that the reef may live on, said its author, Ana Ruiz»: what it shows is hers to say. */
function outer({hashes, kinds, depths, sentences}: Copy, tie: Tie): void {
  const {cue, source, contents} = tie
  const [content] = contents
  if (!cue || !source || !content || contents.length > 1 || source.to > cue.from || content.from < cue.to) return
  const verb = content.to + 1
  if (!SHOWS.has(hashes[cue.to - 1] as number) || kinds[content.to] !== TokenKind.comma) return
  if (!SAID.has(hashes[verb] as number) || depths[verb] !== 0) return
  const sentence = sentenceOf(sentences, cue.from)
  if (sentences[sentence] !== source.from || (sentences[sentence + 1] as number) <= verb + 2) return
  let to = sentences[sentence + 1] as number
  if (isSign(kinds[to - 1])) to--
  tie.contents = [{...content, from: source.from}]
  tie.cue = {label: Label.cueBegin, from: verb, to: verb + 1}
  tie.source = {label: Label.sourceBegin, from: verb + 1, to}
}
const SHOWS = hashesOf('suggests suggested shows showed indicates indicated means meant proves proved')
const SAID = hashesOf('said says')
/** Most words of who speaks, and of where and to whom. */
const SPEAKER = 9

/** «…, an official told the Post, speaking on condition of anonymity because the inquiry went on»: that is not what was said. */
function excused({hashes}: Copy, tie: Tie): void {
  const {cue, contents} = tie
  const [content] = contents
  if (!cue || !content || contents.length > 1 || content.from < cue.to || hashes[content.from - 1] !== BECAUSE) return
  for (let at = content.from - 2; at >= cue.to && content.from - at <= EXCUSE; at--)
    if (hashes[at] === ANONYMITY) {
      tie.contents = []
      return
    }
}
const BECAUSE = hashOf('because')
const ANONYMITY = hashOf('anonymity')
/** Most words from there to the reason. */
const EXCUSE = 4

/** «demanded guarantees for the workers»: the noun is what is demanded, not the verb's. */
function demanded({hashes, kinds}: Copy, {cue, contents}: Tie): void {
  const [content] = contents
  if (!cue || !content || content.from !== cue.to || cue.to - cue.from < 3) return
  let verb = cue.from
  while (verb < cue.to && !DEMANDS.has(hashes[verb] as number)) verb++
  if (verb >= cue.to - 1 || kinds[verb + 1] !== TokenKind.lower || PREPOSITIONS.has(hashes[verb + 1] as number)) return
  if (!PREPOSITIONS.has(hashes[cue.to - 1] as number)) return
  content.from = verb + 1
  cue.to = verb + 1
}
const DEMANDS = hashesOf('demanded demands demanding proposed proposes predicted predicts promised promises')
const PREPOSITIONS = hashesOf('to that for of on in with about at from by against')

/** «denied taking the drug»: what somebody denies begins with the gerund. */
function denied({hashes, ends}: Copy, {cue, contents}: Tie, source: string): void {
  const [content] = contents
  const last = cue ? cue.to - 1 : 0
  if (!cue || content?.from !== cue.to || last === cue.from || !DENIES.has(hashes[last - 1] as number)) return
  if (!isGerund(source, ends[last] as number) || isVerb(hashes[last] as number)) return
  content.from = last
  cue.to = last
}
const DENIES = hashesOf(
  'denied denies deny denying admitted admits admitting suggested suggests recommended recommends proposed proposes recalled recalls mentioned mentions described describes'
)

/** «declined to comment on what she described as “a matter for the court”»: what is said is in her verb. */
function whatCalled({hashes, kinds, depths}: Copy, tie: Tie): void {
  const [content] = tie.contents
  if (!content || tie.contents.length > 1 || hashes[content.from] !== WHAT || depths[content.from] !== 0) return
  let verb = content.from + 1
  while (
    verb < content.to &&
    verb <= content.from + SPEAKER &&
    isWord(kinds[verb]) &&
    !CALLS.has(hashes[verb] as number)
  ) {
    // «what’s called», «what is described as»: by nobody
    if (kinds[verb] === TokenKind.clitic || HELPS.has(hashes[verb] as number)) return
    verb++
  }
  if (verb === content.from + 1) return
  if (!CALLS.has(hashes[verb] as number)) return
  const marks = hashes[verb + 1] === AS ? verb + 2 : verb + 1
  if (kinds[marks] !== TokenKind.open || marks >= content.to) return
  tie.source = {label: Label.sourceBegin, from: content.from + 1, to: verb}
  tie.cue = {label: Label.cueBegin, from: verb, to: verb + 1}
  tie.contents = [{...content, from: verb + 1}]
}
const WHAT = hashOf('what')
const AS = hashOf('as')
const CALLS = hashesOf('called calls described describes')
export const HELPS = hashesOf('has had have was were is are be been will would')

/** «Two traders who asked not to be named said prices fell»: they ask for nothing that is told. */
function unnamed({hashes}: Copy, {cue, contents}: Tie): void {
  const [content] = contents
  if (!cue || !content || !ASKS.has(hashes[cue.to - 1] as number) || hashes[content.from] !== NOT) return
  for (let at = content.from + 1; at < content.to - 1 && at <= content.from + UNNAMED; at++) {
    if (!SAYS.has(hashes[at] as number)) continue
    cue.from = at
    cue.to = at + 1
    content.from = at + 1
    return
  }
}
