import {deeds} from '../../lexicon/cues.js'
import type {Labelled} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'

/**
 * What came of it, or what the speaker did next, is not said:
 *
 *     said he would think about it, then left by a side door        said it would cut jobs, sending its shares down
 *          ^^^^^^^^^^^^^^^^^^^^^^^^                                      ^^^^^^^^^^^^^^^^^^^
 */
export function aftermath({hashes, kinds, depths}: Copy, content: Labelled): void {
  for (let at = content.from + 2; at < content.to - 2; at++) {
    // «… that he faced prison and adjourned the case»
    if (hashes[at] === AND && JUDGES.has(hashes[at + 1] as number) && depths[at] === 0) {
      content.to = at
      return
    }
    if (kinds[at] !== TokenKind.comma || depths[at] !== 0) continue
    const next = hashes[at + 1] as number
    const left = next === THEN && DEEDS.has(hashes[at + 2] as number)
    const owner = OWNERS.has(hashes[at + 2] as number) ? at + 3 : at + 2
    if (left || (MOVES.has(next) && SHARES.has(hashes[owner] as number))) {
      content.to = at
      return
    }
  }
}
const AND = hashOf('and')
const JUDGES = hashesOf('adjourned remanded sentenced')
const THEN = hashOf('then')
const DEEDS = hashesOf([...deeds, 'walked', 'turned', 'hung', 'drove', 'closed', 'burst'])
const MOVES = hashesOf('sending driving pushing dragging lifting knocking boosting')
const OWNERS = hashesOf('its the their')
const SHARES = hashesOf('shares stock stocks bonds')
