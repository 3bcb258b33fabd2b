import {closerOpenings, closers} from '../lexicon/closers.js'
import {
  buttonEndings,
  counter,
  coverings,
  endMarks,
  furnitureLines,
  furnitureWords,
  greetings,
  promptEnding,
  promptWords
} from '../lexicon/furniture.js'
import {furnitureOpenings} from '../lexicon/furniture-openings.js'
import {promptOpenings} from '../lexicon/prompt-openings.js'
import {sections} from '../lexicon/labels.js'
import {foreignFurniture} from '../lexicon/tongues.js'
import {isDeskStamp, isIptcStamp} from '../lexicon/wire.js'
import {boilerplateHeadings} from '../lexicon/page.js'
import type {Span} from '../tree/span.js'
import {credit, once} from '../inline/index.js'
import {become, type Construct, type RawBlock, type Surroundings} from './construct.js'
import {
  isDigit,
  isFilmed,
  isIconed,
  isLetterSize,
  isMailbox,
  isOfForm,
  isPrinted,
  isSender,
  isSetOff
} from './furniture-forms.js'
import {count, firstWord, isOneSentence, isProse, isSentence} from './looks.js'
import {isDisclaimer} from './note.js'
import {openings} from './openings.js'
import {isPrompt} from './prompt.js'
import {isMailLine} from './subject.js'

const opened = openings([...furnitureOpenings, ...promptOpenings])
const closing = openings(closerOpenings)

const LONGEST = 200
/** A release's `-0-` has the day after a gap. */
const END = 60
/** What a paper says before its last words, `Subscribe now!`, is no longer. */
const OFFER = 320
/** A sentence and a button are no shorter together, and the button is no longer. */
const SHORTEST = 24
const BUTTON = 18
/** A line of buttons or sections is no longer. */
const SHORT = 80
/** No covering note is longer. */
const COVERING = 300
/** The stamp of APA's wire. */
const APA = /^APA\d{4}\s{1,6}\d{4}-\d\d-\d\d\/\d\d:\d\d$/
/** `News » World » Asia`, in words of one to three. */
const TRAIL = /^[A-Z][\w&' -]{1,24}(?:\s{0,3}[>»›]\s{0,3}[A-Z][\w&' -]{1,24}){1,5}$/

/** Lines of the page or the wire: `Advertisement`, `120 shares`, `[1/3]`, `Home > News`, `###`. */
export const furniture: Construct = {
  name: 'furniture',
  in: ['head', 'body', 'foot'],
  claim(block, around) {
    const own =
      around.section === 'head' &&
      ((isDigit(block.text) && counter.test(block.text)) ||
        isCovering(block.text, around) ||
        isBudget(block.text) ||
        isRouting(block.text, around) ||
        isSender(block.text) ||
        isIconedButton(block, around) ||
        block.text === 'close' ||
        (around.headed && isFilmed(block.text)) ||
        isLetterSize(block.text) ||
        isPrinted(block.text) ||
        (around.index === 0 && isMailbox(block.text)) ||
        isSetOff(block.text))
    // «Key events» over the points of a live page
    if (isOverRows(around) && /^key events\s?:?$/i.test(block.text)) return undefined
    if (isOwner(block, around)) return undefined
    if (isPortrait(block, around)) return become(block, 'furniture', 'furniture')
    // «Up next» over where the teams play is the story's
    if (isOverText(around) && /^up next\s?:?$/i.test(block.text)) return undefined
    if (isEndMark(block.text)) return become(block, 'furniture', 'end-mark')
    // The counter of what readers say under a story
    if (around.section === 'foot' && block.text === '0') return become(block, 'furniture', 'furniture')
    // Over the headline it could be one: «Cookies for all»
    const prompt = (around.section !== 'head' || around.titled) && isPrompt(block.text)
    return own || prompt || isFurniture(block) || isOverBoilerplate(block, around) || isSubjects(block, around)
      ? become(block, 'furniture', 'furniture')
      : undefined
  }
}

