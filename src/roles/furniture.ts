import {counter, endMarks, furnitureLines, furnitureOpenings, furnitureWords} from '../lexicon/furniture.js'
import {become, type Construct} from './construct.js'
import {openings} from './openings.js'

const opened = openings(furnitureOpenings)

const LONGEST = 200
/** A line of buttons or sections is no longer. */
const SHORT = 80
/** `News » World » Asia`, in words of one to three. */
const TRAIL = /^[A-Z][\w&' -]{1,24}(?:\s?[>»›]\s?[A-Z][\w&' -]{1,24}){1,5}$/

/** Lines of the page or the wire: `Advertisement`, `120 shares`, `[1/3]`, `Home > News`, `###`. */
export const furniture: Construct = {
  name: 'furniture',
  in: ['head', 'body', 'foot'],
  claim(block, {section}) {
    const counted = section === 'head' && counter.test(block.text)
    return counted || isFurniture(block.text) ? become(block, 'furniture', 'furniture') : undefined
  }
}

export function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false
  if (text.length < SHORT) {
    const plain = text.toLowerCase().replace(/[.:!…\s]{1,20}$/, '')
    if (furnitureLines.has(plain) || (text.length < 20 && endMarks.test(text))) return true
    if (isButtons(plain) || TRAIL.test(text)) return true
  }
  return opened(text) !== undefined
}

const isButtons = (plain: string): boolean => {
  const words = plain.split(/[\s|,·•/]{1,9}/)
  return words.length < 12 && words.every((word) => furnitureWords.has(word))
}
