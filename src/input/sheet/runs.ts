import {tidy, type Element} from '../element/element.js'

/** The lines of words and elements that stand in a line: two line breaks part paragraphs, one parts lines. */
export function runs(nodes: Element['children'], isText: boolean): string[] {
  let out = ''
  const walk = (children: Element['children'], isTextual: boolean): void => {
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

/** The text of an element as it stands, tabs as spaces. */
export const verbatim = (element: Element): string => rawText(element).replace(/\t/g, '    ').trim()

function rawText(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : rawText(child)))
    .join('')
}
