import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {pack} from '../src/show/pack.js'
import type {PackedReview, PackedStory} from '../src/show/packed.js'
import {runsOf} from '../src/show/runs.js'
import {unpack, withoutPlaces, type PlacedStory} from '../src/show/unpack.js'
import {built} from './setup/built.js'
import {hasBrowser, launch, open, violations} from './setup/browser.js'
import {seconds} from './setup/command.js'
import {measured} from './setup/coverage.js'
import {cases} from './setup/cases.js'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-review-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

function review(...args: string[]) {
  const {stdout, stderr, status} = spawnSync(process.execPath, ['dist/wirecopy.cjs', 'review', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26
  })
  return {out: stdout, error: stderr, status}
}

/** Goes to a story by its address; the page hears of it a task later. */
const goTo = (tab: Page, address: string) =>
  tab.evaluate(
    (to) =>
      new Promise<void>((resolve) => {
        if (location.hash === to) return resolve()
        addEventListener('hashchange', () => resolve(), {once: true})
        location.hash = to
      }),
    address
  )

const HOSTILE = `</script><img src=x onerror=alert(1)> & <b>bold</b>
By <svg onload=alert(2)> Ruiz

LISBON - “<script>alert(3)</script>,” Ana \u202eRuiz said. "]]>--></style><!-- ' \u2028 it said.
`

const DOUBTFUL = `The bridge opens
By Ana Ruiz

In this June 1, 2020, file photo, cars cross the bridge. (JO BELL VIA AP)

LISBON - “We waited,” Ruiz said. “It was worth it.”

ALSO READ: Tolls to rise

CORRECTION: An earlier version misspelt a name.

Updated: 06-07-2021
`

const page = join(folder, 'review.html')
mkdirSync(join(folder, 'in'))
writeFileSync(join(folder, 'in/doubtful.txt'), DOUBTFUL)
writeFileSync(join(folder, 'in/hostile.txt'), HOSTILE)
writeFileSync(join(folder, 'in/short.txt'), 'Harbour opens\n\nThe harbour opened on Monday, the council said.\n')
const IRAQ = 'fixtures/us-iraq-dialogue/input.txt'
const STREAM = 'fixtures/wire-stream/input.txt'
const INPUTS = [IRAQ, STREAM, 'fixtures/wire-ap-table/input.txt', join(folder, 'in')]

test('packs every story so that it comes out as it went in', async () => {
  const reader = await built.createReader({positions: true})
  for (const {name, input} of cases) {
    const {root, source, stories} = reader.tree({value: input})
    const controls = runsOf(root).runs.flatMap(({control, start, end}) => (control ? [start, end] : []))
    const shapes: string[][] = []
    for (const story of stories) {
      const packed = pack(story, {source, controls, base: 0, shape: (keys) => shapes.push(keys) - 1})
      expect([name, withoutPlaces(unpack(packed, source, controls, shapes))]).toEqual([
        name,
        withoutPlaces(story as unknown as PlacedStory)
      ])
    }
  }
})

describe('the command', () => {
  test('writes one page for all, lists what could not be read, and says so', () => {
    const {out, error, status} = review(...INPUTS, 'nowhere.txt', '-o', page, '--with', 'markdown,html', '-q')
    expect([out, error, status]).toEqual(['', 'nowhere.txt: error there is no such file or folder\n', 1])
    const html = readFileSync(page, 'utf8')
    expect(html).not.toContain('<img')
    expect(html.match(/<\/script>/g)).toHaveLength(2)
  })
  test('replaces a page only when told, and never an input', () => {
    const before = readFileSync(page)
    expect(review(IRAQ, '-o', page)).toEqual({
      out: '',
      error: `${page}: error exists already; --force replaces it\n`,
      status: 1
    })
    const own = join(folder, 'in/short.txt')
    expect(review(own, '-o', own, '--force').error).toBe(
      `${own}: error is an input, and inputs are never overwritten\n`
    )
    expect(readFileSync(page).equals(before)).toBe(true)
  })
  test.each([
    [['--with', 'pdf', IRAQ], /^wirecopy: there is no format pdf; known are /],
    [['--from', 'ninjs', IRAQ], /^wirecopy: --from ninjs: this command shows copy/]
  ])('used wrongly: %j', (args, message) => {
    const {error, status} = review(...args)
    expect(error).toMatch(message)
    expect(status).toBe(2)
  })
  test('500 stories: at most four times the copy, and a page of at most 80 kB', () => {
    const html = review(IRAQ).out
    const start = html.indexOf('id="data">') + 10
    const end = html.indexOf('</script>', start)
    const [before, data, after] = [html.slice(0, start), html.slice(start, end), html.slice(end)]
    expect(Buffer.byteLength(before + after)).toBeLessThan(80_000)
    const held = JSON.parse(data) as PackedReview
    const [story] = held.stories
    const text = JSON.stringify(story)
    held.stories = Array.from({length: 500}, (_, at) => JSON.parse(text.replace(IRAQ, `${at}/${IRAQ}`)) as PackedStory)
    const many = before + JSON.stringify(held).replaceAll('<', '\\u003c') + after
    writeFileSync(join(folder, 'many.html'), many)
    expect(Buffer.byteLength(many)).toBeLessThan(4 * 500 * statSync(IRAQ).size)
  })
})

