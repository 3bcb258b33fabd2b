import {expect, test} from 'vitest'
import {built} from './setup/built.js'

const reader = await built.createReader({})
/** Who is meant at the end of some copy, whose last sentence is `“It rained,” … said.`; how many doubts were told. */
const meant = (copy: string, mention: string): [string | undefined, number] => {
  const value = `A headline of the story\nBy Nora Quill\n\nHALDEN (Reuters) - ${copy}\n\n“It rained,” ${mention} said.\n`
  const {stories, warnings} = reader.read({value, path: 'input.txt'})
  return [stories[0]?.quotes.at(-1)?.speaker?.name, warnings.filter(({rule}) => rule === 'speaker').length]
}

test.each([
  // A role
  ['Ana Ruiz, a shopkeeper, rode to town.', 'the farmer', 'the farmer'],
  ['Ana Ruiz, a shopkeeper, rode to town.', 'the council leader', 'the council leader'],
  ['Ana Ruiz, a farmer, rode to town.', 'the farmer', 'Ana Ruiz'],
  ['Ana Ruiz, leader of the council, rode to town.', 'the council leader', 'Ana Ruiz'],
  ['Ana Ruiz rode to town.', 'the farmer', 'Ana Ruiz'],
  ['Mayor Ana Ruiz rode to town.', 'the mayor', 'Ana Ruiz'],
  ['Mayor Ana Ruiz rode to town.', 'a mayor', 'a mayor'],
  ['Deputy Mayor Ana Ruiz rode to town.', 'the mayor', 'the mayor'],
  ['Mayor Ana Ruiz rode to town with Deputy Mayor Tom Beck.', 'the mayor', 'Ana Ruiz'],
  ['Mayor Ana Ruiz rode to town with Deputy Mayor Tom Beck.', 'the deputy mayor', 'Tom Beck'],
  ['Former mayor Ana Ruiz rode to town.', 'the former mayor', 'Ana Ruiz'],
  ['Sen. Ana Ruiz rode to town.', 'the senator', 'Ana Ruiz'],
  ['Senator Ana Ruiz rode to town.', 'the lawmaker', 'Ana Ruiz'],
  ['Ana Ruiz, head of the port, rode to town.', 'the head', 'Ana Ruiz'],
  ['Ana Ruiz, the mayor of Halden, rode to town.', 'the mayor', 'Ana Ruiz'],
  ['Actress Ana Ruiz rode to town.', 'the actress', 'Ana Ruiz'],
  ['Minister Ana Ruiz rode to town with Minister Tom Beck.', 'the minister', 'the minister'],
  ['Health Minister Ana Ruiz rode to town with Finance Minister Tom Beck.', 'the finance minister', 'Tom Beck'],
  ['Deputy Health Minister Ana Ruiz met Senator Sue Lim.', 'the lawmaker', 'Sue Lim'],
  ['Prime Minister Ana Ruiz rode to town.', 'the premier', 'Ana Ruiz'],
  ['Deputy Prime Minister Ana Ruiz rode to town.', 'the premier', 'the premier'],
  ['President Ana Ruiz rode to town with Club President Tom Beck.', 'the head of state', 'Ana Ruiz'],
  ['Club President Tom Beck rode to town.', 'the head of state', 'the head of state'],
  ['Prime Minister Ana Ruiz rode to town.', 'the head of government', 'Ana Ruiz'],
  ['Ana Ruiz, a crossbencher, rode to town.', 'the crossbench peer', 'Ana Ruiz'],
  // A body whose word is in a role
  ['Coast guard spokesman Tom Beck rode to town.', 'the coast guard', 'the coast guard'],
  ['Researchers at the Halvorsen Institute rode to town.', 'the team', 'the team'],
  // An office of two words
  ['Attorney General Ana Ruiz rode to town with her lawyer, Tom Beck.', 'the attorney', 'Tom Beck'],
  // Who has a name, and a place before the noun
  ['Ana Ruiz rode to town. “It blew,” the Tarn goalkeeper said. Jan Moss swam.', 'the goalkeeper', 'Ana Ruiz'],
  // Kin is no novelist
  ['Ana Ruiz rode to town. “It blew,” said her brother, Tom Beck.', 'the novelist', 'Ana Ruiz'],
  // Both of two
  ['Tom Beck, 67, and his wife, Ana Beck, rode to town.', 'the couple', 'Tom Beck and Ana Beck'],
  ['Tom and Ana Beck rode to town.', 'the couple', 'Tom and Ana Beck'],
  ['Tom Beck and Ana Ruiz rode to town.', 'the pair', 'Tom Beck and Ana Ruiz'],
  ['Tom Beck rode to town with Ana Ruiz.', 'the couple', 'the couple'],
  // A body by a word of its name
  ['Halden Radio Nine closed a shop.', 'the station', 'Halden Radio Nine'],
  ['Halden Radio Nine and Orval Radio Five closed a shop.', 'the station', 'the station'],
  [
    'The Ministry of Trade, Industry and Energy closed a shop.',
    'the ministry',
    'The Ministry of Trade, Industry and Energy'
  ],
  // An age beside the surname alone
  ['Ana Ruiz rode to town. Ruiz, 24, met Tom Beck.', 'the 24-year-old', 'Ana Ruiz'],
  // The letters of a post
  ['Inspector General of Police Ana Ruiz rode to town.', 'the IGP', 'Ana Ruiz'],
  ['Superintendent of Police (SP) Ana Ruiz rode to town.', 'the SP', 'Ana Ruiz'],
  ['Superintendent of Police Ana Ruiz rode to town.', 'the SP', 'Ana Ruiz'],
  ['Tarn Chief Minister Ana Ruiz rode to town.', 'the CM', 'Ana Ruiz'],
  ['Chief Minister Ana Ruiz met Chief Minister Tom Beck.', 'the CM', 'the CM'],
  ['Ana Ruiz, chairman of the Harbour Works (HW), rode to town.', 'the HW', 'the Harbour Works'],
  // What somebody is to another
  ['Tom Beck and his brother, Jan Beck, rode to town.', 'his brother', 'Jan Beck'],
  ['Tom Beck and his brothers rode to town.', 'his brother', 'his brother'],
  ['Ruiz’s lawyer, Tom Beck, rode to town.', 'Ruiz’s lawyer', 'Tom Beck'],
  ['Prince Omar bin Halim, the envoy, rode to town.', 'His Highness', 'Omar bin Halim'],
  ['Ana Ruiz rode to town.', 'His Highness', 'His Highness'],
  ['Queen Ana rode to town.', 'Her Majesty', 'Ana'],
  // An age
  ['Ana Ruiz, 58, rode to town with Tom Beck, 40.', 'the 58-year-old', 'Ana Ruiz'],
  ['The owner, Meridian Fair, cut jobs. Mayor Ana Ruiz accused Meridian of lying.', 'the company', 'Meridian Fair'],
  ['British glass maker Lodox cut jobs.', 'the British company', 'Lodox'],
  ['Glass maker Lodox cut jobs.', 'the Danish company', 'Lodox'],
  ['British glass maker Lodox cut jobs.', 'the Danish company', 'the Danish company'],
  ['Ana Ruiz, 58, rode to town with Tom Beck, 40.', 'the 40-year-old', 'Tom Beck'],
  ['Ana Ruiz, 58, taught there. Sue Lim, 30, led the march.', 'the 58-year-old teacher', 'Ana Ruiz'],
  ['Ana Ruiz, 58, rode to town with Tom Beck, 17.', 'the teenager', 'Tom Beck'],
  ['Ana Ruiz, 13, rode to town with Tom Beck, 40.', 'the teenager', 'Ana Ruiz'],
  ['Ana Ruiz, 20, rode to town with Tom Beck, 40.', 'the teenager', 'the teenager'],
  ['Ana Ruiz, 60, rode to town with Tom Beck, 40.', 'the pensioner', 'Ana Ruiz'],
  ['Ana Ruiz, 58, rode to town with Tom Beck, 85.', 'the octogenarian', 'Tom Beck'],
  // Who is accused
  ['Ana Ruiz, 41, of Mill Lane, is accused of theft. Tom Beck rode to town.', 'the defendant', 'Ana Ruiz'],
  ['Ana Ruiz denies theft. Tom Beck denies it too.', 'the defendant', 'the defendant'],
  ['Ana Ruiz rode to town.', 'the defendant', 'the defendant'],
  // One without a name
  ['“We rode,” a neighbour said. Ana Ruiz rode to town.', 'the neighbour', 'a neighbour'],
  ['“We rode,” a spokesman said.', 'the spokesperson', 'a spokesman'],
  ['“We rode,” a tall neighbour said. “We came,” a small neighbour said.', 'the tall neighbour', 'a tall neighbour'],
  // Bodies
  ['The Harbour Council closed a bridge.', 'the council', 'The Harbour Council'],
  ['The Harbour Council closed a bridge. The Halden Council built one.', 'the council', 'the council'],
  ['The Harbour Council closed a bridge. The Halden Council built one.', 'the Halden council', 'The Halden Council'],
  ['Kestrel Foods AG closed a shop.', 'the company', 'Kestrel Foods AG'],
  ['The Ministry of Health closed a shop.', 'the ministry', 'The Ministry of Health'],
  ['A statement was sent on Monday.', 'the statement', 'the statement'],
  ['It was a day of rain.', 'the company', 'the company'],
  ['It was a day of rain.', 'police', 'police']
])('%s … %s', (copy, mention, name) => expect(meant(copy, mention)[0]).toBe(name))

test.each([
  ['Minister Ana Ruiz rode to town with Minister Tom Beck.', 'the minister', 1],
  ['The Harbour Council closed a bridge. The Halden Council built one.', 'the council', 1],
  ['Mayor Ana Ruiz rode to town.', 'the mayor', 0]
])('doubt: %s … %s', (copy, mention, doubts) => expect(meant(copy, mention)[1]).toBe(doubts))

test('where only a later sentence says who that is', () => {
  const value =
    'A headline of the story\nBy Nora Quill\n\nHALDEN (Reuters) - “It rained,” the mayor said.\n\nThe mayor, Ana Ruiz, rode to town.\n'
  expect(reader.read({value}).stories[0]?.quotes[0]?.speaker?.name).toBe('Ana Ruiz')
})
