import {isUtf8} from 'node:buffer'

/** How many bytes the UTF-16 guess looks at. */
const SAMPLE = 4096

/** What a byte-order mark says: the encoding and the length of the mark in bytes. */
export function byteOrderMark(bytes: Uint8Array): {encoding: string; length: number} | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return {encoding: 'utf-8', length: 3}
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return {encoding: 'utf-16le', length: 2}
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return {encoding: 'utf-16be', length: 2}
  return undefined
}

/**
 * The encoding of bytes without a label: byte-order mark, then UTF-16 by its zeros, then UTF-8 where it is valid, else
 * windows-1252.
 *
 * @returns a WHATWG label
 */
export const detectEncoding = (bytes: Uint8Array): string =>
  byteOrderMark(bytes)?.encoding ?? utf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')

/** UTF-16 shows itself by zeros that stand all on one side of its pairs. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 2 || bytes.subarray(0, length).indexOf(0) === -1) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const pairs = length / 2
  if (even === 0 && odd > pairs * 0.7) return 'utf-16le'
  if (odd === 0 && even > pairs * 0.7) return 'utf-16be'
  return undefined
}
