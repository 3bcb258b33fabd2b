/** An element of HTML or XML, as the readers see it: names and attributes in lower case, text as strings. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (Element | string)[]
}

/** No page that people read is nested deeper: browsers stop at 512. */
export const DEEPEST = 500

/** The elements below one, itself first, in the order of the document, that a test accepts. `within`: also those in another such. */
export function* all(root: Element, test: (element: Element) => boolean, within = true): Generator<Element> {
  const open: Element[] = [root]
  for (let one = open.pop(); one; one = open.pop()) {
    if (test(one)) {
      yield one
      if (!within) continue
    }
    for (let at = one.children.length - 1; at >= 0; at--) {
      const child = one.children[at]
      if (typeof child === 'object') open.push(child)
    }
  }
}

/** Those that stand in no other such: their words are told once, however deep a page nests them. */
export const outermost = (root: Element, test: (element: Element) => boolean): Element[] => [...all(root, test, false)]

export const first = (root: Element, test: (element: Element) => boolean): Element | undefined =>
  all(root, test).next().value ?? undefined

export const named =
  (...names: string[]) =>
  (element: Element): boolean =>
    names.includes(element.name)

/** Whether an element is a heading, of any level. */
export const isHeading = ({name}: Element): boolean => /^h[1-6]$/.test(name)

/** Whether an element has a class, by the rules of HTML. */
export const classed =
  (...classes: string[]) =>
  ({attributes}: Element): boolean =>
    attributes['class'] !== undefined && attributes['class'].split(/\s+/).some((one) => classes.includes(one))

/** Elements that stand in a line of text: what is on both sides of them is not parted by them. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym alt-code b bdi bdo big chron cite city classifier code copyrite country data del dfn em event font function i ins ' +
    'kbd lang location mark money name.family name.given num object.title org person postaddr pronounce q region s ' +
    'samp small span state story.date strike strong sub sublocation sup time tt u var virtloc wbr'
  ).split(' ')
)

/** What stands in a line, as the paragraph that it is. */
export const paragraphOf = (children: Element['children']): Element => ({name: 'p', attributes: {}, children})

/** What an element holds, white space apart. */
export const contentOf = ({children}: Element): Element['children'] =>
  children.filter((child) => typeof child === 'object' || child.trim() !== '')

const CLOSING = /^[),.;:]/
const OPENING = /[(/]$/

/** The words of an element: runs of white space are one space, blocks and line breaks part words. */
export function words(element: Element | string, skip?: (element: Element) => boolean): string {
  const out: string[] = []
  let apart = false
  const walk = (node: Element | string): void => {
    if (node === '') return
    if (typeof node === 'string') {
      // «(<byttl>reporter</byttl>)», «/<byttl>reporter</byttl>»
      if (apart && !CLOSING.test(node) && !OPENING.test(out.at(-1) ?? '')) out.push(' ')
      apart = false
      out.push(node)
    } else if (!skip?.(node)) {
      const block = !INLINE.has(node.name)
      apart ||= block
      node.children.forEach(walk)
      apart ||= block
    }
  }
  walk(element)
  return tidy(out.join(''))
}

/** Runs of white space made one space; control and zero-width characters gone. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Text as a field holds it: `null` where there are no words. */
export const field = (text: string | null | undefined): string | null => tidy(text ?? '') || null

/** The words of an element as a field holds them; `null` too where there is no such element. */
export const fieldOf = (element: Element | undefined, skip?: (element: Element) => boolean): string | null =>
  element ? field(words(element, skip)) : null
