import {answering, type FilterOptions} from './record.js'
import {settleFor} from '../engine.js'
import {answerAgain, leaveSignals} from '../signals.js'
import {outputClosed, print} from '../console/stdout.js'

const LF = 10
/** How much is gathered before it is written, in characters; all is written where the input pauses. */
const BATCH = 1 << 16

/**
 * `{id, text}` or `{id, base64, encoding}` a line in, `{id, stories}` or `{id, error}` a line out. Nothing of the answer
 * depends on where the input was cut.
 */
export async function filter(input: AsyncIterable<Uint8Array>, options: FilterOptions): Promise<void> {
  const answer = await answering(options)
  let out = ''
  let held: Uint8Array[] = []
  let length = 0
  let records = 0

  async function flush(): Promise<void> {
    const now = out
    out = ''
    await print(now)
  }
  async function end(last: Uint8Array, ended: boolean): Promise<void> {
    const tooLong = length + last.length > options.maxBytes
    // A byte-order mark may lead the first line of a file, and so of a shard.
    const text = (held.length === 0 ? Buffer.from(last) : Buffer.concat([...held, last])).toString('utf8').trim()
    held = []
    length = 0
    if (text === '') return
    await leaveSignals(text.length)
    out += await answer({text, tooLong, ended})
    answerAgain()
    await settleFor(++records)
    if (out.length > BATCH) await flush()
  }

  for await (const chunk of input) {
    let from = 0
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
      await end(chunk.subarray(from, at), true)
      from = at + 1
      if (outputClosed()) return
    }
    // Of what is longer than allowed the beginning is kept; the rest is only counted.
    if (from < chunk.length && length <= options.maxBytes) held.push(Buffer.from(chunk.subarray(from)))
    length += chunk.length - from
    await flush()
    if (outputClosed()) return
  }
  if (held.length > 0) await end(new Uint8Array(), false)
  await flush()
}
