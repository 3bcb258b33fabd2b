import {toString} from '../../tree/to-string.js'
import {wordsOf} from '../../tree/words.js'
import type {SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import type {RawBlock} from '../construct.js'
import {count} from '../looks.js'
import {SUBJECT} from '../subject.js'

type Open = Item & {raw: RawBlock}

/** What stands below the service's own lines. */
const OVER: ReadonlySet<unknown> = new Set(['field', 'mail-head', 'routing'])
/** A headline has more words. */
const WORDS = 3

/**
 * How many of the head's lines are those of the service that sends the copy: they stand over the line with which the
 * mail's subject ends, over the fields or over a rule under the time.
 *
 *     Subject: The week in tides | Harbour wall is to rise
 *     THE WEEK IN TIDES
 *     Harbour wall is to rise
 */
export function servicesOver(items: readonly Item[], open: readonly Open[], titled: boolean): number {
  const named = namedBySubject(open)
  if (named > 0) return named
  const last = items.findLastIndex(({node}, at) => OVER.has(node?.data?.rule) || isRuleUnderTime(items, at))
  if (last < 0) return 0
  // «* Rule names sand» is a point
  const below = open.findIndex(({raw}, at) => !/^[*•] /.test(raw.text) && items.indexOf(open[at] as Open) > last)
  if (titled) return below < 0 ? open.length : below
  return below > 0 && count((open[below] as Open).raw.text) > WORDS ? below : 0
}

/** A rule straight under when the copy went out. */
const isRuleUnderTime = (items: readonly Item[], at: number): boolean =>
  items[at]?.node?.type === 'separator' && items[at - 1]?.node?.type === 'timeline'

/** The line below the mail's head with which its subject ends; -1 where there is none. */
function namedBySubject(open: readonly Open[]): number {
  const subject = open.find(({raw}) => SUBJECT.test(raw.text))
  if (!subject) return -1
  const words = ` ${wordsOf(subject.raw.text.replace(SUBJECT, '')).join(' ')}`
  const from = open.indexOf(subject)
  return open.findIndex(
    (one, at) => at > from && count(one.raw.text) >= WORDS && words.endsWith(` ${wordsOf(one.raw.text).join(' ')}`)
  )
}

/** The words of a headline without the label of its field. */
export const titleOf = (node: SimpleBlock): string =>
  toString({...node, children: node.children.filter(({type}) => type !== 'label')})
