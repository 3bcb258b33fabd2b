/** Lines of the page or the wire that their form shows, whatever their words. */

/** No line is longer; a line of figures or of the weather is shorter. */
const LONGEST = 200
const SHORT = 80

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
const addresses: readonly string[] = ['@', 'www.', 'http', '[email']
const ASKED =
  /(?:^|[.?!:,–—|]\s?|\b(?:please|or) )(?:e-?mail|contact|call|text|whatsapp|message|send|write|follow|visit|join|find|reach|share|tell|get in touch)\b/i

/** What a page asks of its reader, and where to send it: `Got a story? Email us at tips@harbour.example`. */
const isRequest = (text: string): boolean =>
  addresses.some((sign) => text.includes(sign)) &&
  /\b(?:us|our|you|your)\b/i.test(text) &&
  !/["“”]/.test(text) &&
  ASKED.test(text)

/** Where a newsroom can be called: `Harbour Wire, Riga newsroom: +371 555 0100`, `Duty editor: Ana Ruiz, 01632 960 123`. */
const isNumber = (text: string): boolean =>
  text.length < SHORT &&
  isDigit(text.slice(-1)) &&
  (/\b(?:newsroom|newsdesk|desk|bureau|press office|tel|phone)\b.{0,12}?\+?\d[\d ()/-]{5,24}$/i.test(text) ||
    /^(?:duty|night|day|weekend|copy|picture) (?:editor|reporter|desk)s?\s?: \D{0,40}\d[\d ()/-]{6,24}$/i.test(text))

/** Where the sender is to be found, under a mail: `Orval Press | 4 Mill Street, Orval | 01632 960 123`. */
const isSenderLine = (text: string): boolean =>
  text.includes(' | ') && !/[!?"“]/.test(text) && /(?:^|\| )(?:tel:? )?\+?[\d(][\d ()/-]{7,20}\d(?= \||$)/i.test(text)

/** `+4`, over a gallery; `📣 Click here to join our channel`, however it begins. */
const isMorePictures = (text: string): boolean =>
  (text.startsWith('+') && /^\+\d{1,2}$/.test(text)) ||
  (text.includes('lick here to ') &&
    /\bclick here to (?:join|follow|subscribe|sign|get|download|read|watch)\b/i.test(text))

/** `HT WHATSAPP CHANNEL`, `Our Telegram channel` */
const isChannel = (text: string): boolean =>
  text.length < 40 && /^(?:[\w’']{2,12} ){0,3}(?:whatsapp|telegram|viber|youtube) channel$/i.test(text)

/** What a page files a story of its list under: `Markets category`. */
const isCategory = (text: string): boolean => text.length < 32 && /^[A-Z][\w& ]{2,20} category$/.test(text)

/** A bar of a page's links: `Support us | Policies | Contact | Newsletter | Apps`. */
function isBar(text: string): boolean {
  const parts = text.includes(' | ') ? text.split(' | ') : []
  return (
    parts.length > 4 && parts.every((part) => part.length < 32 && part.split(' ').length < 6 && !/[\d.:]/.test(part))
  )
}

/** Who sent a mail, where its labels are lost: `Orval Mills <press@mills.example>`. */
export const isSender = (text: string): boolean =>
  text.endsWith('>') && text.length < SHORT && /^[^<>]{2,60} <[\w.+-]{1,64}@[\w.-]{3,60}>$/.test(text)

/** The sender's address alone. */
export const isMailbox = (text: string): boolean =>
  text.length < SHORT && text.includes('@') && /^[\w.+-]{1,64}@[\w.-]{3,60}$/.test(text)

/** The number of a paper under the release that it goes with, `IP/21/1234`, or of a judgment, `[2021] OHC 12`. */
const isReference = (text: string): boolean =>
  text.length < 24 &&
  isDigit(text.slice(-1)) &&
  /^(?:[A-Z]{2,10}[/_](?:\d{2}|\d{4})[/_]|\[\d{4}\] [A-Z]{2,6}(?: [A-Z][a-z]{1,4})? )\d{1,5}$/.test(text)

/** The desk's own numbers under IRNA's copy: `9341**1416`. */
const isDeskNumbers = (text: string): boolean =>
  text.length < 16 && text.includes('*') && /^\d{3,5}\*{1,2}\d{3,5}$/.test(text)

/** `#bridge #mill` */
const isTags = (text: string): boolean =>
  text.startsWith('#') && text.split(/\s+/).every((word) => /^#[\p{L}\d_]{2,40}$/u.test(word))

/** Who posted what stands over it on another site: `— Harbour Post (@harbourpost) March 12, 2024`. */
const isPost = (text: string): boolean =>
  text.startsWith('—') && /^—\s?.{2,60}\(@\w{2,30}\) [A-Z][a-z]{2,8} \d{1,2}, \d{4}$/.test(text)

/** An address without its `https`: `harbour.example/news/ferry-12345`. */
const isAddress = (text: string): boolean =>
  text.includes('/') && !text.includes(' ') && /^(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12}\/\S{4,190}$/.test(text)

/** The length of the copy, under it: `(148 words)`. */
const isCount = (text: string): boolean => text.length < 20 && /^\(?\d{2,4} ?(?:words|wds)\)?$/i.test(text)

/** The buttons for the size of letters, each on its line: `+ A`, `A-`. */
export const isLetterSize = (text: string): boolean =>
  text.length < 6 && /^(?:[-+–−] ?[Aa] ?[-+–−]?|[Aa] ?[-+–−]{1,2}|Aa?)$/.test(text)

/** An address over the copy, and what a printer sets after it: `https://harbour.example/ferry - Printed on 3 August 2023`. */
export const isPrinted = (text: string): boolean =>
  text.length <= LONGEST &&
  text.includes('://') &&
  /^https?:\/\/\S+ \S|\S\s{3,}https?:\/\/\S+$|\bprint(?:ed|able|er)?\b.{0,60} https?:\/\/\S+$/i.test(text)

/** A sender's account and its button: `@harbourpost | Subscribe`. */
const isAccount = (text: string): boolean =>
  text.startsWith('@') && /^@\w{2,30} [|·•] [A-Z][a-z]{2,12}(?: [a-z]{2,8}){0,2}$/.test(text)

/** What a site counts its stories by: `News ID: 85012345`, `Story Code: 4471`. */
const isNumbered = (text: string): boolean =>
  text.length < 40 &&
  /^(?:news|story|article|content|item) ?(?:id|no\.?|number|code)\s?[:#]\s?[\w/-]{2,20}$/i.test(text)

/** The name of a film with how long it is: `Bobcat freed from shaft 00:41`, but not `Ferry to leave at 10:30`. */
export const isFilmed = (text: string): boolean =>
  text.length < 100 &&
  /^[A-Z"“‘'].{12,90}\S \d{1,2}:\d\d$/.test(text) &&
  !/\b(?:at|by|until|from|to|before|after|around|about|till|of) \d{1,2}:\d\d$/i.test(text)

/** Where a paper goes on from its first page: `IGUANA, from A4`, `IGUANA continued from Page 1`. */
const isGoneOn = (text: string): boolean =>
  text.length < 60 &&
  /^[A-Z]{3,20}(?: [A-Z]{2,20})?,? (?:continued |cont'?d\.? )?from (?:page |p\. ?)?[A-Z]?\d{1,3}$/.test(text)

/** What readers felt: `👍 112  💬 14`. */
const isFelt = (text: string): boolean =>
  text.length < 60 && /^(?:\p{Extended_Pictographic}\uFE0F?\s?\d[\d.,]{0,6}[KkMm]?\s{0,4}){1,6}$/u.test(text)

/** The pages of a story: `1 2 3 Next >>|`, `Page 1 2 3 »`. */
const isPaged = (text: string): boolean =>
  text.length < 40 && /^(?:pages? ?:? )?(?:\d{1,2} ){1,9}(?:next|last|older|[>»›])[\s>»›|]{0,6}$/i.test(text)

/** A button with its picture: `★ Keep unread`, `🔖 Save for later`. */
export const isIconed = (text: string): boolean =>
  text.length < 32 && /^(?:[★☆☰≡✕✖×⋮…⤴↗⎙⌂]|\p{Extended_Pictographic}\uFE0F?) ?(?:[\p{L}’'-]{1,14} ?){0,3}$/u.test(text)

/** What comes with the copy: `(Graphics) (Photos) (Video)`. */
const isAccompanied = (text: string): boolean =>
  text.startsWith('(') &&
  text.length < SHORT &&
  /^(?:\((?:with )?(?:photos?|pictures?|pix|graphics?|videos?|audio|infographics?|files?|maps?)(?: available)?\)\s{0,3}){1,5}$/i.test(
    text
  )

/** A machine's mail: `Newsroom mail - do not reply`. */
const isUnanswered = (text: string): boolean =>
  text.length < SHORT && /\bdo not reply\b/i.test(text) && !/["“]/.test(text)

/** Words that signs on both sides set off: `----- Message from the desk -----`. */
export const isSetOff = (text: string): boolean =>
  text.length < SHORT && /^([-=_~+]{3,40}) ?[\p{L}\d].{1,60}[\p{L}\d).] ?\1$/u.test(text)

/** How often a post was seen, and perhaps when: `12.4K 11:32`, `3.4K views`. */
const isSeen = (text: string): boolean =>
  text.length < 24 &&
  isDigit(text) &&
  /^\d{1,4}(?:[.,]\d{1,3})?\s?(?:[KM](?=\s)|views\b|[KM] views\b)\s{0,3}(?:[·•,]\s)?(?:edited )?(?:\d{1,2}:\d\d)?$/.test(
    text
  )

export const isDigit = (text: string): boolean => '0123456789'.includes(text.charAt(0))

/** Whether a line has one of these forms. */
export const isOfForm = (text: string): boolean =>
  text.length <= LONGEST &&
  (isMorePictures(text) ||
    isPaged(text) ||
    isGoneOn(text) ||
    isFelt(text) ||
    isNumbered(text) ||
    isAccount(text) ||
    isAddress(text) ||
    isChannel(text) ||
    isCategory(text) ||
    isBar(text) ||
    isTags(text) ||
    isAccompanied(text) ||
    isCount(text) ||
    isSeen(text) ||
    isUnanswered(text) ||
    isRequest(text) ||
    isNumber(text) ||
    isSenderLine(text) ||
    isPost(text) ||
    isDegrees(text) ||
    isTwoCalendars(text) ||
    isDeskNumbers(text) ||
    isReference(text))
