import {bodyNames, chromeNames, linkNames, promoNames, talkNames, titleNames, unseenNames} from '../lexicon/markup.js'
import {all, first, INLINE, named, outermost, words, type Element} from './element.js'
import {called, holds} from './names.js'

/** A page by its parts: which element holds the article, and which in it the text; what belongs to the page alone. */
export interface Page {
  holder: Element
  /** The element that holds the article's text and nothing else, where there is one. */
  text: Element | undefined
  title: Element | undefined
  isChrome(element: Element): boolean
  /** How many letters of running text an element holds, what is the page's left out. */
  prose(element: Element): number
  /** Whether the title stands in an element. */
  isOverTitle(element: Element): boolean
  /** Whether blocks stand in an element. */
  isBlocky(element: Element): boolean
}

/** What a page says of its article's title: as it is, and with the site's name before or after it. */
export interface Titles {
  exact: readonly string[]
  sited: readonly string[]
  site: string | null
}

interface Measure {
  length: number
  linked: number
  prose: number
  blocky: boolean
}

/** Shorter runs of words are no running text: names, times, buttons. */
const RUNNING = 60
/** An article has at least so many letters of running text. */
const FEWEST = 120

const VOID: ReadonlySet<string> = new Set(['br', 'img', 'wbr', 'input', 'source', 'meta', 'link'])
const isInline = ({name}: Element): boolean => INLINE.has(name) || VOID.has(name)
const isHeading = ({name}: Element): boolean => /^h[1-6]$/.test(name)

export function pageOf(root: Element, titles: Titles): Page {
  const parents = new Map<Element, Element>()
  const whole = measured(root, () => false, parents)
  const of = (from: Map<Element, Measure>, one: Element): Measure => from.get(one) as Measure
  const title = titleOf(root, titles, (one) => of(whole, one).length)
  const above = new Set<Element>()
  for (let one = title; one; one = parents.get(one)) above.add(one)
  const half = of(whole, root).prose / 2
  const chrome = new Set<Element>()
  const mark = (element: Element, inArticle: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      const {prose} = of(whole, child)
      // What holds the title, or most of the text, is no part of the page alone, whatever it is called
      const isKept = above.has(child) || child.name === 'body' || prose > half
      const isTalk = title !== undefined && !above.has(child) && called(talkNames)(child)
      if (isTalk || (!isKept && isOfPage(child, inArticle, prose))) chrome.add(child)
      else mark(child, inArticle || child.name === 'article')
    }
  }
  mark(root, false)
  const isChrome = (one: Element): boolean => chrome.has(one)
  const clean = measured(root, isChrome)
  const prose = (one: Element): number => clean.get(one)?.prose ?? 0
  const holder = holderOf(root, title, parents, isChrome, prose)
  return {
    holder,
    title,
    text: textOf(holder, isChrome, prose),
    isChrome,
    prose,
    isOverTitle: (one) => one !== title && above.has(one),
    isBlocky: (one) => of(whole, one).blocky
  }
}

/** What nobody sees as text. */
const SILENT = named('head', 'script', 'textarea')

/** What each element holds, in one walk from the leaves up. */
function measured(
  root: Element,
  skip: (element: Element) => boolean,
  parents?: Map<Element, Element>
): Map<Element, Measure> {
  const out = new Map<Element, Measure>()
  const walk = (element: Element, inLink: boolean): Measure => {
    const own: Measure = {length: 0, linked: 0, prose: 0, blocky: false}
    const inline = INLINE.has(element.name)
    let run = 0
    let linked = 0
    const flush = (): void => {
      if (!inline && !inLink && run >= RUNNING && linked < run / 2 && !isHeading(element)) own.prose += run
      own.length += run
      own.linked += linked
      run = linked = 0
    }
    for (const child of element.children) {
      if (typeof child === 'string') {
        run += child.trim().length
        continue
      }
      parents?.set(child, element)
      if (skip(child)) continue
      const found = walk(child, inLink || child.name === 'a' || SILENT(child))
      if (SILENT(child)) continue
      own.prose += found.prose
      own.blocky ||= found.blocky || !isInline(child)
      if (INLINE.has(child.name)) {
        run += found.length
        linked += child.name === 'a' ? found.length : found.linked
      } else {
        flush()
        own.length += found.length
        own.linked += found.linked
      }
    }
    flush()
    out.set(element, own)
    return own
  }
  walk(root, false)
  return out
}

const ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search dialog alertdialog menu menubar toolbar'.split(' ')
)
const TAGS = named(
  ...'nav form button select dialog menu head amp-ad amp-sidebar amp-social-share amp-consent amp-user-notification'.split(
    ' '
  )
)
const isUnseen = (one: Element): boolean =>
  (one.attributes['hidden'] ?? 'until-found') !== 'until-found' ||
  one.attributes['ariahidden'] === 'true' ||
  /\b(?:display:\s?none|visibility:\s?hidden)/i.test(one.attributes['style'] ?? '') ||
  called(unseenNames)(one)

