// Builds `dist/`: the command and the library, bundled with one chunk for each module that is loaded lazily.
import {build} from 'esbuild'
import {execFileSync} from 'node:child_process'
import {chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import wabt from 'wabt'
import {writeShellFiles} from './shell.config.mjs'

const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
rmSync('dist', {recursive: true, force: true})
// It stands beside its source too, for tests and training, which run from there.
writeFileSync('src/quotes/kernel.wasm', await assembled('src/quotes/kernel.wat'))
const {metafile} = await build({
  metafile: true,
  entryPoints: {
    wirecopy: 'bin/wirecopy.ts',
    index: 'src/index.ts',
    worker: 'src/cli/batch/worker.ts',
    // tinypool starts this by its place beside its own code.
    'entry/worker': 'node_modules/tinypool/dist/entry/worker.js'
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  define: {VERSION: JSON.stringify(version)},
  keepNames: false,
  legalComments: 'eof',
  chunkNames: 'chunk-[hash]',
  banner: {js: "import {createRequire as __cr} from 'node:module';const require=__cr(import.meta.url);"}
})
chmodSync('dist/wirecopy.js', 0o755)
copyFileSync('src/quotes/weights.bin', 'dist/weights.bin')
copyFileSync('src/quotes/kernel.wasm', 'dist/kernel.wasm')
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {stdio: 'inherit'})
await writeShellFiles('dist', version)
writeFileSync('dist/LICENSES.txt', licences(Object.keys(metafile.inputs)))

/** The text form of a WebAssembly module in its binary form. */
async function assembled(path) {
  const {parseWat} = await wabt()
  const parsed = parseWat(path, readFileSync(path), {simd: true, bulk_memory: true})
  try {
    return parsed.toBinary({}).buffer
  } finally {
    parsed.destroy()
  }
}

/** The licences of the packages whose code is in the bundle, as those licences ask. */
function licences(inputs) {
  const folders = new Set(inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean))
  return [...folders]
    .sort()
    .map((folder) => {
      const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
    })
    .join('\n' + '-'.repeat(80) + '\n\n')
}
