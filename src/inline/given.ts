import type {Piece} from '../tree/weave.js'
import {any, bodiesIn, namesOf, organisations} from './credited.js'
import {agencyOf, looksLikeNewsroom, organisationsIn} from './organisation.js'
import {wordAt} from './word.js'

/** `Contributing: Ana Ruiz`, `Inputs: PTI`. */
const GIVEN = /^(contribut(?:ing|ors?)|inputs?)(?: writers?)?\s?:\s*(.{2,160})$/i
/** `Distributed by APO Group on behalf of the Ministry of Ports.` */
const DISTRIBUTED = /^distributed by (.{2,40}) on behalf of (.{2,100}?)\.?$/i

/** `From staff and wire reports`, `Compiled from agency dispatches`: made of what nobody is named for. */
const MADE =
  /^(?:compiled |combined |written )?(?:from|with) (?:(?:staff|wire|news|agency|agencies|local|other|combined)(?: and | & |, |\/| ))+(?:reports?|services?|dispatches|sources|inputs?)$/i

/** `Translated from German by Ana Ruiz/tb` */
const FROM_TONGUE = /^(adapted|translated) from [a-z]{4,12} by ([^/]{3,80})(?:\/[a-z]{2,4})?$/i

/** What stands after a label or a verb of its own: who gave something, who sends it for whom. */
export function givenForms(text: string, from: number, to: number): Piece[] | undefined {
  if (!givers.has(wordAt(text, from))) return undefined
  const words = text.slice(from, to)
  if (words.length < 60 && MADE.test(words)) return [{from, to, node: {type: 'label'}}]
  const [, kind, named] = GIVEN.exec(words) ?? []
  if (kind !== undefined && named !== undefined) {
    const at = to - named.length
    const bodies = organisations(text, at, to, looksLikeNewsroom)
    const role = kind.toLowerCase().startsWith('c') ? 'contributed' : 'inputs'
    const names =
      role === 'inputs'
        ? bodiesIn(named).map(({name}) => name)
        : namesOf(named).filter((name) => !looksLikeNewsroom(name))
    return [{from, to, node: {type: 'credit', role, names}, inner: bodies}]
  }
  const [, verb, whom] = FROM_TONGUE.exec(words) ?? []
  if (verb !== undefined && whom !== undefined)
    return [{from, to, node: {type: 'credit', role: verb.toLowerCase(), names: namesOf(whom)}}]
  const [, sender, owner] = DISTRIBUTED.exec(words) ?? []
  if (sender !== undefined && owner !== undefined) {
    const at = from + words.lastIndexOf(owner)
    return [
      ...organisations(text, from + 15, from + 15 + sender.length, any),
      {from: at, to: at + owner.length, node: {type: 'organisation', name: owner.replace(/^the /, '')}}
    ]
  }
  // «With AFP and Reuters»
  const joined = words.slice(0, 5).toLowerCase() === 'with ' ? organisationsIn(words.slice(5)) : []
  return joined.length > 0 && joined.every(({name}) => agencyOf(name)) ? organisations(text, from + 5, to) : undefined
}

const givers: ReadonlySet<string> = new Set([
  'contributing',
  'contributor',
  'contributors',
  'input',
  'inputs',
  'distributed',
  'with',
  'from',
  'compiled',
  'combined',
  'written',
  'translated',
  'adapted'
])