/** Parts of the page and not of the story. */
const isOfPage = (one: Element, inArticle: boolean, prose: number): boolean =>
  TAGS(one) ||
  ROLES.has(one.attributes['role'] ?? '') ||
  isUnseen(one) ||
  called(chromeNames)(one) ||
  (!INLINE.has(one.name) && called(promoNames)(one) && !first(one, isTitled)) ||
  (!inArticle && named('footer', 'header')(one)) ||
  (inArticle && one.name === 'article' && prose < FEWEST)

/** A link that has the words of a title. */
const isTitled = (one: Element): boolean => one.name === 'a' && words(one).split(' ').length > 2

const plain = (text: string): string =>
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

/** A title is no longer. */
const LONGEST = 300

/** The element that shows the title: what the page's data say counts most, then what it is called, then its level. */
function titleOf(root: Element, titles: Titles, length: (element: Element) => number): Element | undefined {
  let best: {one: Element; weight: number} | undefined
  const site = titles.site === null ? null : plain(titles.site)
  const walk = (element: Element, inArticle: boolean): void => {
    for (const one of element.children) {
      if (typeof one === 'string') continue
      if (named('nav', 'footer', 'aside', 'head', 'dialog')(one)) continue
      if (called(talkNames)(one) || called(linkNames)(one)) continue
      const isTitled = called(titleNames)(one) || holds('headline')(one)
      if ((isHeading(one) || isTitled) && length(one) < LONGEST) {
        const text = words(one)
        const match = titleMatch(text, titles)
        if (text !== '' && plain(text) !== site && (match > 0 || isTitled || one.name === 'h1')) {
          const weight =
            match + (isTitled ? 2 : 0) + (one.name === 'h1' ? 1.5 : 0) + (inArticle ? 0.5 : 0) - (isHome(one) ? 3 : 0)
          if (weight > 0 && weight > (best?.weight ?? 0)) best = {one, weight}
        }
        if (match > 0) continue
      }
      walk(one, inArticle || one.name === 'article')
    }
  }
  walk(root, false)
  return best?.one ?? topHeading(root, length)
}

/** Where nothing says what the title is, the first heading of the page's highest level. */
function topHeading(root: Element, length: (element: Element) => number): Element | undefined {
  let top: Element | undefined
  for (const one of all(root, isHeading)) if (!top || one.name < top.name) top = one
  if (!top || length(top) > LONGEST) return undefined
  const linked = outermost(top, named('a')).reduce((sum, link) => sum + length(link), 0)
  return linked < length(top) / 2 && words(top).split(' ').length > 2 ? top : undefined
}

/** The site's own name, which leads to its first page. */
const isHome = (one: Element): boolean =>
  [...all(one, named('a'))].some(({attributes}) => /^(?:\/|https?:\/\/[^/]+\/?)$/.test(attributes['href'] ?? ''))

const share = (prose: number, of: number, least: number): boolean => prose > 0 && prose >= of * least

function holderOf(
  root: Element,
  title: Element | undefined,
  parents: ReadonlyMap<Element, Element>,
  isChrome: (element: Element) => boolean,
  prose: (element: Element) => number
): Element {
  const whole = prose(root)
  if (title) {
    let article: Element | undefined
    for (let one = parents.get(title); one; one = parents.get(one)) if (one.name === 'article') article = one
    if (article && prose(article) >= FEWEST) return article
    for (let one = parents.get(title); one; one = parents.get(one)) if (share(prose(one), whole, 0.6)) return one
  }
  const seen = (test: (element: Element) => boolean): Element[] =>
    outermost(root, (one) => isChrome(one) || test(one)).filter((one) => !isChrome(one))
  for (const test of [named('article'), named('main'), (one: Element) => one.attributes['role'] === 'main']) {
    const [best] = seen(test).sort((a, b) => prose(b) - prose(a))
    if (best && share(prose(best), whole, 0.5)) return best
  }
  const [body] = outermost(root, named('body'))
  return body ?? root
}

/** So a page calls nothing but an article's text. */
const sureNames = new Set(['article body', 'articlebody'])
const BOXES = named('div', 'section', 'article', 'main', 'td', 'span', 'font')

/** The innermost element that the page calls its text, and that holds most of it. */
function textOf(
  holder: Element,
  isChrome: (element: Element) => boolean,
  prose: (element: Element) => number
): Element | undefined {
  const whole = prose(holder)
  const isSure = (one: Element): boolean => holds('articlebody')(one) || called(sureNames)(one)
  const isNamed = (one: Element): boolean =>
    isSure(one) || ((called(bodyNames)(one) || one.name === 'article') && BOXES(one))
  /** The named elements, outermost, that hold at least a share of the text. */
  const named = (root: Element, least: number): Element[] =>
    outermost(
      root,
      (one) =>
        one !== root &&
        (isChrome(one) || !share(prose(one), whole, least) || (least < 0.3 ? isSure(one) : isNamed(one)))
    ).filter((one) => !isChrome(one) && share(prose(one), whole, least))
  // One that holds less than most is the text only where no other has the like
  for (const least of [0.6, 0.3, 0.15]) {
    let found: Element | undefined
    for (let inner = named(holder, least); inner.length === 1; inner = named(inner[0] as Element, least))
      [found] = inner
    if (found) return found
  }
  return undefined
}
