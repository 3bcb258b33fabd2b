/** What can stand after the names of a byline without a comma: an address, an account, how long the story takes to read. */
import {isSpace} from '../tree/build.js'
import {EMAIL} from './author-words.js'

const READ = /\s{0,3}[·|•–-]?\s{0,3}\b\d{1,3}[ -]min(?:ute)?s?\.? read$/i
/** `By Ana Ruiz · 3h`, and the buttons of a reader of feeds: `by Ana Ruiz / 3h // keep unread // hide`. */
const AGE =
  /\s{1,3}[·|•/–-]\s{1,3}(?:\d{1,3}\s?(?:[smhdw]|mins?|hrs?|hours?|days?|weeks?|months?)(?: ago)?|just now|yesterday)(?:\s{1,3}\/\/\s{1,3}[a-z ]{2,20}){0,5}$/
const ACCOUNT = /(?: [-–|/·])? @\w{2,30}$/
const BRACKETED = / \(@\w{2,30}\)$/
const ADDRESS = new RegExp(`[\\s,]{1,3}[<([]?(${EMAIL.source})[>)\\]]?$`)

/** The words before all that, and the address. `labelled` where a label stands before them: else `(@anaruiz)` signs a post. */
export function tailOf(words: string, labelled: boolean): {rest: string; email?: string} {
  let rest = withoutSigns(words)
  if (rest.endsWith('ead')) rest = rest.replace(READ, '')
  if (/\d|now|yesterday/.test(rest)) rest = rest.replace(AGE, '')
  const address = rest.includes('@') ? ADDRESS.exec(rest) : null
  if (address && address.index > 0) return {rest: rest.slice(0, address.index), email: address[1] as string}
  if (!rest.includes('@')) return {rest}
  return {rest: (labelled ? rest.replace(BRACKETED, '') : rest).replace(ACCOUNT, '')}
}

/** Without the signs after a name that a gateway has left: `By Ana Ruiz =`. */
function withoutSigns(text: string): string {
  let end = text.length
  while (text.length - end < 40 && ('=<'.includes(text[end - 1] ?? '-') || isSpace(text.charCodeAt(end - 1)))) end--
  return text.slice(0, end)
}
