// Bundles the script and the style of the review page, for `define` of the build: they stand in the page that is written.
import {build} from 'esbuild'
import {createHash} from 'node:crypto'
import {writeFileSync} from 'node:fs'

/**
 * @param {string} [kept] where the script is kept too, as it is written and with its way back to the source
 * @returns {Promise<string>} a JSON object: `script`, `style`, and their hashes for the page's content security policy
 */
export async function page(kept) {
  const [script, style] = await Promise.all([bundled('src/show/page/main.ts', kept), bundled('src/show/page/page.css')])
  if (kept) writeFileSync(kept, script)
  return JSON.stringify({script, style, scriptHash: hash(script), styleHash: hash(style)})
}

async function bundled(entry, kept) {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    minify: !kept,
    ...(kept && {sourcemap: 'external', outfile: kept}),
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['es2022', 'chrome105', 'firefox110', 'safari16'],
    charset: 'utf8',
    legalComments: 'none'
  })
  const map = outputFiles.find(({path}) => path.endsWith('.map'))
  if (map) writeFileSync(map.path, map.text)
  // Neither can end the element that it stands in.
  return outputFiles.at(-1).text.trim().replaceAll('</', '<\\/')
}

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`
