import {createInterface} from 'node:readline'
import type {Readable, Writable} from 'node:stream'
import {once} from 'node:events'
import type {Reader} from '../index.js'

/** NDJSON records in, one line out for each, in the same order. */
export async function filter(reader: Reader, input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({input, crlfDelay: Infinity})) {
    if (line.trim() === '') continue
    const record = JSON.parse(line) as {id?: unknown; text?: string; base64?: string}
    const value = record.text ?? Buffer.from(record.base64 ?? '', 'base64')
    const {stories} = reader.read({value})
    if (!output.write(JSON.stringify({id: record.id, stories}) + '\n')) await once(output, 'drain')
  }
}
