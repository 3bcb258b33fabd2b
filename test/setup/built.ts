import {pathToFileURL} from 'node:url'

/** The built library: what the package's users import. */
export const built = (await import(pathToFileURL('dist/index.js').href)) as typeof import('../../src/index.js')
