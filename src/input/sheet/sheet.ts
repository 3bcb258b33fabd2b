import {linkNames} from '../../lexicon/markup.js'
import type {Part} from '../../wcst.js'
import {fieldOf, first, INLINE, isHeading, named, words, type Element} from '../element/element.js'
import {called} from '../element/names.js'
import type {Sheet} from '../input.js'
import {noteKind} from '../note.js'
import type {Page} from '../page/page.js'
import type {Titles} from '../page/titles.js'
import {box} from './box.js'
import {definitions} from './definitions.js'
import {draftOf} from './draft.js'
import {captions, credit, figure, isCaption} from './figure.js'
import {heading, isBold, isDeck} from './heading.js'
import {areHinted, isMarkedTime} from './hinted.js'
import {areLinks, linksIn, loneLink} from './links.js'
import {list} from './list.js'
import {isPull, quotation} from './quotation.js'
import {runs, verbatim} from './runs.js'
import {cells} from './table.js'
import {times} from './times.js'

/** A page has no more lines over its title. */
const HEAD = 24

/** What stands over a title, and says what kind of story it is, has fewer words. */
const KICKER = 6

/**
 * An article as the lines that a reader of it sees, for the copy's own grammars: headings with `##` before them, rules
 * as `___`. What the page marks beyond doubt, its title, captions, lists, is told as that.
 */
export function sheetOf(page: Page, titles: Titles, authors: readonly string[]): Sheet {
  const draft = draftOf(page, titles, authors)
  const {parts, put} = draft
  let decked = false
  let inFigure = false
  let loose: (Element | string)[] = []

  const flush = (isText = false): void => {
    if (loose.length === 0) return
    const nodes = loose
    loose = []
    if (!draft.begun && draft.where !== 'foot') times(nodes, draft)
    if (!draft.begun && !draft.titled && parts.length < HEAD && areLinks(nodes)) {
      // Over the bar of the page's sections stands its own name
      const above = parts.splice(0).flatMap((part) => (part.type === 'copy' ? ofPage(part.text) : [part]))
      parts.push(...above, ...runs(nodes, isText).flatMap(ofPage))
    } else runs(nodes, isText).forEach(draft.line)
  }
  const walk = (element: Element): void => {
    const isText = isTextual(element)
    const apart = !isText && areHinted(element)
    for (const child of element.children) {
      if (typeof child === 'string') {
        loose.push(child)
        continue
      }
      if (page.isChrome(child) || isSilent(child)) continue
      if (!apart && child !== page.title && (child.name === 'br' || (isInLine(child) && !isCaption(child)))) {
        loose.push(child)
        // «<time>March 4</time> Rain fell»: what follows a time that is marked is a line of its own
        if (!isText && isMarkedTime(child)) flush()
        continue
      }
      flush(isText)
      if (child === page.text) {
        draft.where = 'text'
        read(child)
        flush()
        draft.end()
      } else {
        // The article's own, where nothing says which its text is
        if (child.name === 'footer' && element === page.holder && draft.begun && draft.where === 'head') draft.end()
        read(child)
        flush(isTextual(child))
      }
    }
    flush(isText)
  }
  const read = (one: Element): void => {
    const kind = noteKind(one.attributes['datakind'])
    if (kind) {
      const text = fieldOf(one)
      if (text !== null) put({type: 'note', kind, text})
    } else if (one === page.title) title(one)
    else if (named('figure', 'media')(one)) {
      // What an outer one has no caption for, an inner one has none for either
      const isInner = inFigure
      inFigure = true
      if (isInner || !figure(one, draft)) walk(one)
      inFigure = isInner
    } else if (
      (isCaption(one) && !isOverTitle(one) && !page.isBlocky(one) && captions(one, draft)) ||
      credit(one, draft)
    )
      return
    else if (one.name === 'blockquote' || isPull(one)) {
      if (!quotation(one, draft)) walk(one)
    } else if (one.name === 'aside' || called(linkNames)(one)) {
      if (!box(one, draft)) walk(one)
    } else if (!draft.begun && draft.titled && !decked && draft.where !== 'foot' && isDeck(one, page)) {
      const text = fieldOf(one, page.isChrome)
      if (text === null) return
      decked = true
      put({type: 'subheadline', text})
    } else if (isHeading(one) && !page.isOverTitle(one)) heading(one, draft)
    else readNamed(one)
  }
  /** What some pages call the caption of their title: `Press release`. */
  const isOverTitle = (one: Element): boolean => !draft.titled && !inFigure && words(one).split(' ').length < KICKER
  /** What an element is by its name alone. */
  const readNamed = (one: Element): void => {
    const link = one.name === 'p' && draft.begun && draft.where !== 'foot' ? loneLink(one) : undefined
    if (link) put({type: 'related', label: '', ...link})
    else if (one.name === 'p' && isBold(one)) put({type: 'copy', text: `**${words(one)}**`})
    else if (named('ul', 'ol')(one)) list(one, draft)
    else if (one.name === 'table') {
      if (!cells(one, draft)) walk(one)
    } else if (one.name === 'hr') put({type: 'separator'})
    else if (one.name === 'pre') {
      const text = verbatim(one)
      if (text !== '') put({type: 'copy', text})
    } else if (one.name === 'dl') definitions(one, draft, walk)
    else if (isInLine(one)) loose.push(one)
    else walk(one)
  }
  const title = (one: Element): void => {
    const text = fieldOf(one)
    if (text !== null && !draft.titled) put({type: 'headline', text})
    draft.titled = true
  }
  const isInLine = (one: Element): boolean => INLINE.has(one.name) && !page.isBlocky(one)

  if (page.title && !isWithin(page.holder, page.title)) title(page.title)
  if (page.holder === page.text) draft.where = 'text'
  walk(page.holder)
  const [known] = titles.exact
  if (!draft.titled && known !== undefined) {
    parts.unshift({type: 'headline', text: known})
    draft.foot++
  }
  const {foot, published, updated} = draft
  return {parts, foot, published, updated, links: linksIn(page.holder)}
}

const isTextual = named(...'p li td th h1 h2 h3 h4 h5 h6 blockquote figcaption dd dt'.split(' '))
const isSilent = named('script', 'head', 'title', 'meta', 'link', 'input', 'img', 'textarea', 'option')

const isWithin = (root: Element, one: Element): boolean => first(root, (inner) => inner === one) !== undefined

const ofPage = (text: string): Part[] => text.split(/\n+/).map((one) => ({type: 'furniture', text: one}))
