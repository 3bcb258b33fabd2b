import {expect, test} from 'vitest'
import {namesIn} from '../src/quotes/identity/named.js'
import {kindOf} from '../src/quotes/identity/common-noun.js'
import {isRole, soundsLikeRole} from '../src/quotes/identity/roles.js'
import {isCapitals} from '../src/quotes/identity/spelling.js'
import {meant} from './setup/cast.js'
import {copyOf} from './setup/copy-of.js'

/** The names of some copy; `!` where a title stands before one, `the` after an article. */
const names = (words: string): string => {
  const source = `${words}.`
  return namesIn(source, [copyOf(source)])
    .map(({text, titled, article}) => `${titled ? '!' : ''}${article ? 'the ' : ''}${text}`)
    .join(' | ')
}

test.each([
  // What `of` joins to a role in capitals is the office's
  ['Minister of Health Ana Ruiz came', '!Ana Ruiz'],
  ['Minister of Health Tarvo Pikk came', '!Tarvo Pikk'],
  ['Minister of Gales Tarvo Pikk came', '!Tarvo Pikk'],
  ['Minister for Gales Tarvo Pikk came', '!Tarvo Pikk'],
  ['Minister in Gales Tarvo Pikk came', 'Gales Tarvo Pikk'],
  ['Minister of Local Government Ana Maria Ruiz came', '!Ana Maria Ruiz'],
  ['Minister of Health and Welfare Tarvo Pikk came', 'Health | !Tarvo Pikk'],
  ['Minister for Sport, Youth and Culture Tarvo Pikk came', 'Sport | Youth | !Tarvo Pikk'],
  ['Minister for Sport, or Culture Tarvo Pikk came', 'Sport | Culture Tarvo Pikk'],
  ['River of Gales Tarvo Pikk came', 'River | Gales Tarvo Pikk'],
  ['He saw the minister of Gales Tarvo Pikk there', 'Gales Tarvo Pikk'],
  ['Spokesman for Ana Maria Ruiz came', 'Ana Maria Ruiz'],
  ['Director of Old Works Council came', 'Old Works Council'],
  ['Leader of the Opposition Tarvo Pikk came', '!Tarvo Pikk'],
  ['Leader of the Ferry Tarvo Pikk came', 'the Ferry Tarvo Pikk'],
  // Who is in charge
  ['Special Agent in Charge Tarvo Pikk of the Tarn Bureau came', '!Tarvo Pikk | the Tarn Bureau'],
  ['People in Charge Tarvo Pikk came', 'People | Charge Tarvo Pikk'],
  // Who is sent to a place
  ['Ambassador to Tarnland Tarvo Pikk came', '!Tarvo Pikk'],
  ['Ambassador to Old New Tarnland came', 'Old New Tarnland'],
  ['Teacher to Tarnland Tarvo Pikk came', 'Tarnland Tarvo Pikk'],
  // The body that an office is of
  ['President of the Orval Bakers’ Union Tom Beck came', '!Tom Beck'],
  ['President of the Orval Bakers’ Union Tarvo Pikk came', '!Tarvo Pikk'],
  ['The roof of the Orval Bakers’ Union Tarvo Pikk fell', 'the Orval Bakers’ Union Tarvo Pikk'],
  ['President of Bay and the Orval Union Tarvo Pikk came', 'Bay | !Tarvo Pikk'],
  ['President of Bay near the Orval Union Tarvo Pikk came', 'Bay | the Orval Union Tarvo Pikk'],
  ['Teacher at the Orval School Tarvo Pikk came', '!Tarvo Pikk'],
  ['Keeper for the Orval School Tarvo Pikk came', '!Tarvo Pikk'],
  ['Leaders of the Orval School Tarvo Pikk came', 'Leaders | the Orval School Tarvo Pikk'],
  ['Head of the Ministry of Health Tarvo Pikk came', '!Tarvo Pikk'],
  ['Head of the Ministry for Health Tarvo Pikk came', '!Tarvo Pikk'],
  ['Head of the Ministry of Gales Tarvo Pikk came', 'the Ministry of Gales Tarvo Pikk'],
  ['Head of the Bank of New Halden came', 'the Bank of New Halden'],
  ['Chairman of the Board of Directors Tarvo Pikk came', '!Tarvo Pikk'],
  ['Head of the Tarn Port Authority Traffic Unit came', 'the Tarn Port Authority Traffic Unit'],
  ['Head of the Anna Quill Centre came', 'the Anna Quill Centre'],
  ['Head of the Orval Anna Quill came', '!Anna Quill'],
  ['The spokesman for the Ministry of Health Tarvo Pikk came', '!Tarvo Pikk'],
  ['The spokesman for the Far East Tarvo Pikk came', 'the Far East Tarvo Pikk'],
  ['Minister for the Far East Tarvo Pikk came', '!Tarvo Pikk'],
  ['Keeper for the Far East Tarvo Pikk came', 'the Far East Tarvo Pikk'],
  ['Minister for the Halden Tarvo Pikk came', 'the Halden Tarvo Pikk'],
  ['Adviser to the Head of the President’s Office Tarvo Pikk came', '!Tarvo Pikk'],
  ['Adviser to the President’s Office Tarvo Pikk came', 'Office Tarvo Pikk'],
  // Companies and bodies begin with whatever they begin with
  ['He saw the Labour MP Tom Church there', '!Tom Church'],
  ['He saw the General Harbour Church there', 'the General Harbour Church'],
  ['He saw General Harbours Corp there', 'General Harbours Corp'],
  ['He saw General Motors there', 'General Motors'],
  ['He saw General Dental Council there', 'General Dental Council'],
  ['He saw King Felipe there', '!Felipe'],
  ['He saw Bishop there', ''],
  ['He saw Ana Bishop there', 'Ana Bishop'],
  ['He saw Ana King Bell there', 'Ana King Bell'],
  ['He saw Major General Bell there', '!Bell'],
  ['He saw Mayor King Bell there', '!King Bell'],
  ['Chief Justice Bell came', '!Bell'],
  ['Mayor Dean Bell came', '!Dean Bell'],
  ['He saw Sultan bin Omar there', 'Sultan bin Omar'],
  ['He saw Sultan Omar there', '!Omar'],
  ['He saw Lt. Gov. Bell there', '!Bell'],
  ['He saw St. Ives there', 'St. Ives'],
  // What opens a sentence
  ['Geologist Ana Ruiz came', '!Ana Ruiz'],
  ['Farmer Pemba Lama came', '!Pemba Lama'],
  ['Detective Garda Orla Quill came', '!Orla Quill'],
  ['Exeter Bakers Association came', 'Exeter Bakers Association'],
  ['Hanover Horse Show director came', 'Hanover Horse Show'],
  ['Clockmaker Tarvo Pikk came', '!Tarvo Pikk'],
  ['Clockmaker Pikk came', 'Clockmaker Pikk'],
  ['Clockmaker UNO Pikk came', 'Clockmaker UNO Pikk'],
  ['Peter Tarvo Pikk came', 'Peter Tarvo Pikk'],
  ['Esther Tarvo Pikk came', 'Esther Tarvo Pikk'],
  ['He saw Clockmaker Tarvo Pikk there', 'Clockmaker Tarvo Pikk'],
  ['Carmaker Volta closed', 'Volta'],
  ['Lender Pilots Association closed', 'Lender Pilots Association'],
  ['He saw Orval-raised Ana Ruiz there', 'Ana Ruiz'],
  ['He saw the Danish-born Ana Ruiz there', 'Ana Ruiz'],
  ['He saw Danish-made Ana Ruiz there', 'Danish-made Ana Ruiz'],
  ['A. Bell came', 'A. Bell'],
  ['A Bell came', 'Bell'],
  ['He saw the All Orval Union there', 'the All Orval Union'],
  ['All Orval came', 'Orval'],
  ['Suddenly Ana Ruiz came', 'Ana Ruiz'],
  ['Emily Ana Ruiz came', 'Emily Ana Ruiz'],
  ['Family Ana Ruiz came', 'Ana Ruiz'],
  ['Former Ana Ruiz came', 'Ana Ruiz'],
  // Where a name ends
  ['He saw Ana de la von Cruz there', 'Ana de la von Cruz'],
  ['He saw Ana de la von der Cruz there', 'Ana | Cruz'],
  ['He saw Faf “Big Bad Old” Bell there', 'Faf “Big Bad Old” Bell'],
  ['He saw Faf “Big Bad Old Red” Bell there', 'Faf | Big Bad Old Red | Bell'],
  ['He bought Tarn B/S there', 'Tarn B | S'],
  ['He saw the Orval Students’ Union there', 'the Orval Students’ Union'],
  ["He saw the Orval Students' Union there", "the Orval Students' Union"],
  ['He saw the Orval Students’ Beck there', 'the Orval Students | Beck'],
  ['He saw the Orval Child’ Union there', 'the Orval Child | Union'],
  ['He saw Ana Ruiz I know', 'Ana Ruiz'],
  // Where a capital word goes before what is a name elsewhere
  ['Orval News met. Follow Orval News closed', 'Orval News | Orval News'],
  ['Ana Ruiz left. The Year Ana Ruiz came', 'Ana Ruiz | Ana Ruiz'],
  ['Orval News met. He saw the Big Orval News there', 'Orval News | Orval News'],
  ['Orval News met. He saw Big Orval News there', 'Orval News | Big Orval News'],
  ['Ana Ruiz left. He met Paul Ana Ruiz there', 'Ana Ruiz | Paul Ana Ruiz'],
  ['Ana Ruiz left. He met Tall Ana Ruiz there', 'Ana Ruiz | Ana Ruiz']
])('the names in: %s', (copy, expected) => expect(names(copy)).toBe(expected))

