// Makes the pictures of the documents from the program as it is built: `npm run pictures`, with Chromium (or `CHROMIUM`).
import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'

const SEED = 'fixtures/us-iraq-dialogue/input.txt'
const IMAGES = 'docs/images'
const STORIES =
  'us-iraq-dialogue wire-ap-1989 wire-ap-2014 wire-ap-table wire-iptc-dpa wire-reuters-1987 wire-reuters-flash wire-reuters-no-keyword-line'.split(
    ' '
  )
const wirecopy = (args, cwd = '.') =>
  execFileSync(process.execPath, [resolve('dist/wirecopy.cjs'), ...args], {cwd, encoding: 'utf8', maxBuffer: 1 << 26})

writeFileSync(join(IMAGES, 'explain.svg'), drawn(wirecopy(['explain', '--color', 'always', '--width', '92', SEED]), 26))
await photographed()

async function photographed() {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-pictures-'))
  mkdirSync(join(folder, 'wire'))
  for (const name of STORIES)
    copyFileSync(`fixtures/${name}/input.txt`, join(folder, `wire/${name.replace(/^wire-/, '')}.txt`))
  wirecopy(['review', 'wire', '-o', 'review.html', '-q'], folder)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
  })
  const shot = async (name, colorScheme, act) => {
    const page = await browser.newPage({viewport: {width: 1360, height: 800}, colorScheme, reducedMotion: 'reduce'})
    await page.goto(`${pathToFileURL(join(folder, 'review.html')).href}#story=wire%2Fus-iraq-dialogue.txt`)
    await page.waitForSelector('.copy')
    await act(page)
    await page.screenshot({path: join(IMAGES, `${name}.png`)})
    await page.close()
  }
  await shot('review-light', 'light', (page) => page.hover('.entry >> nth=0'))
  await shot('review-dark', 'dark', async (page) => {
    await page.click('role=tab[name="Quotes"]')
    await page.hover('.quote >> nth=0')
  })
  await browser.close()
  rmSync(folder, {recursive: true})
}

/** The first lines of a terminal's output as a drawing. */
function drawn(output, lines) {
  const [wide, high, left] = [7.85, 18, 16]
  const colours = {31: '#c0392b', 32: '#2e7d32', 33: '#8a6100', 34: '#1f5f99', 35: '#8e3a8e', 36: '#00707a'}
  const rows = output.split('\n').slice(0, lines)
  const texts = rows.map((row, index) => {
    const state = {fill: '#222', bold: false, italic: false, dim: false, line: false}
    let column = 0
    let out = ''
    for (const [, code, text] of row.matchAll(/\u001b\[(\d+)m|([^\u001b]+)/g)) {
      if (code !== undefined) apply(state, Number(code), colours)
      else {
        const words = text.trim()
        if (words !== '') out += run(words, left + (column + text.indexOf(words)) * wide, state, wide)
        column += text.length
      }
    }
    return `<text y="${(index + 1) * high + 6}">${out}</text>`
  })
  const [width, height] = [92 * wide + 2 * left, (rows.length + 1) * high + 4]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${height}" font-family="ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" xml:space="preserve"><title>wirecopy explain</title><rect width="100%" height="100%" rx="6" fill="#fcfbf7"/>${texts.join('\n')}</svg>\n`
}

function apply(state, code, colours) {
  if (code === 1) state.bold = true
  else if (code === 2) state.dim = true
  else if (code === 3) state.italic = true
  else if (code === 4) state.line = true
  else if (code === 22) state.bold = state.dim = false
  else if (code === 23) state.italic = false
  else if (code === 24) state.line = false
  else if (code === 39) state.fill = '#222'
  else if (colours[code]) state.fill = colours[code]
}

function run(text, x, {fill, bold, italic, dim, line}, wide) {
  const escaped = text.replace(/[<>&]/g, (sign) => ({'<': '&lt;', '>': '&gt;', '&': '&amp;'})[sign])
  const looks = [
    `x="${x.toFixed(1)}"`,
    `textLength="${(text.length * wide).toFixed(1)}"`,
    `fill="${dim && fill === '#222' ? '#6b6b6b' : fill}"`,
    bold && 'font-weight="700"',
    italic && 'font-style="italic"',
    line && 'text-decoration="underline"'
  ]
  return `<tspan ${looks.filter(Boolean).join(' ')}>${escaped}</tspan>`
}
