import type {VFile} from 'vfile'
import type {Root} from '../wcst.js'

export type QuotesStage = (tree: Root, file: VFile) => void

/** Loads what the stage needs (the weights) and gives the stage. */
export async function loadQuotes(): Promise<QuotesStage> {
  return () => {}
}
