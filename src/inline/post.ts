/** What stands after a name without a comma: whom its bearer works for, and as what. */
import {beats} from '../lexicon/labels.js'
import {mastheadWords} from '../lexicon/page.js'
import {holdsRole} from './author-words.js'
import {nameLike} from './names.js'
import {agencyOf} from './organisation.js'

/** An agency that no comma parts from the name: `Ana Ruiz AFP`, `Ana Ruiz The Canadian Press`. */
export function agencyAfter(words: string): {name: string; agency: string} | undefined {
  for (let at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
    const [name, agency] = [words.slice(0, at), words.slice(at + 1)]
    if (agencyOf(agency) && nameLike(name)) return {name, agency}
  }
  return undefined
}

/**
 * A post that no comma parts from the name: `ANA RUIZ AP Sports Writer`, `ANA RUIZ Ledger staff reporter`, `Ana Ruiz Rural affairs correspondent`; where a
 * label stands before it, any other too: `By Ana Ruiz Editor`.
 */
export function postIn(words: string, label = false): {name: string; role: string} | undefined {
  if (!holdsRole(words)) return undefined
  const parts = words.split(' ')
  const beat = parts.findIndex(
    (part, index) =>
      index > 1 && (agencyOf(part) || beats.has(part.toLowerCase()) || mastheadWords.has(part.toLowerCase()))
  )
  const small = parts.findIndex(
    (part, index) => index > 2 && /^[a-z]{3,}$/.test(part) && !/^[a-z]/.test(parts[index - 1] as string)
  )
  const capitals = parts.findIndex((part) => /[a-z]/.test(part))
  const last = label && holdsRole(parts[parts.length - 1] as string) ? endOfName(parts) : -1
  const first = capitals > 1 && (beat < 0 || beat > capitals) ? capitals : beat
  const at = first > 0 && first < parts.length - 1 ? first : small > 0 ? small - 1 : last
  const name = parts.slice(0, at).join(' ')
  return at < 2 || !nameLike(name) ? undefined : {name, role: parts.slice(at).join(' ')}
}

/** Where a name of two or three words ends that a post of one or two follows. */
const endOfName = ({length}: readonly string[]): number => (length === 3 || length === 4 ? 2 : length === 5 ? 3 : -1)
