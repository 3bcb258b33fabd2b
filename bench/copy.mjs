// Copy to measure with: stories made from a seed, so that everybody measures the same.

const NAMES = ['Ana Ruiz', 'Tom Beck', 'Lin Qiao', 'Maya Okoro', 'Jo Bell', 'Karl Lindt', 'Priya Nair', 'Omar Haddad']
const TITLES = [
  'Transport Minister',
  'port manager',
  'union leader',
  'Mayor',
  'Health Secretary',
  'central bank governor'
]
const PLACES = ['LISBON', 'NAIROBI', 'OSLO', 'MANILA', 'QUITO', 'DENVER, Colorado', 'CAIRO / AMMAN']
const WORDS =
  'the harbour council plan water road cost month year people work would after before trade talks rail bridge rain crop price market vote law school river city worker ship night power line report figure country coast area group'.split(
    ' '
  )
const CUES = ['said', 'told reporters', 'added', 'warned', 'announced']

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One pasted story of `paragraphs` paragraphs, some 220 bytes each. */
export function story(seed, paragraphs = 12) {
  const next = random(seed)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const words = (n) => Array.from({length: n}, () => pick(WORDS)).join(' ')
  const sentence = (n) => {
    const text = words(n)
    return text[0].toUpperCase() + text.slice(1) + '.'
  }
  const who = pick(NAMES)
  const body = Array.from({length: paragraphs}, (_, index) => {
    const roll = next()
    if (index === 0) return `${pick(PLACES)} - ${pick(TITLES)} ${who} said on Monday that ${words(14)}. ${sentence(12)}`
    if (roll < 0.2) return `“${sentence(9).slice(0, -1)},” ${who.split(' ')[1]} ${pick(CUES)}. “${sentence(8)}”`
    if (roll < 0.35) return `${pick(NAMES)}, ${pick(TITLES).toLowerCase()}, said ${words(12)}. ${sentence(14)}`
    if (roll < 0.4) return `ALSO READ: ${sentence(7).slice(0, -1)}`
    return `${sentence(16)} ${sentence(12)} ${sentence(9)}`
  })
  const head = [
    `Published: 1${index10(next)}:05, June ${1 + index10(next)}, 2021`,
    sentence(8).slice(0, -1),
    `By ${pick(NAMES)}`
  ]
  return [head.join('\n'), ...body, 'With Reuters inputs'].join('\n\n') + '\n'
}

const index10 = (next) => Math.floor(next() * 10)

/** `count` stories. */
export const stories = (count, paragraphs) => Array.from({length: count}, (_, index) => story(index + 1, paragraphs))
