import {endMarks, furnitureLines, furnitureOpenings} from '../lexicon/furniture.js'
import {become, type Construct} from './construct.js'

const LONGEST = 200

/** Lines of the page or the wire: `Advertisement`, `120 shares`, `[1/3]`, `###`. */
export const furniture: Construct = {
  name: 'furniture',
  in: ['head', 'body', 'foot'],
  claim(block) {
    const {text} = block
    if (text.length > LONGEST) return undefined
    const plain = text.length < 60 ? text.toLowerCase().replace(/[.:!…\s]{1,20}$/, '') : ''
    if (furnitureLines.has(plain) || (text.length < 20 && endMarks.test(text)))
      return become(block, 'furniture', 'furniture')
    return furnitureOpenings.some((opening) => opening.test(text)) ? become(block, 'furniture', 'furniture') : undefined
  }
}
