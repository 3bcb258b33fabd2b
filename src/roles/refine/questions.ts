import {count} from '../looks.js'
import type {Item} from '../item.js'

/** A question of some words on a line of its own: several in a story are its cross-heads. */
export const isQuestion = ({raw}: Item): boolean =>
  raw !== undefined &&
  raw.text.length < 80 &&
  raw.text.endsWith('?') &&
  count(raw.text) < 10 &&
  /^[A-Z\d]/.test(raw.text) &&
  !/^(?:Q|A):/.test(raw.text)

/** How a question begins that goes on from nothing before it. */
const opens: ReadonlySet<string> = new Set('What Who Why How When Where Which Will Can Could Is Are Does Do'.split(' '))

/** Whether a question can head a part of a story by itself, where the story has other cross-heads: no `So what?`. */
export const isOpenQuestion = (text: string): boolean => count(text) > 3 && opens.has(text.slice(0, text.search(/\W/)))

const NAMED = /^[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){0,3}: /

/** A question of an interview: who asks stands before it, and who answers before the next line. */
export const isAsked = (text: string, next: Item | undefined): boolean =>
  text.endsWith('?') && NAMED.test(text) && next?.raw !== undefined && NAMED.test(next.raw.text.slice(0, 80))
