import {promptHeads, promptStock} from '../lexicon/prompts.js'

const LONGEST = 60
const MOST = 8

/** A prompt or a button of a page by its words alone: `Leave a comment below.`, `Bookmark this article`, `Swipe for more photos`. */
export function isPrompt(text: string): boolean {
  if (text.length > LONGEST || !text.includes(' ')) return false
  const words = text
    .toLowerCase()
    .replace(/[.:!…]{1,3}$/, '')
    .split(' ')
  return (
    words.length <= MOST &&
    words.some((word) => promptHeads.has(word)) &&
    words.every((word) => promptHeads.has(word) || promptStock.has(word))
  )
}
