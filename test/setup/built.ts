import {pathToFileURL} from 'node:url'
import {measured} from './coverage.js'

/** The built library, what the package's users import; where coverage is measured, its source. */
export const built = (
  measured ? await import('../../src/index.js') : await import(pathToFileURL('dist/index.js').href)
) as typeof import('../../src/index.js')
