import axe from 'axe-core'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core'
import {afterEach} from 'vitest'
import {measured, RAW} from './coverage.js'

/** Debian's browser; another one by `CHROMIUM`. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

export const hasBrowser = existsSync(executablePath) || process.env['WIRECOPY_REQUIRE_ALL'] === '1'

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })

export interface Opened {
  page: Page
  /** Requests for anything but the page itself, errors of its script, and what its policy refused. */
  faults: string[]
}

/** Opens a page from disk in a browser of its own. */
export async function open(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
  hash = ''
): Promise<Opened> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}, ...options})
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const faults: string[] = []
  if (measured) {
    await page.coverage.startJSCoverage({resetOnNavigation: false})
    opened.push(page)
  }
  const own = pathToFileURL(path).href
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== own && !/^(?:data|blob):/.test(request.url())) faults.push(request.url())
  })
  page.on('pageerror', ({message}) => faults.push(message))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(own + hash)
  await page.waitForSelector('main h1')
  return {page, faults}
}

const opened: Page[] = []
let serial = 0
/** What was run of the page's script, as Node writes it for a module of the build. */
if (measured)
  afterEach(async () => {
    const script = readFileSync('dist/page.js', 'utf8')
    mkdirSync(RAW, {recursive: true})
    for (const page of opened.splice(0)) {
      const entries = await page.coverage.stopJSCoverage()
      const result = entries
        .filter(({source}) => source === script)
        .map((entry) => ({...entry, source: undefined, url: pathToFileURL('dist/page.js').href}))
      writeFileSync(join(RAW, `page-${process.pid}-${serial++}.json`), JSON.stringify({result}))
    }
  })

/** What axe finds on a page or in a part of it, as it stands. */
export async function violations(page: Page, rules?: string[], within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const found = await page.evaluate(
    ([runOnly, part]) => (globalThis as unknown as {axe: Axe}).axe.run(part ?? 'html', runOnly ? {runOnly} : {}),
    [rules, within] as const
  )
  return found.violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`))
}

interface Axe {
  run(where: string, options: object): Promise<{violations: Violation[]}>
}

interface Violation {
  id: string
  nodes: {html: string}[]
}
