/**
 * Who speaks by a verb that has nobody of its sentence yet:
 *
 *     In the paper the authors write that …        “I need not pay,” said al-Bell, adding …
 *                  ----------- ^^^^^                                 ^^^^ -------
 */
import {afterQuotations} from '../../lexicon/speech-verbs.js'
import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isFinite, isGerund} from '../words/forms.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {isCapital, isWord} from '../words/text.js'
import {hashesOf, TokenKind} from '../words/tokens.js'
import {ARTICLES, HELPS, isNamed, LEADS, sourceAt} from './speaker-words.js'

/** «The union (AGSU) alleged that it was late. Ruiz asked for …»: who speaks next is not who spoke. */
export function elsewhere(copy: Copy, tie: Tie, text: string): void {
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
    tie.source = sourceAt(from, cue.from)
}
/** Most words of a body with its letters, and of what goes before it. */
const SUBJECT = 14
const OPENING = 4

/** «“I need not pay,” said al-Bell, adding …»: the name right after a verb that has no speaker yet. */
export function afterVerb({hashes, kinds, depths}: Copy, tie: Tie): void {
  const {cue, contents} = tie
  if (!cue || tie.source || !SAYS.has(hashes[cue.to - 1] as number) || depths[cue.from] !== 0) return
  const before = contents.some(({to}) => to <= cue.from && to >= cue.from - 2 && (depths[to - 1] as number) > 0)
  if (!before || contents.some(({from}) => from >= cue.to && from < cue.to + NAME)) return
  let to = cue.to
  while (to < cue.to + NAME && isCapital(kinds[to])) to++
  const after = kinds[to]
  if (to > cue.to && (after === TokenKind.comma || after === TokenKind.stop)) tie.source = sourceAt(cue.to, to)
}

const SAYS = hashesOf(afterQuotations)
const NAME = 6

/** «In the paper the authors write that …»: the noun with its article right before a verb that has no speaker yet. */
export function unowned({hashes, kinds, depths, ends, sentences}: Copy, tie: Tie, text: string): void {
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
  tie.source = sourceAt(from, cue.from)
}
const LEAD = 8
/** Most words of such a noun, and of what goes before it in its sentence. */
const NOUN = 5
const BETWEEN = hashesOf(
  'of for in on at by with from to and or but as who which that has had have was were is are be been being also not'
)
