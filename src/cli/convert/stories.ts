import {createReadStream, readFileSync, statSync} from 'node:fs'
import {cut, DecodeError, InputError, type Input as Copy, type Parsed, type Reader, type Story} from '../../index.js'
import type {Input} from '../inputs/index.js'
import {collect, growBy} from '../engine.js'
import {onDisk, spelt} from '../names.js'
import type {Report} from '../console/report.js'
import {answerAgain, blocking, HEAVY, leaveSignals, Stopped} from '../signals.js'
import {reasonOf, StoryError} from '../status.js'
import {hide, isBegun} from './write.js'

/**
 * Hands on the stories of an input, one by one.
 *
 * @param take answers whether it wants more
 */
export const stories = (
  input: Input,
  reader: Reader,
  report: Report,
  take: (story: Story) => Promise<boolean>
): Promise<void> =>
  readings(input, reader, reader.read, report, async ({stories}) => {
    for (const story of stories) if (!(await take(story))) return false
    return true
  })

/**
 * Hands on what each transmission of an input gave. Faults of the input are reported, and leave the rest as it is.
 *
 * @param read the reader's `read` or `tree`
 * @param take answers whether it wants more
 * @throws {Stopped} where a signal came that the run answers itself, before a large story was begun
 */
export async function readings<T extends Parsed>(
  input: Input,
  {whole}: Reader,
  read: (input: Copy) => T,
  report: Report,
  take: (parsed: T) => Promise<boolean>
): Promise<void> {
  const path = input.path === null ? null : spelt(input.path)
  let index = 0
  let refused = false
  try {
    for await (const {bytes, base} of piecesOf(input, whole)) {
      await breathe()
      if (bytes.length >= HEAVY) hide()
      if (!isBegun()) await leaveSignals(bytes.length)
      if (bytes.length >= LARGE) await growBy(GROWTH)
      let parsed
      try {
        parsed = read({value: bytes, path, index, base})
      } catch (error) {
        if (!(error instanceof DecodeError || error instanceof InputError)) throw error
        refused = true
        report.error(input.path, error.message)
        answerAgain()
        continue
      }
      index += parsed.stories.length
      report.read(parsed.stories.length)
      report.warn(parsed.warnings)
      // The tree of a large story takes more memory than the story, whose text is made next.
      if (bytes.length >= LARGE) await collect()
      const more = await take(parsed)
      answerAgain()
      if (!more) return
    }
    if (index === 0 && !refused) report.error(input.path, 'holds no story: the input is empty', 'empty')
  } catch (error) {
    if (error instanceof Stopped) throw error
    report.error(input.path, error instanceof StoryError ? error.message : reasonOf(error))
  }
}

/** For how long work may go on before signals and a closed output are looked at, in ms. */
const BREATH = 50
let last = Date.now()
let breathing = true

/** In a thread of which nobody waits for an answer: it is ended from without. */
export const neverBreathe = (): void => {
  breathing = false
}

/** Lets what waits have its turn: files are read and written at once, so that nothing else would stop for a signal. */
async function breathe(): Promise<void> {
  if (!breathing || Math.abs(Date.now() - last) < BREATH) return
  await new Promise((resolve) => setImmediate(resolve))
  last = Date.now()
}

const LARGE = 1 << 22
/** A large story needs hundreds of megabytes, and its memory is looked through some six times. */
const GROWTH = 45

/** An input's transmissions, or the whole of it. A small file is read at once. */
function piecesOf({path}: Input, whole: boolean): AsyncIterable<{bytes: Uint8Array; base: number}> {
  const pieces = whole ? all : cut
  if (path === null) return pieces(process.stdin)
  const file = onDisk(path)
  const stat = statSync(file)
  if (stat.isDirectory()) throw new StoryError('is a folder')
  if (!stat.isFile()) blocking()
  return pieces(stat.isFile() && stat.size < LARGE ? [readFileSync(file)] : createReadStream(file))
}

async function* all(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  const kept: Uint8Array[] = []
  for await (const chunk of chunks) kept.push(chunk)
  if (kept.some(({length}) => length > 0)) yield {bytes: Buffer.concat(kept), base: 0}
}
