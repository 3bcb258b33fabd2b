/** What a reader chose, kept where the browser allows it: a page opened from disk may not. */
const here = new Map<string, string>()

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`wirecopy-${name}`) ?? here.get(name) ?? null
  } catch {
    return here.get(name) ?? null
  }
}

export function keep(name: string, value: string): void {
  here.set(name, value)
  try {
    localStorage.setItem(`wirecopy-${name}`, value)
  } catch {
    // It lasts as long as the page.
  }
}
