// Builds `dist/`: the command and the library, bundled with one chunk for each module that is loaded lazily.
import {build} from 'esbuild'
import {execFileSync} from 'node:child_process'
import {chmodSync, copyFileSync, existsSync, rmSync} from 'node:fs'

rmSync('dist', {recursive: true, force: true})
await build({
  entryPoints: {wirecopy: 'bin/wirecopy.ts', index: 'src/index.ts'},
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: false,
  legalComments: 'eof',
  chunkNames: 'chunk-[hash]',
  banner: {js: "import {createRequire as __cr} from 'node:module';const require=__cr(import.meta.url);"}
})
chmodSync('dist/wirecopy.js', 0o755)
if (existsSync('src/quotes/weights.bin')) copyFileSync('src/quotes/weights.bin', 'dist/weights.bin')
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {stdio: 'inherit'})
