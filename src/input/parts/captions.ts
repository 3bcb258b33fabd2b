import type {Caption} from '../../contract.js'
import {captionNames, creditNames} from '../../lexicon/markup.js'
import {contentOf, INLINE, named, outermost, paragraphOf, tidy, words, type Element} from '../element/element.js'
import {called} from '../element/names.js'

const CREDIT = (element: Element): boolean =>
  named('small', 'media-producer', 'credit')(element) || called(creditNames)(element)

/** What is called a caption is one; what only stands where one does can be the credit. */
const CAPTION = (element: Element): boolean =>
  called(captionNames)(element) || (named('figcaption', 'media-caption')(element) && !CREDIT(element))

/** The captions of a figure: each `figcaption` or `media-caption`, with the credit beside or within it. */
export function captionsOf(figure: Element, skip: (element: Element) => boolean = () => false): Caption[] {
  const found = outermost(figure, CAPTION)
  const credit = outermost(figure, (one) => CREDIT(one) && !CAPTION(one))
    .map((one) => words(one))
    .find((text) => text !== '')
  return found.flatMap((one): Caption[] => {
    const last = credit === undefined ? signature(one) : undefined
    const text = words(one, (inner) => inner !== one && (CREDIT(inner) || inner === last || skip(inner)))
    const said = credit ?? (last && words(last))
    return text === '' ? [] : [{text, credit: said === undefined ? null : creditIn(said), date: null}]
  })
}

/** Names in an element of their own that closes a caption: `It ends. <span>ANA RUIZ (EFE)</span>` */
function signature(caption: Element): Element | undefined {
  const own = contentOf(caption)
  const last = own[own.length - 1]
  if (own.length < 2 || typeof last !== 'object' || !INLINE.has(last.name)) return undefined
  const said = words(last)
  const before = words(paragraphOf(own.slice(0, -1)))
  const isName = (word: string): boolean =>
    /^[(["“]?\p{Lu}/u.test(word) || /^(?:[/&|]|and|of|for|via|de|the)$/.test(word)
  return /[.!?]["”’»)]?$/.test(before) && said.length < 60 && !/:|…|\.\./.test(said) && said.split(' ').every(isName)
    ? last
    : undefined
}

/** Who took a picture, without brackets and the owner's sign: `(Ana Ruiz)`, `© Ana Ruiz/AFP`. */
export const creditIn = (said: string): string => tidy(said.replace(/^\((.*)\)$/, '$1').replace(/^©\s?/, ''))
