import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The transmissions of the fixtures, by name, the stream and plain copy left out. */
export const transmissions: readonly (readonly [string, Uint8Array])[] = readdirSync('fixtures')
  .filter((name) => name.startsWith('wire-') && !['wire-stream', 'wire-stray-control', 'wire-mailed'].includes(name))
  .map((name) => [name, readFileSync(join('fixtures', name, 'input.txt'))] as const)

/** Those that came with their control characters. A stream has parity bits everywhere, or nowhere. */
export const marked = transmissions.filter(([name]) => !name.includes('marks-') && name !== 'wire-parity-bits')
