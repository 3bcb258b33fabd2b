import type {VFile} from 'vfile'
import type {Root} from '../wcst.js'

/** Blocks to roles: constructs say what each block is, refiners settle what only the whole story tells. */
export function roles(_tree: Root, _file: VFile): void {}
