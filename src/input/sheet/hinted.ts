import {authorNames, metaNames, publishedNames, updatedNames} from '../../lexicon/markup.js'
import type {Element} from '../element/element.js'
import {called, holds} from '../element/names.js'

/** Whether the page calls an element who, when or where. */
export const isHinted = called(new Set([...authorNames, ...publishedNames, ...updatedNames, ...metaNames]))

/** Whether the page marks an element as a time of the article. */
export const isMarkedTime = (one: Element): boolean =>
  one.name === 'time' && (isHinted(one) || holds('datepublished', 'datemodified')(one))

/** Whether an element is a line of a head whose parts are elements each: who, when, where. */
export function areHinted({children}: Element): boolean {
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
