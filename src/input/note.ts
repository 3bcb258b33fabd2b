import type {NoteKind} from '../contract.js'

const KINDS: readonly NoteKind[] = [
  'editor',
  'correction',
  'clarification',
  'update',
  'advisory',
  'embargo',
  'disclaimer'
]

/** The kind of note that a name stands for, if it is one. */
export const noteKind = (name: string | undefined): NoteKind | undefined => KINDS.find((kind) => kind === name)
