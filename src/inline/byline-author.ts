/** An author, and how an item of a byline names one. */
import {bodies} from '../lexicon/bodies.js'
import {towns} from '../lexicon/towns.js'
import type {AuthorNode} from '../wcst.js'
import {DESK} from './author-words.js'
import {isGiven, nameLike, type Item} from './names.js'
import {agencyOf, looksLikeNewsroom} from './organisation.js'
import {agencyAfter, postIn} from './post.js'

/** What else the copy is made of, or what comes with it: `(with inputs from agencies)`, `(Mit Bild)`. */
export const INPUTS =
  /^(?:(?:with )?(?:agency )?inputs|(?:with|mit|avec|con|com|met|med) (?:photos?|pictures?|graphics?|video|bild(?:er)?|fotos?|grafik))\b/i

export type Author = Omit<AuthorNode, 'position' | 'children'>
export type Found = Item & {node: Author}

export const author = (name: string, kind: Author['kind']): Author => ({
  type: 'author',
  name,
  kind,
  role: null,
  organisation: null,
  location: null,
  email: null
})

/** Where a name's place, its newsroom or its work is said without a comma: ` in Lima`, ` for The Post`. */
export const AFTER_NAME = / (in|at|from|for|of|IN|For|FOR) (?:the )?(?=[A-Z])/

/** A name in small letters: `ana ruiz`. */
const SMALL = /^[a-zß-ÿ'’-]{2,20}(?: [a-zß-ÿ'’-]{2,20}){1,2}$/

/** An agency's people in a town: `PIB Delhi`. */
const isBureau = (name: string): boolean => {
  const blank = name.indexOf(' ')
  return blank > 2 && agencyOf(name.slice(0, blank)) && towns.has(name.slice(blank + 1).toLowerCase())
}

/** What a body is, before `of`: `University`, `The Institute`. */
export const isHouse = (words: string): boolean => bodies.has(words.slice(words.lastIndexOf(' ') + 1).toLowerCase())

/** What stands before a name: `Xinhua writer Li Na`, `Itar-Tass correspondent Ana Ruiz`. */
const WORKS_FOR = / (?:[Ww]riter|[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]olumnist|[Pp]hotographer)s? (?=[A-Z])/

/** A post that a page sets in a box of its own, pasted straight after the name. */
const GLUED =
  /^(.{3,40}[a-zà-ÿ])((?:Staff|Senior|Special|Contributing|Political|Sports|Science|Business|Culture|National) (?:Writer|Reporter|Correspondent|Editor|Columnist|Critic))$/

export const isGlued = (name: string): boolean => GLUED.test(name)

/** For whom somebody wrote, straight after the name. */
const SPECIAL = / special (?:to|for) (?:the )?(?=[A-Z])/i

/** The author whom an item names. */
export function named(item: Item): Author | undefined {
  const found = AFTER_NAME.exec(item.words)
  // «University of Orval», «Institute for Ice»
  const house = found !== null && /^(?:of|for)$/.test(found[1] as string) && isHouse(item.words.slice(0, found.index))
  const split = house ? null : found
  const name = (split ? item.words.slice(0, split.index) : item.words).replace(/ ?[:.]$/, '')
  const after = split ? item.words.slice(split.index + split[0].length) : null
  const newsroom = house || agencyOf(name) || looksLikeNewsroom(name) || DESK.test(name) || isBureau(name)
  // «Xinhua writer Li Na»
  const sent = agencyAfter(name)
  if (sent) return {...author(sent.name, 'person'), organisation: sent.agency, location: after}
  // «ANA RUIZ Special to the Courier»
  const special = SPECIAL.exec(name)
  if (special && nameLike(name.slice(0, special.index)))
    return {
      ...author(name.slice(0, special.index), 'person'),
      organisation: name.slice(special.index + special[0].length),
      location: after
    }
  // «Ana RuizStaff Writer»
  const glued = GLUED.exec(name)
  if (glued && nameLike(glued[1] as string))
    return {...author(glued[1] as string, 'person'), role: glued[2] as string, location: after}
  const post = postIn(name, true)
  if (post) return {...author(post.name, 'person'), role: post.role, location: after}
  const role = WORKS_FOR.exec(name)
  const bare = role ? name.slice(role.index + role[0].length) : name
  const small = (SMALL.test(bare) && isGiven(bare)) || /^(?:staff|staff (?:writers|reporters)|others)$/.test(bare)
  if (!newsroom && !small && !nameLike(bare) && !/^[A-ZÀ-ÞĀ-ŽḀ-Ỿ][\wÀ-žḀ-ỹ'’.-]{1,30}$/.test(bare)) return undefined
  const node = author(bare, newsroom ? 'organisation' : 'person')
  if (role) node.role = name.slice(0, role.index + role[0].length).trim()
  if (/^(?:for|of)$/i.test(split?.[1] ?? '')) node.organisation = after
  else node.location = after
  return node
}
