import type {Story} from '../contract.js'
import {parent} from '../tree/build.js'
import {position} from '../tree/position.js'
import type {AuthorNode, BlockNode, Label, NoteBlock, Part, Root, SimpleBlock, TitleNode, UrlNode} from '../wcst.js'
import {Written} from './written.js'

/**
 * The article of a page as a tree: what the page marks is known, and the lines between are unread copy.
 *
 * @param foot index of the first part that stands below the article's text
 */
export function page(story: Story, parts: readonly Part[], foot: number): {root: Root; source: string} {
  const to = new Written()
  const times = [...to.time('published', story.published), ...to.time('updated', story.updated)]
  const nodesOf = (part: Part): BlockNode[] => {
    const before = to.length
    to.part('\n\n')
    switch (part.type) {
      case 'copy':
        to.write(part.text)
        // With the empty line over it, which its lines are to know of
        return [before > 0 ? unread(`\n${part.text}`, before + 1) : unread(part.text, before)]
      case 'list':
      case 'table':
        return to.rows(part.type, part.text)
      case 'caption':
        return to.caption(part)
      case 'byline':
        return [signed(to, part)]
      case 'separator':
        return to.separator('___').map((block) => ({...block, data: {rule: 'page'}}))
      case 'related':
        return [linkOf(to, part)]
      case 'note':
        return [parent<NoteBlock>({type: 'note', kind: part.kind, children: to.add(part.text)})]
      case 'pullquote':
        return to.words(part.type, part.text, part.signed)
      default:
        return to.words(part.type, part.text, null)
    }
  }
  const above = parts.slice(0, foot).flatMap(nodesOf)
  return to.root(story.source, 'page', [
    ['head', times],
    ['body', above],
    ['foot', parts.slice(foot).flatMap(nodesOf)]
  ])
}

const unread = (value: string, start: number): SimpleBlock =>
  parent<SimpleBlock>({
    type: 'paragraph',
    children: [{type: 'text', value, position: position(start, start + value.length)}]
  })

/** A byline of names that are known: each where it stands. */
function signed(to: Written, {text, names, role}: Extract<Part, {type: 'byline'}>): SimpleBlock {
  const children: SimpleBlock['children'] = []
  const small = text.toLowerCase()
  const found = names
    .map((name) => ({at: small.indexOf(name.toLowerCase()), length: name.length}))
    .filter(({at}) => at >= 0)
    .sort((a, b) => a.at - b.at)
  let from = 0
  for (const {at, length} of found) {
    if (at < from) continue
    children.push(...to.add(text.slice(from, at)))
    const name = text.slice(at, at + length)
    // What one is goes with the name
    from = role === null ? at + length : text.length
    const author = {name, kind: 'person', role, organisation: null, location: null, email: null} as const
    children.push(parent<AuthorNode>({type: 'author', ...author, children: to.add(text.slice(at, from))}))
  }
  children.push(...to.add(text.slice(from)))
  return parent<SimpleBlock>({type: 'byline', ...(found.length > 0 ? {data: {rule: 'page'}} : {}), children})
}

function linkOf(to: Written, {label, title, url}: Extract<Part, {type: 'related'}>): SimpleBlock {
  const children: SimpleBlock['children'] = []
  if (label !== '') {
    children.push(parent<Label>({type: 'label', children: to.add(label)}))
    to.write(': ')
  }
  children.push(parent<TitleNode>({type: 'title', children: to.add(title)}))
  if (url !== null) {
    to.write(' ')
    children.push(parent<UrlNode>({type: 'url', children: to.add(url)}))
  }
  return parent<SimpleBlock>({type: 'related', data: {rule: 'page'}, children})
}
