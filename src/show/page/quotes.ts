import {visible} from '../signs.js'
import type {PlacedStory} from '../unpack.js'
import {counted, el} from './dom.js'
import type {Light} from './light.js'

type Quote = PlacedStory['quotes'][number]

/** The quotes of a story by speaker, each linked to its place. */
export function quotes({quotes}: PlacedStory, light: Light): HTMLElement {
  if (quotes.length === 0) return el('p', {class: 'quiet'}, 'Nobody is quoted.')
  const speakers = new Map<string, [number, Quote][]>()
  quotes.forEach((quote, index) => {
    const name = quote.speaker?.name ?? ''
    const said = speakers.get(name) ?? []
    said.push([index, quote])
    speakers.set(name, said)
  })
  // Those of nobody come last.
  const order = [...speakers].sort(([a], [b]) => Number(a === '') - Number(b === ''))
  return el(
    'div',
    {class: 'quotes'},
    ...order.map(([name, said]) => {
      const description = said.map(([, {speaker}]) => speaker?.description).find(Boolean)
      return el(
        'section',
        {},
        el(
          'h2',
          {},
          el('bdi', {class: name ? '' : 'none'}, name === '' ? 'Nobody named' : visible(name)),
          el('span', {class: 'quiet'}, ` ${counted(said.length, 'quote')}`)
        ),
        description ? el('p', {class: 'quiet'}, visible(description)) : null,
        el('ol', {}, ...said.map(([index, quote]) => el('li', {}, item(index, quote, light))))
      )
    })
  )
}

function item(index: number, quote: Quote, light: Light): HTMLElement {
  const {kind, text, cue, speaker, parts, position, cuePosition} = quote
  const button = el(
    'button',
    {type: 'button', class: 'entry quote', title: 'Go to its place'},
    el('span', {class: 'number'}, String(index + 1)),
    el('span', {class: 'value'}, visible(text)),
    el(
      'span',
      {class: 'more'},
      [
        kind,
        cue && `“${visible(cue)}”`,
        speaker && speaker.mention !== speaker.name && `as ${visible(speaker.mention)}`
      ]
        .filter(Boolean)
        .join(' · ')
    )
  )
  const places = [...(parts?.map(({position}) => position) ?? [position]), speaker?.position, cuePosition]
  light.field(
    button,
    places.filter((place) => place !== undefined),
    index
  )
  return button
}
