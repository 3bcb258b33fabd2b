import {el} from './dom.js'

export interface Tab {
  name: string
  /** Made when it is first looked at. */
  panel(): HTMLElement
}

/** The tab that was looked at last: the next story opens with it. */
let last = ''

/** Panels of which one shows at a time. */
export function tabs(all: readonly Tab[]): {element: HTMLElement; show(name: string): void} {
  const open = (name: string, focus = false): void => {
    last = name
    for (const {tab, panel, of} of made) {
      const is = of.name === name
      tab.setAttribute('aria-selected', String(is))
      tab.tabIndex = is ? 0 : -1
      panel.hidden = !is
      if (is && panel.childElementCount === 0) panel.append(of.panel())
      if (is && focus) tab.focus()
    }
  }
  const made = all.map((of, index) => {
    const step = (by: number): void => open((all[(index + by + all.length) % all.length] as Tab).name, true)
    return {
      of,
      tab: el(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${index}`,
          'aria-controls': `panel-${index}`,
          onclick: () => open(of.name),
          onkeydown: (event: KeyboardEvent) => {
            if (event.key === 'ArrowRight') step(1)
            if (event.key === 'ArrowLeft') step(-1)
          }
        },
        of.name
      ),
      panel: el('div', {role: 'tabpanel', id: `panel-${index}`, 'aria-labelledby': `tab-${index}`})
    }
  })
  open(all.some(({name}) => name === last) ? last : (all[0] as Tab).name)
  const element = el(
    'div',
    {class: 'panels'},
    el('div', {role: 'tablist', 'aria-label': 'What was read'}, ...made.map(({tab}) => tab)),
    ...made.map(({panel}) => panel)
  )
  return {element, show: open}
}
