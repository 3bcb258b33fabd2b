/** The start of a transmission: its marks stand there. */
const HEAD = 64
/** No text in another encoding keeps to it as far as this. */
const REACH = 512
/** Padding before the first mark is no longer. */
const PADDING = 16

/**
 * The bytes of a line that sent a parity bit with each letter of seven, without it: a transmission whose bytes all have an
 * even number of ones, or all an odd one. Nothing where they are anything else.
 */
export function withoutParity(bytes: Uint8Array): Uint8Array | undefined {
  // Before the first mark of a later one stands what filled the line
  let start = 0
  while (start < PADDING && isPadding((bytes[start] ?? 0xff) & 0x7f)) start++
  const first = bytes[start] as number
  // SYN, SOH and ENQ, their parity bit set or not
  if (![0x05, 0x16, 0x01].includes(first & 0x7f)) return undefined
  const wanted = ones(first)
  let set = false
  for (let at = 0; at < bytes.length && at < REACH; at++) {
    const byte = bytes[at] as number
    if (ones(byte) !== wanted) return undefined
    set ||= at < start + HEAD && byte > 0x7f
  }
  return set ? bytes.map((byte) => byte & 0x7f) : undefined
}

/** NUL, white space, DEL. */
const isPadding = (code: number): boolean => code === 0 || (code >= 9 && code <= 13) || code === 32 || code === 127

/** Whether the number of a byte's ones is odd. */
function ones(byte: number): number {
  let folded = byte ^ (byte >> 4)
  folded ^= folded >> 2
  return (folded ^ (folded >> 1)) & 1
}
