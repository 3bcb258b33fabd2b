import * as inline from '../../inline/index.js'
import {fit, parent} from '../../tree/build.js'
import {spanOf} from '../../tree/span.js'
import {toString} from '../../tree/to-string.js'
import type {AuthorNode, BlockNode, Leaf, OrganisationNode, SimpleBlock} from '../../wcst.js'
import {become} from '../construct.js'
import type {Item} from '../item.js'
import {isLife} from '../life.js'

/**
 * Lines under a byline that say more of its authors: what they are, whom they write for, where, how to reach them.
 *
 *     By Ana Ruiz
 *     AP Diplomatic Writer
 */
export function bylineLines(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (const item of items) {
    const last = out[out.length - 1]?.node
    if (last?.type !== 'byline') out.push(item)
    // «Ms. Ruiz is a retired pilot.»
    else if (item.raw && isLife(item.raw.text, authorsOf(last)) && !/["“]/.test(item.raw.text.slice(0, 40)))
      out.push({node: become(item.raw, 'furniture', 'author')})
    else if (!describes(item, last, out)) out.push(item)
  }
  return out
}

/** Whether a line says more of a byline's authors; if so it is noted there. */
function describes(item: Item, byline: SimpleBlock, above: readonly Item[]): boolean {
  const node = item.raw?.node ?? (item.node?.type === 'byline' ? item.node : undefined)
  if (!node || (node.data?.blanks ?? 0) > 1) return false
  const people = authorsOf(byline).filter(({kind}) => kind === 'person')
  const whole = toString(node)
  // «Ana Ruiz, Science Reporter» under «Ana Ruiz»
  const own = people.find(({name}) => whole.startsWith(`${name}, `))
  const text = own ? whole.slice(own.name.length + 2) : whole
  if (people.length === 0 || /^by\b/i.test(text)) return false
  const said = inline.aside(text)
  // A blank line parts a post or a newsroom from the name, but no address and no place
  const sure = said?.role ?? said?.organisation ?? /^reporting from /i.test(text)
  if (!said || ((node.data?.blanks ?? 0) > 0 && !sure)) return false
  const reporters = said.location === undefined ? [] : reportersOf(above)
  for (const person of reporters.length > 0 ? reporters : people) {
    person.role ??= said.role ?? null
    person.organisation ??= said.organisation ?? null
    person.location ??= said.location ?? null
  }
  if (typeof said.email === 'string' && people.length === 1) (people[0] as AuthorNode).email ??= said.email
  const leaves = spanOf(leavesOf(node)).leaves as Leaf[]
  byline.children = [
    ...byline.children,
    ...(typeof said.organisation !== 'string'
      ? leaves
      : [parent<OrganisationNode>({type: 'organisation', name: said.organisation, children: leaves})])
  ]
  fit(byline)
  return true
}

/** Who wrote it, of some bylines in a row, where the last tells who took the pictures: `By Ana Ruiz`, `Photographs by Jo Bell`. */
function reportersOf(above: readonly Item[]): AuthorNode[] {
  const first = above.findLastIndex(({node}) => node?.type !== 'byline') + 1
  const bylines = above.slice(first).map(({node}) => node as SimpleBlock)
  const isPictures = (one: SimpleBlock): boolean => PICTURES.test(toString(one))
  return bylines.some(isPictures) ? bylines.filter((one) => !isPictures(one)).flatMap(authorsOf) : []
}

const PICTURES = /^(?:photo(?:graph)?s?|pictures?|images?|visuals|videos?)\b.{1,20}\bby\b/i

export const authorsOf = (byline: SimpleBlock): AuthorNode[] =>
  byline.children.filter((node): node is AuthorNode => node.type === 'author')

/** The authors whom the bylines and the time lines of some blocks name. */
export const authorsIn = (blocks: readonly BlockNode[]): AuthorNode[] =>
  blocks.flatMap((block) =>
    block.type === 'byline' || block.type === 'timeline' ? authorsOf(block as SimpleBlock) : []
  )

const leavesOf = (node: SimpleBlock): Leaf[] =>
  node.children.flatMap((child) => ('children' in child ? (child.children as Leaf[]) : [child]))
