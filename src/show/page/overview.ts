import {visible} from '../signs.js'
import {bars, type Bar} from './bars.js'
import {counted, el} from './dom.js'
import {hrefOf} from './route.js'
import {entries, FIELDS} from './stories.js'

const MOST = 20

/** All stories at a glance: what was found in how many, who is quoted, what was warned of. */
export function overview(): HTMLElement {
  const read = entries.flatMap(({story}) => story ?? [])
  const failed = entries.filter(({failure}) => failure !== null)
  const warned = entries.filter(({warnings}) => warnings.length > 0).length
  const lacking = entries.filter(({missing}) => missing.length > 0).length
  const coverage = FIELDS.map(([name, has]): Bar => {
    const found = read.filter(has).length
    return {
      name,
      count: found,
      of: read.length,
      href: hrefOf({lacks: name}),
      about: `${found} of ${read.length}, show those without`
    }
  })
  const speakers = tally(read.flatMap(({quotes}) => quotes.flatMap(({speaker}) => speaker?.name ?? [])))
  const rules = tally(entries.flatMap(({warnings}) => warnings.map(([, rule]) => rule)))
  const most = speakers[0]?.[1] ?? 0
  return el(
    'article',
    {class: 'overview'},
    el(
      'header',
      {class: 'top'},
      el('h1', {tabindex: -1}, counted(read.length, 'story', 'stories')),
      el(
        'p',
        {},
        `${counted(warned, 'story has warnings', 'stories have warnings')}, ${counted(lacking, 'lacks', 'lack')} a headline, byline, dateline or date` +
          `${failed.length === 0 ? '' : `, and ${counted(failed.length, 'input')} could not be read`}.`
      )
    ),
    chart('Coverage', 'Stories in which a field was found. Choose one to list the stories without it.', coverage),
    speakers.length === 0
      ? null
      : chart(
          'Speakers',
          speakers.length > MOST ? `The ${MOST} most quoted of ${speakers.length}.` : 'By the number of quotes.',
          speakers.slice(0, MOST).map(([name, count]): Bar => ({
            name: visible(name),
            count,
            of: most,
            href: hrefOf({speaker: name}),
            about: counted(count, 'quote')
          }))
        ),
    rules.length === 0
      ? null
      : chart(
          'Warnings',
          'By rule; wirecopy rules ID explains one.',
          rules.map(([name, count]): Bar => ({
            name,
            count,
            of: rules[0]?.[1] ?? 0,
            href: hrefOf({rule: name}),
            about: counted(count, 'warning')
          }))
        ),
    failed.length === 0
      ? null
      : el(
          'section',
          {},
          el('h2', {}, 'Not read'),
          el(
            'ul',
            {class: 'failures'},
            ...failed.map(({path, failure}) => el('li', {}, el('bdi', {}, visible(path)), ': ', visible(failure ?? '')))
          )
        )
  )
}

const chart = (name: string, about: string, data: readonly Bar[]): HTMLElement =>
  el('section', {}, el('h2', {}, name), el('p', {class: 'quiet'}, about), bars(name, data))

/** Values with how often they stand there, the most frequent first. */
function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
