import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import {describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import type {OutputOptions} from '../src/output/index.js'
import {built} from './setup/built.js'
import {cases} from './setup/cases.js'
import {fullStory, written} from './setup/outputs.js'

const ajv = new Ajv2020({allErrors: true})
formats.default(ajv)
const valid = ajv.compile(JSON.parse(readFileSync('test/schemas/ninjs-3.1-subset.schema.json', 'utf8')) as object)

const item = async (name: string, story: Story, options: OutputOptions = {}): Promise<Record<string, unknown>> =>
  JSON.parse((await written(name, [story], options)).text) as Record<string, unknown>

describe('ninjs', () => {
  test.each(cases)('$name is valid', async ({input, options}) => {
    for (const story of (await built.createReader(options)).read({value: input}).stories) {
      valid(await item('ninjs', story))
      expect(valid.errors).toBeNull()
    }
  })

  test('a story with every field is valid and has them in their places', async () => {
    const ninjs = await item('ninjs', fullStory())
    valid(ninjs)
    expect(valid.errors).toBeNull()
    expect(ninjs).toMatchObject({
      firstCreated: '2021-06-01T09:30:00+02:00',
      versionCreated: '2021-06-01T11:00:05+02:00',
      embargoedUntil: '2021-06-01T12:00:00Z',
      pubStatus: 'withheld',
      urgency: 4,
      located: 'ORVAL, June 1 (Orval News)',
      people: [
        {name: 'Ana Ruiz', rel: 'author', contactInfo: [{type: 'email', value: 'ana@orval.example'}]},
        {name: 'Tom Beck', rel: 'speaker'}
      ],
      organisations: [
        {name: 'Orval News', rel: 'author'},
        {name: 'Orval News', rel: 'dateline'}
      ],
      associations: [{name: 'READ MORE', uri: 'https://orval.example/built', rel: 'related'}],
      edNote: 'An earlier version misspelt a name.\nEds: with photo.'
    })
  })

  test('a date without offset is left out, and said', async () => {
    const story = {...fullStory(), published: '2021-06-01', updated: '2021-06-01T11:00'}
    const {text, warned} = await written('ninjs', [story])
    expect(text).not.toMatch(/firstCreated|contentCreated|versionCreated/)
    expect(warned.filter((rule) => rule === 'date-offset')).toHaveLength(2)
  })

  test.each(['he', 'the ministry', 'The ministry', 'She', 'a spokesman', 'ORVAL', 'Orval'])(
    'a speaker known as %s is no person',
    async (name) => {
      const speaker = {mention: name, name, description: null}
      const story = fullStory()
      const quotes = story.quotes.map((quote) => ({...quote, speaker}))
      expect(JSON.stringify((await item('ninjs', {...story, quotes}))['people'])).not.toContain('speaker')
    }
  )
})

describe('jsonld', () => {
  test('is what the page holds', async () => {
    const page = (await written('html', [fullStory()])).text
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? []
    expect(JSON.parse(data)).toEqual(await item('jsonld', fullStory()))
  })

  test('has the fields that search engines read', async () => {
    expect(await item('jsonld', fullStory())).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Bridge opens after ten years',
      datePublished: '2021-06-01T09:30+02:00',
      author: [
        {
          '@type': 'Person',
          name: 'Ana Ruiz',
          jobTitle: 'chief reporter',
          affiliation: {'@type': 'Organization', name: 'Orval News'},
          email: 'ana@orval.example'
        },
        {'@type': 'Organization', name: 'Orval News'}
      ],
      relatedLink: ['https://orval.example/built'],
      mentions: [{'@type': 'CreativeWork', name: 'Tolls to rise'}],
      correction: ['An earlier version misspelt a name.']
    })
  })
})

describe('wordpress', () => {
  test('is a draft with the moment in UTC', async () => {
    expect(await item('wordpress', fullStory())).toMatchObject({
      status: 'draft',
      slug: 'bc-orval-bridge',
      title: 'Bridge opens after ten years',
      excerpt: 'Tolls stay as they are',
      date_gmt: '2021-06-01T07:30:00'
    })
  })

  test('takes a local time as the site’s own, and no day for a time', async () => {
    expect(await item('wordpress', {...fullStory(), published: '2021-06-01T09:30'})).toMatchObject({
      date: '2021-06-01T09:30:00'
    })
    const day = await item('wordpress', {...fullStory(), published: '2021-06-01'})
    expect(day).not.toHaveProperty('date')
    expect(day).toMatchObject({meta: {published: '2021-06-01'}})
  })

  test('no bracket calls a plug-in and no sign is markup', async () => {
    const post = await item(
      'wordpress',
      fullStory((_, usual) => `[gallery ids="1"] <b>${usual}</b>`)
    )
    for (const key of ['title', 'content', 'excerpt']) {
      expect(post[key]).not.toContain('[')
      expect(post[key]).not.toContain('<b>')
    }
  })
})
