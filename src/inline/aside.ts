import type {AuthorNode} from '../wcst.js'
import {EMAIL, HANDLE, holdsRole, isProse} from './author-words.js'
import {towns} from '../lexicon/towns.js'
import {agencyOf, looksLikeNewsroom} from './organisation.js'
import {wordAt} from './word.js'

/** What a line or an address under a byline adds to it: a role, a place, a newsroom, an e-mail. */
export function aside(
  line: string
): Partial<Pick<AuthorNode, 'role' | 'organisation' | 'location' | 'email'>> | undefined {
  const text = line.replace(/^[–—-] (?=The [A-Z])|\s?[·•|]$/g, '')
  const desk = !(text.includes(', ') || text.includes('/') || text.includes(' at '))
    ? null
    : /^([A-Z][\w &]{1,30}?)(?:, |\/| at )([A-Z][a-zà-ž]+(?:,? [A-Z][a-zà-ž]+){0,2})$/.exec(text)
  // «BBC News, Nairobi», «BBC Sport at Harbour Park»
  if (desk && isOutlet(desk[1] as string) && !holdsRole(text) && !looksLikeNewsroom(desk[2] as string))
    return {organisation: desk[1] as string, location: desk[2] as string}
  // «Transport correspondent, BBC News»
  const [post, house] = text.includes(', ') || text.includes('·') || text.includes('@') ? saidIn(text) : []
  if (post !== undefined && post !== text && post.length < 60 && isPost(post)) {
    if (house === undefined) return {role: post}
    if ((looksLikeNewsroom(house) || COLLEGE.test(house)) && house.length < 60) return {role: post, organisation: house}
    // A town that no list knows can as well be a magazine
    if (/^[A-Z]\w+$/.test(house) && !holdsRole(house))
      return towns.has(house.toLowerCase()) ? {role: post, location: house} : {role: post}
  }
  const first = wordAt(text, 0)
  const place = !whence.has(first) ? undefined : /^(?:reporting from|in|from) ([\wÀ-ž'’ .,-]{2,41})$/i.exec(text)?.[1]
  if (place !== undefined && isNamed(place)) return {location: place}
  const special = first !== 'special' ? undefined : /^special (?:to|for) (?:the )?(.{2,50})$/i.exec(text)?.[1]
  if (special !== undefined && isNamed(special)) return {organisation: special}
  // «for Harbour Daily»
  if (/^(?:for [A-Z]|For The [A-Z])/.test(text) && text.length < 40 && isTitled(text.slice(4)))
    return {organisation: text.slice(4)}
  const email = text.includes('@') ? EMAIL.exec(text) : null
  // «@anaruiz ana.ruiz@harbour.example»
  if (email) return email[0].length > text.replace(ACCOUNT, '').length - 12 ? {email: email[0]} : undefined
  if (HANDLE.test(text)) return {}
  if (text.length > 60 || isProse(text.replace(/^the /i, '')) || /[.:,]$/.test(text)) return undefined
  if (!isTitled(text)) return undefined
  // «Journalist at Harbour Ledger»; not «Editor at Large»
  const at = text.indexOf(' at ')
  if (at > 0 && isPost(text.slice(0, at)) && /^(?:the )?(?!Large)[A-ZÀ-Þ]/.test(text.slice(at + 4)))
    return {role: text.slice(0, at), organisation: text.slice(at + 4).replace(/^the /, '')}
  if (holdsRole(text)) return {role: text}
  // «ABC Western Plains»
  const [letters = '', ...rest] = text.split(' ')
  if (rest.length > 0 && rest.length < 4 && /^[A-Z]{3}$/.test(letters) && agencyOf(letters)) return {organisation: text}
  // «The Islander»
  const paper = /^The [A-Z][\w'’]+(?: (?:(?:and|&) )?[A-Z][\w'’]+){0,2}$/.test(text) && !towns.has(text.toLowerCase())
  return looksLikeNewsroom(text) || paper ? {organisation: text} : undefined
}

const ACCOUNT = /^@\w{2,30} /

/** A newsroom, or a station's letters with what it does: `BBC Sport`. */
const isOutlet = (words: string): boolean =>
  looksLikeNewsroom(words) || (/^[A-Z]{3} [A-Z][a-z]+$/.test(words) && agencyOf(words.slice(0, 3)))

const isNamed = (words: string): boolean => /^[A-ZÀ-Þ]/.test(words)

/** Words before a place from which was reported. */
const whence: ReadonlySet<string> = new Set(['reporting', 'in', 'from'])

/** A post and its house, without the account that can stand after them. */
const saidIn = (text: string): string[] => text.replace(/\s?@\w{2,30}$|[\s·]{1,3}$/, '').split(/, | ?· ?/)

/** Some words in capitals, with the post that they tell: `AP Diplomatic Writer`, `Transport correspondent`. */
const isPost = (words: string): boolean => holdsRole(words) && isTitled(words.replace(/ in (?=[A-Z])/g, ' of '))

const COLLEGE = /\b(?:University|Institute|College|School|Universidad|Universität|Université)\b/

const isTitled = (words: string): boolean => {
  const parts = words.split(' ')
  return parts.length < 7 && parts.every((part) => /^(?:[A-Z&]|for$|of$|and$|at$|the$)/.test(part) || holdsRole(part))
}
