import {el} from './dom.js'
import {kept, keep} from './kept.js'

const KEYS: readonly [string, string][] = [
  ['j  k', 'next story, story before'],
  ['/', 'search'],
  ['o', 'overview'],
  ['q', 'next quote'],
  ['w', 'next warning'],
  ['t', 'light, dark, or as the system has it'],
  ['?', 'this help']
]

/** Whether single keys do something: they can be turned off for those whom they disturb. */
export const keysWanted = (): boolean => kept('keys') !== 'off'

/** What can be done with keys alone. */
export function help(): HTMLDialogElement {
  const dialog = el(
    'dialog',
    {'aria-labelledby': 'help-title'},
    el('h2', {id: 'help-title'}, 'Keys'),
    el('dl', {}, ...KEYS.map(([key, about]) => el('div', {}, el('dt', {}, el('kbd', {}, key)), el('dd', {}, about)))),
    el(
      'p',
      {},
      el(
        'label',
        {},
        el('input', {
          type: 'checkbox',
          checked: keysWanted(),
          onchange: (event: Event) => keep('keys', (event.target as HTMLInputElement).checked ? 'on' : 'off')
        }),
        ' Single keys are on'
      )
    ),
    el('p', {class: 'quiet'}, 'Tab reaches everything; hovering or focusing a field or a part lights the other.'),
    el('form', {method: 'dialog'}, el('button', {class: 'plain'}, 'Close'))
  )
  return dialog
}
