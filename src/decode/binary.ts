/** First bytes of the files that people hand over by mistake, and what to call them. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['ffd8ff', 'a JPEG picture'],
  ['89504e47', 'a PNG picture'],
  ['47494638', 'a GIF picture'],
  ['25504446', 'a PDF'],
  ['504b0304', 'a ZIP archive or an office document (.docx, .odt)'],
  ['d0cf11e0', 'an old office document (.doc)'],
  ['1f8b', 'a gzip archive'],
  ['425a68', 'a bzip2 archive'],
  ['fd377a585a00', 'an xz archive'],
  ['7f454c46', 'a program'],
  ['4d5a', 'a Windows program'],
  ['52494646', 'a RIFF file (WAV, AVI or WebP)'],
  ['49492a00', 'a TIFF picture'],
  ['4d4d002a', 'a TIFF picture'],
  ['53514c697465', 'an SQLite database']
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
  const nuls = head.reduce((sum, byte) => sum + Number(byte === 0), 0)
  return nuls > Math.max(8, head.length / BYTES_A_NUL) ? 'binary data' : undefined
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let index = 0; index < signature.length / 2; index++) {
    if (bytes[index] !== parseInt(signature.slice(2 * index, 2 * index + 2), 16)) return false
  }
  return true
}

/** NUL, or a control character that no wire uses. */
const isOdd = (byte: number): boolean => byte === 0 || byte === 6 || byte === 7 || (byte >= 0x1a && byte <= 0x1d)
