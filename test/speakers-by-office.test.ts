import {expect, test} from 'vitest'
import {built} from './setup/built.js'

const reader = await built.createReader({})
/** The last speaker of some copy: the name in its fullest form, and what the story says it is in brackets. */
const last = (copy: string): string => {
  const value = `A headline of the story\nBy Nora Quill\n\nHALDEN (Reuters) - ${copy}\n`
  const speaker = reader.read({value, path: 'input.txt'}).stories[0]?.quotes.at(-1)?.speaker
  return speaker ? `${speaker.name} [${speaker.description ?? ''}]` : 'nobody'
}

test.each([
  // What `of` joins to a role in capitals is the office's, and the name is what is left
  ['Minister of Health and Welfare Ana Ruiz', 'Ana Ruiz [Minister of Health and Welfare]'],
  ['Minister for Sport, Youth and Culture Ana Ruiz', 'Ana Ruiz [Minister for Sport, Youth and Culture]'],
  ['Minister of Local Government Ana Maria Ruiz', 'Ana Maria Ruiz [Minister of Local Government]'],
  ['Minister of Lakes and Rivers Ana Maria Ruiz', 'Ana Maria Ruiz [Minister of Lakes and Rivers]'],
  ['Director of Government Affairs Phil Beck', 'Phil Beck [Director of Government Affairs]'],
  ['President of the Tarn Football Federation Juhan Pikk', 'Juhan Pikk [President of the Tarn Football Federation]'],
  ['Chairman of the Board of Directors Juhan Pikk', 'Juhan Pikk [Chairman of the Board of Directors]'],
  ['The head of the Tarn Port Authority Juhan Pikk', 'Juhan Pikk [The head of the Tarn Port Authority]'],
  ['The spokesman for the Ministry of Health Juhan Pikk', 'Juhan Pikk [The spokesman for the Ministry of Health]'],
  [
    'Adviser to the Head of the President’s Office Juhan Pikk',
    'Juhan Pikk [Adviser to the Head of the President’s Office]'
  ],
  ['President of the United Tarn Isles Mohamed bin Halim', 'Mohamed bin Halim [President of the United Tarn Isles]'],
  // Who is named in commas, and two of them
  ['The council met. Its leader, Cllr Roy Tarn,', 'Roy Tarn [Its leader]'],
  ['The council met. Her Labour shadow, Dev Quill,', 'Dev Quill [Her Labour shadow]'],
  ['Ana Ruiz, a baker, and Tom Beck', 'Ana Ruiz and Tom Beck []'],
  ['Ana Ruiz, the mayor, and Tom Beck, a miller,', 'Ana Ruiz and Tom Beck []'],
  ['A driver surnamed Oh', 'Oh [A driver]'],
  ['Governor of the Tarn Region Juhan Pikk thanked the crew and', 'Juhan Pikk [Governor of the Tarn Region]'],
  ['Rovers captain Juhan Pikk rued his luck and', 'Juhan Pikk [Rovers captain]'],
  ['Former Tarn keeper Juhan Pikk', 'Juhan Pikk [Former Tarn keeper]'],
  [
    'The head of the Tarn Institute’s Ice Centre Juhan Pikk',
    'Juhan Pikk [The head of the Tarn Institute’s Ice Centre]'
  ],
  ['Colonel Juhan Pikk, the commander of the guard,', 'Juhan Pikk [the commander of the guard]'],
  ['Halden Foods, Inc., a maker of jam,', 'Halden Foods, Inc [a maker of jam]'],
  // Bodies, and no names
  ['The Tarn Office’s Executive Commission', 'The Tarn Office’s Executive Commission []'],
  ['The head of the National Merchant Marine Authority', 'The head of the National Merchant Marine Authority []'],
  ['The president of the Bank of New Halden', 'The president of the Bank of New Halden []'],
  ['The director of the Tarn Port Authority Traffic Unit', 'The director of the Tarn Port Authority Traffic Unit []'],
  ['The director of the Anna Quill Centre', 'The director of the Anna Quill Centre []'],
  ['A spokesman for the Tarn Police Service', 'A spokesman for the Tarn Police Service []'],
  ['A dealer at joint manager Halden Handelsbank A/S', 'A dealer at joint manager Halden Handelsbank A/S []'],
  ['A dealer at a Tarn Bank', 'A dealer at a Tarn Bank []'],
  // Two offices of one
  ['Foreign Minister and Deputy Premier Ana Ruiz', 'Ana Ruiz [Foreign Minister and Deputy Premier]'],
  ['Prime Minister and Defence Minister Sheikh Omar Al Halim', 'Omar Al Halim [Prime Minister and Defence Minister]'],
  ['The Minister of Trade and Tom Beck', 'The Minister of Trade and Tom Beck []'],
  // Forms of address and given names that are titles elsewhere
  ['Sheikh Omar, the imam of Halden,', 'Omar [the imam of Halden]'],
  ['Sultan bin Omar Al Halim, minister of energy,', 'Sultan bin Omar Al Halim [minister of energy]'],
  ['Energy Minister Sultan Al Halim', 'Sultan Al Halim [Energy Minister]'],
  ['The Sultan of Tarn', 'The Sultan of Tarn []']
])('%s said', (who, told) => expect(last(`${who} said the rain was late.`)).toBe(told))

