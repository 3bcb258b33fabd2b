import {spawnSync} from 'node:child_process'
import matter from 'gray-matter'
import {load as jsYaml} from 'js-yaml'
import {describe, expect, test} from 'vitest'
import {parse as yaml} from 'yaml'
import type {OutputOptions} from '../src/output/index.js'
import {fullStory, written} from './setup/outputs.js'

const PROFILES = ['hugo', 'jekyll', 'eleventy', 'astro', 'obsidian'] as const
const python = spawnSync('python3', ['-c', 'import yaml']).status === 0 || process.env['WIRECOPY_REQUIRE_ALL'] === '1'

/** Words that one reader of YAML or another takes for something else. */
const TRAPS = [
  'no',
  'null',
  '~',
  '1e3',
  '12:30',
  '0x1f',
  '2021-06-01',
  '- a',
  '# b',
  'a: b',
  '"',
  "'",
  '\\',
  '---',
  '\u2028'
]

const written1 = async (options: OutputOptions, story = fullStory()): Promise<string> =>
  (await written('markdown', [story], options)).text
const head = async (options: OutputOptions, story = fullStory()): Promise<Record<string, unknown>> =>
  matter(await written1(options, story)).data

describe('front matter', () => {
  test('as Hugo reads it: its own keys, the rest under params', async () => {
    const data = await head({profile: 'hugo'})
    expect(Object.keys(data).sort()).toEqual(['authors', 'date', 'draft', 'lastmod', 'params', 'publishDate', 'title'])
    expect(data).toMatchObject({
      date: '2021-06-01T09:30:00+02:00',
      lastmod: '2021-06-01T11:00:05+02:00',
      publishDate: '2021-06-01T12:00:00Z',
      draft: true,
      params: {subtitle: 'Tolls stay as they are', places: ['ORVAL']}
    })
  })

  test('as Jekyll reads it: a layout, and dates as Ruby writes them', async () =>
    expect(await head({profile: 'jekyll'})).toMatchObject({
      layout: 'post',
      date: '2021-06-01 09:30:00 +0200',
      last_modified_at: '2021-06-01 11:00:05 +0200',
      published: false
    }))

  test('as Eleventy reads it', async () =>
    expect(await head({profile: 'eleventy'})).toMatchObject({date: '2021-06-01T09:30:00+02:00', draft: true}))

  test('as the schema of Astro’s own blog has it', async () => {
    const data = await head({profile: 'astro'})
    expect(data).toMatchObject({title: 'Bridge opens after ten years', description: 'Tolls stay as they are'})
    for (const key of ['pubDate', 'updatedDate'])
      expect(Number.isNaN(new Date(data[key] as string).getTime()), key).toBe(false)
  })

  test('as Obsidian reads it: texts, lists of texts, dates of its form', async () => {
    const data = await head({profile: 'obsidian'})
    expect(data).toMatchObject({aliases: ['Bridge opens after ten years'], date: '2021-06-01T09:30:00'})
    for (const value of Object.values(data).flat()) expect(typeof value).toBe('string')
  })

  test('none where none is asked for', async () =>
    expect(await written1({profile: 'none'})).toMatch(/^# Bridge opens after ten years\n/))

  test.each(['hugo', 'jekyll', 'eleventy', 'astro'] as const)('%s prints the title itself, once', async (profile) =>
    expect(matter(await written1({profile})).content).not.toContain('Bridge opens')
  )

  test('a time without offset is told to those whose tool guesses one', async () => {
    const local = {...fullStory(), published: '2021-06-01T09:30'}
    expect((await written('markdown', [local], {profile: 'hugo'})).warned).toEqual(['date-offset'])
    expect((await written('markdown', [local], {profile: 'obsidian'})).warned).toEqual([])
    expect((await written('markdown', [local])).warned).toEqual([])
  })

  test.skipIf(python)('PyYAML: it is not here', () => {})
  test.each([undefined, ...PROFILES])('every reader of YAML reads the same (%s)', async (profile) => {
    let next = 0
    const trapped = fullStory(() => TRAPS[next++ % TRAPS.length] as string)
    const text = await written1({quoteList: true, ...(profile && {profile})}, trapped)
    const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? []
    const data = yaml(front) as Record<string, unknown>
    expect(jsYaml(front)).toEqual(data)
    expect(matter(text).data).toEqual(data)
    if (python) {
      const script = 'import json, sys, yaml; print(json.dumps(yaml.safe_load(sys.stdin.read())))'
      expect(JSON.parse(spawnSync('python3', ['-c', script], {input: front, encoding: 'utf8'}).stdout)).toEqual(data)
    }
    for (const value of [data['title'] ?? (data['aliases'] as string[])[0]]) expect(value).toBe(trapped.headline)
  })
})

describe('what a tool would run stays words', () => {
  const RUN = 'a {{ page }} {% include x %} {{< figure >}} {{{{ {# c #} %}{%'

  test.each(['hugo', 'jekyll', 'eleventy'] as const)('%s', async (profile) => {
    const {content} = matter(
      await written1(
        {profile},
        fullStory((_, usual) => `${usual} ${RUN}`)
      )
    )
    expect(content).not.toMatch(/\{\{|\{%|\{#/)
  })

  test('jekyll: kramdown knows no backslash before an at sign, and a bar makes no table', async () => {
    const {content} = matter(
      await written1(
        {profile: 'jekyll'},
        fullStory((_, usual) => `a@b.example | ${usual} 5% \\@`)
      )
    )
    expect(content).toContain('a&#64;b.example \\|')
    expect(content.replaceAll('\\\\', '')).not.toMatch(/\\[@%/&]/)
  })

  test('obsidian: no tags, marks or comments', async () => {
    const {content} = matter(
      await written1(
        {profile: 'obsidian'},
        fullStory((_, usual) => `${usual} #tag ==x== %%y%%%`)
      )
    )
    expect(content).not.toMatch(/[^\\]#tag|==|%%/)
  })
})
