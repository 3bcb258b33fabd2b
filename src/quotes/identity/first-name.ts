import type {Run} from '../types.js'
import {nounOf} from './common-noun.js'
import {isRole} from './roles.js'
import {memberCalled, memberOf, type Cast, type Member} from './cast.js'
import {firstNot} from '../words/text.js'

/** What may stand between a speaker without a name and the name that one gives. */
const REACH = 110

const GIVES =
  /^, (?:identified|named)(?: only)? as\s|^,?\s(?:an?\s[^.,;“”"]{0,50}?\s)?(?:who|and)\s[^.;“”"]{0,70}?\b(?:(?:name|herself|himself|identified|named)\b[^.;“”"]{0,24}?(?:\s(?:as|by)|,)|goes by(?: the(?: single| stage)? name)?)\s/
const NAME = /^(?:(?:her|his|their)\s(?:first|given|last)\sname,\s)?(?=\p{Lu})/u

/** «one, who gave her name only as Ana», «a driver who identified himself as Tom Beck»: by the name that follows. */
export function selfNamed(cast: Cast, words: string, mention: Run): Member | null {
  if (!INDEFINITE.test(words)) return null
  const after = cast.context.source.slice(mention.end, mention.end + REACH)
  if (
    !after.includes('name') &&
    !after.includes('identified') &&
    !after.includes('self ') &&
    !after.includes('goes by ')
  )
    return null
  const gives = GIVES.exec(after)
  const opens = gives && NAME.exec(after.slice(gives[0].length))
  if (!gives || !opens) return null
  const start = mention.end + gives[0].length + opens[0].length
  const {named} = cast.register
  const one = named[firstNot(named, (other) => other.start < start)]
  if (one?.start !== start) return null
  if (!one.bearer) return memberCalled(cast, one.text, 'person')
  one.bearer.person = true
  const member = memberOf(cast, one.bearer)
  if (OWN.test(words) || isRole(nounOf(words).head)) member.record.description ??= words
  return member
}
const INDEFINITE = /^(?:one|an?|another|the|his|her|their)\b/i
const OWN = /^(?:his|her|their)\b|^the [a-z -]+ of \p{Lu}/iu
