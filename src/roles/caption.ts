import {parties, pictureHouses} from '../lexicon/labels.js'
import {wordList, type WordList} from '../lexicon/word-list.js'
import * as inline from '../inline/index.js'
import {subspan, type Span} from '../tree/span.js'
import {weave} from '../tree/weave.js'
import type {BlockNode, Inline} from '../wcst.js'
import {isPlaceOnly} from './diary.js'
import {become, type Construct, type RawBlock, type Surroundings} from './construct.js'
import {count, firstWord, isOneSentence, isSentence, isStopped} from './looks.js'
import {namesUnder, takerIn} from './takers.js'

const LABEL =
  /^(?:file(?:\s?[-–—:]|\sphoto|\spic|\simage)|(?:(?:photo|image|caption|picture)(?: \d{1,2})?|pictured|photo caption|representative image|representational image|banner image|header image|cover photo|featured image|lead image)\s?:|(?:image|photo|picture|media) (?:caption|source|credit)\s?[,:])/i
/** `This photo, provided by the coast guard, shows …`; only with its source in brackets at the end. */
const SHOWN =
  /^(?:this|these) (?:\w+[ ,]{1,2}){0,4}(?:photo|image|picture|photograph|frame grab|screenshot|screengrab|graphic|map|combination)s?\b.{1,120}\b(?:shows?|provided|released|taken|captured|made)\b/i
/** `… shovel snow in this photo provided by the coast guard. (Yonhap)` */
const PROVIDED =
  /\bin this (?:[\w.,]+ ){0,5}(?:photo|image|picture|photograph|screenshot|frame grab),? (?:provided|released|taken|captured|shared|posted|published|sent)\b/
/** The words of which one begins it. */
const labelled: WordList = wordList(
  'file photo image caption picture pictured representative representational media banner header cover featured lead'
)
/** What a page says of a picture that shows something else: `Image used for representation`. */
const REPRESENTS =
  /^(?:(?:image|picture|photo)s? (?:(?:is|are) )?(?:used )?(?:only )?for (?:representation(?:al)?|illustration|illustrative)(?: purposes?)?(?: only)?|(?:for )?representational (?:image|picture|photo)s?)\.?$/i
