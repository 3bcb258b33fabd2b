// Makes what belongs to a shell from the command's own tree: the manual page and the completions.
import {build} from 'esbuild'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

/** Writes `man/` and `completions/` into a folder. */
export async function writeShellFiles(folder, version) {
  const outfile = resolve(folder, 'shell-files.mjs')
  await build({
    entryPoints: ['src/cli/shell/index.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    define: {VERSION: JSON.stringify(version)},
    banner: {js: "import {createRequire as __cr} from 'node:module';const require=__cr(import.meta.url);"}
  })
  const {shellFiles} = await import(pathToFileURL(outfile).href)
  rmSync(outfile)
  for (const [path, text] of Object.entries(shellFiles(version))) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}
