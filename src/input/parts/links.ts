import type {Related} from '../../contract.js'
import {relatedHeads, relatedWords} from '../../lexicon/labels.js'
import {all, classed, first, INLINE, named, outermost, tidy, words, type Element} from '../element/element.js'

/** `READ MORE: title` */
export const LABEL = /^([^:|]{2,40})\s?[:|]\s+(\S.*)$/

/** The title of a card: of the blocks of its link the first that has some words. */
function titleIn(item: Element, skip: (element: Element) => boolean): string {
  const link = item.name === 'a' ? item : undefined
  const blocks = link ? outermost(link, (one) => one !== link && !INLINE.has(one.name) && one.name !== 'br') : []
  const said = blocks.map((one) => words(one, skip)).find((text) => text.split(' ').length > 2)
  return said ?? words(item, skip)
}

/**
 * Links of a box: `LABEL: title` where they have a label, or that of the heading over them, each with its address where
 * it has one.
 */
export function linksOf(box: Element, block: number, skip: (element: Element) => boolean = () => false): Related[] {
  const isItem = named('li')
  const isHeading = named('h2', 'h3', 'h4', 'h5', 'h6')
  const items = box.name === 'p' ? [box] : [...all(box, isItem)]
  const over = outermost(box, (one) => isHeading(one) || isItem(one) || one.name === 'a').find(isHeading)
  const heading = over && !first(over, named('a')) ? words(over, skip).replace(/\s?:$/, '') : labelOver(box, isItem)
  const told = new Set<string>()
  return (items.length > 0 ? items : outermost(box, named('a'))).flatMap((item): Related[] => {
    // What stands in an item of its own is no part of the one around it
    const isInner = (one: Element): boolean => (one !== item && isItem(one)) || skip(one)
    const anchor = outermost(item, (one) => one.name === 'a' || isInner(one)).find(named('a'))
    // A card has its section, its time and more beside its title
    const title = outermost(item, (one) => isHeading(one) || isInner(one)).find(isHeading)
    const whole = titleIn(title ?? item, isInner)
    // A title that is marked as one has no label within
    const isTitle =
      title !== undefined ||
      outermost(item, (one) => one.name === 'cite' || classed('title')(one)).some((one) => words(one) === whole)
    const found = isTitle ? null : LABEL.exec(whole)
    const said = found ? (found[2] as string) : whole
    const url = address(anchor?.attributes['href'] ?? null)
    if (said === '' || (items.length === 0 && told.has(said))) return []
    told.add(said)
    return [{label: found ? tidy(found[1] as string) : heading, title: said, url, block}]
  })
}

const isWorded = named('p', 'div', 'span', 'strong', 'b', 'a')

/** The label over links that stands in no heading: `<p>Read also</p>`. */
function labelOver(box: Element, isItem: (one: Element) => boolean): string {
  const [one] = outermost(box, (inner) => inner !== box && (isWorded(inner) || isItem(inner)))
  if (!one || one.name === 'a' || isItem(one)) return ''
  if (first(one, named('a'))) return one.name === 'div' ? labelOver(one, isItem) : ''
  const label = words(one).replace(/\s?:$/, '')
  const said = label.length < 40 ? label.toLowerCase().split(' ') : []
  return said.every((word) => relatedWords.has(word)) && said.some((word) => relatedHeads.has(word)) ? label : ''
}

/** An address that leads anywhere from any page; `null` for those of the page alone. */
export const address = (url: string | null): string | null =>
  url !== null && /^(?:https?:|mailto:)/i.test(url) ? url : null
