import {havingWords} from '../../lexicon/markup.js'
import type {Element} from './element.js'

/** Attributes in which pages name their parts. */
const NAMING = ['class', 'id', 'datatestid', 'datacomponent', 'dataguname', 'dataqa', 'datahook', 'name'] as const

/** No name that people give is longer; what is more of a list of names is not looked at. */
const LONGEST = 2000

const known = new WeakMap<Element, readonly string[]>()

/** What a page calls an element: each word of its names, and each two that stand together, in lower case. */
export function namesOf(element: Element): readonly string[] {
  const found = known.get(element)
  if (found) return found
  const out: string[] = []
  for (const attribute of NAMING)
    for (const name of (element.attributes[attribute] ?? '').slice(0, LONGEST).split(/\s+/)) {
      const words = name
        .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
        .toLowerCase()
        .split(/[^a-z\d]+/)
        .filter((word) => word !== '')
      if (words.length > 1 && havingWords.has(words[0] as string)) continue
      words.forEach((word, at) => {
        out.push(word)
        if (at > 0) out.push(`${words[at - 1]} ${word}`)
      })
    }
  known.set(element, out)
  return out
}

/** Whether the page calls an element by one of some names. */
export const called =
  (names: ReadonlySet<string>) =>
  (element: Element): boolean =>
    namesOf(element).some((name) => names.has(name))

/** What microdata says that an element holds. */
export const holds =
  (...properties: string[]) =>
  ({attributes}: Element): boolean =>
    attributes['itemprop'] !== undefined &&
    attributes['itemprop'].split(/\s+/).some((one) => properties.includes(one.toLowerCase()))
