import {firstNot, isCapital} from '../words/text.js'
import {Label} from '../tagger/labels.js'
import type {Labelled} from '../tagger/link.js'
import {sentenceOf} from '../words/sentences.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy, Quotation} from '../types.js'

/** Most words of a name. */
const NAME = 6

/** A quotation as speech, with its marks. */
export const contentOf = ({length}: Copy, {open, close}: Quotation): Labelled => ({
  label: Label.contentBegin,
  from: Math.max(0, open),
  to: Math.min(length, close + 1)
})

/** Whether a token begins a sentence. */
export const begins = (sentences: readonly number[], at: number): boolean => sentences[sentenceOf(sentences, at)] === at

/** The quotation that a token opens; none where it opens nothing. */
export function quotationAt({quotations, kinds}: Copy, token: number): Quotation | undefined {
  if (kinds[token] !== TokenKind.open) return undefined
  const found = quotations[firstNot(quotations, ({open}) => open < token)]
  return found?.open === token ? found : undefined
}

/** The token after a name that begins at a token; the same token where none does. */
export function nameAfter({kinds, length}: Pick<Copy, 'kinds' | 'length'>, from: number): number {
  let to = from
  // «Farmers’ Union», «Bell & Ruiz», «Ana G. Ruiz»
  const joins = (at: number): boolean =>
    at > from &&
    isCapital(kinds[at + 1]) &&
    (kinds[at] === TokenKind.other || (kinds[at] === TokenKind.stop && kinds[at - 1] === TokenKind.initial))
  while (to < length && to - from < NAME && (isCapital(kinds[to]) || joins(to))) to++
  return to
}
