import type {Story} from '../../src/contract.js'
import type {OutputOptions, OutputRule} from '../../src/output/index.js'
import {built} from './built.js'

/** What the built program writes of stories in one stream, and what it warns about. */
export async function written(
  name: string,
  stories: readonly Story[],
  options: OutputOptions = {}
): Promise<{text: string; warned: OutputRule[]}> {
  const output = built.outputs.find((one) => one.name === name)
  if (!output) throw new Error(`no output ${name}`)
  const {open, write, between, close} = await output.load()
  const warned: OutputRule[] = []
  const texts = stories.map((story) => write(story, options, (rule) => warned.push(rule)))
  const [first] = stories
  if (!first) throw new Error('no story')
  return {text: (open?.(first, options) ?? '') + texts.join(between ?? '') + (close?.(options) ?? ''), warned}
}

/** A story of an invented place that has a value in every field; `words` gives the words of each, by its name. */
export const fullStory = (words: (field: string, usual: string) => string = (_, usual) => usual): Story => ({
  source: {path: words('path', 'in/bridge.txt'), index: 0, format: 'text', encoding: 'utf-8'},
  wire: {
    service: words('wire.service', 'orval'),
    number: words('wire.number', 'W120'),
    priority: words('wire.priority', '4'),
    category: words('wire.category', 'i'),
    takeKey: words('wire.takeKey', '1st Ld'),
    words: 311,
    sent: '2021-06-01T09:30Z'
  },
  slugline: words('slugline', 'BC-Orval-Bridge'),
  headline: words('headline', 'Bridge opens after ten years'),
  subheadline: words('subheadline', 'Tolls stay as they are'),
  published: '2021-06-01T09:30+02:00',
  updated: '2021-06-01T11:00:05+02:00',
  embargo: '2021-06-01T12:00Z',
  byline: {
    text: words('byline.text', 'By Ana Ruiz, chief reporter, Orval News, in Lisbon, ana@orval.example'),
    authors: [
      {
        name: words('author.name', 'Ana Ruiz'),
        kind: 'person',
        role: words('author.role', 'chief reporter'),
        organisation: words('author.organisation', 'Orval News'),
        location: words('author.location', 'Lisbon'),
        email: words('author.email', 'ana@orval.example')
      },
      {
        name: words('author.house', 'Orval News'),
        kind: 'organisation',
        role: null,
        organisation: null,
        location: null,
        email: null
      }
    ]
  },
  dateline: {
    text: words('dateline.text', 'ORVAL, June 1 (Orval News)'),
    places: [words('dateline.place', 'ORVAL')],
    date: '2021-06-01',
    organisations: [words('dateline.organisation', 'Orval News')]
  },
  captions: [
    {text: words('caption.text', 'The bridge at dawn.'), credit: words('caption.credit', 'JO BELL'), date: null}
  ],
  related: [
    {label: words('related.label', 'ALSO READ'), title: words('related.title', 'Tolls to rise'), url: null, block: 1},
    {
      label: words('related.label2', 'READ MORE'),
      title: words('related.title2', 'How it was built'),
      url: words('related.url', 'https://orval.example/built'),
      block: 7
    }
  ],
  quotes: [
    {
      kind: 'direct',
      text: words('quote.text', 'We waited.'),
      speaker: {
        mention: words('speaker.mention', 'Beck'),
        name: words('speaker.name', 'Tom Beck'),
        description: words('speaker.description', 'the mayor')
      },
      cue: words('quote.cue', 'said'),
      block: 0
    },
    {kind: 'indirect', text: words('quote.text2', 'tolls would stay'), speaker: null, cue: 'said', block: 0},
    {
      kind: 'pull',
      text: words('pull', 'It was worth it'),
      speaker: {mention: 'Beck', name: words('pull.name', 'Tom Beck'), description: null},
      cue: null,
      block: 2
    }
  ],
  body: [
    {type: 'paragraph', text: words('paragraph', '“We waited.” Beck said. He said tolls would stay.')},
    {type: 'crosshead', text: words('crosshead', 'Ten years')},
    {type: 'pullquote', text: words('pull', 'It was worth it')},
    {type: 'list', text: `${words('row1', 'first row')}\n${words('row2', 'second row')}`},
    {type: 'table', text: `${words('cell1', 'Town')}\t${words('cell2', 'Cars')}\n${words('cell3', 'Porto')}\t120`},
    {type: 'separator', text: '___'},
    {type: 'paragraph', text: words('paragraph2', 'The river is wide.')}
  ],
  tagline: {
    text: words('tagline.text', 'Reporting by Ana Ruiz; Orval News'),
    credits: [{role: words('credit.role', 'reporting'), names: [words('credit.name', 'Ana Ruiz')]}],
    organisations: [words('tagline.organisation', 'Orval News')]
  },
  notes: [
    {kind: 'correction', text: words('note', 'An earlier version misspelt a name.')},
    {kind: 'editor', text: words('note2', 'Eds: with photo.')}
  ],
  furniture: [words('furniture', 'Advertisement')]
})
