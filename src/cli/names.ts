import {isUtf8} from 'node:buffer'
import {readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'

/**
 * A file's name as text. A byte that is no UTF-8 becomes a lone surrogate, U+DC80 to U+DCFF, so that the name can be cut
 * and joined as text and still be found on the disk: `caf\xe9.txt` is `caf\udce9.txt`.
 */
export function nameOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  let name = ''
  for (let at = 0; at < bytes.length;) {
    const size = [1, 2, 3, 4].find((size) => at + size <= bytes.length && isUtf8(bytes.subarray(at, at + size)))
    name += size === undefined ? String.fromCharCode(0xdc00 + bytes[at]!) : bytes.toString('utf8', at, at + size)
    at += size ?? 1
  }
  return name
}

const LONE = /[\udc80-\udcff]/u

/** What the calls of the system take: text, or bytes where the name is no UTF-8. */
export const onDisk = (name: string): string | Buffer =>
  LONE.test(name)
    ? Buffer.concat(
        [...name].map((sign) => (LONE.test(sign) ? Buffer.of(sign.charCodeAt(0) & 0xff) : Buffer.from(sign)))
      )
    : name

const escaped = (sign: string): string => `\\x${(sign.charCodeAt(0) & 0xff).toString(16).padStart(2, '0')}`

/** A name in data: what is no UTF-8 is escaped, `caf\xe9.txt`. */
export const spelt = (name: string): string => (LONE.test(name) ? name.replace(/[\udc80-\udcff]/gu, escaped) : name)

/** A name on one line of a message: control characters and line ends escaped too. */
export const shown = (name: string): string =>
  name === ''
    ? "''"
    : spelt(name).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (sign) =>
        sign > '\u00ff' ? `\\u${sign.charCodeAt(0).toString(16)}` : escaped(sign)
      )

/**
 * The names behind one in which U+FFFD stands for what was no UTF-8, as in the arguments that Node gives and in what a
 * glob finds. Most often there is one; none, where no file of its folder reads so.
 */
export function behind(name: string): string[] {
  const parent = dirname(name)
  const parents = parent.includes('\ufffd') ? behind(parent) : [parent]
  return parents.flatMap((folder) => {
    try {
      return readdirSync(onDisk(folder), {encoding: 'buffer'})
        .filter((entry) => join(parent, entry.toString('utf8')) === join(name))
        .map((entry) => (name.includes('/') ? join(folder, nameOf(entry)) : nameOf(entry)))
    } catch {
      return []
    }
  })
}
