import * as inline from '../../inline/index.js'
import {fit, parent} from '../../tree/build.js'
import type {OrganisationNode, SimpleBlock} from '../../wcst.js'
import type {Item} from '../boundary.js'
import type {RawBlock} from '../construct.js'

const ROLE =
  /^(?:[A-Z][\w&'’.-]*\s){0,5}(?:writer|reporter|correspondent|editor|columnist|staff|press|service|agency|news|times|post|tribune|bureau)s?$/i

/**
 * Lines that say more of the line before: who took the picture under a caption, whom the author writes for under a
 * byline.
 */
export function credits(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (const item of items) {
    const last = out[out.length - 1]
    if (last?.node?.type === 'byline' && item.raw && isRole(item.raw)) addRole(last.node as SimpleBlock, item.raw)
    else if (item.node?.type === 'caption' && isCredit(item.node as SimpleBlock) && last && isCaptionOrText(last)) {
      const before = last.node ? (last.node as SimpleBlock) : (last.raw as RawBlock).node
      const children = last.node ? before.children : inline.caption((last.raw as RawBlock).span)
      out[out.length - 1] = {
        node: parent<SimpleBlock>({
          type: 'caption',
          data: {...before.data, rule: 'caption'},
          children: [...children, ...(item.node as SimpleBlock).children]
        })
      }
    } else out.push(item)
  }
  return out
}

const isRole = ({text, node}: RawBlock): boolean =>
  text.length < 60 && (node.data?.blanks ?? 0) === 0 && ROLE.test(text)

function addRole(byline: SimpleBlock, raw: RawBlock): void {
  const children = raw.node.children as OrganisationNode['children']
  const role = /(?:writer|reporter|correspondent|editor|columnist)s?$/i.test(raw.text)
  for (const node of byline.children)
    if (node.type === 'author') {
      if (role) node.role ??= raw.text
      else node.organisation ??= raw.text
    }
  byline.children = [
    ...byline.children,
    ...(role ? children : [parent<OrganisationNode>({type: 'organisation', name: raw.text, children})])
  ]
  fit(byline)
}

/** A caption block that is a credit and nothing else. */
const isCredit = (block: SimpleBlock): boolean =>
  block.children.every(({type}) => type === 'credit' || type === 'label' || type === 'mark')

/** What a line of credit can belong to: a caption without one, or a short text straight before it. */
const isCaptionOrText = (item: Item): boolean =>
  item.node
    ? item.node.type === 'caption' && !(item.node as SimpleBlock).children.some(({type}) => type === 'credit')
    : item.raw.text.length < 300 && item.raw.text.length > 20
