import {named, words, type Element} from '../element/element.js'

/** What in a quotation says whose it is. */
export const isSource = named('footer', 'cite', 'credit')

/** Whose a quotation is, without the dash before the name. */
export const signerOf = (source: Element): string => words(source).replace(/^[-–—―~\s]+/, '')
