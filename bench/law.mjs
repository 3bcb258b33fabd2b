// The reader with the law's check on what it gives, built from the source for the fuzzer.
import {build} from 'esbuild'
import {copyFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

const SOURCE = `
import {createReader, DecodeError} from './src/index.ts'
import {breaches} from './src/tree/law.ts'
const reader = await createReader({positions: true})
export {DecodeError}
export function read(value) {
  const {root, source} = reader.tree({value})
  reader.read({value})
  return breaches(root, source)
}
`

export async function built() {
  const outfile = 'node_modules/.cache/wirecopy/law.mjs'
  await build({
    stdin: {contents: SOURCE, resolveDir: '.', loader: 'ts'},
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error'
  })
  for (const name of ['weights.bin', 'kernel.wasm'])
    copyFileSync(`src/quotes/tagger/${name}`, join(dirname(outfile), name))
  return import(new URL(`../${outfile}`, import.meta.url).href)
}
