import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {withName} from './apposed.js'
import {apologised, demanded, denied, rejected, unnamed} from './cue-ends.js'
import {accusedOf, isCallOff, isQuarrel, ofBody, pastInitial, wholeSaid, withClause} from './far-verbs.js'
import {listed} from './listed.js'
import {isNaming, nicknamed, toldOf} from './nicknamed.js'
import {adverbial, commenting, heardSo, isComment, isSaid, joined, minutesLater, verbal, withAge} from './nobody.js'
import {missionOf, owned, possessed, wholeBody, withParticle} from './owned.js'
import {allHeSaid} from './put-so.js'
import {inClause, inWhich, outer, passedOn, whatCalled} from './retold.js'
import {wordless} from './unfinished.js'
import {declinedFirst, declining, excused, isPassive} from './unsaid.js'
import {oneOfThem} from './one-of-them.js'
import {onPaper, toWhom, whenCalled} from './where-said.js'

/** Moves the edges of speakers, cues and speech to where the words of a plain construction have them. */
export function recut(copy: Copy, all: Tie[], source: string): Tie[] {
  const ties = wholeSaid(copy, all).filter(
    (tie) =>
      !isSaid(copy, tie) &&
      !isNaming(copy, tie) &&
      !isComment(copy, tie) &&
      !isPassive(copy, tie) &&
      !isQuarrel(copy, tie) &&
      !isCallOff(copy, tie)
  )
  for (const tie of ties) {
    listed(copy, tie)
    pastInitial(copy, tie)
    accusedOf(copy, tie)
    withClause(copy, tie, source)
    ofBody(copy, tie, source)
    toldOf(copy, tie)
    nicknamed(copy, tie)
    onPaper(copy, tie)
    toWhom(copy, tie)
    whenCalled(copy, tie)
    withName(copy, tie)
    joined(copy, tie, source)
    verbal(copy, tie)
    allHeSaid(copy, tie)
    withAge(copy, tie, source)
    minutesLater(copy, tie)
    heardSo(copy, tie)
    commenting(copy, tie)
    owned(copy, tie, source)
    wholeBody(copy, tie, source)
    missionOf(copy, tie)
    withParticle(copy, tie)
    possessed(copy, tie, source)
    passedOn(copy, tie)
    outer(copy, tie)
    inWhich(copy, tie)
    inClause(copy, tie, source)
    whatCalled(copy, tie)
    demanded(copy, tie)
    denied(copy, tie, source)
    rejected(copy, tie)
    apologised(copy, tie)
    unnamed(copy, tie)
    adverbial(copy, tie, source)
    wordless(copy, tie, source)
    oneOfThem(copy, tie)
    excused(copy, tie)
    declining(copy, tie)
    declinedFirst(copy, tie)
  }
  return ties
}
