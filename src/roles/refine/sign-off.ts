import * as inline from '../../inline/index.js'
import {closingMark} from '../../lexicon/furniture.js'
import {fit, parent} from '../../tree/build.js'
import {cut, cutMark, spanOf, subspan, type Span} from '../../tree/span.js'
import {toString} from '../../tree/to-string.js'
import {weave} from '../../tree/weave.js'
import type {BlockNode, Inline, Leaf, SimpleBlock} from '../../wcst.js'
import type {RawBlock} from '../construct.js'
import {isStopped} from '../looks.js'

/** An expression, and what shows at little cost that it cannot match: most paragraphs end with a full stop and no more. */
interface Form {
  may(end: string): boolean
  form: RegExp
}

const END_MARK: Form = {may: mayBeMarked, form: closingMark}

/** A sign-off after the last full stop: in brackets, after a dash, or an agency's letters with the desk's initials. */
const FORMS: readonly Form[] = [
  {
    may: (end) => ')]'.includes(end.charAt(end.length - (end.endsWith('.') ? 2 : 1))),
    form: /[.!?]['"”’»)]{0,2}(?:\s+(?=[([][^()[\]]{2,300}[)\]]\.?$)|(?=\([A-Z]{2,10}\)$))/
  },
  // «($1 = 0.89 Swiss francs) (Reporting by Ana Ruiz)»
  {
    may: (end) => end.endsWith(')') && end.includes(') ('),
    form: /\)\s+(?=\((?:Reporting|Writing|Editing|Additional|Compiled|Edited|Written|Reported|Translated) [^()[\]]{2,300}\)$)/
  },
  {
    may: (end) => ['-', '–', '—'].some((dash) => end.includes(dash, end.length - 46)),
    form: /[.!?]['"”’»)]{0,2}\s+(?=[-–—]{1,2}\s?[A-Z][\w ./]{1,40}$)/
  },
  {
    may: (end) => !isStopped(end),
    form: /[.!?]['"”’»)]{0,2}\s+(?=(?:[A-Z]{2,8}|dpa|Reuters|Xinhua|Bernama|Kyodo|Yonhap)(?:[/ -][A-Za-z\d]{1,4}){0,6}$)/
  },
  // «… on Monday. – with a report from Ana Ruiz/Harbour.example»
  {
    may: (end) => end.includes(' from ', end.length - 90),
    form: /[.!?]['"”’»)]{0,2}\s+(?=[-–—]{1,2}\s?with (?:an? )?(?:additional )?(?:reports?|reporting|inputs?|files) from [A-Z][\w ,.&/'’-]{2,70}$)/i
  },
  // «… in a year….PACNEWS/TBC»
  {
    may: (end) => !isStopped(end) && (end.includes('…') || end.includes('...')),
    form: /(?<=[a-z\d"”’)])(?=(?:…\.?|\.{3,5})\s?[A-Z]{3,12}(?:\/[A-Z]{2,12}){0,3}$)/
  }
]
/** What the story's own sender may sign, whom no list knows: some words that no full stop ends. */
const SENDER: Form = {
  may: (end) => !isStopped(end) || '])'.includes(end.charAt(end.length - 2)),
  form: /[.!?]['"”’»)]{0,2}\s+(?=(?:[^.!?]|\.\b){2,60}[)\]]?\.?$)/
}
/** Who wrote it, after a dash: `… on Monday. — A.B. Ruiz`. What somebody said is signed by that one. */
const AUTHOR: Form = {
  may: (end) => ['-', '–', '—'].some((dash) => end.includes(dash, end.length - 40)),
  form: /[.!?]\)?\s+(?=[-–—]{1,2}\s?[A-Z][\w.'’ -]{3,34}$)/
}
/** No sign-off is longer. */
const REACH = 340

/** Stars under all of the story part nothing: they are its end. */
export function closed(blocks: BlockNode[]): void {
  const at = blocks.length - 1
  const last = blocks[at]
  if (at > 0 && last?.type === 'separator' && /^[*~=• ]+$/.test(toString(last)))
    blocks[at] = {...last, type: 'furniture', data: {...last.data, rule: 'end-mark'}}
}

/** A rule between the lines of a sign-off, or below an end mark, parts nothing of the story. */
export function ruledOff(foot: BlockNode[]): void {
  let ended = false
  for (let at = 0; at < foot.length; at++) {
    const block = foot[at] as BlockNode
    ended ||= block.data?.rule === 'end-mark'
    if (block.type === 'separator' && (ended || (isSigned(foot[at - 1]) && isSigned(foot[at + 1]))))
      foot[at] = {...block, type: 'furniture', data: {...block.data, rule: 'end-mark'}}
  }
}

const isSigned = (block: BlockNode | undefined): boolean => block?.type === 'tagline'

/** An end mark and a sign-off at the end of the last paragraph are taken off it, and open the foot. */
export function signOff(body: BlockNode[], foot: BlockNode[], senders: readonly string[] = []): BlockNode[] {
  const last = body[body.length - 1]
  if (last?.type !== 'paragraph' || !last.children.every(({type}) => type === 'text' || type === 'mark')) return body
  takeOff(last, foot, END_MARK, (rest) =>
    parent<SimpleBlock>({type: 'furniture', data: {rule: 'end-mark'}, children: [...rest.leaves] as Leaf[]})
  )
  const signed = foot.some(
    (block) => block.type === 'tagline' && block.children.some(({type}) => type === 'organisation' || type === 'credit')
  )
  // «… he said. (NAN)» over who edited it
  for (const form of [...(signed ? [] : FORMS), ...(senders.length > 0 ? [SENDER] : [])]) {
    const taken = takeOff(last, foot, form, (rest) => {
      const read = form === SENDER ? undefined : inline.tagline(rest)
      // «(NAL)», of which only the dateline tells that it is the sender
      const nodes = read?.some(isNamed) ? read : (inline.signedBy(rest, senders) ?? read)
      return nodes && parent<SimpleBlock>({type: 'tagline', data: {rule: 'sign-off'}, children: nodes})
    })
    if (taken) return body
  }
  if (!signed) takeOff(last, foot, AUTHOR, author)
  return body
}

/** The author's name after a dash, as a byline. */
function author(rest: Span): SimpleBlock | undefined {
  const dash = /^[-–—]{1,2}\s?/.exec(rest.text)?.[0].length ?? 0
  const name = subspan(rest, dash)
  if (!inline.surelyName(name.text.replace(/^(?:[A-Z]\.\s?){1,3}/, 'Ana ')) || inline.agencyOf(name.text))
    return undefined
  const node = {type: 'author', name: name.text, kind: 'person', role: null, organisation: null} as const
  const piece = {from: 0, to: name.text.length, node: {...node, location: null, email: null}}
  return parent<SimpleBlock>({
    type: 'byline',
    data: {rule: 'sign-off'},
    children: [...cutMark(rest, 'dash', 0, dash), ...weave(name, [piece])]
  })
}

const isNamed = ({type}: Inline): boolean => type === 'organisation' || type === 'credit'

/** Whether a paragraph ends with an end mark or a sign-off: `… are awaited. (ANI)`. */
export function isSignedOff({text, span}: RawBlock, senders: readonly string[]): boolean {
  const end = text.slice(-REACH)
  if (found(END_MARK, end)) return true
  const after = (form: Form): Span | undefined => {
    const match = found(form, end)
    return match ? subspan(span, text.length - end.length + match.index + match[0].length) : undefined
  }
  const own = senders.length > 0 ? after(SENDER) : undefined
  if (own && inline.signedBy(own, senders)) return true
  const name = after(AUTHOR)
  if (name && author(name)) return true
  return FORMS.some((form) => {
    const rest = after(form)
    return rest !== undefined && inline.tagline(rest) !== undefined
  })
}

const found = ({may, form}: Form, end: string): RegExpExecArray | null => (may(end) ? form.exec(end) : null)

/** How the last word of an end mark reads. */
const ENDINGS = ['###', '-', 'ends', '(end)', '(ends)', '(more)', 'enditem', '/', ...'■□▪◼∎▲◆♦']

function mayBeMarked(end: string): boolean {
  const last = (end.endsWith('.') ? end.slice(-9, -1) : end.slice(-8)).toLowerCase()
  // «… said./.AR/TB»
  return (
    ENDINGS.some((ending) => last.endsWith(ending)) ||
    end.includes('./.', end.length - 24) ||
    end.includes('(end) ', end.length - 24)
  )
}

const isControl = (leaf: Leaf): boolean => leaf.type === 'mark' && leaf.kind === 'control'

/** Cuts what follows a form's match off a paragraph, where a reading of it succeeds, and puts that in front of the foot. */
function takeOff(
  last: SimpleBlock,
  foot: BlockNode[],
  form: Form,
  read: (rest: ReturnType<typeof spanOf>) => SimpleBlock | undefined
): boolean {
  const leaves = last.children as Leaf[]
  // The sign of an empty line of quoted mail
  let end = leaves.length
  while (end > 0 && isControl(leaves[end - 1] as Leaf)) end--
  const span = spanOf(leaves.slice(0, end))
  const from = Math.max(0, span.text.length - REACH)
  const match = found(form, span.text.slice(from))
  if (!match) return false
  const at = from + match.index + match[0].length
  const children = cut(span, 0, at)
  const block = children.length > 0 ? read(subspan(span, at)) : undefined
  if (!block) return false
  block.children = [...block.children, ...leaves.slice(end)]
  fit(block)
  last.children = children
  fit(last)
  foot.unshift(block)
  return true
}