/** The name of an author's picture, over the author's: `Portrait of Ana Ruiz`. */
const isPortrait = ({text}: RawBlock, {after}: Surroundings): boolean =>
  text.length < SHORT &&
  text.startsWith('Portrait of ') &&
  after !== undefined &&
  'span' in after &&
  after.text === text.slice(12)

/** A button with its picture: a headline of a few words can have one too, where no other stands above or under it. */
const isIconedButton = ({text}: RawBlock, {titled, after}: Surroundings): boolean =>
  isIconed(text) &&
  (titled ||
    !/\p{L}/u.test(text) ||
    (after !== undefined && 'span' in after && count(after.text) > 3 && !isProse(after.text)))

const isOverText = ({section, after}: Surroundings): boolean =>
  section === 'body' && after !== undefined && 'span' in after && isSentence(after.text)

const isOverRows = ({after}: Surroundings): boolean => after !== undefined && 'type' in after && after.type === 'list'

/** The codes over the copy of a feed: `DEL041 NTR 110 1640 UNI`. */
const isRouting = (text: string, {index, after}: Surroundings): boolean =>
  index === 0 &&
  after !== undefined &&
  text.length < 40 &&
  /^[A-Z]{2,4}\d{1,5}(?: (?:[A-Z]{1,4}|\d{1,5})){2,6}$/.test(text) &&
  / \d/.test(text)

/** What a file of several stories says of one of them, over them all: `1 FERRY (130 words)`. */
const isBudget = (text: string): boolean =>
  text.length < SHORT &&
  text.endsWith(')') &&
  /^(?:\d{1,2} .{2,60}|[A-Z][A-Z\d/&-]{1,30}(?: [A-Z\d/&-]{1,20}){0,3}) \(\d{2,4} ?(?:words|wds|w)\)$/.test(text)

/** What the story is filed under, below it: `solar power | Mali | UN`. */
const isSubjects = ({text}: RawBlock, {section}: Surroundings): boolean =>
  section === 'foot' &&
  text.length < LONGEST &&
  text.includes('|') &&
  !/[\d.!?:]/.test(text) &&
  text.split('|').length > 2 &&
  text.split('|').every((subject) => subject.trim().split(' ').length < 5)

/** A heading in words of its own over a publisher's boilerplate: `Forward-Looking Statements`. */
const isOverBoilerplate = ({text}: RawBlock, {section, titled, after}: Surroundings): boolean =>
  text.length < SHORT &&
  boilerplateHeadings.has(
    text
      .slice(text.lastIndexOf(' ') + 1)
      .replace(/:$/, '')
      .toLowerCase()
  ) &&
  (section !== 'head' || titled) &&
  after !== undefined &&
  'span' in after &&
  isDisclaimer(after)

/** Who sells a picture, straight under its words and before an empty line: `Getty Images`. */
function isOwner({text, span, node}: RawBlock, {before, after}: Surroundings): boolean {
  if (text.length > 40 || (node.data?.blanks ?? 0) > 0 || !before || !('span' in before) || !after) return false
  const blanks = 'span' in after ? after.node.data?.blanks : after.data?.blanks
  return (blanks ?? 0) > 0 && before.text.length < 250 && isOneSentence(before.text) && credit(span) !== undefined
}

/** What a sender says to the desk before the copy: a greeting under the mail's head, and the sentence after it. */
function isCovering(text: string, {before}: Surroundings): boolean {
  if (text.length > COVERING || !before || !('span' in before)) return false
  const first = firstWord(text)
  if (greetings.has(first)) return isGreeting(text) && (text.endsWith(',') || isMailLine(before.text))
  return coverings.has(first) && before.text.endsWith(',') && isGreeting(before.text)
}

/** `Hi all, …`, `Good morning Ana,`: some words and a comma. */
const isGreeting = (text: string): boolean => {
  const comma = text.indexOf(',')
  return comma > 0 && comma < 30 && greetings.has(firstWord(text)) && !/[.!?:;]/.test(text.slice(0, comma))
}

/** Whether a block is a line of the page by its words alone. */
export const isFurniture = ({span}: Pick<RawBlock, 'span'>): boolean => isFurnitureIn(span)

