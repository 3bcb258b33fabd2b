import type {AuthorNode} from '../wcst.js'

const LONGEST = 600
const LIFE = /^ (?:covers|is|was|has|writes|reports|reported|works|joined|leads)\b/
const HONORIFIC = /^(?:Mr|Mrs|Ms|Dr|Prof)\.? (?=[A-ZÀ-Þ])/

/** What an author is: `Ruiz covers ports for the agency. She is based in Lima.`, `Ms. Ruiz is a retired pilot.` */
export function isLife(text: string, authors: readonly AuthorNode[]): boolean {
  if (text.length > LONGEST || authors.length === 0) return false
  const words = text.slice(HONORIFIC.exec(text)?.[0].length ?? 0)
  return authors.some(({name}) =>
    [name, name.slice(name.lastIndexOf(' ') + 1)].some(
      (own) => words.slice(0, own.length).toLowerCase() === own.toLowerCase() && LIFE.test(words.slice(own.length))
    )
  )
}
