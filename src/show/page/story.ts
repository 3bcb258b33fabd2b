import {visible} from '../signs.js'
import {withoutPlaces} from '../unpack.js'
import {copy} from './copy.js'
import {el} from './dom.js'
import {fields} from './fields.js'
import {light as lights} from './light.js'
import {status} from './list.js'
import {quotes} from './quotes.js'
import type {Entry} from './stories.js'
import {tabs, type Tab} from './tabs.js'

/** One story: the copy, and what was read from it. */
export function story(entry: Entry): HTMLElement {
  const {failure, path} = entry
  const name = el('p', {class: 'path'}, el('bdi', {}, visible(entry.id)))
  if (failure !== null)
    return el(
      'article',
      {},
      el('header', {class: 'top'}, name, el('h1', {tabindex: -1}, 'Not read'), status(entry)),
      el('p', {}, visible(path), ': ', visible(failure))
    )
  const read = entry.story as NonNullable<Entry['story']>
  const light = lights((field) => {
    const panel = field.closest('[role=tabpanel]')
    if (panel?.hasAttribute('hidden')) shown.show(field.classList.contains('quote') ? QUOTES : FIELDS)
  })
  const json = `${JSON.stringify(withoutPlaces(read), null, 2)}\n`
  const fieldPanel = fields(read, light)
  const quotePanel = quotes(read, light)
  const others = Object.entries(entry.packed?.with ?? {})
  const all: Tab[] = [
    {name: FIELDS, panel: () => fieldPanel},
    {name: QUOTES, panel: () => quotePanel},
    {name: 'JSON', panel: () => text(json)},
    ...others.map(([format, value]): Tab => ({name: format, panel: () => text(value)}))
  ]
  const shown = tabs(all)
  const stem = path.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') || 'story'
  const number = read.source.index === 0 ? '' : `-${read.source.index + 1}`
  const title = read.headline ?? read.slugline
  return el(
    'article',
    {},
    el(
      'header',
      {class: 'top'},
      name,
      el('h1', {tabindex: -1, class: title ? '' : 'none'}, title ? visible(title) : 'No headline'),
      el('p', {class: 'bar'}, status(entry), download('Download JSON', `${stem}${number}.json`, json))
    ),
    el('div', {class: 'sheet'}, copy(entry, light), shown.element)
  )
}

const FIELDS = 'Fields'
const QUOTES = 'Quotes'

const text = (value: string): HTMLElement =>
  el('pre', {tabindex: 0, 'aria-label': 'Text'}, el('code', {}, visible(value, '\n\t')))

/** A button that hands text over as a file. */
const download = (label: string, name: string, value: string): HTMLElement =>
  el(
    'button',
    {
      type: 'button',
      class: 'plain',
      id: 'download',
      onclick: () => {
        const url = URL.createObjectURL(new Blob([value], {type: 'application/json'}))
        el('a', {href: url, download: name}).click()
        setTimeout(() => URL.revokeObjectURL(url), 1000)
      }
    },
    label
  )
