import type {Story} from '../contract.js'

/** The texts of a body; a separator is a sign and no text. */
export const textsOf = ({body}: Story): string[] => body.filter(({type}) => type !== 'separator').map(({text}) => text)

/** How many words a body has, as everybody counts them: what white space parts. */
export function wordCount(story: Story): number {
  let count = 0
  for (const text of textsOf(story)) {
    let within = false
    for (let at = 0; at < text.length; at++) {
      const signs = !isBlank(text.charCodeAt(at))
      if (signs && !within) count++
      within = signs
    }
  }
  return count
}

/** What `\s` is. */
const isBlank = (code: number): boolean =>
  code < 0xa0 ? code === 32 || (code > 8 && code < 14) : /\s/.test(String.fromCharCode(code))
