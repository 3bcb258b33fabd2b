/** The contract's kinds of note. */
type NoteName = 'editor' | 'correction' | 'clarification' | 'update' | 'advisory' | 'embargo' | 'disclaimer'

/** How a note opens that has no label: a sentence about the article itself. The piece is `this story`, however it is called. */
const PIECE = '(?:article|story|report|piece|content|material|item|interview|post|page|column|dispatch|headline|copy)'

/** How a block opens. */
export interface Opening {
  test(text: string): boolean
}

/** What a note can be about, and what else can stand in its place. */
const PIECES: readonly string[] = PIECE.slice(3, -1).split('|')
const TALKS = ['interview', 'conversation', 'q&a', 'transcript', ...PIECES]

/** The first two words of the block that was looked at last, in small letters, without the bracket before them. */
let seen: {text: string; words: string[]} = {text: '', words: []}
function wordsOf(text: string): string[] {
  if (seen.text !== text) {
    const start = text.slice('([*'.includes(text.charAt(0)) ? 1 : 0, 60)
    seen = {text, words: start.toLowerCase().split(' ', 2)}
  }
  return seen.words
}

/**
 * An expression whose first word is one of `firsts`, and its second one of `seconds`. It is made when a block begins so:
 * to make all of them takes longer than to read a story.
 */
function opening(firsts: string, rest: string, seconds: readonly string[] | null = null): Opening {
  const words = firsts.split(' ')
  let expression: RegExp | undefined
  return {
    test(text) {
      const [first = '', second = ''] = wordsOf(text)
      if (!words.includes(first) || (seconds && !seconds.includes(second))) return false
      expression ??= new RegExp(`^[([*]?${rest}`, 'i')
      return expression.test(text)
    }
  }
}

export const noteOpenings: readonly (readonly [NoteName, Opening])[] = [
  ['correction', opening('this the', `(?:this|the) ${PIECE} (?:was|has been|is) (?:amended|corrected)\\b`, PIECES)],
  ['correction', opening('an in', `(?:an|in an) (?:earlier|previous|original) version of (?:this|the) ${PIECE}\\b`)],
  [
    'correction',
    opening('this the', `(?:this|the) ${PIECE} (?:originally|previously|incorrectly|mistakenly|earlier)\\b`, PIECES)
  ],
  [
    'update',
    opening('this the', `(?:this|the) ${PIECE} (?:was|has been|is being|will be) (?:last )?updated\\b`, PIECES)
  ],
  [
    'editor',
    opening(
      'this the',
      `(?:this|the) (?:interview|conversation|q&a|transcript|${PIECE}) (?:was|has been) (?:lightly )?(?:edited|condensed) (?:and \\w+ )?for\\b`,
      TALKS
    )
  ],
  ['editor', opening('some names', '(?:some )?names have been changed\\b')],
  [
    'disclaimer',
    /^[([*]?(?:copyright\b|©|\(c\) ?\d{4}|our standards:|disclaimer\b|all rights reserved|reprinted with permission)/i
  ],
  ['disclaimer', opening('this', `this ${PIECE} by .{2,60} was first published\\b`, PIECES)],
  ['disclaimer', opening('the views opinions', `(?:the )?(?:views|opinions) expressed\\b`)],
  [
    'disclaimer',
    opening(
      'this',
      `this ${PIECE} (?:was|is|has|may|first|originally) (?:.{0,80} )?(?:published|appeared|edited|generated|syndicated|produced|republished|written|translated|broadcast|permission)`,
      PIECES
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
      'except with apart',
      `(?:except for the headline|with the exception of the headline|apart from the headline).{0,40}\\bthis ${PIECE}\\b`
    )
  ],
  [
    'disclaimer',
    opening(
      'this',
      `this (?:story|article|report|news) (?:has not been|has been|is|was) .{0,100}(?:feed|staff|agency|team)`
    )
  ],
  ['disclaimer', opening('for', 'for more (?:information|news|stories|on)\\b.{0,80}(?:visit|follow|go to|:)')],
  ['disclaimer', opening('more', 'more (?:stories|articles) like this\\b')],
  ['disclaimer', opening('follow', 'follow .{1,60} on (?:twitter|facebook|instagram|x)\\b')],
  ['disclaimer', opening('the', 'the .{1,40} (?:contributes|receives support|is solely responsible|does not endorse)')],
  ['disclaimer', opening('more', 'more .{1,40}: https?:')],
  [
    'disclaimer',
    opening('sign subscribe', '(?:sign up|subscribe) (?:for|to) .{0,80}(?:newsletter|alerts?|emails?|updates)')
  ]
]

/** Words of the publisher's boilerplate wherever they stand in a paragraph. */
export const boilerplate =
  /\ball rights reserved\b|may not be (?:published|reproduced|broadcast)|without (?:any )?modifications? to (?:the )?text|\ba (?:syndicated|news agency|wire|wire agency) feed\b|\b(?:accepts?|assumes?) no (?:responsibility|liability)\b|^neither .{4,80} accepts? (?:responsibility|liability)\b/i
