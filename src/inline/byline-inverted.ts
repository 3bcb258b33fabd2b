import type {Piece} from '../tree/weave.js'
import {author} from './byline-author.js'
import {isGiven, nameLike} from './names.js'

const INVERTED =
  /^([A-ZÀ-Þ][\wÀ-ž'’-]{1,24}(?: [A-ZÀ-Þ][\wÀ-ž'’-]{1,24})?), ([A-ZÀ-Þ][\wÀ-ž'’-]{1,24}(?: [A-ZÀ-Þ]\.?)?)$/

/** Names as a catalogue has them, the surname first: `Mendel, Carla; Ruiz, Otto B.` */
export function inverted(text: string): Piece[] | undefined {
  if (!text.includes(', ')) return undefined
  const pieces: Piece[] = []
  let from = 0
  for (const name of text.split('; ')) {
    const [, surname = '', given = ''] = INVERTED.exec(name) ?? []
    if (!isGiven(given) || !nameLike(`${given} ${surname}`)) return undefined
    pieces.push({from, to: from + name.length, node: author(`${given} ${surname}`, 'person')})
    from += name.length + 2
  }
  return pieces
}
