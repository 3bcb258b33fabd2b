import type {Block, Story} from '../contract.js'
import type {BlockNode, Root} from '../wcst.js'
import {Written} from './written.js'

/**
 * A story that came ready made, as a tree whose blocks are known and whose words are not: so its byline, dateline,
 * captions, sign-off and quotes are read as those of copy are. The source is made for it; nothing else of the story
 * stands in it.
 */
export function ready(story: Story): {root: Root; source: string} {
  const to = new Written()
  const nodeOf = ({type, text}: Block, at: number): BlockNode[] => {
    to.part('\n\n')
    if (type === 'list' || type === 'table') return to.rows(type, text)
    if (type === 'separator' || RULE.test(text)) return to.separator(text)
    return to.words(type, text, type === 'pullquote' ? signatureOf(story, at) : null)
  }
  const head = [
    ...to.time('published', story.published),
    ...to.time('updated', story.updated),
    ...to.line('byline', story.byline?.text),
    ...(story.dateline ? to.line('paragraph', `${story.dateline.text} -`) : []),
    ...story.captions.flatMap((caption) => to.caption(caption))
  ]
  const body = story.body.flatMap(nodeOf)
  to.write('\n')
  return to.root(story.source, 'ready', [
    ['head', head],
    ['body', body],
    ['foot', to.line('tagline', story.tagline?.text)]
  ])
}

/** A line of signs that the form takes for a paragraph. */
const RULE = /^(?:_{3,}|-{3,}|\*(?: ?\*){2,})$/

/** The words under a pull quote that say whose it is, where the story has them. */
function signatureOf(story: Story, at: number): string | null {
  const speaker = story.quotes.find(({kind, block}) => kind === 'pull' && block === at)?.speaker
  if (!speaker) return null
  return speaker.description === null ? speaker.name : `${speaker.name}, ${speaker.description}`
}
