import {askedFor, handed} from '../../lexicon/acts.js'
import {prepositions} from '../../lexicon/function-words.js'
import type {Labelled} from '../tagger/link.js'
import {isWord, wordsOf} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

const ASKS = hashesOf('ask asks asked asking')
const FOR = hashOf('for')

/** Most words up to the noun. */
const NEAR = 6

/**
 * Whether a request is for a thing that one is handed, and nothing that is put in words:
 *
 *     The doctor asked for a teaspoon. The crew asked for more time.
 *                      is ^^^^^^^^^^                  is not
 */
export function isForThing(copy: Copy, cue: Labelled, {from, to}: Labelled, source: string): boolean {
  const {hashes, kinds} = copy
  let verb = cue.from
  while (verb < cue.to && !ASKS.has(hashes[verb] as number)) verb++
  const first = hashes[from] === FOR ? from + 1 : from
  if (verb === cue.to || hashes[first - 1] !== FOR || first > cue.to + 2) return false
  const {word} = wordsOf(source, copy)
  let noun = first
  let at = first
  for (; at < to && at - first < NEAR && isWord(kinds[at]) && !ENDS.has(hashes[at] as number); at++) {
    if (prepositions.has(word(at)) || word(at) === 'and') break
    if (kinds[at] !== TokenKind.lower) return false
    noun = at
  }
  const name = word(noun)
  if (at === first || handed.has(name)) return at > first
  return ONE.has(hashes[first] as number) && !askedFor.has(name) && !ABSTRACT.test(name)
}
const ONE = hashesOf('a an another')
const ENDS = hashesOf('that who which to when if whether while because but')
/** How nouns end that are no things. */
const ABSTRACT = /(?:tions?|sions?|ments?|[ae]nces?|ity|ties|ness|ings?|acy|ship|als?|ures?|hood|sis|age)$/
