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
import {isIptcStamp} from '../lexicon/wire.js'
import {boilerplateHeadings} from '../lexicon/page.js'
import type {Span} from '../tree/span.js'
import {credit, once} from '../inline/index.js'
import {become, type Construct, type RawBlock, type Surroundings} from './construct.js'
import {firstWord, isOneSentence, isProse} from './looks.js'
import {isDisclaimer} from './note.js'
import {openings} from './openings.js'
import {isPrompt} from './prompt.js'

const opened = openings(furnitureOpenings)
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
const MAIL = /^(?:subject|from|to|cc|date|sent|attachments?|importance|reply-to)\s?:/i
/** `News » World » Asia`, in words of one to three. */
const TRAIL = /^[A-Z][\w&' -]{1,24}(?:\s{0,3}[>»›]\s{0,3}[A-Z][\w&' -]{1,24}){1,5}$/

/** Lines of the page or the wire: `Advertisement`, `120 shares`, `[1/3]`, `Home > News`, `###`. */
export const furniture: Construct = {
  name: 'furniture',
  in: ['head', 'body', 'foot'],
  claim(block, around) {
    const own =
      around.section === 'head' &&
      ((isDigit(block.text) && counter.test(block.text)) || isCovering(block.text, around) || isBudget(block.text))
    // «Key events» over the points of a live page
    if (isOverRows(around) && /^key events\s?:?$/i.test(block.text)) return undefined
    if (isOwner(block, around)) return undefined
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

const isOverText = ({section, after}: Surroundings): boolean =>
  section === 'body' && after !== undefined && 'span' in after && isProse(after.text)

const isOverRows = ({after}: Surroundings): boolean => after !== undefined && 'type' in after && after.type === 'list'

/** What a file of several stories says of one of them, over them all: `1 FERRY (130 words)`. */
const isBudget = (text: string): boolean =>
  text.length < SHORT &&
  text.endsWith(')') &&
  /^(?:\d{1,2} .{2,60}|[A-Z][A-Z\d/&-]{1,30}(?: [A-Z\d/&-]{1,20}){0,3}) \(\d{2,4} ?(?:words|wds|w)\)$/.test(text)

/** What the story is filed under, below it: `solar power | Mali | UN`. */
const isSubjects = ({text}: RawBlock, {section}: Surroundings): boolean =>
  section === 'foot' &&
  text.length < LONGEST &&
  text.includes(' | ') &&
  !/[\d.!?:]/.test(text) &&
  text.split(' | ').length > 2 &&
  text.split(' | ').every((subject) => subject.trim().split(' ').length < 5)

/** A heading in words of its own over a publisher's boilerplate: `Forward-Looking Statements`. */
const isOverBoilerplate = ({text}: RawBlock, {section, titled, after}: Surroundings): boolean =>
  text.length < SHORT &&
  boilerplateHeadings.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()) &&
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
  if (greetings.has(first)) return isGreeting(text) && (text.endsWith(',') || MAIL.test(before.text))
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
  const text = '♦◆▶►→>'.includes(whole.charAt(0)) ? whole.replace(/^[♦◆▶►→>]{1,3}\s?/, '') : whole
  if (text.length < OFFER && endsPrompt(text) && /subscribe/i.test(text)) return true
  if (text.length > LONGEST) return false
  if (text.length < SHORT) {
    const bare = /^(?:\(.*\)|\[.*\])$/.test(text) ? text.slice(1, -1) : text
    const plain = bare.toLowerCase().replace(/^[-–—=*~]{1,4} ?(?=.*[-–—=*~]$)|[.:!…\s]{1,20}$| ?[-–—=*~]{1,4}$/g, '')
    if (furnitureLines.has(plain) || (text.length < 20 && isEndMark(text))) return true
    if (isButtons(plain) || isBarred(plain) || isButtons(parted(text)) || (/[>»›]/.test(text) && TRAIL.test(text)))
      return true
  }
  if (
    isMorePictures(text) ||
    isAddress(text) ||
    isTags(text) ||
    isRequest(text) ||
    isNumber(text) ||
    isPost(text) ||
    isDegrees(text) ||
    isTwoCalendars(text) ||
    isCloser(text) ||
    isReference(text)
  )
    return true
  if (text.length < 32 && (isDigit(text) ? isIptcStamp(text) : APA.test(text))) return true
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

/** The weather over a page: `23.4°C`. */
const isDegrees = (text: string): boolean =>
  text.length < 10 && text.includes('°') && /^-?\d{1,2}(?:\.\d)?\s?°\s?[CF]?$/.test(text)

/** The day over a page, in two calendars: `June 12, 2021 | Dhu al-Qadah 2, 1442`. */
const isTwoCalendars = (text: string): boolean =>
  text.length < SHORT &&
  text.includes(' 14') &&
  / 14\d\d\b/.test(text) &&
  /\b20\d\d\b/.test(text) &&
  /\b(?:muharram|safar|rabi\b|jumada|rajab|sha['’]?ban|ramad[ah]|shawwal|dhu)/i.test(text)

/** Signs of an address, of which one is in each request of a page. */
const addresses: readonly string[] = ['@', 'www.', 'http']
const ASKED =
  /(?:^|[.?!:,–—|]\s?|\b(?:please|or) )(?:e-?mail|contact|call|text|whatsapp|message|send|write|follow|visit|join|find|reach|share|tell|get in touch)\b/i

/** What a page asks of its reader, and where to send it: `Got a story? Email us at tips@harbour.example`. */
const isRequest = (text: string): boolean =>
  addresses.some((sign) => text.includes(sign)) &&
  /\b(?:us|our|you|your)\b/i.test(text) &&
  !/["“”]/.test(text) &&
  ASKED.test(text)

/** Where a newsroom can be called: `Harbour Wire, Riga newsroom: +371 555 0100`. */
const isNumber = (text: string): boolean =>
  text.length < SHORT &&
  isDigit(text.slice(-1)) &&
  /\b(?:newsroom|newsdesk|news desk|bureau|press office|tel|phone)\b.{0,12}?\+?\d[\d ()/-]{5,24}$/i.test(text)

/** `+4`, over a gallery; `📣 Click here to join our channel`, however it begins. */
const isMorePictures = (text: string): boolean =>
  (text.startsWith('+') && /^\+\d{1,2}$/.test(text)) ||
  (text.includes('lick here to ') &&
    /\bclick here to (?:join|follow|subscribe|sign|get|download|read|watch)\b/i.test(text))

/** The number of a paper under the release that it goes with: `IP/21/1234`. */
const isReference = (text: string): boolean =>
  text.length < 24 && isDigit(text.slice(-1)) && /^[A-Z]{2,10}[/_](?:\d{2}|\d{4})[/_]\d{1,5}$/.test(text)

/** `#bridge #mill` */
const isTags = (text: string): boolean =>
  text.startsWith('#') && text.split(/\s+/).every((word) => /^#[\p{L}\d_]{2,40}$/u.test(word))

/** Who posted what stands over it on another site: `— Harbour Post (@harbourpost) March 12, 2024`. */
const isPost = (text: string): boolean =>
  text.startsWith('—') && /^—\s?.{2,60}\(@\w{2,30}\) [A-Z][a-z]{2,8} \d{1,2}, \d{4}$/.test(text)

/** An address without its `https`: `harbour.example/news/ferry-12345`. */
const isAddress = (text: string): boolean =>
  text.includes('/') && !text.includes(' ') && /^(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12}\/\S{4,190}$/.test(text)

/** Whether a line is a mark that ends a story. */
export const isEndMark = (text: string): boolean =>
  text.length < END && '#-–—(*[eEiImMxXnN=~/…■□▪◼∎●▲◆♦'.includes(text.charAt(0)) && endMarks.test(text)

const isDigit = (text: string): boolean => '0123456789'.includes(text.charAt(0))

/** Buttons that a paste has joined: `FacebookTwitterWhatsAppShare`. */
const parted = (text: string): string =>
  text.includes(' ') ? '' : text.replace(/(?:WhatsApp|LinkedIn|YouTube|[A-Z][a-z]+)(?=[A-Z])/g, '$& ').toLowerCase()

/** `Terms of Use | Privacy Policy`: the page's lines on one. */
const isBarred = (plain: string): boolean =>
  plain.includes(' | ') && plain.split(' | ').every((one) => furnitureLines.has(one) || furnitureWords.has(one))

const isButtons = (plain: string): boolean => {
  const words = plain.split(/[\s|,·•/]{1,9}/)
  return words.length < 12 && words.every((word) => furnitureWords.has(word))
}
