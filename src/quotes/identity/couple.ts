import type {Run} from '../types.js'
import {memberCalled, type Cast, type Member} from './cast.js'
import type {Named} from './named.js'
import {firstNot} from '../words/text.js'

/** How several are called who have been named together. */
const BOTH: ReadonlySet<string> = new Set([
  'the couple',
  'the pair',
  'the duo',
  'the two',
  'the newlyweds',
  'the spouses',
  'the siblings',
  'the brothers',
  'the sisters',
  'the twins',
  'both'
])
/** Most names back that are looked at, and most of the text between two. */
const BACK = 40
const BETWEEN = 60

/** «Tom Beck, 67, and his wife Ana have moved. … The couple said»: the last two before a mention whom `and` joins. */
export function bothNamed(cast: Cast, words: string, mention: Run): Member | null {
  const called = words.toLowerCase()
  if (!BOTH.has(called)) return null
  const {source} = cast.context
  const {named} = cast.register
  const to = firstNot(named, ({start}) => start < mention.start)
  for (let at = to - 1; at > 0 && to - at <= BACK; at--) {
    const one = named[at - 1] as Named
    const other = named[at] as Named
    if (one.at !== other.at || other.start - one.end > BETWEEN || isBody(one) || isBody(other)) continue
    const between = source.slice(one.end, other.start)
    const kin = KIN.test(between)
    if (!kin && !/^ and (?:[a-z]+ )?$/.test(between)) continue
    if (called === 'the couple' && !kin && !isMarried(one, other)) continue
    // «Tom and Ana Beck» is the fullest form of the two
    const given = !kin && one.bearer?.named.every(({words: all}) => all.length === 1)
    const [first, second] = [given ? one.text : (one.bearer?.name ?? one.text), other.bearer?.name ?? other.text]
    return first === second ? null : memberCalled(cast, `${first} and ${second}`, 'group')
  }
  return null
}

const KIN =
  /^(?:, \d\d,)?,? and (?:his|her) (?:[a-z-]+ )?(?:wife|husband|partner|spouse|fiancee|fiance|girlfriend|boyfriend|brother|sister|twin),? $/

const isBody = ({bearer}: Named): boolean => bearer !== null && bearer.body && !bearer.person

/** «Tom and Ana Beck», «Ana Ruiz and Jan Ruiz»; or each with a name of one’s own: nobody else is called a couple. */
const isMarried = (one: Named, other: Named): boolean =>
  one.words.length === 1 || one.words.at(-1) === other.words.at(-1) || other.words.length > 1
