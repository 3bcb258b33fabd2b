/** First bytes of the files that people hand over by mistake, and what to call them. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['\x89\x50\x4e\x47', 'a PNG picture'],
  ['\x47\x49\x46\x38', 'a GIF picture'],
  ['\x25\x50\x44\x46', 'a PDF'],
  ['\x50\x4b\x03\x04', 'a ZIP archive or an office document (.docx, .odt)'],
  ['\xd0\xcf\x11\xe0', 'an old office document (.doc)'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x42\x5a\x68', 'a bzip2 archive'],
  ['\xfd\x37\x7a\x58\x5a\x00', 'an xz archive'],
  ['\x7f\x45\x4c\x46', 'a program'],
  ['\x4d\x5a', 'a Windows program'],
  ['\x52\x49\x46\x46', 'a RIFF file (WAV, AVI or WebP)'],
  ['\x49\x49\x2a\x00', 'a TIFF picture'],
  ['\x4d\x4d\x00\x2a', 'a TIFF picture'],
  ['\x53\x51\x4c\x69\x74\x65', 'an SQLite database']
]

/** How many bytes are looked at. */
const SAMPLE = 8192

/** Of these many bytes one may be NUL, and the copy still counts as text. */
const BYTES_A_NUL = 100

/**
 * What bytes that are no text seem to be: by their first bytes, or because NULs stand in them. Call it after UTF-16 has
 * been ruled out.
 */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, SAMPLE)
  const known = SIGNATURES.find(([signature]) => startsWith(head, signature))
  // `MZ` or `BM` may open a sentence: a signature counts where the rest is no text either.
  if (known && head.some(isOdd)) return known[1]
  if (head.indexOf(0) === -1) return undefined
  return nulsWithin(head) > Math.max(8, head.length / BYTES_A_NUL) ? 'binary data' : undefined
}

/** How many NULs stand within a line: those at the edge of one fill the pauses of a wire. */
function nulsWithin(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0); at !== -1;) {
    let end = at
    while (bytes[end] === 0) end++
    if (!isEdge(bytes[at - 1]) && !isEdge(bytes[end])) count += end - at
    at = bytes.indexOf(0, end)
  }
  return count
}

/** A line end, a form feed, a mark of a transmission; the end of all. */
const isEdge = (byte: number | undefined): boolean =>
  byte === undefined || (byte >= 1 && byte <= 5) || (byte >= 10 && byte <= 13) || byte === 22

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let index = 0; index < signature.length; index++) if (bytes[index] !== signature.charCodeAt(index)) return false
  return true
}

/** NUL, or a control character that no wire uses. */
const isOdd = (byte: number): boolean => byte === 0 || byte === 6 || byte === 7 || (byte >= 0x1a && byte <= 0x1d)
