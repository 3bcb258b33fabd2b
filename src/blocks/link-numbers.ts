import type {Leaf} from '../wcst.js'
import {withoutSigns} from './signs.js'

/** What a browser for terminals sets under a page: the addresses of its links. */
const REFERENCES =
  /[\n\r][ \t]{0,8}References[ \t]{0,8}[\n\r]{1,4}(?:[ \t]{0,8}(?:Visible|Hidden) links:?[ \t]{0,8}[\n\r]{1,4})?[ \t]{0,8}1\. \S{1,12}:/
/** The number of a link, before its words. */
const NUMBER = /#?\[\d{1,4}\](?=\S)/g

/** The numbers of links, in the text of a page that such a browser printed, become control marks. */
export const unnumbered = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.some(({type, value}) => type === 'text' && value.includes('[1]') && REFERENCES.test(value))
    ? leaves.flatMap(split)
    : leaves

const split = (leaf: Leaf): Leaf[] =>
  leaf.type !== 'text'
    ? [leaf]
    : withoutSigns(
        leaf,
        Array.from(leaf.value.matchAll(NUMBER), ({index, 0: sign}) => [index, index + sign.length] as const)
      )
