import {authorNames, chromeNames, paidNames, promoNames, unseenNames} from '../../lexicon/markup.js'
import {first, INLINE, named, words, type Element} from '../element/element.js'
import {called} from '../element/names.js'
import {FEWEST} from './measure.js'

const ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search dialog alertdialog menu menubar toolbar'.split(' ')
)
const TAGS = named(
  ...'nav form button select dialog menu head amp-ad amp-sidebar amp-social-share amp-consent amp-user-notification'.split(
    ' '
  )
)
/** Paragraphs that a script shows to those who pay, where they are no cipher. */
const isPaid = (one: Element): boolean => called(paidNames)(one) && isPlain(words(one))

/** Nearly all letters and blanks. */
const isPlain = (text: string): boolean => text.replace(/[^\p{L}\s]/gu, '').length > text.length * 0.85

const isUnseen = (one: Element): boolean =>
  (one.attributes['hidden'] ?? 'until-found') !== 'until-found' ||
  one.attributes['ariahidden'] === 'true' ||
  /\b(?:display:\s?none|visibility:\s?hidden)/i.test(one.attributes['style'] ?? '') ||
  called(unseenNames)(one)

/** Whether an element is a part of the page and not of the story. */
export const isOfPage = (one: Element, inArticle: boolean, prose: number): boolean =>
  TAGS(one) ||
  ROLES.has(one.attributes['role'] ?? '') ||
  (isUnseen(one) && !isPaid(one)) ||
  (called(chromeNames)(one) && !(isSigned(one) && first(one, (inner) => inner !== one && isSigned(inner)))) ||
  (!INLINE.has(one.name) && called(promoNames)(one) && !first(one, isTitled)) ||
  (!inArticle && named('footer', 'header')(one)) ||
  (inArticle && one.name === 'article' && prose < FEWEST)

/** Who wrote it, with the buttons beside: `byline_share` around `art_author`. */
const isSigned = called(authorNames)

/** A link that has the words of a title. */
const isTitled = (one: Element): boolean => one.name === 'a' && words(one).split(' ').length > 2
