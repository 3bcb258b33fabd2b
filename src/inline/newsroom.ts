import type {Span} from '../tree/span.js'
import {weave, type Piece} from '../tree/weave.js'
import type {Inline} from '../wcst.js'
import {looksLikeNewsroom} from './organisation.js'

const NEWSROOM = /^(?:The )?[A-Z][\w.'’&-]{1,20}(?: (?:of |and |the )?[A-Z][\w.'’&-]{1,20}){1,4}$/

/** What the page says there of a newsroom: `About Harbour Post`, `Copyright Harbour Post`. */
const OTHERS = /^(?:About|Copyright|Follow|Subscribe|Contact|Visit|Support|Join|More) /

/** A newsroom that no list knows, which its place alone shows to be the sender: `- The Harbour Post`. */
export function newsroom(span: Span): Inline[] | undefined {
  const {text} = span
  const from = /^[-–—\s]*/.exec(text)?.[0].length ?? 0
  const name = text.slice(from)
  if (name.length > 50 || !looksLikeNewsroom(name) || !NEWSROOM.test(name) || OTHERS.test(name)) return undefined
  const sender: Piece = {from, to: text.length, node: {type: 'organisation', name}}
  return weave(span, from > 0 ? [{from: 0, to: from, mark: 'dash'}, sender] : [sender])
}
