/** The page: a list of stories, and one of them or an overview of all. */
import {byId, el} from './dom.js'
import {help, keysWanted} from './help.js'
import {list, listed, refresh, reveal} from './list.js'
import {overview} from './overview.js'
import {hrefOf, route} from './route.js'
import {entries, entryOf} from './stories.js'
import {story} from './story.js'
import {nextTheme, themeButton} from './theme.js'

const dialog = help()
const alone = entries.length === 1

document.body.append(
  el('a', {href: '#main', class: 'skip', onclick: (event: Event) => skip(event)}, 'Skip to the story'),
  el(
    'header',
    {class: 'mast'},
    el('a', {href: '#', class: 'word'}, 'wirecopy ', el('span', {}, 'review')),
    el(
      'p',
      {class: 'tools'},
      el('a', {href: hrefOf({}), class: 'plain', id: 'overview'}, 'Overview'),
      themeButton(),
      el('button', {type: 'button', class: 'plain', onclick: () => dialog.showModal()}, 'Keys')
    )
  ),
  el('div', {class: 'desk'}, list(update), el('main', {id: 'main', tabindex: -1})),
  dialog
)

let open: string | null | undefined

/** Shows what the address says; the main part anew only where it says another story. */
function update(): void {
  const now = route()
  const entry = entryOf(now.story) ?? (alone && location.hash === '' ? entries[0] : undefined)
  refresh({...now, story: entry?.id ?? null})
  const key = entry?.id ?? null
  if (key === open) return
  const first = open === undefined
  open = key
  const main = byId('main')
  main.replaceChildren(entry ? story(entry) : overview())
  document.body.classList.toggle('reading', entry !== undefined)
  document.title = entry ? `${entry.story?.headline ?? entry.path} · review` : `Review of ${entries.length}`
  scrollTo(0, 0)
  reveal()
  if (!first) main.querySelector('h1')?.focus({preventScroll: true})
}

function skip(event: Event): void {
  event.preventDefault()
  byId('main').querySelector('h1')?.focus()
}

/** Goes to the story that stands some places further in the list. */
function step(by: number): void {
  const at = listed.findIndex(({id}) => id === open)
  const next = listed[at < 0 ? (by > 0 ? 0 : listed.length - 1) : at + by]
  if (next) location.hash = hrefOf({story: next.id}, route())
}

/** Goes to the next of some elements after the focus, round and round. */
function next(selector: string): void {
  const all = [...byId('main').querySelectorAll<HTMLElement>(selector)]
  const focus = document.activeElement
  const at = all.findIndex(
    (element) => focus !== null && (focus.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  )
  const element = all[Math.max(at, 0)]
  if (!element) return
  element.scrollIntoView({block: 'center'})
  element.focus({preventScroll: true})
}

const KEYS: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => byId('search').focus(),
  o: () => (location.hash = ''),
  q: () => next('.text .number'),
  w: () => next('.warning'),
  t: nextTheme,
  '?': () => dialog.showModal()
}

addEventListener('keydown', (event) => {
  const field = (event.target as Element).closest('input:not([type=radio]):not([type=checkbox]), textarea')
  if (field && event.key === 'Escape') {
    // What was searched stays, so that j and k go through it.
    event.preventDefault()
    ;(field as HTMLElement).blur()
  }
  if (field || dialog.open || event.ctrlKey || event.metaKey || event.altKey || !keysWanted()) return
  const act = KEYS[event.key]
  if (!act) return
  event.preventDefault()
  act()
})
addEventListener('hashchange', update)
update()