test.each([
  [
    'Prince Omar bin Halim, the envoy to Tarn, said it rained. “It pours,” Prince Omar said.',
    'Omar bin Halim [the envoy to Tarn]'
  ],
  [
    'Prince Omar bin Halim, the envoy to Tarn, said it rained. “It pours,” the prince said.',
    'Omar bin Halim [the envoy to Tarn]'
  ],
  ['Mayor Ana Ruiz came. “Who pays?” asked Ruiz.', 'Ana Ruiz [Mayor]'],
  ['Ana Ruiz and Tom Beck said it rained. The two called it “a shame”.', 'Ana Ruiz and Tom Beck []'],
  ['The Pilots’ Federation was glad but warned that it was late.', 'The Pilots’ Federation []'],
  ['Captain Ana Ruiz came. “It pours,” the skipper said.', 'Ana Ruiz [Captain]'],
  ['Tarn Pumps A/S said it rained. “It pours,” Tarn Pumps said.', 'Tarn Pumps A/S []'],
  [
    'The manager of the private bank Halden Savings left. “It pours,” Halden Savings said.',
    'Halden Savings [the private bank]'
  ],
  [
    'Chairman of the conference on the Tarn Rubber Agreement left. “It pours,” the Tarn Rubber Agreement said.',
    'the Tarn Rubber Agreement []'
  ],
  ['The doors of Halden are old, Ana Ruiz said. Their keeper is a baker, Ana Ruiz said.', 'Ana Ruiz []'],
  [
    'Department of Mills and Doors (DMD) Regional Director Joffrey Suyao said both sides signed.',
    'Joffrey Suyao [Department of Mills and Doors (DMD) Regional Director]'
  ],
  ['Divisional Officer Grade One (DO I) Desmond Ackah told the paper that it was out.', 'Desmond Ackah []'],
  ['Ana Ruiz (AR) Tom Beck said it was late.', 'Ana Ruiz []'],
  [
    'Minister of Maritime Affairs and the Blue Economy Kirk Hume said it was late.',
    'Kirk Hume [Minister of Maritime Affairs and the Blue Economy]'
  ],
  ['Fourteen-year-old Vaibhav Suri won. “I see the ball,” Suri said.', 'Vaibhav Suri []'],
  ['She is survived by a sister, Olga, of Halden. “It pours,” Olga said.', 'Olga [a sister]']
])('%s', (copy, told) => expect(last(copy)).toBe(told))
