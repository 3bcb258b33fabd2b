import {createReader, type Reader, type Story} from '../../index.js'
import type {Writer} from '../../output/index.js'
import type {ConvertOptions} from './types.js'

/** What reads and writes, loaded once for many inputs. */
export interface Tools {
  reader: Reader
  /** One for each of the outputs. */
  writers: readonly Writer[]
  /** The story as it is to be written. */
  prepared(story: Story): Story
}

export async function toolsOf(options: ConvertOptions): Promise<Tools> {
  const reader = await createReader(options.read)
  const writers = await Promise.all(options.outputs.map((output) => output.load()))
  const prepared =
    options.typography === 'print'
      ? (await import('../../output/typography.js')).withPrintedSigns
      : (story: Story) => story
  return {reader, writers, prepared}
}
