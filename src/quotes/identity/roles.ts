import {academics, address, loosely, notRoles, offices, ranks, titleParts, titles} from '../../lexicon/titles.js'
import type {Words} from '../types.js'
import {endsLikeRole} from './spelling.js'

/** Whether a word says what somebody is, in the singular or in the plural. */
export const isRole = (word: string): boolean =>
  titles.has(word) || (word.endsWith('s') && titles.has(word.slice(0, -1))) || isCompound(word)
/** Whether a word goes before names: a role, an office, a rank, a form of address. */
export const isTitle = (word: string): boolean =>
  titles.has(word) || address.has(word) || ranks.has(word) || offices.has(word) || isCompound(word)

/** «Sub-Inspector», «ex-minister», «mother-of-two»: a role and what makes another of it. */
function isCompound(word: string): boolean {
  const at = word.indexOf('-')
  // «chairman-elect», «minister-designate»
  if (at > 0 && (word.endsWith('-elect') || word.endsWith('-designate')))
    return titles.has(word.slice(0, word.lastIndexOf('-')))
  if (at > 0 && word.startsWith('-of-', at)) return titles.has(word.slice(0, at))
  // «the defender-turned-pundit»
  if (at > 0 && word.startsWith('-turned-', at)) return titles.has(word.slice(at + 8))
  return at > 0 && titleParts.has(word.slice(0, at)) && titles.has(word.slice(at + 1))
}

/** Whether a small word next to a name is a role, known or by its ending. */
export const soundsLikeRole = (word: string): boolean =>
  isRole(word) || loosely.has(word) || (word.length > 4 && endsLikeRole(word) && !notRoles.has(word))

/** Whether a word is a form of address, and not the end of what somebody is: `Associate Professor Ana Ruiz`. */
export const isAddress = (words: Pick<Words, 'word'>, at: number): boolean =>
  address.has(words.word(at)) && !isAcademic(words, at)

/** `Associate Professor`: whether its last word stands at a place. */
export const isAcademic = ({word}: Pick<Words, 'word'>, at: number): boolean =>
  (word(at) === 'professor' || word(at) === 'prof') && academics.has(word(at - 1))
