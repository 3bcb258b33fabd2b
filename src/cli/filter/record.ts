import {createReader, DecodeError, type Reader, type ReadOptions, type Story} from '../../index.js'
import {idAsSent, idAtFirst} from './id.js'

export interface FilterOptions {
  read: ReadOptions
  /** Longest line in bytes; longer ones are answered with an error. */
  maxBytes: number
  /** `print` sets the old wires' signs as printed ones. */
  typography: 'keep' | 'print'
}

/** One line of input. */
export interface Line {
  /** Its text, at least its beginning where it is too long. */
  text: string
  tooLong: boolean
  /** Whether a line end follows. */
  ended: boolean
}

/** Answers one record: a line of NDJSON, with its line end. */
export type Answer = (line: Line) => Promise<string>

/** What was wrong with a record. Codes are stable, for programs; messages are for people. */
class Refusal extends Error {
  constructor(
    readonly code: 'too-long' | 'json' | 'truncated' | 'record',
    message: string
  ) {
    super(message)
  }
}

export async function answering(options: FilterOptions): Promise<Answer> {
  const plain = await createReader(options.read)
  const prepared =
    options.typography === 'print'
      ? (await import('../../output/typography.js')).withPrintedSigns
      : (story: Story) => story
  const readers = new Map<string, Reader>()

  /** The reader of an encoding: there are few, however often and however they are spelt. */
  async function readerOf(label: string): Promise<Reader> {
    let encoding
    try {
      encoding = new TextDecoder(label).encoding
    } catch {
      throw new DecodeError('encoding', `unknown encoding '${label}'`)
    }
    const known = readers.get(encoding) ?? (await createReader({...options.read, encoding}))
    readers.set(encoding, known)
    return known
  }

  return async ({text, tooLong, ended}) => {
    let id = tooLong ? idAtFirst(text) : undefined
    try {
      if (tooLong) throw new Refusal('too-long', `the record is longer than ${options.maxBytes} bytes`)
      const record = recordOf(text, ended)
      id = idAsSent(text, record['id'])
      const {encoding, path} = record
      const value = valueOf(record)
      const reader = typeof encoding === 'string' && typeof value !== 'string' ? await readerOf(encoding) : plain
      const {stories} = reader.read({value, path: typeof path === 'string' ? path : null})
      return lineOf(id, 'stories', stories.map(prepared))
    } catch (error) {
      const {message} = error as Error
      const code = error instanceof Refusal ? error.code : error instanceof DecodeError ? 'decode' : 'read'
      return lineOf(id, 'error', {code, message: message.split('\n')[0]})
    }
  }
}

function recordOf(text: string, ended: boolean): Record<string, unknown> {
  let record: unknown
  try {
    record = JSON.parse(text)
  } catch {
    throw ended ? new Refusal('json', 'the line is no JSON') : new Refusal('truncated', 'the last line is cut off')
  }
  if (record === null || typeof record !== 'object' || Array.isArray(record))
    throw new Refusal('record', 'the line is no object')
  return record as Record<string, unknown>
}

function valueOf({text, base64}: Record<string, unknown>): string | Uint8Array {
  if (typeof text === 'string') return text
  if (typeof base64 !== 'string') throw new Refusal('record', 'the record has neither text nor base64')
  const bare = base64.replace(/\s/g, '')
  if (!/^[\w+/-]*={0,2}$/.test(bare)) throw new Refusal('record', 'base64 holds a character that is none of its own')
  return Buffer.from(bare, 'base64')
}

/** One line whatever reads it: signs that some readers take for line ends are escaped. */
const lineOf = (id: string | undefined, key: 'stories' | 'error', value: unknown): string =>
  `{${id === undefined ? '' : `"id":${id},`}"${key}":${JSON.stringify(value)}}`.replace(
    /[\u0085\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  ) + '\n'
