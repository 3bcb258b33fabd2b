import {become, type Construct} from './construct.js'

const LONGEST = 60
/** Words joined by hyphens or strokes, with the take after a comma or in brackets: `BC-US--Iraq`, `Germany-politics,2ndlead`. */
const KEYWORDS =
  /^(?:[A-Z]{2}-{1,2}[\w-]{2,40}|[A-Z\d]{3,}(?:[-/][A-Z\d]{2,}){1,6}\/?|[A-Z]\w{2,}-[a-z][\w-]{2,30})(?:,\s?[\w -]{1,20}|\s?\([^)]{1,30}\))?$/
const LABELLED = /^(?:slug(?:line)?|keywords?|catchline):\s?[\w/-]{2,40}$/i
/** A catchline, as British copy opens: one word in capitals over the byline. */
const CATCHLINE = /^[A-Z]{3,15}$/

/** The desk's word for the story. */
export const slugline: Construct = {
  name: 'slugline',
  in: ['head'],
  claim(block, {index, after}) {
    const {text} = block
    if (index > 2 || text.length > LONGEST) return undefined
    const plain = /^[A-Z][a-z]+-[a-z]+$/.test(text)
    const labelled = text.includes(':') && LABELLED.test(text)
    if (labelled || (/[-/]/.test(text) && KEYWORDS.test(text) && !(plain && index > 0)))
      return become(block, 'slugline', 'slugline')
    const byline = after !== undefined && ('span' in after ? /^by /i.test(after.text) : after.type === 'byline')
    return index === 0 && byline && CATCHLINE.test(text) ? become(block, 'slugline', 'slugline') : undefined
  }
}
