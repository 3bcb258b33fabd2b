const SCHEME = /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i

/** A URL that may become a link: http, https or mailto; else nothing. `www.` is read as https. */
export function linkOf(url: string | null): string | null {
  if (url === null) return null
  const full = /^www\./i.test(url) ? `https://${url}` : url
  return SCHEME.test(full) ? full : null
}
