import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {aliased, apposedAtEnd, apposedAtStart} from './apposed.js'
import {relative, whom} from './clauses.js'
import {counted} from './owned.js'
import {acting, secondVerb, shared} from './second-verb.js'
import {afterVerb, elsewhere, unowned} from './unclaimed.js'

/** Finds the words of who speaks where a tagger took others or none. */
export function owners(copy: Copy, ties: Tie[], text: string): Tie[] {
  for (const [at, tie] of ties.entries()) {
    elsewhere(copy, tie, text)
    counted(copy, tie, text)
    acting(copy, tie, text)
    relative(copy, tie)
    unowned(copy, tie, text)
    afterVerb(copy, tie)
    aliased(copy, tie)
    whom(copy, tie)
    apposedAtEnd(copy, tie)
    apposedAtStart(copy, tie)
    secondVerb(copy, tie, text)
    shared(copy, tie, ties[at - 1], text)
  }
  return ties
}
