/** What a page says of its article's title: as it is, and with the site's name before or after it. */
export interface Titles {
  exact: readonly string[]
  sited: readonly string[]
  site: string | null
}

/** A text as it is compared: small letters, plain quotation marks and dashes. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—]/g, '-')
    .trim()

const AFTER = /^\s*[-|:·•<>›»/]/
const BEFORE = /[-|:·•<>›»/]\s*$/

/** How surely a line is the title: it stands in what the page says of itself, whole or with the site's name. */
export function titleMatch(text: string, {exact, sited}: Titles): number {
  const own = plain(text)
  if (own === '') return 0
  if (exact.some((one) => plain(one) === own)) return 4
  if (sited.some((one) => plain(one) === own)) return 3
  if (own.length < 8) return 0
  return [...exact, ...sited].some((one) => {
    const said = plain(one)
    return (
      (said.startsWith(own) && AFTER.test(said.slice(own.length))) ||
      (said.endsWith(own) && BEFORE.test(said.slice(0, -own.length)))
    )
  })
    ? 2
    : 0
}

const JOINTS = [' - ', ' – ', ' — ', ' | ', ' : ', ' · ', ' • ', ' » ', ': ']

/** A title without the site's name after or before it. */
export function unsited(title: string, site: string | null): string {
  if (site === null) return title
  const [small, name] = [title.toLowerCase(), site.toLowerCase()]
  for (const joint of JOINTS) {
    if (small.endsWith(joint + name)) return title.slice(0, -(joint.length + name.length))
    if (small.startsWith(name + joint)) return title.slice(name.length + joint.length)
  }
  return title
}
