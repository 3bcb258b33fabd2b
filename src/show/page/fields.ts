import {visible} from '../signs.js'
import type {Place, PlacedStory} from '../unpack.js'
import {el} from './dom.js'
import type {Light} from './light.js'

interface Row {
  /** As the contract has it. */
  name: string
  value: string | null
  /** More that the contract says of it. */
  more?: string
  places: readonly (Place | undefined)[]
  /** `[]` and not `null` where nothing was found. */
  list?: boolean
}

/** The fields of a story as the contract has them; each lights its place in the copy. */
export function fields(story: PlacedStory, light: Light): HTMLElement {
  const groups: [string, Row[]][] = [
    ['Head', head(story)],
    ['Parts', parts(story)],
    ['Body', body(story)],
    ['Transmission', wire(story)],
    ['Source', source(story)]
  ]
  return el(
    'div',
    {class: 'fields'},
    ...groups
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) =>
        el('section', {}, el('h2', {}, name), el('dl', {}, ...rows.map((row) => rowOf(row, light))))
      )
  )
}

function rowOf({name, value, more, places, list}: Row, light: Light): HTMLElement {
  const known = places.filter((place) => place !== undefined)
  const missing = el('span', {class: 'none'}, list ? '[]' : 'null')
  const content = [
    value === null ? missing : el('span', {class: 'value'}, visible(value, '\n\t')),
    more ? el('span', {class: 'more'}, visible(more)) : null
  ]
  if (known.length === 0) return el('div', {class: 'row'}, el('dt', {}, name), el('dd', {}, ...content))
  const button = el('button', {type: 'button', class: 'entry'}, ...content)
  light.field(button, known)
  return el('div', {class: 'row'}, el('dt', {}, name), el('dd', {}, button))
}

function head(story: PlacedStory): Row[] {
  const {byline, dateline} = story
  const places = story.positions ?? {}
  const rows: Row[] = (['headline', 'subheadline', 'slugline', 'published', 'updated', 'embargo'] as const).map(
    (name) => ({name, value: story[name], places: [places[name]]})
  )
  rows.push({name: 'byline', value: byline?.text ?? null, places: [byline?.position]})
  for (const author of byline?.authors ?? [])
    rows.push({
      name: 'author',
      value: author.name,
      more: [author.kind, author.role, author.organisation, author.location, author.email].filter(Boolean).join(' · '),
      places: [author.position]
    })
  rows.push({
    name: 'dateline',
    value: dateline?.text ?? null,
    ...(dateline
      ? {more: [...dateline.places, dateline.date, ...dateline.organisations].filter(Boolean).join(' · ')}
      : {}),
    places: [dateline?.position]
  })
  return rows
}

function parts({captions, related, tagline, notes, furniture, positions}: PlacedStory): Row[] {
  const listed = (name: string, rows: Omit<Row, 'name'>[]): Row[] =>
    rows.length === 0
      ? [{name, value: null, places: [], list: true}]
      : rows.map((row, at) => ({...row, name: `${name}[${at}]`}))
  return [
    ...listed(
      'captions',
      captions.map(({text, credit, date, position}) => ({
        value: text,
        more: [credit, date].filter(Boolean).join(' · '),
        places: [position]
      }))
    ),
    ...listed(
      'related',
      related.map(({label, title, url, position}) => ({
        value: title,
        more: [label, url].filter(Boolean).join(' · '),
        places: [position]
      }))
    ),
    {
      name: 'tagline',
      value: tagline?.text ?? null,
      ...(tagline
        ? {
            more: [
              ...tagline.credits.map(({role, names}) => `${role}: ${names.join(', ')}`),
              ...tagline.organisations
            ].join(' · ')
          }
        : {}),
      places: [tagline?.position]
    },
    ...listed(
      'notes',
      notes.map(({kind, text, position}) => ({value: text, more: kind, places: [position]}))
    ),
    ...listed(
      'furniture',
      furniture.map((text, at) => ({value: text, places: [positions?.furniture?.[at]]}))
    )
  ]
}

const body = ({body}: PlacedStory): Row[] =>
  body.map(({type, text, position}, at) => ({
    name: `body[${at}]`,
    value: text,
    ...(type === 'paragraph' ? {} : {more: type}),
    places: [position]
  }))

function wire({wire}: PlacedStory): Row[] {
  if (!wire) return []
  const {position, ...rest} = wire
  return Object.entries(rest).map(([name, value]) => ({
    name,
    value: value === null ? null : String(value),
    places: [value === null ? undefined : position]
  }))
}

const source = ({source}: PlacedStory): Row[] =>
  Object.entries(source).map(([name, value]) => ({name, value: value === null ? null : String(value), places: []}))