const IN_THIS = /^in this .{0,60}\b(?:photo|image|picture|frame grab|video)/i
/** The counter of a gallery: `[1/3]`. */
const COUNTED = /^(?:Item )?\[?\d{1,3}(?:\/|\sof\s)\d{1,3}(?:\]\s?|\s)(?:\|\s)?\s{0,9}[A-Z]/i
const PICTURE =
  /[.!?]["”’)]? \| [A-Z]|photo|\/|\bvia\b|\bpic|courtesy|image|handout|credit|archiv|©|\bprovided (?:to|by)\b|screen(?:grab|shot)|shutterstock|alamy|\. (?:supplied|stringer|submitted|contributed)$| - [A-Z][\w ]{2,30}\)$/i
/** «… at the quay. — AFP» */
const AFTER_DASH = /[.!?] [—–] [A-Z][\w ]{1,30}$/
/** «(ABC Western Plains: Kit Arnold)» */
const OUTLET = /\([A-Z][\w ]{1,38}: [^():]{3,40}\)$/
const SIGHT =
  /\b(?:(?:is|are) (?:seen|shown)|(?:is|are|was|were) pictured)\b(?! (?:by|as|to)\b)|\bfile (?:photo|picture|image)\b|\b(?:imagen|foto|imagem|fotografía) de ar(?:chivo|quivo)\b|\b(?:photo|image) d['’]archives?\b|\b(?:foto|immagine) d['’]archivio\b|\b(?:archivbild|archivfoto|archieffoto|arkivfoto|arkivbild|foto arsip)\b|\((?:[LRC]|left|right|centre|center|second left)\)|\bpictured (?:on|in|at|here)\b/
/** One of these stands in each of them. */
const SIGN = /seen|pictured|shown|file |\(|ar(?:chi|qui|ki|sip)/i
/** No caption is longer; nor one that only its credit, or only its words, shows. */
const LONGEST = 900
const CREDITED = 350
const SEEN = 400
const BRACKETED = 300
const NAMED = 250
/** No headline is longer. */
const TITLE = 140

/** Words under a picture, with who took it. Outside the head only a credit or a label shows one. */
export const caption: Construct = {
  name: 'caption',
  in: ['head', 'body', 'foot'],
  claim(block, around) {
    if (block.text.length > LONGEST || isCase(block.text)) return undefined
    const file = fileName(block.text)
    if (file > 0) return become(block, 'caption', 'caption', ofFile(block, file))
    // «![The ferry at the quay](ferry.jpg)»
    if (block.edges?.before[0]?.value === '![') return become(block, 'caption', 'caption', inline.caption(block.span))
    const bracketed = inBrackets(block)
    if (bracketed) return bracketed
    const named = block.text.length < NAMED && !isStopped(block.text) ? inline.namedPicture(block.span) : undefined
    if (named) return become(block, 'caption', 'picture-name', named)
    const taker = takerIn(block, around) ?? namesUnder(block, around)
    if (taker) return become(block, 'caption', 'caption', taker)
    // «LIMA, June 12 (AFP)», over the story's first paragraph
    if (around.section === 'head' && inline.datelineAlone(block.span)) return undefined
    const shown =
      isOpened(block.text) ||
      isShown(block) ||
      (around.section === 'head' ? isInHead(block) && (around.headed || !isTitle(block)) : isInStory(block, around))
    // A story may say where its own picture of things comes from: speech is no caption.
    if (!shown || (around.section !== 'head' && /^["“«']/.test(block.text))) return undefined
    return become(block, 'caption', 'caption', inline.caption(block.span))
  }
}

/** A label and all that it announces in brackets: `[PHOTO: The cat, in the foyer. Credit: Jo Bell]`. */
function inBrackets(block: RawBlock): BlockNode | undefined {
  const {text, span} = block
  const from = '[(<{'.includes(text.charAt(0)) ? (BRACKETED_LABEL.exec(text)?.[0].length ?? 0) : 0
  const to = from > 0 ? text.search(/[\])>}]{1,2}$/) : 0
  // «[image: Harbour Agency]» is a mail's
  if (to <= from || count(text.slice(from, to)) < FEWEST) return undefined
  return become(block, 'caption', 'caption', [
    ...weave(span, [{from: 0, to: from, node: {type: 'label'}}], 0, from),
    ...inline.caption(subspan(span, from, to)),
    ...weave(span, [{from: to, to: text.length, node: {type: 'label'}}], to)
  ])
}
/** Words of a picture there are no fewer. */
const FEWEST = 4
const BRACKETED_LABEL =
  /^[[(<{]{1,2} ?(?:photo|pic|picture|image|caption|photo caption)(?: \d{1,2})?\s?[:–-]\s+(?=\S.{15})/i

/** Where the name of a picture's file ends before its words: `ferry_1.jpg: A ferry …`. */
function fileName(text: string): number {
  const dot = text.indexOf('.')
  return dot > 0 && dot <= 50 && 'jJ'.includes(text.charAt(dot + 1))
    ? (/^[\w()-]{1,50}\.jpe?g\s?[:–-]\s+/i.exec(text)?.[0].length ?? 0)
    : 0
}

const ofFile = ({span}: RawBlock, from: number): Inline[] => [
  ...weave(span, [{from: 0, to: from, node: {type: 'label'}}], 0, from),
  ...inline.caption(subspan(span, from))
]

const CAPTION = /^(?:photo |picture )?caption(?: \d{1,2})?\s?:\s+/i

/** Words under a picture that is named by its file or called a caption, below a story that was mailed in. */
export const filed: Construct = {
  name: 'caption',
  in: ['foot'],
  claim(block) {
    const file = block.text.length > LONGEST ? 0 : fileName(block.text)
    if (file > 0) return become(block, 'caption', 'caption', ofFile(block, file))
    const words = block.text.length > LONGEST ? '' : block.text.replace(CAPTION, '')
    return words !== '' && words.length < block.text.length && count(words) >= FEWEST
      ? become(block, 'caption', 'caption', inline.caption(block.span))
      : undefined
  }
}

function isOpened(text: string): boolean {
  if ('▲△▼▽'.includes(text.charAt(0)) && count(text) > FEWEST) return true
  if ('[0123456789I'.includes(text.charAt(0)) && COUNTED.test(text)) return true
  const word = firstWord(text)
  if (text.length < 120 && isSubject(text)) return true
  if (text.length < 70 && labelled.has(word) && REPRESENTS.test(text)) return true
  if (shots.has(word) && text.length < NAMED && !isStopped(text) && SHOT.test(text)) return true
  return (word === 'in' && IN_THIS.test(text)) || (labelled.has(word) && LABEL.test(text))
}

/** What a picture is and of what, without a stop: `Screenshot of the false post, taken on March 5`. */
const SHOT =
  /^(?:(?:a|an|the) )?(?:screen ?(?:shot|grab)s?|(?:satellite|aerial|undated|handout|archive|combination|combo) (?:image|photo|photograph|picture|view)s?) (?:of|from|showing|taken|released|provided|made)\b/i
const shots: WordList = wordList(
  'a an the screen screenshot screenshots screengrab screengrabs satellite aerial undated handout archive combination combo'
)

/** Who is seen, in capitals, and what that one said or does: `RUIZ … we have to plant today`. */
const isSubject = (text: string): boolean =>
  (text.includes('...') || text.includes('…')) && SUBJECT.test(text) && !isStopped(text)
const SUBJECT = /^[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,20}(?: (?:and )?[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,20}){0,2}\s?(?:\.{3}|…)\s?[a-z]/

/** Who is heard against whom: `Orval Mills (Appellant) v Ruiz (Respondent)`. */
const isCase = (text: string): boolean =>
  text.endsWith(')') && text.includes('(') && parties.has(text.slice(text.lastIndexOf('(') + 1, -1).toLowerCase())

const isShown = ({text, span}: RawBlock): boolean =>
  text.endsWith(')') &&
  ((firstWord(text).startsWith('th') && SHOWN.test(text)) ||
    (text.length < SEEN && text.includes(' in this ') && PROVIDED.test(text))) &&
  inline.maybeCredit(span)

/** In the head a caption's form shows it: a credit, words in brackets at its end, who is seen. */
function isInHead({text, span}: RawBlock): boolean {
  const credited = text.length < CREDITED + 100 && inline.credit(span) !== undefined
  const bracketed =
    text.length > 40 &&
    text.length < BRACKETED &&
    (text.endsWith(')') || text.includes('/')) &&
    inline.maybeCredit(span)
  const seen = text.length < SEEN && SIGN.test(text) && SIGHT.test(text)
  const signed = text.length > 40 && text.length < BRACKETED && inline.signatureAt(text) > 0
  return (credited || bracketed || seen || signed || inline.isKeptPicture(text)) && !opensStory(span)
}

/** A dateline; words in capitals before a picture's are none: `NIGHT SHIFT: A baker at his oven. | JO BELL Harbour News Agency`. */
function opensStory(span: Span): boolean {
  const found = inline.dateline(span)
  return found !== undefined && !(isPlaceOnly(found) && PICTURE.test(span.text.slice(-90)) && inline.credit(span))
}

/** A headline with the agency or the site that sends it, where none stands above: `Ferry leaves its bell behind - Reuters`. */
const isTitle = ({text}: RawBlock): boolean =>
  text.length < TITLE && /(?<![.!?]["”’)]?) (?:[-–—|]|\|\|) [A-Z][\w. ]{1,30}$/.test(text)

/** Within the story a credit has to name a picture, or an agency after one sentence that nobody says. */
function isInStory({text, span}: RawBlock, {after}: Surroundings): boolean {
  // «ab/cd (AFP, dpa)» is the desk's
  if (text.length > CREDITED || (text.length < 60 && /^[a-z]{2,4}(?:[-/][a-z]{2,4})+ \(/.test(text))) return false
  const pictured = PICTURE.test(text.slice(-90)) || OUTLET.test(text)
  if ((pictured || !AFTER_DASH.test(text)) && inline.credit(span)) return pictured && !opensStory(span)
  if (text.endsWith(')') && isOfHouse(text, after)) return true
  if (isPointedOut(text)) return true
  if (
    SIGNED.test(text) &&
    after !== undefined &&
    'span' in after &&
    isSentence(after.text) &&
    !/["“”]|\b(?:said|says|told|added)\b/.test(text)
  )
    return text.length < NAMED && inline.maybeCredit(span)
  if (isSignedByBody(text) && after !== undefined && 'span' in after && isSentence(after.text)) return true
  return (
    text.length > 40 &&
    text.length < BRACKETED &&
    after !== undefined &&
    'span' in after &&
    isSentence(after.text) &&
    inline.agencyCredit(text) &&
    isOneSentence(text.replace(/\s?(?:[([][^()[\]]{2,40}[)\]]|[—–]\s[^—–]{2,32})$/, '')) &&
    !/["“”]|\b(?:said|says|told|added)\b/.test(text) &&
    !inline.dateline(span)
  )
}

/** Who took it and for whom, whom no list knows: `Letters on the floor (Jo Bell/Harbour Post)`. */
const SIGNED = /\([A-ZÀ-Ž][\wÀ-ž'’-]+(?: [A-ZÀ-Ž][\wÀ-ž.'’-]*){1,3} ?\/ ?[A-ZÀ-Ž][\wÀ-ž.'’ -]{1,30}\)$/

/** One sentence and a body's name without a stop, between paragraphs: `A bobcat sits in the shaft. Orval Parks and Wildlife`. */
const isSignedByBody = (text: string): boolean => {
  const at = text.length < NAMED && !isStopped(text) ? inline.bodyAt(text) : -1
  return at > 0 && isOneSentence(text.slice(0, at).trimEnd()) && !/["“”]|\b(?:said|says|told|added)\b/.test(text)
}

/** Words without a stop that tell who is who in a picture: `Ana Ruiz (pictured) at the quay where the ferry lies`. */
const isPointedOut = (text: string): boolean =>
  text.includes('(') &&
  text.length > 40 &&
  text.length < NAMED &&
  !isStopped(text) &&
  /\((?:pictured(?: [a-z ]{2,20})?|left|right|cent(?:re|er)|(?:second|third|far) (?:left|right)|above|below|top|bottom)\)/i.test(
    text
  )

/** Words without a stop and who sells their picture, between paragraphs: `A swan stands on the bridge at noon (SWNS)`. */
function isOfHouse(text: string, after: Surroundings['after']): boolean {
  const open = text.lastIndexOf(' (')
  if (open < 30 || text.length - open > 40 || text.length > NAMED || isStopped(text.slice(0, open))) return false
  if (after === undefined || !('span' in after) || !isSentence(after.text)) return false
  return pictureHouses.has(text.slice(open + 2, -1).toLowerCase())
}
