import {describe, expect, test} from 'vitest'
import {mayAdmit, overlooked} from '../src/quotes/rules/overlooked.js'
import {copyOf} from './setup/copy-of.js'
import {through} from './setup/ties.js'

const read = (text: string): string[] => through(overlooked, text)

describe('a request to somebody', () => {
  test.each([
    ['Ruiz advised farmers to report it early.', 'advised < Ruiz: to report it early'],
    ['It rained. Ruiz advised farmers not to report it.', 'advised < Ruiz: not to report it'],
    ['He also advised farmers to report it.', 'advised < He: to report it'],
    ['Rep. Ana Ruiz advised farmers to report it, too.', 'advised < Rep . Ana Ruiz: to report it'],
    ['Ruiz advised farmers to report it; it rained.', 'advised < Ruiz: to report it'],
    ['Meanwhile, the port in a statement advised farmers to report it.', 'advised < the port: to report it'],
    ['The council {Q advised} dog owners to keep off.', 'advised < The council: to keep off'],
    ['Ruiz b c d e f g h advised farmers to report it.', 'advised < Ruiz b c d e f g h: to report it'],
    ['Ruiz advised b c d e f g h i farmers to report it.', 'advised < Ruiz: to report it']
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
  test.each([
    'Ruiz b c d e f g h i advised farmers to report it.',
    'Rain, the port advised farmers to report it.',
    'Ruiz advised b c d e f g h i j farmers to report it.',
    'Advised farmers to report it.',
    'ruiz advised farmers to report it.',
    'Ruiz who advised farmers to report it.',
    'Ruiz says advised farmers to report it.',
    'Ruiz Advised farmers to report it.',
    'Ruiz, advised farmers to report it.',
    'Ruiz saw farmers to report it.',
    'Ruiz advised to report it.',
    'Ruiz advised farmers to the port.',
    'Ruiz advised farmers to Orval.',
    'Ruiz advised farmers that want to report it.',
    'Ruiz advised “farmers” to report it.',
    'Ruiz advised farmers, bakers to report it.',
    'Ruiz advised farmers to.',
    '“Ruiz advised farmers to report it.”'
  ])('none: %s', (text) => expect(read(text)).toEqual([]))
})

describe('what somebody warns of', () => {
  test.each([
    ['The service had warned on Tuesday of high tides, too.', 'warned < The service: of high tides'],
    ['Ruiz warns against haste.', 'warns < Ruiz: against haste']
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
  test.each([
    'The service warned on Tuesday.',
    'The service that warned of tides left.',
    'The service has, warned of tides.',
    'the service warned of tides.',
    'The service warned of.'
  ])('none: %s', (text) => expect(read(text)).toEqual([]))
})

describe('a verb of saying and “that”', () => {
  test.each([
    ['Officials estimate that it cost a million.', 'estimate < Officials: it cost a million'],
    ['It rained. Officials estimate that it blew too.', 'estimate < Officials: it blew too'],
    ['Bell b c d e f g h estimated that it cost more.', 'estimated < Bell b c d e f g h: it cost more'],
    ['Speaking in Orval, Ana P. Ruiz alleged that it cost more.', 'alleged < Ana P . Ruiz: it cost more'],
    ['But officials estimate that it cost more.', 'estimate < officials: it cost more'],
    ['Bell estimated in 1970 that it cost more.', 'estimated < Bell: it cost more'],
    ['Bell estimated last year that it cost more.', 'estimated < Bell: it cost more'],
    ['Bell estimated in b c d e that it cost more.', 'estimated < Bell: it cost more']
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
  test.each([
    'Bell b c d e f g h i estimated that it cost more.',
    'Estimate that it cost a million.',
    'Officials who estimate that it cost more.',
    'In Orval, officials estimate that it cost more.',
    'Officials, estimate that it cost more.',
    'Officials Estimate that it cost more.',
    'Officials pray it that it cost more.',
    'Officials knew that it cost more.',
    'Officials estimate that it.',
    'Officials estimating in 1970 that it cost more.',
    'Bell estimated in b c d e f that it cost more.',
    'Bell estimated in May, that it cost more.',
    'Bell estimated of it that it cost more.'
  ])('none: %s', (text) => expect(read(text)).toEqual([]))
})

describe('a verb that reports with “that” only', () => {
  test.each([
    ['Questioned by the chair, she accepted that it was open.', 'accepted < she: it was open'],
    ['She accepted that it was open.', 'accepted < She: it was open'],
    ['At it, the b c d e f g accepted that it was open.', 'accepted < the b c d e f g: it was open'],
    ['It rained, Ruiz submits that it was open. It blew.', 'submits < Ruiz: it was open']
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
  test.each([
    'At it, the b c d e f g h accepted that it was open.',
    'At it, who accepted that it was open.',
    'At it; she accepted that it was open.',
    'At it, accepted that it was open.',
    'At it, she accepted it was all open.',
    'At it, she felt that it was open.',
    'At it, she “accepted that” it was open.',
    'At it, she accepted that it.'
  ])('none: %s', (text) => expect(read(text)).toEqual([]))

  test('may stand in a block without any other', () => {
    expect(mayAdmit(copyOf('Ruiz accepted that it rained.'))).toBe(true)
    expect(mayAdmit(copyOf('Ruiz accepted it.'))).toBe(false)
    expect(mayAdmit(copyOf('Ruiz felt that it rained.'))).toBe(false)
    expect(mayAdmit(copyOf('Accepted that'))).toBe(true)
    expect(mayAdmit(copyOf('that accepted'))).toBe(false)
  })
})

describe('a statement, and who says so at its end', () => {
  test.each([
    [
      'The dyke was old and low, new work by the Dyke Trust reveals today.',
      'reveals < new work by the Dyke Trust: The dyke was old and low'
    ],
    ['The dyke will cost as much, the ministry estimates.', 'estimates < the ministry: The dyke will cost as much'],
    ['The dyke will cost as much, the ministry said on Monday.', 'said < the ministry: The dyke will cost as much'],
    ['The dyke will cost as much, Ruiz said late this week.', 'said < Ruiz: The dyke will cost as much'],
    ['The dyke will cost as much, researchers said', 'said < researchers: The dyke will cost as much'],
    ['It rained. The dyke leaked in the rain, he said today.', 'said < he: The dyke leaked in the rain'],
    ['The dyke will cost it, the b c d e f g said.', 'said < the b c d e f g: The dyke will cost it'],
    ['Bell stole the boat at night, a jury was told on Monday.', 'told < -: Bell stole the boat at night'],
    ['Bell stole the boat at night, an inquest has heard.', 'heard < -: Bell stole the boat at night'],
    ['Costs rose to 4 million crowns, it added.', 'added < it: Costs rose to 4 million crowns'],
    ['The dyke will cost as much, it said in a note on its site.', 'said < it: The dyke will cost as much'],
    ['The dyke will cost as much, Ruiz told the Post.', 'told < Ruiz: The dyke will cost as much'],
    ['The dyke will cost as much, an aide told dpa late Monday.', 'told < an aide: The dyke will cost as much'],
    ['The dyke will cost as much, Ruiz told dpa, declining to say more.', 'told < Ruiz: The dyke will cost as much'],
    ['The dyke will cost as much, Ruiz said, without a smile.', 'said < Ruiz: The dyke will cost as much']
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
  test.each([
    'The dyke will cost it, the b c d e f g h said.',
    'The dyke will cost as much, the ministry said on a big old Monday.',
    'The dyke will cost as much, the ministry said of it.',
    'The dyke will cost as much, the ministry held.',
    'The dyke will cost as much, the ministry Said.',
    'The dyke will cost as much, a man who said.',
    'The dyke will cost as much, the report says said.',
    'The dyke will cost as much, said.',
    'The dyke will cost as much; the ministry said.',
    'Bell stole the boat at night, a jury told.',
    'Bell stole the boat at night, a baker was told.',
    'Bell stole it, a jury was told.',
    'It will, the ministry said.',
    'The dyke will leak, the ministry estimates.',
    'In a note as long as it, the ministry said.',
    'The dyke cost as much as it, the ministry estimates.',
    'The dyke will cost as much, the ministry said in a way that none knew.',
    'The dyke will cost as much, Ruiz told him.',
    'The dyke will cost as much, Ruiz told.',
    'The dyke will cost as much, Ruiz told the men who had come.',
    'The dyke will cost as much, Ruiz told the b c d e f of Orval.',
    'The dyke will cost as “much”, the ministry said.',
    'The dyke will cost as much, old ministry said.',
    '– the dyke will cost as much, the ministry said.',
    '“The dyke will cost as much, the ministry said.”'
  ])('none: %s', (text) => expect(read(text)).toEqual([]))
})

describe('what is told already', () => {
  test.each([
    ['{S Ruiz} {Q advised} {C farmers to report it}.', ['advised < Ruiz: farmers to report it']],
    ['{C Officials} estimate that it cost a million.', ['estimate < Officials: it cost a million']],
    // A verb without words and speaker tells nothing
    ['Officials {Q estimate} that it cost a million.', ['estimate < Officials: it cost a million']],
    // Only the verb that ends the sentence reports
    [
      '{S The firm} has {Q agreed} {C to buy a mill}, the two companies said.',
      ['said < the two companies: The firm has agreed to buy a mill']
    ],
    [
      '{S The firm} has {Q agreed} to buy a mill, the two companies said.',
      ['said < the two companies: The firm has agreed to buy a mill']
    ],
    [
      '{S The firm} has {Q agreed} {C to buy}, the two companies {Q said}.',
      ['said < the two companies: The firm has agreed to buy']
    ],
    ['The firm has agreed to buy it, {S the two companies} {Q said}.', ['said < the two companies: ']],
    ['{S Bell} {Q claimed} {C it was his}, the officer told the court.', ['claimed < Bell: it was his']],
    [
      '{S The firm} has {Q agreed} {C to buy}, and {Q asked} for a mill, the two companies said.',
      ['said < the two companies: The firm has agreed to buy , and asked for a mill']
    ],
    ['{C The firm has} {Q agreed} to buy a mill, the two companies said.', ['agreed < -: The firm has']],
    [
      '{C The firm has} agreed to buy a mill, {S the two companies} {Q said}.',
      ['said < the two companies: The firm has']
    ],
    [
      '{C “It is.”} The firm has agreed to buy it, the two companies said.',
      ['- < -: “ It is . ”', 'said < the two companies: The firm has agreed to buy it']
    ]
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})