test.each([
  // A post by its letters
  [
    'Ana Ruiz, the Superintendent of Police (SP), rode to town. “[It rained],” {the SP} <said>.',
    'Ana Ruiz / the Superintendent of Police (SP)'
  ],
  [
    'Superintendent of Police Ana Ruiz rode to town. “[It rained],” {the SP} <said>.',
    'Ana Ruiz / Superintendent of Police'
  ],
  ['Chief Minister Ana Ruiz rode to town. “[It rained],” {the CM} <said>.', 'Ana Ruiz / Chief Minister'],
  ['Chief Minister Ana Ruiz rode to town. “[It rained],” {The CM} <said>.', 'Ana Ruiz / Chief Minister'],
  ['Tarn Chief Minister Ana Ruiz rode to town. “[It rained],” {the CM} <said>.', 'Ana Ruiz / Tarn Chief Minister'],
  [
    'Old Tarn Chief Minister Ana Ruiz rode to town. “[It rained],” {the CM} <said>.',
    'Ana Ruiz / Old Tarn Chief Minister'
  ],
  ['Tarn Superintendent of Police Ana Ruiz rode to town. “[It rained],” {the SP} <said>.', 'the SP'],
  ['Chief Minister Ana Ruiz met Chief Minister Tom Beck. “[It rained],” {the CM} <said>.', 'the CM'],
  ['“[It rained],” {the CM} <said>. Chief Minister Ana Ruiz left.', 'the CM'],
  ['The chief minister Ana Ruiz rode to town. “[It rained],” {the CM} <said>.', 'the CM'],
  ['Minister for Health Ana Ruiz rode to town. “[It rained],” {the MH} <said>.', 'the MH'],
  ['Chief Minister Ana Ruiz rode to town. “[It rained],” {a CM} <said>.', 'a CM'],
  ['Chief Minister Ana Ruiz rode to town. “[It rained],” {CM} <said>.', 'CM'],
  // Whose brother somebody is
  [
    'His brother, Tom Beck, rode to town. Paul Ross stayed. “[It rained],” {his brother} <said>.',
    'Tom Beck / His brother'
  ],
  [
    'Their brother, Tom Beck, rode to town. Paul Ross stayed. “[It rained],” {their brother} <said>.',
    'Tom Beck / Their brother'
  ],
  [
    'Bell’s brother, Tom Beck, rode to town. Paul Ross stayed. “[It rained],” {Bell’s brother} <said>.',
    'Tom Beck / Bell’s brother'
  ],
  [
    "Bell’s brother, Tom Beck, rode to town. Paul Ross stayed. “[It rained],” {Bell's brother} <said>.",
    'Tom Beck / Bell’s brother'
  ],
  ['His brother, Tom Beck, met his brother, Paul Ross. “[It rained],” {his brother} <said>.', 'his brother'],
  ['His brother, Tom Beck, rode to town. “[It rained],” {her brother} <said>.', 'her brother'],
  ['A brother, Tom Beck, rode to town. “[It rained],” {a brother} <said>.', 'a brother'],
  ['“[It rained],” {his brother} <said>. His brother, Tom Beck, rode to town.', 'his brother'],
  // Heads of state and of government
  [
    'President Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the head of state} <said>.',
    'Ana Ruiz / President'
  ],
  [
    'The president, Ana Ruiz, rode to town. Sue Lim stayed at home. “[It rained],” {the head of state} <said>.',
    'Ana Ruiz / The president'
  ],
  [
    'German President Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the head of state} <said>.',
    'Ana Ruiz / German President'
  ],
  [
    'Queen Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the head of state} <said>.',
    'Ana Ruiz / Queen'
  ],
  [
    'Club President Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the head of state} <said>.',
    'the head of state'
  ],
  [
    'Prime Minister Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the head of state} <said>.',
    'the head of state'
  ],
  [
    'Prime Minister Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the head of government} <said>.',
    'Ana Ruiz / Prime Minister'
  ],
  [
    'Chancellor Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the head of government} <said>.',
    'Ana Ruiz / Chancellor'
  ],
  [
    'Health Minister Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the head of government} <said>.',
    'the head of government'
  ],
  [
    'Prime Minister Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the premier} <said>.',
    'Ana Ruiz / Prime Minister'
  ],
  [
    'Deputy Prime Minister Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the premier} <said>.',
    'the premier'
  ],
  ['Health Minister Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the premier} <said>.', 'the premier']
])('who is meant by an office: %s', (copy, name) => expect(meant(copy)).toBe(name))

test('a heading in capitals tells no name', () => {
  const heading = (source: string): number => namesIn(source, [copyOf(source)]).length
  expect(heading('Ana Ruiz Joins Growing List Of Tall Men')).toBe(0)
  expect(heading('Ana Ruiz Joins the Growing List of Tall Men at Sea')).toBe(0)
  expect(heading('Ana Ruiz joins the Growing list of Tall Men at Sea')).toBeGreaterThan(0)
  expect(heading('Ana Ruiz Joins Growing List Of Men')).toBeGreaterThan(0)
})

test('roles by their parts and by their ending', () => {
  expect(['vice-geologist', 'big-geologist', 'geologists', 'legend', 'river'].map(isRole)).toEqual([
    true,
    false,
    true,
    false,
    false
  ])
  expect(['legend', 'river', 'townclerk', 'fantasyst', 'seamaid'].map(soundsLikeRole)).toEqual([
    true,
    false,
    true,
    true,
    true
  ])
  expect(['ÄÖ', 'ÄÖb', 'Ä', 'AB', 'Ab'].map(isCapitals)).toEqual([true, false, false, true, false])
  expect(['somebody', 'someone', 'one'].map(kindOf)).toEqual(['person', 'person', 'person'])
})
