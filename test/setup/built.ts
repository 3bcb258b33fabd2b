import {pathToFileURL} from 'node:url'
import {measured} from './coverage.js'

const fromSource = measured || process.env['WIRECOPY_SOURCE'] !== undefined

/** The built library, what the package's users import; its source, where coverage or mutants are looked at. */
export const built = (
  fromSource ? await import('../../src/index.js') : await import(pathToFileURL('dist/index.js').href)
) as typeof import('../../src/index.js')
