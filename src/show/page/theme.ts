import {el} from './dom.js'
import {keep, kept} from './kept.js'

const THEMES = ['auto', 'light', 'dark'] as const
const dark = matchMedia('(prefers-color-scheme: dark)')

/** A button that goes through the colour schemes. */
export function themeButton(): HTMLButtonElement {
  const button = el('button', {type: 'button', class: 'plain', id: 'theme', onclick: nextTheme})
  show(button)
  dark.addEventListener('change', () => show(button))
  return button
}

export function nextTheme(): void {
  const now = THEMES.indexOf((kept('theme') ?? 'auto') as 'auto')
  keep('theme', THEMES[(now + 1) % THEMES.length] as string)
  show(document.getElementById('theme') as HTMLButtonElement)
}

function show(button: HTMLButtonElement): void {
  const theme = kept('theme') ?? 'auto'
  document.documentElement.dataset['theme'] = theme === 'auto' && dark.matches ? 'dark' : theme
  button.textContent = theme === 'auto' ? 'Auto' : theme === 'light' ? 'Light' : 'Dark'
  button.setAttribute('aria-label', `${button.textContent} colours`)
}