test.skipIf(hasBrowser)('the page in a browser: Chromium is not here', () => {})

describe.runIf(hasBrowser)('the page in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser.close())

  test('overview, filters, search and keys', async () => {
    const {page: tab, faults} = await open(browser, page)
    const shown = () => tab.locator('#stories li:visible').count()
    const all = await tab.locator('#stories li').count()
    expect(await tab.locator('main h1').textContent()).toBe(`${all - 1} stories`)
    await tab.check('input[value=failed]')
    await expect.poll(shown).toBe(1)
    expect(await tab.locator('#stories li:visible').textContent()).toContain('nowhere.txt')
    await tab.check('input[value=warnings]')
    expect(await tab.locator('#stories li:visible .status').allTextContents()).toContainEqual(
      expect.stringMatching(/^1 warning/)
    )
    await tab.check('input[value=all]')
    await tab.keyboard.press('/')
    await tab.keyboard.type('permanent BASES')
    await expect.poll(shown).toBe(1)
    await tab.keyboard.press('Escape')
    await tab.keyboard.press('j')
    await tab.waitForSelector('main h1:has-text("US to continue reducing military forces in Iraq")')
    await tab.fill('#search', '')
    await tab.locator('main h1').focus()
    await tab.keyboard.press('j')
    await tab.waitForSelector(`#stories [aria-current]:has-text("${STREAM}")`)
    await tab.keyboard.press('k')
    await tab.waitForSelector(`#stories [aria-current]:has-text("${IRAQ}")`)
    await tab.keyboard.press('?')
    expect(await tab.locator('dialog').isVisible()).toBe(true)
    await tab.uncheck('dialog input')
    await tab.keyboard.press('Escape')
    await tab.keyboard.press('o')
    expect(await tab.locator('main h1').textContent()).not.toBe(`${all - 1} stories`)
    await tab.click('#overview')
    await tab.click('svg a:has-text("byline")')
    await expect.poll(shown).toBeLessThan(all)
    expect(await tab.locator('#facet').textContent()).toContain('without byline')
    await tab.click('text=Show all')
    await tab.click('svg a:has-text("Mustafa Al-Kadhimi")')
    await expect.poll(shown).toBe(1)
    expect(faults).toEqual([])
  })

  test('a story by its address: quotes lead to their place, a field and its copy light each other', async () => {
    const {page: tab, faults} = await open(
      browser,
      page,
      {reducedMotion: 'reduce'},
      `#story=${encodeURIComponent(IRAQ)}`
    )
    await tab.click('role=tab[name="Quotes"]')
    await tab.click('.quotes section:has-text("Mustafa Al-Kadhimi") .quote >> nth=0')
    const number = await tab.evaluate(() => document.activeElement?.id)
    expect(number).toMatch(/^place-\d$/)
    expect(await tab.locator(`#${number}`).boundingBox()).toMatchObject({
      y: expect.toSatisfy((y: number) => y > 0 && y < 900)
    })
    const lit = await tab.locator('.copy .span.lit').allTextContents()
    expect(lit).toContain('Mustafa Al-Kadhimi')
    await tab.click('role=tab[name="Fields"]')
    await tab.locator('.entry', {hasText: 'WASHINGTON / CAIRO'}).first().focus()
    expect(await tab.locator('.copy .lit').allTextContents()).toEqual(['WASHINGTON / CAIRO'])
    await tab.hover('.part.headline .text')
    expect(await tab.locator('.panels .lit').allTextContents()).toEqual([
      'US to continue reducing military forces in Iraq in coming months'
    ])
    await tab.keyboard.press('q')
    expect(await tab.evaluate(() => document.activeElement?.className)).toBe('number')
    await tab.focus('.part.tagline .tag')
    await tab.keyboard.press('Enter')
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toContain('With Reuters inputs')
    expect(faults).toEqual([])
  })

  test('hands over the JSON that the command writes, of every story', async () => {
    const {page: tab} = await open(browser, page)
    const {stdout} = spawnSync(process.execPath, ['dist/wirecopy.cjs', '--json-array', '-q', ...INPUTS], {
      encoding: 'utf8'
    })
    const expected = JSON.parse(stdout) as unknown[]
    const links = await tab.locator('#stories a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash))
    const got: unknown[] = []
    for (const hash of links.slice(0, expected.length)) {
      await goTo(tab, hash)
      await tab.click('role=tab[name="JSON"]')
      got.push(JSON.parse((await tab.locator('[role=tabpanel]:visible code').textContent()) ?? ''))
    }
    // Signs stand for characters that act only where a story is looked at.
    expect(got.filter((_, at) => !JSON.stringify(expected[at]).includes('\u202e'))).toEqual(
      expected.filter((story) => !JSON.stringify(story).includes('\u202e'))
    )
    await goTo(tab, links[0] as string)
    const [download] = await Promise.all([tab.waitForEvent('download'), tab.click('#download')])
    expect(download.suggestedFilename()).toBe('input.json')
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(expected[0])
    await tab.click('role=tab[name="markdown"]')
    expect(await tab.locator('[role=tabpanel]:visible').textContent()).toMatch(/^---\ntitle: /)
  })

  test('hostile copy stays text', async () => {
    const {page: tab, faults} = await open(
      browser,
      page,
      {},
      `#story=${encodeURIComponent(join(folder, 'in/hostile.txt'))}`
    )
    expect(await tab.locator('main h1').textContent()).toBe('</script><img src=x onerror=alert(1)> & <b>bold</b>')
    expect(await tab.locator('.copy').textContent()).toContain('<svg onload=alert(2)>')
    expect(await tab.locator('.copy').textContent()).toContain('<U+202E>')
    for (const name of ['Quotes', 'JSON', 'markdown', 'html']) await tab.click(`role=tab[name="${name}"]`)
    expect(await tab.locator('main img, main b:not(.warning b), main script, main svg').count()).toBe(0)
    expect(faults).toEqual([])
  })

  test.each(['light', 'dark'] as const)('axe finds nothing: %s', async (colorScheme) => {
    // The elements are the same in the dark; their colours are not.
    const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined
    const {page: tab} = await open(browser, page, {colorScheme, reducedMotion: 'reduce'})
    expect(await violations(tab, rules)).toEqual([])
    await goTo(tab, `#story=${encodeURIComponent(join(folder, 'in/doubtful.txt'))}`)
    await tab.focus('.entry')
    expect(await violations(tab, rules)).toEqual([])
    await tab.click('role=tab[name="Quotes"]')
    expect(await violations(tab, rules, '.panels')).toEqual([])
    await tab.click('text=Keys')
    expect(await violations(tab, rules, 'dialog')).toEqual([])
    await tab.keyboard.press('Escape')
    await tab.emulateMedia({media: 'print'})
    const paper = tab.locator('.copy .speech').first()
    expect(await paper.evaluate((span) => getComputedStyle(span).backgroundColor)).toBe('rgb(251, 240, 205)')
  })

  test('keyboard alone reaches every field, part and quote; nothing is wider than a narrow window', async () => {
    const {page: tab} = await open(
      browser,
      page,
      {viewport: {width: 390, height: 844}},
      `#story=${encodeURIComponent(IRAQ)}`
    )
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    const count = await tab.locator('main button:visible').count()
    const reached = await tab.evaluateHandle(() => {
      const all = new Set<EventTarget>()
      addEventListener('focusin', ({target}) => {
        if (target instanceof HTMLButtonElement && target.closest('main')) all.add(target)
      })
      return all
    })
    for (let at = 0; at < count + 20; at++) await tab.keyboard.press('Tab')
    // Of the tabs one is reached by Tab, the others by arrows.
    const tabs = await tab.locator('[role=tab]').count()
    expect(await reached.evaluate(({size}) => size)).toBe(count - tabs + 1)
  })

  test.skipIf(measured)('500 stories open in two seconds and scroll without a stall', async () => {
    const most = seconds()
    const {page: tab} = await open(browser, join(folder, 'many.html'))
    expect(await tab.locator('#stories li').count()).toBe(500)
    expect(await tab.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration)).toBeLessThan(most)
    const longest = await tab.evaluate(async () => {
      const list = document.getElementById('stories') as HTMLElement
      let last = performance.now()
      let most = 0
      for (let at = 0; at < 60; at++) {
        list.scrollTop = (at / 60) * list.scrollHeight
        await new Promise((resolve) => requestAnimationFrame(resolve))
        const now = performance.now()
        most = Math.max(most, now - last)
        last = now
      }
      return most
    })
    expect(longest).toBeLessThan(500)
  })
})
