import type {VFile} from 'vfile'
import type {Root} from '../wcst.js'
import {wire} from './wire.js'

/** Blocks to roles: constructs say what each block is, refiners settle what only the whole story tells. */
export function roles(tree: Root, _file: VFile): void {
  for (const story of tree.children) {
    // A transmission's frame has typed its blocks by their marks.
    if (story.type === 'story' && story.data.manner !== undefined && story.data.manner !== 'pasted') wire(story)
  }
}
