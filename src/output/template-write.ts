import mustache from 'mustache'
import type {Writer} from './output.js'
import {TemplateError} from './template-error.js'
import {viewOf} from './template-view.js'

/** How the words of a story are written so that they are words in a format too. */
export type Escape = 'html' | 'markdown' | 'none'

/** No story has fields within fields so deep. */
const DEEPEST = 50

type Token = [type: string, value: string, start: number, end: number, ...rest: unknown[]]

/** @throws TemplateError where the template is broken, or would let words of a story become markup */
export function writerOf(name: string, text: string, escape: Escape): Writer {
  const fault = (at: number, message: string): TemplateError =>
    new TemplateError(`${name}:${text.slice(0, at).split('\n').length}: ${message}`)
  let tokens: Token[]
  try {
    tokens = mustache.parse(text) as Token[]
  } catch (error) {
    const said = (error as Error).message
    const [, message = said, at = '0'] = /^(.*) at (\d+)$/.exec(said) ?? []
    // An unclosed tag is missed at the end of the text; the user looks for its beginning.
    const place = message === 'Unclosed tag' ? text.lastIndexOf('{{') : Number(at)
    throw fault(place, message.charAt(0).toLowerCase() + message.slice(1))
  }
  check(tokens)
  return {
    write: (story, options = {}) => {
      const out = mustache.render(text, viewOf(story, options), undefined, {escape: ESCAPE[escape]})
      return out.endsWith('\n') ? out : `${out}\n`
    }
  }

  function check(list: readonly Token[], depth = 0): void {
    for (const [type, value, start, , inner] of list) {
      if (depth > DEEPEST) throw fault(start, 'sections are nested too deeply')
      if (type === '>') throw fault(start, `{{> ${value}}}: a template is one file, and takes in no other`)
      if (type === '&' && escape !== 'none')
        throw fault(start, `{{{${value}}}} would let words of the story become markup; write {{${value}}}`)
      if (Array.isArray(inner)) check(inner as Token[], depth + 1)
    }
  }
}

const HTML: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** Words as they must stand in the output to be read as themselves. */
const ESCAPE: Readonly<Record<Escape, (words: unknown) => string>> = {
  html: (words) => String(words).replace(/[&<>"']/g, (sign) => HTML[sign] as string),
  markdown: (words) =>
    String(words)
      .replace(/[\r\n]+/g, ' ')
      .replace(/[\\`*_{}[\]<>#|~@$&!]/g, '\\$&')
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/(?<=www)\./gi, '\\.')
      .replace(/^(?<number> *\d{1,9})(?<sign>[.)])/, '$<number>\\$<sign>')
      .replace(/^(?<blank> *)(?<sign>[-+=])/, '$<blank>\\$<sign>'),
  none: String
}
