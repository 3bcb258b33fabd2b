import type {Piece} from '../tree/weave.js'
import {namesOf} from './credited.js'
import {surelyName} from './names.js'

const WORK = 'edited|produced|translated|adapted|reported|compiled|written'
/** `Ana Ruiz and Tom Beck produced the audio version of this story.` */
const ACTIVE = new RegExp(
  `^(.+?) ((?:${WORK})(?: and (?:${WORK}))?) (?:this|the (?:audio|broadcast|radio|digital|web|video) version of this) (?:story|report|piece|interview|segment|article)(?: for (?:broadcast|radio|the web|digital))?$`
)
/** `This story was edited by Ana Ruiz.` */
const PASSIVE = new RegExp(
  `^(?:This|The (?:audio|broadcast|radio|digital|web|video) version of this) (?:story|report|piece|interview|segment|article) was ((?:${WORK})(?: and (?:${WORK}))?) (?:for (?:broadcast|radio|the web|digital) )?by (.+)$`
)

/** Who did what to a story, in a sentence of its own. */
export function workedOn(text: string, from: number, to: number): Piece[] | undefined {
  const words = text.slice(from, to)
  if (words.length > 200) return undefined
  const active = words.includes(' this ') ? ACTIVE.exec(words) : null
  const passive = !active && words.startsWith('Th') && words.includes(' was ') ? PASSIVE.exec(words) : null
  const [who, role] = active ? [active[1], active[2]] : passive ? [passive[2], passive[1]] : []
  const names = who === undefined ? [] : namesOf(who)
  if (role === undefined || names.length === 0 || !names.every(surelyName)) return undefined
  return [{from, to, node: {type: 'credit', role, names}}]
}
