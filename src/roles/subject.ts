import {releaseKinds} from '../lexicon/labels.js'
import {wordsOf} from '../tree/words.js'
import {count} from './looks.js'

/** What stands before the words of a mail's subject. */
export const SUBJECT = /^(?:subject|re|asunto|assunto|betreff|objet|oggetto|onderwerp|ämne|emne|temat)\s?:\s*/i
/** A line of a mail's head. */
export const isMailLine = (text: string): boolean =>
  SUBJECT.test(text) || /^(?:from|to|cc|date|sent|attachments?|importance|reply-to)\s?:/i.test(text)
/** What mail programs and lists set before it: `Re: Fwd: [Coast] `. */
const SENT_ON = /^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|enc|i)\s?(?:\[\d\])?:\s*|\[[^[\]]{1,24}\]\s*)/i
/** What the sender calls it, and until when it is held: `COPY: …`, `EMBARGOED UNTIL 00:01 FRI 9 NOV: …`. */
const CALLED = /^([A-Za-z][A-Za-z ]{2,24})(?:\s?:| [-–—]{1,2})\s+/
const HELD =
  /^(?:strictly )?(?:under )?(?:strict )?(?:embargo(?:ed)?|adv(?:ance)?)\b.{0,60}?(?::| [-–—]{1,2})\s+(?!\d)/i
const called: ReadonlySet<string> = new Set(['copy', 'story', 'news', 'filing', 'new story', 'for use', 'headline'])
/** What comes with the copy, at the end: `(450 words, pix)`, `- 240 wds`. */
const COMES =
  / (?:[([][^()[\]]{0,30}\b(?:\d{2,4}\s?w|words|wds|pix|pics|photos?|pictures?|video)\b[^()[\]]{0,30}[)\]]|[-–—] \d{2,4} ?(?:w|wds|words))$/i
/** Words between desks, and the signs of a slug: no headline has them. */
const DESK =
  /\b(?:\d{2,4} ?(?:w|wds|words)|copy|pix|pics|pls|plz|attached|as (?:requested|promised|discussed)|\d{1,2} (?:pages?|stories|takes)|embargo(?:ed)?|ld-\w+|writethru)\b|\w--\w/i
/** A headline has more words. */
const WORDS = 3
/** Letters by which a word is known in another form: `ring`, `rings`. */
const STEM = 5
const LETTERS = 4

/**
 * Where a mail's subject holds the headline: what a desk would print, and what the story tells of. A slug, a number of
 * words or a greeting is none.
 *
 * @param story the first words of the story
 * @param sender the sender's address, of which a part can stand before the headline: `HARBOURWIRE: Mill turns again`
 */
export function titleIn(subject: string, story: string, sender: string): {from: number; to: number} | undefined {
  let from = SUBJECT.exec(subject)?.[0].length ?? 0
  for (let end = openingOf(subject.slice(from)); end > 0; end = openingOf(subject.slice(from))) from += end
  const [own, name = ''] = CALLED.exec(subject.slice(from)) ?? ['']
  if (sender !== '' && sender.includes(name.toLowerCase().replaceAll(' ', ''))) from += own.length
  const to = subject.length - (COMES.exec(subject.slice(from))?.[0].length ?? 0)
  const title = subject.slice(from, to)
  if (count(title) <= WORDS || /^\p{Ll}/u.test(title) || DESK.test(title) || isListed(title)) return undefined
  return isOf(title, story) ? {from, to} : undefined
}

function openingOf(text: string): number {
  const sent = SENT_ON.exec(text)?.[0].length ?? HELD.exec(text)?.[0].length
  if (sent !== undefined) return sent
  const [all, name = ''] = CALLED.exec(text) ?? ['']
  return called.has(name.toLowerCase()) || releaseKinds.has(name.toLowerCase()) ? all.length : 0
}

/** Some stories by their slugs: `Parrot / Canal`. */
const isListed = (title: string): boolean => title.split(/ [/+&|] /).every((part) => count(part) < WORDS)

/** Whether the story tells of it: one of its words is in the first lines. */
function isOf(title: string, story: string): boolean {
  const stems = (text: string): string[] =>
    wordsOf(text).flatMap((word) => (word.length >= LETTERS || /\d/.test(word) ? [word.slice(0, STEM)] : []))
  const told = new Set(stems(story))
  const words = new Set(stems(title))
  const found = [...words].filter((word) => told.has(word)).length
  return found > 0
}
