import type {Part} from '../wcst.js'
import {authorRoles, relatedHeads} from '../lexicon/labels.js'
import {
  authorNames,
  captionNames,
  creditNames,
  deckNames,
  linkNames,
  metaNames,
  publishedNames,
  pullNames,
  updatedNames
} from '../lexicon/markup.js'
import {noteKind} from './note.js'
import {address, captionsOf, LABEL, linksOf, rows, SOURCE, table} from './blocks.js'
import {dateOf} from './date.js'
import {all, field, first, INLINE, named, outermost, tidy, words, type Element} from './element.js'
import type {Sheet} from './input.js'
import {called, holds} from './names.js'
import {titleMatch, type Page, type Titles} from './page.js'

/** A heading, a name or a deck is no longer. */
const SHORT = 300
/** What a box of links says besides is less. */
const SENTENCES = 120
/** A page has no more lines over its title. */
const HEAD = 24

const isHinted = called(new Set([...authorNames, ...publishedNames, ...updatedNames, ...metaNames]))
const isMarked = (one: Element): boolean => isHinted(one) || holds('datepublished', 'datemodified')(one)
const isHeading = ({name}: Element): boolean => /^h[1-6]$/.test(name)

/**
 * An article as the lines that a reader of it sees, for the copy's own grammars: headings with `##` before them, rules
 * as `___`. What the page marks beyond doubt, its title, captions, lists, is told as that.
 */
