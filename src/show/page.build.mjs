// Bundles the script and the style of the review page, for `define` of the build: they stand in the page that is written.
import {build} from 'esbuild'
import {createHash} from 'node:crypto'

/** @returns {Promise<string>} a JSON object: `script`, `style`, and their hashes for the page's content security policy */
export async function page() {
  const [script, style] = await Promise.all([bundled('src/show/page/main.ts'), bundled('src/show/page/page.css')])
  return JSON.stringify({script, style, scriptHash: hash(script), styleHash: hash(style)})
}

async function bundled(entry) {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['es2022', 'chrome105', 'firefox110', 'safari16'],
    charset: 'utf8',
    legalComments: 'none'
  })
  // Neither can end the element that it stands in.
  return outputFiles[0].text.trim().replaceAll('</', '<\\/')
}

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`
