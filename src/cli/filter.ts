import {createReader, DecodeError, type Reader, type ReadOptions} from '../index.js'
import {outputClosed, print} from './stdout.js'

/** Records of NDJSON in; one line out for each, in the same order. */
export interface FilterOptions {
  read: ReadOptions
  /** Longest line in bytes; longer ones are answered with an error. */
  maxBytes: number
}

interface Answer {
  id?: unknown
  stories?: unknown
  error?: {code: string; message: string}
}

const LF = 10
/** How much is gathered before it is written, in characters; all is written where the input pauses. */
const BATCH = 1 << 16

/**
 * `{id, text}` or `{id, base64, encoding}` a line in, `{id, stories}` or `{id, error}` a line out. Nothing of the answer
 * depends on where the input was cut.
 */
export async function filter(input: AsyncIterable<Uint8Array>, options: FilterOptions): Promise<void> {
  const reader = await createReader(options.read)
  const readers = new Map<string, Reader>()
  let out = ''
  let held: Uint8Array[] = []
  let length = 0
  const answer = async (line: Buffer, whole: boolean): Promise<void> => {
    const text = line.toString('utf8')
    if (text.trim() === '') return
    out += lineOf(await answered(text, line.length, whole))
    if (out.length > BATCH) await flush()
  }
  const flush = async (): Promise<void> => {
    const now = out
    out = ''
    await print(now)
  }
  const answered = async (text: string, bytes: number, whole: boolean): Promise<Answer> => {
    if (bytes > options.maxBytes)
      return fault(idIn(text), 'too-long', `the record is longer than ${options.maxBytes} bytes`)
    let record: Record<string, unknown>
    try {
      record = JSON.parse(text) as Record<string, unknown>
    } catch {
      return whole
        ? fault(undefined, 'json', 'the line is no JSON')
        : fault(undefined, 'truncated', 'the last line is cut off')
    }
    if (record === null || typeof record !== 'object' || Array.isArray(record))
      return fault(undefined, 'record', 'the line is no object')
    const {id} = record
    const value = valueOf(record)
    if (value === undefined) return fault(id, 'record', 'the record has neither text nor base64')
    try {
      const label = typeof record['encoding'] === 'string' ? record['encoding'] : undefined
      let one = reader
      if (label !== undefined && typeof value !== 'string') {
        one = readers.get(label) ?? (await createReader({...options.read, encoding: label}))
        readers.set(label, one)
      }
      const path = typeof record['path'] === 'string' ? record['path'] : null
      const {stories} = one.read({value, path})
      return {...('id' in record ? {id} : {}), stories}
    } catch (error) {
      return fault(id, error instanceof DecodeError ? 'decode' : 'read', (error as Error).message.split('\n')[0] ?? '')
    }
  }
  for await (const chunk of input) {
    if (outputClosed()) return
    let from = 0
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
      const piece = chunk.subarray(from, at)
      await answer(held.length === 0 ? Buffer.from(piece) : Buffer.concat([...held, piece]), true)
      held = []
      length = 0
      from = at + 1
    }
    if (from < chunk.length) {
      // What is longer than allowed is only counted.
      if (length <= options.maxBytes) held.push(Buffer.from(chunk.subarray(from)))
      length += chunk.length - from
    }
    await flush()
  }
  if (held.length > 0) await answer(Buffer.concat(held), false)
  await flush()
}

const valueOf = (record: Record<string, unknown>): string | Uint8Array | undefined => {
  if (typeof record['text'] === 'string') return record['text']
  return typeof record['base64'] === 'string' ? Buffer.from(record['base64'], 'base64') : undefined
}

const fault = (id: unknown, code: string, message: string): Answer => ({
  ...(id === undefined ? {} : {id}),
  error: {code, message}
})

const ID = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.){0,200}"|-?\d{1,20})/

/** The id of a record that is too long to be read, where it comes first. */
function idIn(text: string): unknown {
  const found = ID.exec(text.slice(0, 300))
  return found ? JSON.parse(found[1] as string) : undefined
}

const lineOf = (answer: Answer): string =>
  JSON.stringify(answer).replace(
    /[\u2028\u2029\u0085]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  ) + '\n'
