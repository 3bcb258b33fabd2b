import type {Part} from '../../wcst.js'
import type {Sheet} from '../input.js'
import type {Page} from '../page/page.js'
import {titleMatch, type Titles} from '../page/titles.js'
import {bylineIn} from './byline.js'
import {isProse, isStopped} from './sentence.js'

/** A heading, a name or a deck is no longer. */
export const SHORT = 300

/** A picture that stands for itself. */
const PICTURE = /^\p{Extended_Pictographic}\S?$/u

/** A sheet as it is written, and how far its page has been read. */
export interface Draft extends Omit<Sheet, 'links'> {
  readonly page: Page
  where: 'head' | 'text' | 'foot'
  /** Whether the title has been met. */
  titled: boolean
  /** Whether running text has begun. */
  begun: boolean
  put(part: Part): void
  /** Puts a line as what it is by its words. */
  line(text: string): void
  /** From here on all stands below the article's text. */
  end(): void
}

/** An empty sheet. */
export function draftOf(page: Page, titles: Titles, authors: readonly string[]): Draft {
  let signed = false
  const draft: Draft = {
    page,
    parts: [],
    foot: Infinity,
    published: null,
    updated: null,
    where: 'head',
    titled: false,
    begun: false,
    put(part) {
      const last = draft.parts[draft.parts.length - 1]
      if (part.type === 'copy' && last?.type === 'copy' && draft.parts.length !== draft.foot)
        last.text += `\n\n${part.text}`
      else draft.parts.push(part)
    },
    line(said) {
      // What parts the words of a head stands in none of them
      const text = draft.begun ? said : said.replace(/^[•·|]\s/, '')
      if (text === '') return
      if (PICTURE.test(text)) return draft.put({type: 'furniture', text})
      if (!draft.titled && !draft.begun && text.length < SHORT && titleMatch(text, titles) > 1) {
        draft.titled = true
        return draft.put({type: 'headline', text})
      }
      const byline = signed || draft.begun ? null : bylineIn(text, authors)
      if (byline) {
        signed = true
        return draft.put(byline)
      }
      draft.begun ||= (draft.where === 'text' || !page.text) && (draft.titled || isProse(text)) && isStopped(text)
      draft.put({type: 'copy', text})
    },
    end() {
      draft.where = 'foot'
      draft.foot = draft.parts.length
    }
  }
  return draft
}

/** The copy that stands last in a sheet, if copy does. */
export function lastCopy({parts}: Draft): string {
  const last = parts[parts.length - 1]
  return last?.type === 'copy' ? last.text : ''
}
