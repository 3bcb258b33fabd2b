/** What the page shows, as its fragment says it: `#story=in/bridge.txt`, `#lacks=byline`. */
export interface Route {
  story: string | null
  /** Only stories that lack a field, quote a speaker, have a warning. */
  lacks: string | null
  speaker: string | null
  rule: string | null
}

const KEYS = ['story', 'lacks', 'speaker', 'rule'] as const

export function route(): Route {
  const found = new URLSearchParams(location.hash.slice(1))
  return Object.fromEntries(KEYS.map((key) => [key, found.get(key)])) as unknown as Route
}

/** The address of a place on the page; what is not said stays as it is where `from` is given. */
export function hrefOf(to: Partial<Route>, from?: Route): string {
  const all = {...from, ...to}
  const params = new URLSearchParams()
  for (const key of KEYS) if (all[key]) params.set(key, all[key])
  return `#${params.toString()}`
}
