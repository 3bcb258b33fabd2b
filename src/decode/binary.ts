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

/**
 * What bytes that are no text seem to be: by their first bytes, or because NULs stand in them. Call it after UTF-16 has
 * been ruled out.
 */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, SAMPLE)
  const zeros = count(head, 0)
  if (zeros === 0 && !hasOddControls(head)) return undefined
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString('hex')
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))
  if (known) return known[1]
  return zeros > Math.max(8, head.length / 100) ? 'binary data' : undefined
}

const count = (bytes: Uint8Array, wanted: number): number =>
  bytes.reduce((sum, byte) => sum + Number(byte === wanted), 0)

/** Compressed data may hold no NUL in its first bytes, but holds control characters that no wire uses. */
const hasOddControls = (bytes: Uint8Array): boolean =>
  bytes.some((byte) => byte < 0x08 && byte !== 1 && byte !== 2 && byte !== 3 && byte !== 4 && byte !== 5)
