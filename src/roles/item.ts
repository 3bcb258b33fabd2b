import type {BlockNode} from '../wcst.js'
import type {RawBlock} from './construct.js'

/** A block of a story on its way: not claimed yet, or what it was claimed as. */
export type Item = {raw: RawBlock; node?: undefined} | {raw?: undefined; node: BlockNode}
