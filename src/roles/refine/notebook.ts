import * as inline from '../../inline/index.js'
import {parent} from '../../tree/build.js'
import {weave} from '../../tree/weave.js'
import type {SimpleBlock} from '../../wcst.js'
import {noteLabels} from '../../lexicon/labels.js'
import type {Item} from '../item.js'
import {become, becomeNote, rawOf, signOf, type RawBlock} from '../construct.js'
import {pageLines} from './link-lists.js'

const HEADING =
  /^(?:#{1,2}\s{0,3})?(?:(?:[a-z]{2,8}[ -])?(?:notebook|notizblock)|editorial notes|redaktionelle hinweise):?$/i
const STARS = /^#{1,4}\s{0,3}/

/**
 * The notebook under dpa's copy, which is for the desk: notes to editors, addresses, who wrote and edited it.
 *
 *     # Notebook
 *     ## Note to editors
 *     - Photos are available.
 */
export function notebook(items: readonly Item[]): Item[] {
  const start = items.findIndex(({raw}) => raw !== undefined && HEADING.test(signOf(raw) + raw.text))
  if (start < 1) return [...items]
  const out = items.slice(0, start)
  const senders = senderIn(items[start]?.raw?.text ?? '')
  let label: RawBlock | undefined
  for (const line of items.slice(start).flatMap(pageLines)) {
    if (line.node?.type === 'table') {
      if (label) out.push({node: become(label, 'furniture', 'notebook')})
      label = undefined
      out.push(line)
      continue
    }
    const raw = rawOf(line.node as SimpleBlock)
    if (label) out.push({node: noted(label, raw)})
    else if (!isNoteHeading(raw.text))
      out.push(isSignOff(raw, senders) ? {raw: plain(raw)} : {node: become(raw, 'furniture', 'notebook')})
    label = !label && isNoteHeading(raw.text) ? raw : undefined
  }
  if (label) out.push({node: become(label, 'furniture', 'notebook')})
  return out
}

const isNoteHeading = (text: string): boolean => noteLabels.get(text.replace(STARS, '').toLowerCase()) === 'editor'

/** Whose notebook it is signs under it too: `# dpa Notebook`. */
const senderIn = (heading: string): string[] =>
  /^[^a-z]{0,5}([a-z]{2,8})[ -](?:notebook|notizblock)/i.exec(heading)?.slice(1) ?? []

const isSignOff = ({text, span}: RawBlock, senders: readonly string[]): boolean =>
  /edit|^[a-z]{2,8}(?: [a-z]{1,4}\d?){1,6}$/i.test(text) &&
  (inline.tagline(span) ?? inline.signedBy(span, senders)) !== undefined

const plain = (raw: RawBlock): RawBlock => rawOf(parent<SimpleBlock>({...raw.node, type: 'paragraph'}))

/** A heading without its stars, and the line under it. */
function noted(label: RawBlock, line: RawBlock): ReturnType<typeof becomeNote> {
  const stars = STARS.exec(label.text)?.[0].length ?? 0
  const heading = weave(label.span, [{from: 0, to: stars, mark: 'control'}])
  const {before = [], after = []} = label.edges ?? {}
  return becomeNote({...label, edges: {before: [], after: []}}, 'editor', [
    ...before,
    ...heading,
    ...after,
    ...line.node.children
  ])
}
