/** What words by themselves tell of whom they call. */
import {bodies} from '../../lexicon/bodies.js'
import {isRole} from './roles.js'

/** «the Countess of Orval Hospital»: capitals and what joins them, which end in a word for a body. */
export function isWholeBody(words: string): boolean {
  const all = words.split(' ')
  const last = (all.at(-1) as string).toLowerCase()
  if (
    all.length < 5 ||
    !/^the$/i.test(all[0] as string) ||
    all.includes('and') ||
    !words.includes(' of ') ||
    !bodies.has(last) ||
    (isRole((all[1] as string).toLowerCase()) && !HOUSES.has(last))
  )
    return false
  return all.every((word, index) => JOINS.has(word) || (index === 0 && word === 'The') || /^\p{Lu}/u.test(word))
}
/** What is named for people: «the Countess of …». */
const HOUSES: ReadonlySet<string> = new Set(
  'hospital school college academy museum library theatre theater foundation trust fund institute university'.split(' ')
)
const JOINS: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'de'])

/** «His Highness», «Her Majesty», «the two»: who is spoken of, as a pronoun would say. */
export function styled(words: string): 'he' | 'she' | 'they' | undefined {
  if (TWO.has(words.toLowerCase())) return 'they'
  const [whose = '', ...rest] = words.toLowerCase().split(' ', 4)
  if ((whose !== 'his' && whose !== 'her') || rest.length > 2 || !STYLES.has(rest.at(-1) ?? '')) return undefined
  return whose === 'his' ? 'he' : 'she'
}
const TWO: ReadonlySet<string> = new Set(['the two', 'the pair', 'the duo', 'the trio'])
const STYLES: ReadonlySet<string> = new Set(
  'highness majesty excellency holiness eminence grace honour honor lordship ladyship worship'.split(' ')
)
