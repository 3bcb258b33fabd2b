/** What the command ends with: 0 all done, 1 something could not be, 2 used wrongly. */
export const status = {done: 0, failed: 1, usage: 2} as const

/** A mistake in how the command was called: one line, exit 2, nothing done. */
export class UsageError extends Error {}

/** Something in the world that stopped one story: one line that names it, exit 1, the rest is done. */
export class StoryError extends Error {}

/** A file that is there, and that nobody said to replace. */
export class ExistsError extends StoryError {
  constructor() {
    super('exists already; --force replaces it, --skip-existing passes over it')
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  EEXIST: 'exists already',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  EIO: 'the device cannot be read or written',
  EBUSY: 'is in use',
  ENXIO: 'nothing is at the other end'
}

/** Why a call of the system failed, in words and without a trace. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as Partial<NodeJS.ErrnoException>
  return (code && REASONS[code]) ?? (message ?? String(error)).split('\n')[0] ?? 'failed'
}
