import {talkNames} from '../../lexicon/markup.js'
import type {Element} from '../element/element.js'
import {called} from '../element/names.js'
import {isOfPage} from './chrome.js'
import {holderOf} from './holder.js'
import {measured, type Measure} from './measure.js'
import {textOf} from './text.js'
import {titleOf} from './title.js'
import type {Titles} from './titles.js'

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

/** Tells the parts of a page apart. */
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
