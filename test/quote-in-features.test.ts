import {describe, expect, test} from 'vitest'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const HEAD = 'Dam gates opened at Orval\n\nORVAL (Reuters) - The gates of the dam at Orval were opened on Monday.\n\n'

/** Each quote in one line: kind, words, cue, mention. */
const said = (copy: string): string[] =>
  (reader.read({value: `${HEAD}${copy}\n`}).stories[0]?.quotes ?? []).map(
    ({kind, text, cue, speaker}) => `${kind} | ${text} | ${cue ?? '-'} | ${speaker?.mention ?? '-'}`
  )

describe('a noun that looks like a verb, what a board says, and what is no hearer', () => {
  test.each([
    ['An old saying in the valley has it that a caravan is as long as its stories.', []],
    ['A board which read “Out of order” was put up by evening.', ['direct | Out of order | read | A board']],
    [
      'Beck, 61, has asked for a second plow, and promised to let the children name that one too.',
      ['indirect | to let the children name that one too | promised | Beck']
    ],
    ['The union apologised for the delay.', ['indirect | for the delay | apologised | The union']],
    ['The ministry has been criticised for the death of fish in turbines.', []]
  ])('%s', (copy, expected) => expect(said(copy)).toEqual(expected))
})

describe('what is borne, not asked for, or asked by nobody; and a noun with its clause', () => {
  test.each([
    ['The bottles stood in rows. They bore labels with the words “Forgive us, the price fell”.', []],
    ['Keeper Alla Brandt has not asked to be relieved.', []],
    ['A council has apologised to a duck after fining it £70 for nesting on a line.', []],
    [
      'The moth left at 3.40pm. Asked what she would remember, Lund replied: “The silence.”',
      ['direct | The silence. | replied | Lund']
    ],
    [
      'The Minister for Transport has directed officials to shift the stand within a month.',
      ['indirect | to shift the stand within a month | directed | The Minister for Transport']
    ],
    [
      'The company that makes the world’s only violet school ink said sales rose last year for the first time since 1968.',
      [
        'indirect | sales rose last year for the first time since 1968 | said | The company that makes the world’s only violet school ink'
      ]
    ]
  ])('%s', (copy, expected) => expect(said(copy)).toEqual(expected))
})

describe('one of them, what goes on after a comma, and what a letter demands', () => {
  test.each([
    [
      'Hikers disagree. “I closed my eyes and heard my own knees,” one of them, Emi Sato, a 34-year-old nurse from Orval, said.',
      ['direct | I closed my eyes and heard my own knees, | said | Emi Sato']
    ],
    [
      'About 300 people had gathered in the yard. One of them, trader Rosnah Beck, 38, said it was the first clock that she had ever arrived early for.',
      ['indirect | it was the first clock that she had ever arrived early for | said | Rosnah Beck']
    ],
    [
      '“It is a question of cost,” Alderman Tom Beck wrote in an email, before adding, in a second one, that he was sorry for the first.',
      [
        'direct | It is a question of cost, | wrote | Tom Beck',
        'indirect | he was sorry for the first | adding | Tom Beck'
      ]
    ],
    [
      'According to art historian Ana Ruiz, the statue was cast in 1882 without a sword, which was added by a hotel keeper.',
      [
        'indirect | the statue was cast in 1882 without a sword, which was added by a hotel keeper | According to | Ana Ruiz'
      ]
    ],
    [
      'In a letter to the district, a lawyer for one neighbour demands that sitting be limited to 20 minutes.',
      ['indirect | sitting be limited to 20 minutes | demands | a lawyer for one neighbour']
    ]
  ])('%s', (copy, expected) => expect(said(copy)).toEqual(expected))
})

describe('one without a name, a song, who declines and then calls it something, pleas and answers', () => {
  test.each([
    [
      'A person familiar with the matter, who asked not to be named, said the president had fed the birds.',
      ['indirect | the president had fed the birds | said | A person familiar with the matter']
    ],
    [
      'The strikers’ song accuses the dean of “warming wood”.',
      ['mixed | of “warming wood” | accuses | The strikers’ song']
    ],
    [
      'Government spokesman Rob Teale declined to say what the count had cost but called it “cheaper than a penguin”.',
      ['mixed | it “cheaper than a penguin” | called | Rob Teale']
    ],
    [
      'Meanwhile, the wrestler’s mother has appealed to the agency for the speech to be sent back.',
      ['indirect | for the speech to be sent back | appealed | the wrestler’s mother']
    ],
    ['Her answer: there was no light on it.', ['indirect | there was no light on it | answer | Her']]
  ])('%s', (copy, expected) => expect(said(copy)).toEqual(expected))
})

describe('two who announce together', () => {
  test.each([
    [
      'A toll company has agreed to let trailers with beehives pass free after a queue of them stung two collectors, the company and the beekeepers’ union announced in a joint statement on Monday.',
      [
        'indirect | A toll company has agreed to let trailers with beehives pass free after a queue of them stung two collectors | announced | the company and the beekeepers’ union'
      ]
    ]
  ])('%s', (copy, expected) => expect(said(copy)).toEqual(expected))
})
