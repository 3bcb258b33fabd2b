/** Bylines without a `By`. */
import {mastheadWords} from '../lexicon/page.js'
import {towns} from '../lexicon/towns.js'
import type {Piece} from '../tree/weave.js'
import {DESK, EMAIL, holdsRole, isService, LETTERS} from './author-words.js'
import {author, INPUTS, named, type Author} from './byline-author.js'
import {isGiven, isPerson, itemsOf, nameLike, surelyName, type Item} from './names.js'
import {agencyOf, looksLikeNewsroom} from './organisation.js'
import {postIn} from './post.js'

export const capitalised = (words: string): string =>
  words.toLowerCase().replace(/(^|[\s'’-])(.)/g, (_, before: string, first: string) => before + first.toUpperCase())

/** A paper, a station or an agency alone, by its last word: `Harbour Post`, `Orval News Agency`. */
const isHouse = (words: string): boolean =>
  /^(?:The )?[A-ZÀ-Þ][\wÀ-ž’'.-]+(?: [A-ZÀ-Þ&][\wÀ-ž’'.-]*){1,4}$/.test(words) &&
  !/\b(?:News|Sports?|World|Latest|Breaking|Top|Local|National|Live) (?:News|Desk)$/.test(words) &&
  (mastheadWords.has(words.slice(words.lastIndexOf(' ') + 1).toLowerCase()) ||
    // «RNZ Online», «BBC News»
    (/^[A-Z]{2,5} (?:News|Online|Digital|Sports?|Business)$/.test(words) &&
      agencyOf(words.slice(0, words.indexOf(' ')))) ||
    /\b(?:News (?:Agency|Service)|Newswire|Press Agency)$/.test(words))

/** The surname in capitals, as French copy has it, and a full stop: no headline mixes them. */
const SIGNED = /^[A-ZÀ-Þ][a-zà-ž]{1,15}(?:-[A-ZÀ-Þ][a-zà-ž]{1,15})?(?: [A-ZÀ-Þ'’-]{2,20}){1,3}\.$/

/** «Protect Teachers, Reopen Classrooms»: two demands, as a deck has them. */
const isMany = (words: string): boolean => /[a-z]{3}[^s\W]s$/.test(words)

/** A name, and the place that words after it tell. */
const placedAt = (text: string, base: number, end: number, place: number): Piece[] => [
  {
    from: base,
    to: base + text.length,
    node: {...author(text.slice(0, end), 'person'), location: text.slice(place).replace(/\)$/, '')}
  }
]

/** A paper, or its author, and the agency whose copy it used, as other tongues say it: `Le Quai avec AFP`. */
function fedBy(rest: string, base: number): Piece[] | undefined {
  const [, whose, whom] = / (?:avec|con|com|mit|met|med) /.test(rest) ? (FED.exec(rest) ?? []) : []
  if (whose === undefined || whom === undefined || !agencyOf(whom)) return undefined
  const kind = surelyName(whose) && isGiven(whose) ? 'person' : 'organisation'
  const to = base + rest.length
  return [
    {from: base, to: base + whose.length, node: author(whose, kind)},
    {from: to - whom.length, to, node: author(whom, 'organisation')}
  ]
}
const FED = /^([A-ZÀ-Þ][^,;:]{1,40}?) (?:avec|con|com|mit|met|med) (.{2,30})$/

/** Without a `By`: agencies alone, a name with a place, an agency or an address after it; `bare` names too. */
export function unlabelled(rest: string, base: number, bare: boolean | 'capitals'): Piece[] | undefined {
  // «Yann LE GOFF.»
  if (bare && rest.endsWith('.') && SIGNED.test(rest) && nameLike(rest.slice(0, -1)))
    return [{from: base, to: base + rest.length, node: author(rest.slice(0, -1), 'person')}]
  if (/[.!?:]$|^From /.test(rest)) return undefined
  // A headline in capitals can look like names and places: «MINISTER SHOT, INJURED»
  if (rest === rest.toUpperCase() && rest.includes(' ') && !agencyOf(rest)) {
    const from = bare ? rest.indexOf(' IN ') : -1
    if (from > 0 && isPerson(capitalised(rest.slice(0, from)))) return placedAt(rest, base, from, from + 4)
    const sure = bare === 'capitals' && surelyName(capitalised(rest))
    // «UNB NEWS»
    if (sure && agencyOf(rest.slice(0, rest.indexOf(' '))) && looksLikeNewsroom(rest))
      return [{from: base, to: base + rest.length, node: author(rest, 'organisation')}]
    return sure ? [{from: base, to: base + rest.length, node: author(rest, 'person')}] : undefined
  }
  if (agencyOf(rest) || (bare && isService(rest)))
    return [{from: base, to: base + rest.length, node: author(rest, 'organisation')}]
  if (bare && (isHouse(rest) || DESK.test(rest)))
    return [{from: base, to: base + rest.length, node: author(rest, 'organisation')}]
  const fed = bare ? fedBy(rest, base) : undefined
  if (fed) return fed
  // «Ana Ruiz reporting from Lima», «Ana Ruiz (from Lima)»
  const whence =
    bare && (rest.includes(' from ') || rest.endsWith(')'))
      ? / (?:report(?:s|ing) from |\((?:from|in) (?=[^()]{2,40}\)$))(?=[A-Z])/.exec(rest)
      : null
  if (whence && surelyName(rest.slice(0, whence.index)))
    return placedAt(rest, base, whence.index, whence.index + whence[0].length)
  const items = itemsOf(rest)
  if (items.length === 0 || items.length > 4) return undefined
  if (items.every(({words}) => agencyOf(words)))
    return items.map(({from, to, words}) => ({from: base + from, to: base + to, node: author(words, 'organisation')}))
  // «Ana Ruiz and Tom Beck, AAP»
  const agency = bare && items.length > 2 ? items[items.length - 1] : undefined
  const signers = items.slice(0, -1)
  if (agency?.joint === ',' && agencyOf(agency.words) && signers.every(({words}) => surelyName(words)))
    return signers.map((item, index) => ({
      from: base + item.from,
      to: base + (index === signers.length - 1 ? agency.to : item.to),
      node: {...author(item.words, 'person'), organisation: agency.words}
    }))
  const [first, ...others] = items as [Item, ...Item[]]
  // «Ana Ruiz with dpa, epd», «Ana Ruiz and agencies»
  if (
    bare &&
    (others[0]?.joint === 'with' || others[0]?.joint === 'and') &&
    surelyName(first.words) &&
    others.every(({words}) => agencyOf(words) || /^(?:news )?agencies$/i.test(words))
  )
    return items.map((item, index) => ({
      from: base + item.from,
      to: base + item.to,
      node: author(item.words, index === 0 ? 'person' : 'organisation')
    }))
  // «AFP - Lima»
  const place = bare && others.length === 1 && agencyOf(first.words) ? (others[0] as Item) : undefined
  if (place && /^[-–—,]$/.test(place.joint) && /^[A-Z][a-zÀ-žḀ-ỹ'’-]+(?: [A-Z][a-zÀ-žḀ-ỹ'’-]+)?$/.test(place.words))
    return [
      {
        from: base + first.from,
        to: base + place.to,
        node: {...author(first.words, 'organisation'), location: place.words}
      }
    ]
  const split = / in (?=[A-Z])/.exec(first.words)
  const house = bare && !split && others.length === 0 ? / (?:of|for) (?:the )?(?=[A-Z])/.exec(first.words) : null
  // «Ana Ruiz for Harbour Post»
  if (house) {
    const [whose, whom] = [first.words.slice(0, house.index), first.words.slice(house.index + house[0].length)]
    return surelyName(whose) && (isGiven(whose) || looksLikeNewsroom(whom)) && !holdsRole(whose)
      ? [{from: base + first.from, to: base + first.to, node: {...author(whose, 'person'), organisation: whom}}]
      : undefined
  }
  const name = split ? first.words.slice(0, split.index) : first.words
  // «Ana Ruiz Environment correspondent»
  const post = bare && !split && others.length === 0 ? postIn(name) : undefined
  // «The Globe and Ledger»
  if (!post && (!nameLike(name) || looksLikeNewsroom(name) || name.startsWith('The '))) return undefined
  const people = items.filter(
    ({joint}, index) => index === 0 || joint !== ',' || items[index + 1]?.joint.endsWith('and')
  )
  if (
    bare &&
    (people.length === items.length || items.every(({words}) => isPerson(words))) &&
    items.every(({words}) => surelyName(words.replace(/ in [A-Z].*$/, '')) && !holdsRole(words)) &&
    items.slice(1).every(({words, joint}) => !'–—-/•·|'.includes(joint) || !looksLikeNewsroom(words))
  )
    return items.map((item) => ({from: base + item.from, to: base + item.to, node: named(item) as Author}))
  const node = author(post?.name ?? name, 'person')
  if (post) node.role = post.role
  else if (split) node.location = first.words.slice(split.index + split[0].length)
  else if (others.length === 0) return undefined
  if (split && !bare) return undefined
  for (const item of others) {
    if (EMAIL.test(item.words)) node.email = item.words
    else if (INPUTS.test(item.words)) continue
    else if (/ Bureau$/i.test(item.words)) node.organisation = item.words
    else if (holdsRole(item.words)) node.role = item.words
    else if (looksLikeNewsroom(item.words) || LETTERS.test(item.words)) node.organisation = item.words
    // «Ana Ruiz, The Islander, Lima»
    else if (/^The [A-Z]/.test(item.words) && !towns.has(item.words.toLowerCase()) && others.length > 1)
      node.organisation = item.words
    else if (item.joint === '|' && towns.has(item.words.toLowerCase())) node.location = item.words
    else if (
      (item.joint === ',' || (bare && /^[/–—-]$/.test(item.joint) && surelyName(name))) &&
      // «Ana Ruiz, Tom Beck» names two
      !isPerson(item.words) &&
      !(isMany(name) && isMany(item.words) && !isGiven(name)) &&
      /^[A-Z][\wÀ-žḀ-ỹ'’.-]*(?: [A-Z][\wÀ-žḀ-ỹ'’.-]*){0,3}$/.test(item.words)
    )
      node.location = item.words
    else return undefined
  }
  if (!split && !post && !node.email && !node.role && !node.organisation && others.length !== 1) return undefined
  return [{from: base + first.from, to: base + (items[items.length - 1] as Item).to, node}]
}