const isFurnitureIn = once(({text: whole}: Span): boolean => {
  // «♦ Download the app»
  const first = '♦◆▶►→>'.includes(whole.charAt(0)) ? whole.replace(/^[♦◆▶►→>]{1,3}\s?/, '') : whole
  // «View in browser <https://mail.example/v>»
  const linked = first.endsWith('>') && first.length < OFFER && first.includes(' <http')
  const text = linked ? first.replace(/ <https?:[^<>\s]{1,200}>/g, '') : first
  if (text.length < OFFER && endsPrompt(text) && /subscribe/i.test(text)) return true
  if (text.length > LONGEST) return false
  if (text.length < SHORT) {
    const bare = /^(?:\(.*\)|\[.*\])$/.test(text) ? text.slice(1, -1) : text
    const plain = bare
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/^[-–—=*~]{1,4} ?(?=.*[-–—=*~]$)|[.:!…\s]{1,20}$| ?[-–—=*~]{1,4}$/g, '')
    if (furnitureLines.has(plain) || foreignFurniture.has(plain) || (text.length < 20 && isEndMark(text))) return true
    if (
      isButtons(plain) ||
      isBarred(plain) ||
      isCrumbs(plain) ||
      isButtons(parted(text)) ||
      (/[>»›]/.test(text) && TRAIL.test(text))
    )
      return true
  }
  if (isOfForm(text) || isCloser(text)) return true
  if (text.length < 32 && (isDigit(text) ? isIptcStamp(text) : APA.test(text) || isDeskStamp(text))) return true
  return opened(text) !== undefined || (text.includes('ewsletter') && endsPrompt(text)) || endsButton(text)
})

/** Whether a line ends as a prompt does: `… Sign up here.` */
const endsPrompt = (text: string): boolean => {
  const end = text.slice(-6).toLowerCase()
  return promptWords.some((word) => end.includes(word)) && promptEnding.test(text)
}

/** Whether a button follows the last sentence of a line. */
function endsButton(text: string): boolean {
  const at = text.length < SHORTEST ? -1 : Math.max(...['. ', '! ', '? '].map((sign) => text.lastIndexOf(sign)))
  return at > 0 && text.length - at < BUTTON && buttonEndings.has(text.slice(at + 2).toLowerCase())
}

/** A line that a page has under a story only: `Suggest a correction`, `Print this page`. */
export const isCloser = (text: string): boolean =>
  text.length < LONGEST &&
  (closing(text) !== undefined ||
    (text.length < SHORT && closers.has(text.toLowerCase().replace(/[.:!…\s]{1,20}$/, ''))))

/** Whether a line is a mark that ends a story. */
export const isEndMark = (text: string): boolean =>
  text.length < END && '#-–—(*[eEiImMxXnNcCsStT=~/…■□▪◼∎●▲◆♦'.includes(text.charAt(0)) && endMarks.test(text)

/** Buttons that a paste has joined: `FacebookTwitterWhatsAppShare`. */
const parted = (text: string): string =>
  text.includes(' ') ? '' : text.replace(/(?:WhatsApp|LinkedIn|YouTube|[A-Z][a-z]+)(?=[A-Z])/g, '$& ').toLowerCase()

/** `Terms of Use | Privacy Policy`: the page's lines on one. */
const isBarred = (plain: string): boolean =>
  plain.includes(' | ') && plain.split(' | ').every((one) => furnitureLines.has(one) || furnitureWords.has(one))

/** `home news national`, `home world tarnland`: where a page stands among others. */
function isCrumbs(plain: string): boolean {
  const crumbs = plain.startsWith('home ') ? plain.slice(5).split(' ') : []
  return (
    crumbs.length > 0 &&
    (crumbs.every((one) => sections.has(one)) || (crumbs.length === 2 && sections.has(crumbs[0] as string)))
  )
}

const isButtons = (plain: string): boolean => {
  const words = plain.split(/[\s|,·•/()]{1,9}/).filter(Boolean)
  return words.length > 0 && words.length < 12 && words.every((word) => furnitureWords.has(word))
}
