import type {Unsafe} from 'mdast-util-to-markdown'
import type {OutputOptions, Profile} from './output.js'

/** Signs that GitHub's Markdown reads as links, strikes or formulas, and CommonMark does not. */
const GITHUB: readonly Unsafe[] = [
  {character: '~', inConstruct: 'phrasing'},
  {character: '@', after: '[\\-.\\w]', inConstruct: 'phrasing'},
  {character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing'},
  {character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing'},
  {character: '$', inConstruct: 'phrasing'}
]

/** Tools that run `{{ page }}`, `{% include %}` and `{{< figure >}}` before they read any Markdown. */
const TEMPLATED: ReadonlySet<string | undefined> = new Set<Profile>(['hugo', 'jekyll', 'eleventy'])
const BRACE: Unsafe = {character: '{'}

const OWN: Partial<Record<Profile, readonly Unsafe[]>> = {
  hugo: [BRACE],
  // kramdown takes `a | b` for a table, and a colon that begins a line for a definition.
  jekyll: [BRACE, {character: '|'}, {atBreak: true, character: ':', after: '[ \\t]'}],
  eleventy: [BRACE],
  // Tags, `==marks==` and `%%comments%%`.
  obsidian: [{character: '#'}, {character: '='}, {character: '%'}]
}

/** What is escaped beyond CommonMark's own signs. */
export const unsafeIn = ({profile}: OutputOptions): Unsafe[] => [...GITHUB, ...((profile && OWN[profile]) ?? [])]

/** What kramdown lets a backslash escape; before any other sign it would print the backslash. */
const KRAMDOWN = new Set('\\.*_+`<>()[]{}#!:|"\'$=-~')

/** Escapes as the tool reads them. Every brace has its backslash; what makes a tag of it needs one of its own: `\{\%`. */
export function escapesOf(markdown: string, {profile}: OutputOptions): string {
  const apart = TEMPLATED.has(profile) ? markdown.replace(/\\\{(?=[%#])/g, '\\{\\') : markdown
  if (profile !== 'jekyll') return apart
  return apart.replace(/\\([!-/:-@[-`{-~])/g, (whole, sign: string) =>
    KRAMDOWN.has(sign) ? whole : `&#${sign.charCodeAt(0)};`
  )
}
