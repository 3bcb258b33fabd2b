import {visible} from '../signs.js'
import {byId, counted, el} from './dom.js'
import {hrefOf, type Route} from './route.js'
import {entries, FIELDS, searched, type Entry} from './stories.js'

const STATES: readonly [string, string, (entry: Entry) => boolean][] = [
  ['all', 'All', () => true],
  ['clean', 'Clean', (entry) => entry.story !== null && entry.warnings.length === 0 && entry.missing.length === 0],
  ['warnings', 'Warnings', ({warnings}) => warnings.length > 0],
  ['missing', 'Missing', ({missing}) => missing.length > 0],
  ['failed', 'Failed', ({story}) => story === null]
]

let state = 'all'
let query = ''
const items = new Map<Entry, HTMLLIElement>()

/** The entries that are listed now, in order. */
export let listed: readonly Entry[] = entries

/** The side of the page: search, filters, and the list of stories. */
export function list(onChange: () => void): HTMLElement {
  const search = el('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Search the copy',
    'aria-label': 'Search stories',
    autocomplete: 'off',
    spellcheck: 'false',
    oninput: () => {
      query = search.value.trim().toLowerCase()
      onChange()
    }
  })
  const filters = el(
    'fieldset',
    {class: 'filters'},
    el('legend', {class: 'unseen'}, 'Status'),
    ...STATES.filter(([name, , has]) => name === 'all' || entries.some(has)).map(([name, label, has]) =>
      el(
        'label',
        {},
        el('input', {
          type: 'radio',
          name: 'state',
          value: name,
          checked: name === 'all',
          onchange: () => {
            state = name
            onChange()
          }
        }),
        el('span', {}, label, ' ', el('b', {}, String(entries.filter(has).length)))
      )
    )
  )
  return el(
    'nav',
    {class: 'side', 'aria-label': 'Stories'},
    el('div', {class: 'find', role: 'search'}, search, filters, el('div', {id: 'facet'})),
    el('p', {id: 'count', class: 'quiet', role: 'status'}),
    el('ol', {id: 'stories'}, ...entries.map(item))
  )
}

function item(entry: Entry): HTMLLIElement {
  const {story, path} = entry
  const title = story?.headline ?? story?.slugline
  const li = el(
    'li',
    {},
    el(
      'a',
      {href: hrefOf({story: entry.id})},
      el('span', {class: title ? 'title' : 'title none'}, title ? visible(title) : story ? 'No headline' : 'Not read'),
      el('span', {class: 'path'}, el('bdi', {}, visible(nameOf(path, entry)))),
      status(entry)
    )
  )
  items.set(entry, li)
  return li
}

const nameOf = (path: string, {story}: Entry): string =>
  story && story.source.index > 0 ? `${path} · ${story.source.index + 1}` : path

/** How an entry fared, in words and a sign. */
export function status({failure, warnings, missing}: Entry): HTMLElement {
  if (failure !== null) return el('span', {class: 'status failed'}, 'failed')
  const said = [
    warnings.length > 0 ? counted(warnings.length, 'warning') : '',
    missing.length > 0 ? `no ${missing.join(', ')}` : ''
  ].filter(Boolean)
  if (said.length === 0) return el('span', {class: 'status clean'}, 'clean')
  return el('span', {class: warnings.length > 0 ? 'status warned' : 'status missing'}, said.join(' · '))
}

/** Shows what the filters, the search and the address leave, and which one is open. */
export function refresh(route: Route): void {
  const facet = facetOf(route)
  const has = STATES.find(([name]) => name === state)?.[2] ?? (() => true)
  const next = entries.filter(
    (entry) => has(entry) && (facet?.has(entry) ?? true) && (query === '' || searched(entry).includes(query))
  )
  const kept = new Set(next)
  for (const [entry, li] of items) {
    li.hidden = !kept.has(entry)
    const link = li.firstElementChild as HTMLAnchorElement
    link.setAttribute('href', hrefOf({story: entry.id}, route))
    if (entry.id === route.story) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
  listed = next
  byId('count').textContent =
    next.length === entries.length ? counted(next.length, 'story', 'stories') : `${next.length} of ${entries.length}`
  const bar = byId('facet')
  bar.replaceChildren()
  if (facet)
    bar.append(
      el('span', {}, facet.label),
      el(
        'a',
        {href: hrefOf({story: route.story}), class: 'plain', 'aria-label': `Show all, not only ${facet.label}`},
        'Show all'
      )
    )
}

function facetOf({lacks, speaker, rule}: Route): {label: string; has(entry: Entry): boolean} | null {
  if (lacks !== null) {
    const field = FIELDS.find(([name]) => name === lacks)
    return {label: `without ${visible(lacks)}`, has: ({story}) => story !== null && !(field?.[1](story) ?? true)}
  }
  if (speaker !== null)
    return {
      label: `quoting ${visible(speaker)}`,
      has: ({story}) => story?.quotes.some((quote) => quote.speaker?.name === speaker) ?? false
    }
  if (rule !== null)
    return {label: `warned: ${visible(rule)}`, has: ({warnings}) => warnings.some(([, name]) => name === rule)}
  return null
}

/** Brings the open entry into the list's view. */
export function reveal(): void {
  document.querySelector('#stories [aria-current]')?.scrollIntoView({block: 'nearest'})
}
