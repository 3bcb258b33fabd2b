const SCHEME = /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i
/** What RFC 3986 lets stand in a URL; the rest is written as bytes, `%7B`. */
const FOREIGN = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\da-f]{2})/giu

/**
 * A URL that may become a link: http, https or mailto; else nothing. `www.` is read as https.
 * Signs that a URL cannot hold come out as bytes, so no template language finds its marks in one.
 */
export function linkOf(url: string | null): string | null {
  if (url === null) return null
  const full = /^www\./i.test(url) ? `https://${url}` : url
  if (!SCHEME.test(full)) return null
  return full.replace(FOREIGN, (sign) => (/\p{Cs}/u.test(sign) ? '%EF%BF%BD' : encodeURIComponent(sign)))
}
