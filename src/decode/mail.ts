/** The head of a mail is no longer. */
const REACH = 16_384
const FIELD = /^[A-Za-z][A-Za-z-]{1,30}:[ \t]/
const TRANSFER = /^content-transfer-encoding:[ \t]{0,8}(quoted-printable|base64)[ \t]{0,8}\r?$/im
const CHARSET = /^content-type:[ \t]{0,8}text\/plain[^\n]{1,120}\bcharset="?([\w.:-]{2,40})/im
/** `=?utf-8?Q?K=C3=B6nig?=`, and the blanks that part it from the next. */
const WORD = /=\?([\w.:-]{2,40})\?([QqBb])\?([^\s?]{0,400})\?=(?:\s{1,4}(?==\?))?/g

/** A `=` that no two figures and no end of the line follow. */
const UNQUOTED = /=(?![\dA-Fa-f]{2}|[ \t]{0,8}(?:\r?\n|$))/

/** Whether a text was sent so: a head can be kept above text that is as it was written. */
function isSent(text: string, transfer: string): boolean {
  if (transfer !== 'base64') return !UNQUOTED.test(text)
  const pad = text.indexOf('=')
  return pad < 0
    ? !/[^A-Za-z\d+/\s]/.test(text)
    : !/[^A-Za-z\d+/\s]/.test(text.slice(0, pad)) && !/[^=\s]/.test(text.slice(pad))
}

/** A mail whose text was sent in letters and figures: its head, the bytes of its text, and their encoding where it is told. */
export interface Mail {
  head: string
  body: Uint8Array
  charset: string | undefined
}

/** A mail as it was sent, with its text in the bytes that it had; nothing where the bytes are something else. */
export function mailOf(bytes: Uint8Array): Mail | undefined {
  // Its first line is a field
  if (!FIELD.test(latin(bytes.subarray(0, 40)))) return undefined
  const start = latin(bytes.subarray(0, REACH))
  const end = /\n\r?\n/.exec(start)
  if (!end) return undefined
  const head = start.slice(0, end.index + end[0].length)
  const transfer = TRANSFER.exec(head)?.[1]?.toLowerCase()
  if (transfer === undefined) return undefined
  const sent = latin(bytes.subarray(head.length))
  if (!isSent(sent, transfer)) return undefined
  return {
    head,
    body: transfer === 'base64' ? Buffer.from(sent, 'base64') : unquoted(sent),
    charset: CHARSET.exec(head)?.[1]
  }
}

/** Words of a head that were sent in letters and figures, as they were written. */
export const wordsOfHead = (head: string, decode: (bytes: Uint8Array, charset: string) => string): string =>
  head.replace(WORD, (_, charset: string, kind: string, words: string) =>
    decode(kind.toUpperCase() === 'B' ? Buffer.from(words, 'base64') : unquoted(words.replaceAll('_', ' ')), charset)
  )

/** `=C3=96` is a byte each, and a sign at the end of a line joins it to the next. */
const unquoted = (text: string): Uint8Array =>
  Buffer.from(
    text
      .replace(/=[ \t]{0,8}\r?\n/g, '')
      .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1'
  )

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
