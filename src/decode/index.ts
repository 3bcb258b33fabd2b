import {binaryKind} from './binary.js'
import {byteOrderMark, detectEncoding} from './detect.js'
import {mailOf, wordsOfHead, type Mail} from './mail.js'
import {withoutParity} from './parity.js'
import {windows1252} from './windows-1252.js'

export interface Decoded {
  /** The text, a byte-order mark left out. */
  source: string
  /** WHATWG label of the encoding that was used. */
  encoding: string
}

/** Input that cannot be read as text, or an encoding that nobody knows. The message is one line for people. */
export class DecodeError extends Error {
  override name = 'DecodeError'
  constructor(
    readonly code: 'binary' | 'encoding',
    message: string
  ) {
    super(message)
  }
}

/** Labels that mean windows-1252 (WHATWG). */
const LATIN = new Set(['windows-1252', 'latin1', 'iso-8859-1', 'ascii', 'us-ascii', 'cp1252', 'l1', 'x-cp1252'])

/**
 * Turns bytes into text.
 *
 * @param encoding WHATWG label that overrides detection
 * @throws DecodeError where the bytes are no text, or the label is unknown
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  const plain = encoding === undefined ? withoutParity(bytes) : undefined
  if (plain) return {source: windows1252(plain), encoding: 'windows-1252'}
  const mail = mailOf(bytes)
  if (mail) return mailed(mail, encoding)
  const label = encoding === undefined ? detectEncoding(bytes) : known(encoding)
  if (!label.startsWith('utf-16')) {
    refuseBinary(bytes)
  }
  const bom = byteOrderMark(bytes)
  const body = bom && bom.encoding === label ? bytes.subarray(bom.length) : bytes
  return {source: decodeAs(body, label), encoding: label}
}

function refuseBinary(bytes: Uint8Array): void {
  const kind = binaryKind(bytes)
  if (kind !== undefined)
    throw new DecodeError('binary', `not text: this seems to be ${kind}; export the story as plain text`)
}

/** A mail's head with its text, as they were before they were sent. */
function mailed({head, body, charset}: Mail, encoding: string | undefined): Decoded {
  const label = encoding === undefined ? (labelOf(charset) ?? detectEncoding(body)) : known(encoding)
  if (!label.startsWith('utf-16')) refuseBinary(body)
  const words = wordsOfHead(head, (bytes, name) => decodeAs(bytes, labelOf(name) ?? detectEncoding(bytes)))
  return {source: words + decodeAs(body, label), encoding: label}
}

/** What a mail says of its encoding need not be true, nor known. */
function labelOf(charset: string | undefined): string | undefined {
  try {
    return charset === undefined ? undefined : known(charset)
  } catch {
    return undefined
  }
}

function decodeAs(bytes: Uint8Array, label: string): string {
  if (label === 'windows-1252') return windows1252(bytes)
  if (label === 'utf-8') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return new TextDecoder(label, {ignoreBOM: true}).decode(bytes)
}

function known(encoding: string): string {
  const lower = encoding.trim().toLowerCase()
  if (LATIN.has(lower)) return 'windows-1252'
  try {
    return new TextDecoder(lower).encoding
  } catch {
    throw new DecodeError(
      'encoding',
      `unknown encoding '${encoding}'; use a name such as utf-8, utf-16le or windows-1252`
    )
  }
}