export function sheetOf(page: Page, titles: Titles, authors: readonly string[]): Sheet {
  const parts: Part[] = []
  let foot = Infinity
  let published: string | null = null
  let updated: string | null = null
  let where: 'head' | 'text' | 'foot' = 'head'
  let titled = false
  let decked = false
  let signed = false
  /** Whether running text has begun. */
  let begun = false
  let inFigure = false
  let loose: (Element | string)[] = []

  const put = (part: Part): void => {
    if (part.type === 'copy') {
      const last = parts[parts.length - 1]
      if (last?.type === 'copy' && parts.length !== foot) last.text += `\n\n${part.text}`
      else parts.push({...part})
    } else parts.push(part)
  }
  const line = (said: string): void => {
    // What parts the words of a head stands in none of them
    const text = begun ? said : said.replace(/^[•·|]\s/, '')
    if (text === '') return
    if (PICTURE.test(text)) return put({type: 'furniture', text})
    if (!titled && !begun && text.length < SHORT && titleMatch(text, titles) > 1) {
      titled = true
      put({type: 'headline', text})
    } else if (!signed && !begun && isNames(text, authors)) {
      signed = true
      put({type: 'byline', text, names: authors, role: null})
    } else if (!signed && !begun && roleIn(text, authors) !== null) {
      signed = true
      put({type: 'byline', text, names: authors, role: roleIn(text, authors)})
    } else {
      begun ||= (where === 'text' || !page.text) && (titled || isProse(text)) && isStopped(text)
      put({type: 'copy', text})
    }
  }
  const flush = (isText = false): void => {
    if (loose.length === 0) return
    const nodes = loose
    loose = []
    if (!begun && where !== 'foot') times(nodes)
    if (!begun && !titled && parts.length < HEAD && areLinks(nodes)) {
      // Over the bar of the page's sections stands its own name
      const above = parts.splice(0).flatMap((part) => (part.type === 'copy' ? ofPage(part.text) : [part]))
      parts.push(...above, ...runs(nodes, isText).flatMap(ofPage))
      return
    }
    for (const one of runs(nodes, isText)) line(one)
  }
  /** The moment of a line's time, by the words before it. */
  const times = (nodes: readonly (Element | string)[]): void => {
    const run = {name: 'p', attributes: {}, children: nodes}
    const found = first(run, ({name, attributes}) => name === 'time' && dateOf(attributes['datetime']) !== null)
    if (!found) return
    const last = parts[parts.length - 1]
    const over = last?.type === 'copy' && last.text.length < 60 ? last.text : ''
    if (/\b(?:updated?|modified|edited|revised)\b/i.test(`${over} ${words(run)}`))
      updated ??= dateOf(found.attributes['datetime'])
    else published ??= dateOf(found.attributes['datetime'])
  }
  const walk = (element: Element): void => {
    const isText = TEXTUAL(element)
    const apart = !isText && areLines(element)
    for (const child of element.children) {
      if (typeof child === 'string') {
        loose.push(child)
        continue
      }
      if (page.isChrome(child) || DROPPED(child)) continue
      if (
        !apart &&
        child !== page.title &&
        (child.name === 'br' || (INLINE.has(child.name) && !page.isBlocky(child) && !CAPTION(child)))
      ) {
        loose.push(child)
        // «<time>March 4</time> Rain fell»: what follows a time that is marked is a line of its own
        if (!isText && child.name === 'time' && isMarked(child)) flush()
        continue
      }
      flush(isText)
      if (child === page.text) {
        where = 'text'
        read(child)
        flush()
        where = 'foot'
        foot = parts.length
      } else {
        // The article's own, where nothing says which its text is
        if (child.name === 'footer' && element === page.holder && begun && where === 'head') {
          where = 'foot'
          foot = parts.length
        }
        read(child)
        flush(TEXTUAL(child))
      }
    }
    flush(isText)
  }
  const read = (one: Element): void => {
    const {name} = one
    const kind = noteKind(one.attributes['datakind'])
    if (kind) {
      const text = field(words(one))
      if (text !== null) put({type: 'note', kind, text})
    } else if (one === page.title) {
      const text = field(words(one))
      if (text !== null && !titled) put({type: 'headline', text})
      titled = true
    } else if (name === 'figure' || name === 'media') figure(one)
    else if (CAPTION(one) && !page.isBlocky(one) && captions(one)) return
    else if (isCredit(one)) return
    else if (name === 'blockquote' || called(pullNames)(one)) quotation(one)
    else if (name === 'aside' || called(linkNames)(one)) box(one)
    else if (!begun && titled && !decked && where !== 'foot' && isDeck(one)) {
      const text = field(words(one, page.isChrome))
      if (text !== null) {
        decked = true
        put({type: 'subheadline', text})
      }
    } else if (isHeading(one) && !page.isOverTitle(one)) heading(one)
    else if (name === 'ul' || name === 'ol') list(one)
    else if (name === 'table') cells(one)
    else if (name === 'hr') put({type: 'separator'})
    else if (name === 'pre') verbatim(one)
    else if (name === 'dl') definitions(one)
    else if (name === 'p' && begun && where !== 'foot' && loneLink(one)) {
      const link = loneLink(one) as Element
      put({type: 'related', label: '', title: words(link), url: address(link.attributes['href'] ?? null)})
    } else if (name === 'p' && isBold(one)) put({type: 'copy', text: `**${words(one)}**`})
    else if (INLINE.has(name) && !page.isBlocky(one)) loose.push(one)
    else walk(one)
  }
  const heading = (one: Element): void => {
    const text = words(one, page.isChrome)
    if (text === '') return
    if ((begun || where !== 'head') && titled && !/[*#]/.test(text)) put({type: 'copy', text: `## ${text}`})
    else line(text)
  }
  const figure = (one: Element): void => {
    // What an outer one has no caption for, an inner one has none for either
    if (inFigure) return walk(one)
    inFigure = true
    pictured(one)
    inFigure = false
  }
  const pictured = (one: Element): void => {
    if (first(one, named('blockquote', 'table', 'pre', 'p', 'ul')) && !first(one, named('figcaption'))) walk(one)
    else if (!captions(one)) {
      const [link] = linksOf(one, 0)
      if (link && link.title.length > 8 && called(linkNames)(one)) box(one)
      else walk(one)
    }
  }
  /** The credit of the caption before it. */
  const isCredit = (one: Element): boolean => {
    const last = parts[parts.length - 1]
    if (last?.type !== 'caption' || last.credit !== null || !called(creditNames)(one)) return false
    const text = words(one, page.isChrome)
    if (text.length < 80 && text !== '') last.credit = text
    return text.length < 80
  }
  /** The captions of a figure; what it says beside them is the credit. */
  const captions = (one: Element): boolean => {
    const found = captionsOf(one, page.isChrome)
    const isCaption = (inner: Element): boolean => CAPTION(inner) || named('figcaption')(inner) || page.isChrome(inner)
    const beside = CAPTION(one) ? '' : words(one, isCaption)
    for (const {text, credit} of found)
      put({type: 'caption', text, credit: credit ?? (beside !== '' && beside.length < 80 ? beside : null)})
    return found.length > 0
  }
  const quotation = (one: Element): void => {
    const source = first(one, SOURCE)
    const isPull = called(pullNames)(one) || called(pullNames)(first(one, named('blockquote')) ?? one)
    if (!isPull && !source) return walk(one)
    const text = field(words(one, (inner) => SOURCE(inner) || page.isChrome(inner)))
    const who = source ? words(source).replace(/^[-–—―~\s]+/, '') : ''
    if (text !== null) put({type: 'pullquote', text, signed: who === '' ? null : who})
  }
  /** A box of links to other stories, or one of words. */
  const box = (one: Element): void => {
    if (first(one, (inner) => called(pullNames)(inner) || (one.name === 'aside' && inner.name === 'blockquote')))
      return quotation(one)
    const links = page.prose(one) < SENTENCES && (begun || where !== 'head') ? linksOf(one, 0, page.isChrome) : []
    // A heading whose links a script would bring
    if (links.length === 0 && begun && page.prose(one) === 0 && words(one).length < 40) return
    if (links.length === 0 || links.some(({label, title}) => title.length > SHORT || !isLink(label, title)))
      return walk(one)
    for (const {label, title, url} of links) put({type: 'related', label, title, url})
  }
  const list = (one: Element): void => {
    const text = rows(one, named('li'), page.isChrome)
    if (text === null) return
    const items = text.split('\n')
    const last = parts[parts.length - 1]
    const over = last?.type === 'copy' ? last.text.slice(last.text.lastIndexOf('\n') + 1) : ''
    if (page.prose(one) === 0 && isLinks(one)) {
      if (!begun || where === 'foot') for (const item of items) put({type: 'copy', text: item})
      else if (
        over.endsWith(':') ||
        over.startsWith('#') ||
        over.startsWith('*') ||
        items.some((item) => !/ \S+ /.test(item))
      )
        put({type: 'list', text})
      else for (const {title, url} of linksOf(one, 0, page.isChrome)) put({type: 'related', label: '', title, url})
      return
    }
    // What the page files the article under stands over it
    if (
      where === 'head' &&
      (page.text !== undefined ||
        (page.title !== undefined && !titled) ||
        (!begun && page.prose(one) === 0 && first(one, (inner) => named('a', 'time')(inner) || isHinted(inner))))
    ) {
      for (const item of items) put({type: 'copy', text: item})
      return
    }
    begun ||= titled && page.prose(one) > 0 && (where === 'text' || !page.text)
    put({type: 'list', text})
  }
  /** Names with what they stand for: over the text a line each. */
  const definitions = (one: Element): void => {
    let name = ''
    for (const part of outermost(one, named('dt', 'dd'))) {
      const text = words(part, page.isChrome)
      if (part.name === 'dt') {
        if (name !== '') line(name)
        name = text
      } else if (name !== '' && name.length < 40 && text.length < 80) {
        line(`${name} ${text}`)
        name = ''
      } else {
        if (name !== '') line(name)
        name = ''
        walk(part)
      }
    }
    if (name !== '') line(name)
  }
  /** A table of figures; one that lays a page out is read cell by cell. */
  const cells = (one: Element): void => {
    if (!isData(one)) return walk(one)
    const text = table(one, page.isChrome)
    if (text !== null) put({type: 'table', text})
  }
  const verbatim = (one: Element): void => {
    const text = rawText(one).replace(/\t/g, '    ').trim()
    if (text !== '') put({type: 'copy', text})
  }

  if (page.title && !isWithin(page.holder, page.title)) {
    const text = field(words(page.title))
    if (text !== null) put({type: 'headline', text})
    titled = true
  }
  if (page.holder === page.text) where = 'text'
  walk(page.holder)
  const [known] = titles.exact
  if (!titled && known !== undefined) {
    parts.unshift({type: 'headline', text: known})
    foot++
  }
  return {parts, foot, published, updated, links: linksIn(page.holder)}

  function isDeck(one: Element): boolean {
    return (
      called(deckNames)(one) ||
      holds('alternativeheadline')(one) ||
      (holds('description')(one) && one !== page.text && !page.isOverTitle(one))
    )
  }
}

const TEXTUAL = named('p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figcaption', 'dd', 'dt')
const CAPTION = called(captionNames)
const DROPPED = named('script', 'head', 'title', 'meta', 'link', 'input', 'img', 'textarea', 'option')

/** A picture that stands for itself. */
const PICTURE = /^\p{Extended_Pictographic}\S?$/u

/** A sentence of running text. */
const isProse = (text: string): boolean => text.length > 60 && isStopped(text)

const isStopped = (text: string): boolean => text.includes(' ') && /[.!?…]["'”’»)]{0,2}$/.test(text.slice(-3))

const isWithin = (root: Element, one: Element): boolean => first(root, (inner) => inner === one) !== undefined

/** A line of a head whose parts are elements each: who, when, where. */
function areLines({children}: Element): boolean {
  let hinted = false
  let count = 0
  for (const child of children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') return false
    } else {
      count++
      hinted ||= child.name === 'time' || isHinted(child)
    }
  }
  return hinted && count > 1
}

/** Names of authors that the page tells elsewhere, and what joins them. */
function isNames(text: string, authors: readonly string[]): boolean {
  if (text.length > 200 || authors.length === 0) return false
  let rest = ` ${text.toLowerCase()} `
  let found = false
  for (const name of authors) {
    const small = name.toLowerCase()
    if (!rest.includes(small)) continue
    rest = rest.replace(small, ' ')
    found = true
  }
  return found && /^[\s,:&|·•]*$/.test(rest.replace(/\b(?:by|and|with|written)\b/g, ' '))
}

/** What an author is, behind the name on the same line: `Ana Ruiz Transport Correspondent`. */
function roleIn(text: string, authors: readonly string[]): string | null {
  const small = text.toLowerCase()
  const name = text.length < 120 ? authors.find((one) => small.startsWith(`${one.toLowerCase()} `)) : undefined
  if (name === undefined) return null
  const role = text.slice(name.length + 1)
  const list = role.toLowerCase().split(' ')
  return list.length < 6 &&
    list.every((word) => /^[\p{L}&’'-]+$/u.test(word)) &&
    authorRoles.has(list[list.length - 1] ?? '')
    ? role
    : null
}

/** The link that a paragraph is as a whole, to a story by its title. */
function loneLink(one: Element): Element | undefined {
  const [link, other] = outermost(one, named('a'))
  if (!link || other || address(link.attributes['href'] ?? null) === null) return undefined
  const title = words(link)
  const whole = words(one)
    .replace(/^[[(] ?/, '')
    .replace(/ ?[\])]$/, '')
  return whole === title && / \S+ /.test(title) && !isStopped(title) ? link : undefined
}

/** A paragraph that is bold as a whole stands out as a heading does. */
function isBold({children}: Element): boolean {
  const own = children.filter((child) => typeof child === 'object' || child.trim() !== '')
  const [only] = own
  if (own.length !== 1 || typeof only !== 'object' || !named('b', 'strong')(only)) return false
  const text = words(only)
  return text !== '' && text.length < 100 && !/[*_]/.test(text) && !first(only, named('br', 'a'))
}

const ofPage = (text: string): Part[] => text.split(/\n+/).map((one) => ({type: 'furniture', text: one}))

/** A bar of two links or more, and little else. */
function areLinks(nodes: readonly (Element | string)[]): boolean {
  const run = {name: 'p', attributes: {}, children: nodes}
  const links = outermost(run, named('a')).map((link) => words(link).length)
  return links.length > 1 && links.reduce((sum, length) => sum + length, 0) > words(run).length * 0.6
}

/** Whether words are the title of a story, and no button. */
const isLink = (label: string, title: string): boolean =>
  !/\b(?:topics?|tags?)\b/i.test(label) &&
  (label === '' ||
    / \S+ /.test(title) ||
    label
      .toLowerCase()
      .split(' ')
      .some((word) => relatedHeads.has(word)))

/** Whether each row of a list is a link and nothing else. */
const isLinks = (one: Element): boolean =>
  outermost(one, named('li')).every((item) => {
    const [link] = outermost(item, named('a', 'button'))
    return link !== undefined && words(link).length >= words(item).length * 0.8
  })

/** No cell of figures or names is longer. */
const CELL = 160

/** Whether a table has rows of short cells, and not the parts of a page. */
function isData(one: Element): boolean {
  if (one.attributes['role'] === 'presentation' || first(one, (inner) => inner !== one && inner.name === 'table'))
    return false
  let rowsOfTwo = 0
  for (const row of outermost(one, named('tr'))) {
    const cells = outermost(row, named('td', 'th'))
    if (cells.some((cell) => words(cell).length > CELL || first(cell, named('h1', 'h2', 'h3', 'ul', 'form', 'img'))))
      return false
    if (cells.length > 1) rowsOfTwo++
  }
  return rowsOfTwo > 1
}

/** The lines of words and elements that stand in a line: two line breaks part paragraphs, one parts lines. */
function runs(nodes: readonly (Element | string)[], isText: boolean): string[] {
  let out = ''
  const walk = (children: readonly (Element | string)[], isTextual: boolean): void => {
    let after = false
    for (const child of children) {
      if (typeof child === 'string') {
        out += child.replace(/\s+/g, ' ')
        after = false
      } else if (child.name === 'br') {
        out += '\n'
        after = false
      } else {
        const at = out.length
        walk(child.children, isTextual)
        // Elements that nothing parts stand apart on the page
        if (after && !isTextual && /^[\p{L}\p{N}]/u.test(out.slice(at, at + 2))) {
          const end = out.slice(at - 2, at)
          const sign = /[\p{L}\p{N}]$/u.test(end) ? '\n\n' : /[.:;,!?…]$/.test(end) ? ' ' : ''
          if (sign !== '') out = out.slice(0, at) + sign + out.slice(at)
        }
        after = out.length > at
      }
    }
  }
  walk(nodes, isText)
  return out
    .split(/\n[^\S\n]*\n\s*/)
    .map((one) =>
      one
        .split('\n')
        .map(tidy)
        .filter((words) => words !== '')
        .join('\n')
    )
    .filter((one) => one !== '')
}

function rawText(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : rawText(child)))
    .join('')
}

/** Addresses by the words of their links. */
function linksIn(root: Element): Map<string, string> {
  const out = new Map<string, string>()
  for (const link of all(root, named('a'))) {
    const url = address(link.attributes['href'] ?? null)
    if (url === null) continue
    const text = words(link)
    for (const title of [text, LABEL.exec(text)?.[2]]) if (title !== undefined && !out.has(title)) out.set(title, url)
  }
  return out
}
