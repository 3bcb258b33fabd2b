/**
 * What a tagger gets wrong in constructions of a plain form. Each rule is a file; it takes the ties of a block and gives
 * what becomes of them. They stand here in the order in which they work.
 */
import {according} from './according.js'
import {asides} from './asides.js'
import {bridged} from './bridged.js'
import {beside} from './beside.js'
import {complete} from './complete.js'
import {days} from './days.js'
import {detached} from './detached.js'
import {firstVerbs} from './first-verbs.js'
import {hearers} from './hearers.js'
import {introduced} from './introduced.js'
import {inverted} from './inverted.js'
import {leads} from './leads.js'
import {mayAdmit, overlooked} from './overlooked.js'
import {mend} from './mend.js'
import {misplaced} from './misplaced.js'
import {owners} from './owners.js'
import {reactions} from './reactions.js'
import {participles} from './participles.js'
import {reasons} from './reasons.js'
import {recut} from './recut.js'
import {relayed} from './relayed.js'
import {secondVerbs} from './further.js'
import {series} from './series.js'
import {wanting} from './wanting.js'
import {overrun} from './overrun.js'
import {resumed} from './resumed.js'
import {ways} from './ways.js'
import {within} from './within.js'
import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'

const steps: readonly ((copy: Copy, ties: Tie[], source: string) => Tie[])[] = [
  overlooked, // sentences of a plain form in which a tagger saw nothing
  ways, // when and how it is said
  recut, // edges of speakers, cues and speech
  misplaced, // speakers taken for speech, what a banner says
  according, // whose words «according to» gives
  wanting, // verbs with a subject and no words
  within, // a clause within what is said
  owners, // the words of who speaks
  participles, // whom a sentence is about that goes on with `, saying`
  series, // several names that speak together
  introduced, // who stands before the verb that a colon follows
  inverted, // who stands after the verb
  days, // the day on which it is said is not who said it
  asides, // how somebody speaks, between commas, is not said
  overrun, // what ends before its sentence does
  bridged, // the clause before a quotation that ends it
  reasons, // why it is so
  mend, // what is cut at the wrong place
  leads, // all before `, said X` is said
  resumed, // what goes on after that
  relayed, // words that another passes on
  firstVerbs, // the verb before the one that `and` joins
  secondVerbs, // a second verb that `and` joins to the first
  reactions, // verbs that answer or give, and report no words
  beside, // what stands beside a whole quotation is not said
  hearers, // whom somebody speaks to
  detached, // marks that are of another sentence
  complete // what marks show where no label tells of it
]

/** What the rules make of all ties, a rule at a time through all blocks. */
export function settled(
  source: string,
  copy: readonly Copy[],
  told: readonly (Tie[] | undefined)[]
): (Tie[] | undefined)[] {
  const out = copy.map((block, at) => {
    if (block.node.type === 'pullquote') return undefined
    return told[at] ?? (mayAdmit(block) ? [] : undefined)
  })
  for (const step of steps)
    for (let at = 0; at < out.length; at++) {
      const ties = out[at]
      if (ties) out[at] = step(copy[at] as Copy, ties, source)
    }
  return out
}
