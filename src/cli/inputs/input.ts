/** One input: a file, or standard input. `under` is its path below the folder that was named; its tree is mirrored. */
export interface Input {
  path: string | null
  under: string
}

/** What names of files and folders came to. */
export interface Found {
  inputs: Input[]
  errors: {path: string; message: string}[]
  /** What a folder holds that is no story, and why it was passed over. */
  passed: {path: string; message: string}[]
}
