import type {Story} from '../contract.js'
import {identifierOf} from './identifier.js'
import {nitfBody, norm} from './nitf-body.js'
import type {OutputOptions, Warn} from './output.js'
import {document, holdable, lines, x} from './xml.js'
import type {Element} from 'xast'

/** A story as a document of NITF 3.6. */
export const write = (story: Story, options: OutputOptions = {}, warn?: Warn): string =>
  document(nitfOf(holdable(story, warn), options))

/** The `nitf` element, which stands alone or in a news item of NewsML-G2. */
export const nitfOf = (story: Story, options: OutputOptions): Element =>
  lines(
    'nitf',
    {xmlns: 'http://iptc.org/std/NITF/2006-10-18/', version: '-//IPTC//DTD NITF 3.6//EN'},
    headOf(story, options),
    nitfBody(story, options)
  )

const headOf = (story: Story, {uriBase}: OutputOptions): Element => {
  const {wire} = story
  const meta = Object.entries(wire ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [x('meta', {name: `wire.${name}`, content: String(value)})]
      : []
  )
  const dated = (name: string, date: string | null): Element | null =>
    date === null ? null : x(name, {norm: norm(date)})
  return lines(
    'head',
    {},
    x('title', {}, story.headline ?? story.slugline ?? ''),
    meta,
    lines(
      'docdata',
      {'management-status': story.embargo === null ? 'usable' : 'embargoed'},
      x('doc-id', {'id-string': identifierOf(story, uriBase)}),
      /^[1-8]$/.test(wire?.priority ?? '') ? x('urgency', {'ed-urg': wire?.priority}) : null,
      dated('date.issue', story.published),
      dated('date.release', story.embargo),
      story.notes.map(({kind, text}) => x('ed-msg', {'msg-type': kind, info: text})),
      story.slugline === null ? null : x('du-key', {key: story.slugline})
    ),
    dated('revision-history', story.updated)
  )
}
