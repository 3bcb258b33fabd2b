/** The contract's kinds of note. */
type NoteName = 'editor' | 'correction' | 'clarification' | 'update' | 'advisory' | 'embargo' | 'disclaimer'

/** How a note opens that has no label: a sentence about the article itself. The piece is `this story`, however it is called. */
const PIECE = '(?:article|story|report|piece|content|material|item|interview|post|page|column|dispatch|headline|copy)'
const opening = (rest: string): RegExp => new RegExp(`^[([*]?${rest}`, 'i')

export const noteOpenings: readonly (readonly [NoteName, RegExp])[] = [
  ['correction', opening(`(?:this|the) ${PIECE} (?:was|has been|is) (?:amended|corrected)\\b`)],
  ['correction', opening(`(?:an|in an) (?:earlier|previous|original) version of (?:this|the) ${PIECE}\\b`)],
  ['correction', opening(`(?:this|the) ${PIECE} (?:originally|previously|incorrectly|mistakenly|earlier)\\b`)],
  ['update', opening(`(?:this|the) ${PIECE} (?:was|has been|is being|will be) (?:last )?updated\\b`)],
  [
    'editor',
    opening(
      `(?:this|the) (?:interview|conversation|q&a|transcript|${PIECE}) (?:was|has been) (?:lightly )?(?:edited|condensed) (?:and \\w+ )?for\\b`
    )
  ],
  ['editor', opening('(?:some )?names have been changed\\b')],
  [
    'disclaimer',
    opening(
      '(?:copyright\\b|©|\\(c\\) ?\\d{4}|our standards:|disclaimer\\b|all rights reserved|reprinted with permission)'
    )
  ],
  ['disclaimer', opening(`this ${PIECE} by .{2,60} was first published\\b`)],
  ['disclaimer', opening(`(?:the )?(?:views|opinions) expressed\\b`)],
  [
    'disclaimer',
    opening(
      `this ${PIECE} (?:was|is|has|may|first|originally) (?:.{0,80} )?(?:published|appeared|edited|generated|syndicated|produced|republished|written|translated|broadcast|permission)`
    )
  ],
  [
    'disclaimer',
    // «Published in The Harbour Post, June 12th, 2021»; a sentence goes on
    /^(?:First |Originally |Also )?[Pp]ublished in (?:the )?[A-Z][\w .’'&-]{1,40}, (?:[A-Z][a-z]{2,8}\.? )?\d[\w ,]{3,20}$/
  ],
  [
    'disclaimer',
    opening(
      `(?:except for the headline|with the exception of the headline|apart from the headline).{0,40}\\bthis ${PIECE}\\b`
    )
  ],
  [
    'disclaimer',
    opening(`this (?:story|article|report|news) (?:has not been|has been|is|was) .{0,100}(?:feed|staff|agency|team)`)
  ],
  ['disclaimer', opening('for more (?:information|news|stories|on)\\b.{0,80}(?:visit|follow|go to|:)')],
  ['disclaimer', opening('more (?:stories|articles) like this\\b')],
  ['disclaimer', opening('follow .{1,60} on (?:twitter|facebook|instagram|x)\\b')],
  ['disclaimer', opening('the .{1,40} (?:contributes|receives support|is solely responsible|does not endorse)')],
  ['disclaimer', opening('more .{1,40}: https?:')],
  ['disclaimer', opening('(?:sign up|subscribe) (?:for|to) .{0,80}(?:newsletter|alerts?|emails?|updates)')]
]

/** Words of the publisher's boilerplate wherever they stand in a paragraph. */
export const boilerplate =
  /\ball rights reserved\b|may not be (?:published|reproduced|broadcast)|without (?:any )?modifications? to (?:the )?text|\ba (?:syndicated|news agency|wire|wire agency) feed\b|\b(?:accepts?|assumes?) no (?:responsibility|liability)\b|^neither .{4,80} accepts? (?:responsibility|liability)\b/i
