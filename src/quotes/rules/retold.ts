/**
 * The verb by which something is said, where a tagger took the verb of who passes it on, or of what it shows:
 *
 *     Ruiz said in a statement that the plan was mad, the Daily reported
 *     ---- ^^^^                     ^^^^^^^^^^^^^^^^  no no no no no no
 */
import {showing, telling} from '../../lexicon/speech-verbs.js'
import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isFinite, isSign} from '../words/forms.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {ARTICLES, HELPS, RELATIVES} from './speaker-words.js'

/** «Ruiz said in a statement that the plan was mad, the Daily reported»: the words are hers. */
export function passedOn({hashes, kinds, depths}: Copy, tie: Tie): void {
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
const THAT = hashOf('that')
const PERSONS = hashesOf('he she they')
const REPLIED = hashOf('replied')
const REPORTED = hashesOf('reported reports')
const TELLS = hashesOf(telling)
const EXPRESSED = hashOf('expressed')

/** «The finding suggests that the reef may live on, said its author, Ana Ruiz»: what it shows is hers to say. */
export function outer({hashes, kinds, depths, sentences}: Copy, tie: Tie): void {
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
const SHOWS = hashesOf(showing)
const SAID = hashesOf('said says')
/** Most words of who speaks, and of where and to whom. */
const SPEAKER = 9

/** «read out a statement in which she apologised “for all of it”»: the words are in her verb. */
export function inWhich({hashes, kinds}: Copy, tie: Tie): void {
  const [content] = tie.contents
  if (!content || tie.contents.length > 1 || hashes[content.from] !== WHICH || hashes[content.from - 1] !== IN) return
  const who = content.from + 1
  const verb = who + 1
  if (!WHO.has(hashes[who] as number) || kinds[verb] !== TokenKind.lower || !isVerb(hashes[verb] as number)) return
  if (verb >= content.to - 1) return
  tie.source = {label: Label.sourceBegin, from: who, to: verb}
  tie.cue = {label: Label.cueBegin, from: verb, to: verb + 1}
  tie.contents = [{...content, from: verb + 1}]
}
const WHICH = hashOf('which')
const IN = hashOf('in')
const WHO = hashesOf('he she they it')

/** «a letter in which he called it “a farce” was leaked»: the verb after the marks is the sentence’s own. */
export function inClause(copy: Copy, {source, contents}: Tie, text: string): void {
  const {hashes, kinds, depths} = copy
  const content = contents[contents.length - 1]
  if (!source || !content || hashes[source.from - 1] !== WHICH || hashes[source.from - 2] !== IN) return
  for (let at = content.from + 1; at < content.to - 1; at++)
    if (kinds[at] === TokenKind.close && depths[at + 1] === 0 && isFinite(text, copy, at + 1)) {
      content.to = at + 1
      return
    }
}

/** «declined to comment on what she described as “a matter for the court”»: what is said is in her verb. */
export function whatCalled({hashes, kinds, depths}: Copy, tie: Tie): void {
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
  const last = hashes[verb + 1] === AS ? verb + 2 : verb + 1
  // «what she called a “cowardly attack”», no single word
  const marks = ARTICLES.has(hashes[last] as number) && kinds[last + 3] !== TokenKind.close ? last + 1 : last
  if (kinds[marks] !== TokenKind.open || marks >= content.to) return
  // «The states condemned what they called “a mean attack”»: the states
  if (!tie.source || verb > content.from + 2 || !PRONOUNS.has(hashes[content.from + 1] as number))
    tie.source = {label: Label.sourceBegin, from: content.from + 1, to: verb}
  tie.cue = {label: Label.cueBegin, from: verb, to: verb + 1}
  tie.contents = [{...content, from: verb + 1}]
}
const PRONOUNS = hashesOf('they')
const WHAT = hashOf('what')
const AS = hashOf('as')
const CALLS = hashesOf('called calls described describes')
