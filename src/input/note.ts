import {noteKinds, type NoteKind} from '../contract.js'

/** The kind of note that a name stands for, if it is one. */
export const noteKind = (name: string | undefined): NoteKind | undefined => noteKinds.find((kind) => kind === name)
