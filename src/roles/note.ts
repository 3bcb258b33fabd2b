import {noteLabels} from '../lexicon/labels.js'
import {momentAt, dateFields} from '../inline/index.js'
import {weave, type Piece} from '../tree/weave.js'
import type {NoteBlock} from '../wcst.js'
import {becomeNote, type Construct, type RawBlock} from './construct.js'

const LABEL = /^[([*\s]*([A-Za-z][A-Za-z.'’ ]{1,32}?)(?:\s?[:;]|\s[—–-]{1,2}\s|[)\]]|\s(?=\d|until\b|with\b|[a-z]{3}))/
const DISCLAIMER =
  /^(?:copyright\b|©|\(c\) ?\d{4}|our standards:|disclaimer\b|views expressed|the views expressed|this (?:article|story|report|piece|content|material) (?:was|is|has|may) (?:.{0,80} )?(?:published|edited|generated|syndicated|produced|republished|written|translated|broadcast|permission)|\(?this (?:story|article|report|news) (?:has not been|has been|is|was) .{0,100}(?:feed|staff|agency|team)|for more (?:information|news|stories|on)\b.{0,80}(?:visit|follow|go to|:)|follow .{1,60} on (?:twitter|facebook|instagram|x)\b|the .{1,40} (?:contributes|receives support|is solely responsible|does not endorse)|reprinted with permission|more .{1,40}: https?:|all rights reserved)/i
const RIGHTS =
  /\ball rights reserved\b|may not be (?:published|reproduced|broadcast)|without (?:any )?modifications? to (?:the )?text|auto-generated from a syndicated/i

function kindOf(text: string): NoteBlock['kind'] | undefined {
  const label = LABEL.exec(text)
  if (label) {
    const words = (label[1] as string).toLowerCase()
    for (let name = words; name !== ''; name = name.slice(0, Math.max(name.lastIndexOf(' '), 0))) {
      const kind = noteLabels.get(name)
      if (!kind) continue
      // «UPDATE 1-Bank fined», «(CORRECTED) - Bank fined» are headlines with their tag
      if (
        (kind === 'update' || kind === 'correction') &&
        /^[([]?[A-Za-z]+[)\]]?\s?\d{0,2}\s?[-–—]\s?\S/.test(text) &&
        !/^att/i.test(name)
      )
        return undefined
      const shown = text.slice(text.toLowerCase().indexOf(name), text.toLowerCase().indexOf(name) + name.length)
      const sign = text.slice(text.toLowerCase().indexOf(name) + name.length).trimStart()[0] ?? ''
      // «Update on the talks» or «Correction of the course» is copy; a label is in capitals or has its sign
      if (shown === shown.toUpperCase() || ((sign === ':' || sign === '—') && name === words)) return kind
      if (kind === 'embargo' && (sign === ':' || /^(?:embargoed|not for|strictly|under|hold)/i.test(shown))) return kind
    }
  }
  if (text.length < 900 && (DISCLAIMER.test(text) || RIGHTS.test(text))) return 'disclaimer'
  return undefined
}

/** The first moment named in a note, as its date. */
function dated(block: RawBlock, purpose: 'embargo' | 'published', from = 0): Piece[] {
  const {text} = block
  const starts = /(?:^|[\s(:,])(?=[A-Za-z\d])/g
  starts.lastIndex = from
  for (let match = starts.exec(text), round = 0; match && round < 40; match = starts.exec(text), round++) {
    const at = match.index + match[0].length
    const moment = momentAt(text, at)
    if (moment && (moment.day !== undefined || moment.time !== undefined) && moment.month !== undefined)
      return [{from: at, to: moment.end, node: dateFields(moment, purpose)}]
    if (match[0] === '') starts.lastIndex++
  }
  return []
}

/** Notes for the desk: corrections, advisories, embargoes, the publisher's boilerplate. */
export const note: Construct = {
  name: 'note',
  in: ['head', 'body', 'foot'],
  claim(block) {
    const kind = kindOf(block.text)
    if (!kind) return undefined
    if (kind === 'embargo') return becomeNote(block, kind, weave(block.span, dated(block, 'embargo')))
    const first = kind === 'disclaimer' ? block.text.search(/first published/i) : -1
    return becomeNote(
      block,
      kind,
      first < 0 ? block.node.children : weave(block.span, dated(block, 'published', first))
    )
  }
}
