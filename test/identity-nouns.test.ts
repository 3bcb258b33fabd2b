import {expect, test} from 'vitest'
import {meant} from './setup/cast.js'

test.each([
  // ages
  ['Ana Ruiz has died. She was 94. “[It rained],” {the nonagenarian} <said>.', 'Ana Ruiz'],
  ['Quarrie Bell has died. He was 94. “[It rained],” {she} <said>.', 'she'],
  ['Quarrie Bell has died. He was 94. “[It rained],” {he} <said>.', 'Quarrie Bell'],
  ['Quarrie Bell, 19, rode to town. Sue Lim stayed at home. “[It rained],” {the teenager} <said>.', 'Quarrie Bell'],
  ['Quarrie Bell, 13, rode to town. Sue Lim stayed at home. “[It rained],” {the teen} <said>.', 'Quarrie Bell'],
  ['Quarrie Bell, 12, rode to town. “[It rained],” {the teen} <said>.', 'the teen'],
  ['Quarrie Bell, 20, rode to town. “[It rained],” {the teenager} <said>.', 'the teenager'],
  ['Quarrie Bell, 22, rode to town. Sue Lim stayed at home. “[It rained],” {the youngster} <said>.', 'Quarrie Bell'],
  ['Quarrie Bell, 10, rode to town. Sue Lim stayed at home. “[It rained],” {the youngster} <said>.', 'Quarrie Bell'],
  ['Quarrie Bell, 60, rode to town. Sue Lim stayed at home. “[It rained],” {the pensioner} <said>.', 'Quarrie Bell'],
  ['Quarrie Bell, 80, rode to town. Sue Lim stayed at home. “[It rained],” {the octogenarian} <said>.', 'Quarrie Bell'],
  ['Quarrie Bell, 89, rode to town. Sue Lim stayed at home. “[It rained],” {the octogenarian} <said>.', 'Quarrie Bell'],
  [
    'Quarrie Bell, 70, rode to town. Sue Lim stayed at home. “[It rained],” {the septuagenarian} <said>.',
    'Quarrie Bell'
  ],
  [
    'Quarrie Bell, 79, rode to town. Sue Lim stayed at home. “[It rained],” {the septuagenarian} <said>.',
    'Quarrie Bell'
  ],
  ['Quarrie Bell, 99, rode to town. Sue Lim stayed at home. “[It rained],” {the nonagenarian} <said>.', 'Quarrie Bell'],
  ['“[It rained],” {the teenager} <said>. Ana Ruiz, 15, rode to town.', 'the teenager'],
  ['Ana Ruiz rode to town. “[It rained],” {the 58-year-old} <said>.', 'Ana Ruiz'],
  ['Ana Ruiz rode to town. “[It rained],” {the 58-year-old director} <said>. Port director Tom Beck left.', 'Ana Ruiz'],
  [
    'It blew. “[It rained],” {the 58-year-old director} <said>. Port director Tom Beck left.',
    'Tom Beck / Port director'
  ],
  ['Ana Ruiz, 40, rode to town. “[It rained],” {the 58-year-old} <said>.', 'the 58-year-old'],
  ['Ana Ruiz, 58, rode to town. Sue Lim stayed at home. “[It rained],” {the 58-year-old} <said>.', 'Ana Ruiz'],
  // bodies by a noun
  ['The state seismology agency raised the alert. “[It rained],” {the agency} <said>.', 'The state seismology agency'],
  [
    'The state seismology agency raised the alert. The state weather agency raised another. “[It rained],” {the agency} <said>.',
    'the agency'
  ],
  [
    'The state seismology agency raised the alert. The state weather agency raised another. “[It rained],” {the weather agency} <said>.',
    'The state weather agency'
  ],
  ['A state seismology agency raised the alert. “[It rained],” {the agency} <said>.', 'the agency'],
  ['“[It rained],” {the agency} <said>. The state seismology agency raised the alert.', 'the agency'],
  ['The drug maker Oxvolt closed a shop. “[It rained],” {the drug maker} <said>.', 'Oxvolt / The drug maker'],
  [
    'Kestrel Foods AG closed a shop. Ana Ruiz rode to town. It rained on Monday. It blew too. “[It rained],” {the company} <said>.',
    'Kestrel Foods AG'
  ],
  [
    'Kestrel Foods AG closed a shop. Tarn Mills AG built one. It rained on Monday. It blew too. It was late. “[It rained],” {the company} <said>.',
    'the company'
  ],
  ['“[It rained],” {the company} <said>. Kestrel Foods AG closed a shop.', 'the company'],
  ['The Harbour Council closed a bridge. “[It rained],” {the company} <said>.', 'the company'],
  [
    'The Harbour Council closed a bridge. The Halden Council built one. “[We rode],” {the Halden Council} <said>. “[It rained],” {the council} <said>.',
    'The Halden Council'
  ],
  [
    '“[We rode],” {the Harbour Council} <said>. “[We came],” {the Halden Council} <said>. “[It rained],” {the council} <said>.',
    'the council?'
  ],
  [
    'Kestrel Foods AG closed a shop. It rained. It blew. It froze. It was late. It was dark. “[It rained],” {the Swiss company} <said>.',
    'Kestrel Foods AG'
  ],
  [
    'Kestrel Foods AG closed a shop. It rained. It blew. It froze. It was late. It was dark. “[It rained],” {the large company} <said>.',
    'the large company'
  ],
  ['Ana Ruiz, head of sales at the Port Office, rode to town. “[It rained],” {the office} <said>.', 'the office'],
  // roles
  ['Mayor Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the mayor} <said>.', 'Ana Ruiz / Mayor'],
  [
    'Ana Ruiz, minister for health, rode to town. “[It rained],” {the health minister} <said>.',
    'Ana Ruiz / minister for health'
  ],
  ['Gov. Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the governor} <said>.', 'Ana Ruiz / Gov.'],
  ['“[We rode],” {a neighbour} <said>. “[It rained],” {the neighbour} <said>.', 'a neighbour'],
  ['“[We rode],” {a tall neighbour} <said>. “[It rained],” {the small neighbour} <said>.', 'the small neighbour'],
  ['“[We rode],” {a spokesman} <said>. “[It rained],” {the spokeswoman} <said>.', 'a spokesman'],
  ['“[We rode],” {one of the officials} <said>. “[It rained],” {the official} <said>.', 'one of the officials'],
  ['Mayor Ana Ruiz rode to town. “[We rode],” {a mayor} <said>. “[It rained],” {the mayor} <said>.', 'the mayor'],
  ['Ana Ruiz rode to town. “[It rained],” {the official} <said>.', 'Ana Ruiz'],
  ['Tom Beck rode to town. “[It rained],” {the actress} <said>.', 'the actress'],
  ['A lawyer stood by. Ana Ruiz rode to town. “[It rained],” {the lawyer} <said>.', 'the lawyer'],
  ['Ana Ruiz rode to town. “[It rained],” {the lawyer} <said>.', 'Ana Ruiz'],
  ['Ana Ruiz rode to town.|It was late.|It was dark. “[It rained],” {the innkeeper} <said>.', 'the innkeeper'],
  ['Ana Ruiz rode to town. “[It rained],” {the tall lawyer} <said>.', 'Ana Ruiz'],
  ['Ana Ruiz rode to town. “[It rained],” {the assistant lawyer} <said>.', 'the assistant lawyer'],
  ['Ana Ruiz rode to town. “[It rained],” {the former minister} <said>.', 'Ana Ruiz'],
  ['“[We rode],” {Ana Ruiz} <said>. “[It rained],” {the coach} <added>.', 'Ana Ruiz'],
  ['Ana Ruiz rode to town. “[It rained],” {the officials} <said>.', 'the officials'],
  ['“[It rained],” {the mayor} <said>. The mayor, Ana Ruiz, rode to town.', 'Ana Ruiz / The mayor'],
  ['Sen. Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the senator} <said>.', 'Ana Ruiz / Sen.'],
  [
    'Senator Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the lawmaker} <said>.',
    'Ana Ruiz / Senator'
  ],
  [
    'Health Minister Ana Ruiz met Finance Minister Tom Beck. “[It rained],” {the health minister} <said>.',
    'Ana Ruiz / Health Minister'
  ],
  [
    'Health Minister Ana Ruiz met Finance Minister Tom Beck. “[It rained],” {the finance minister} <said>.',
    'Tom Beck / Finance Minister'
  ],
  ['Health Minister Ana Ruiz met Finance Minister Tom Beck. “[It rained],” {the minister} <said>.', 'the minister?'],
  [
    'Orval Mayor Ana Ruiz met Halden Mayor Tom Beck. “[It rained],” {the Halden mayor} <said>.',
    'Tom Beck / Halden Mayor'
  ],
  ['Former mayor Ana Ruiz met Sue Lim. “[It rained],” {the mayor} <said>.', 'the mayor'],
  [
    'Former mayor Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the former mayor} <said>.',
    'Ana Ruiz / Former mayor'
  ],
  ['Deputy Mayor Ana Ruiz met Mayor Tom Beck. “[It rained],” {the mayor} <said>.', 'Tom Beck / Mayor'],
  ['Deputy Mayor Ana Ruiz met Mayor Tom Beck. “[It rained],” {the deputy mayor} <said>.', 'Ana Ruiz / Deputy Mayor'],
  [
    'Mayor Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the deputy mayor} <said>.',
    'the deputy mayor'
  ],
  ['Mayor Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the tired mayor} <said>.', 'Ana Ruiz / Mayor'],
  ['Ana Ruiz, head of the mayor’s office, rode to town. “[It rained],” {the mayor} <said>.', 'the mayor'],
  [
    'Ana Ruiz, founder and director, rode to town. Sue Lim stayed at home. “[It rained],” {the director} <said>.',
    'Ana Ruiz / founder and director'
  ],
  [
    'Mayor Ana Ruiz rode to town. Ana Ruiz, a keen sailor, left. Sue Lim stayed at home. “[It rained],” {the sailor} <said>.',
    'Ana Ruiz / Mayor'
  ],
  [
    'Mayor Ana Ruiz rode to town. Ana Ruiz, a keen sailor, left. Sue Lim stayed at home. “[It rained],” {the mayor} <said>.',
    'Ana Ruiz / Mayor'
  ],
  ['Mayor Tom Beck rode to town. “[It rained],” {the mayor} <said>. Mayor Ana Ruiz left.', 'Tom Beck / Mayor'],
  ['“[It rained],” {the mayor} <said>. Mayor Ana Ruiz and Mayor Tom Beck left.', 'the mayor'],
  // Whoever the sentence before tells of, in the same paragraph or the one before
  ['Ana Ruiz rode to town.|It was late. “[It rained],” {the innkeeper} <said>.', 'Ana Ruiz'],
  [
    'Ana Ruiz rode to town. “[We rode],” {the innkeeper} <said>. Sue Lim left. “[It rained],” {the innkeeper} <said>.',
    'Ana Ruiz'
  ],
  ['Ana Ruiz, 58, rode to town. Sue Lim, 30, left. “[It rained],” {58-year-old} <said>.', 'Ana Ruiz'],
  ['Ana Ruiz, 58, rode to town. “[It rained],” {a 58-year-old} <said>.', 'a 58-year-old'],
  // Who spoke last goes on
  ['“[We rode],” {Ana Ruiz} <said>. “[It rained],” {the mayor} <added>.', 'Ana Ruiz'],
  ['“[We rode],” {Ana Ruiz} <said>. “[It rained],” {the mayor} <continued>.', 'Ana Ruiz'],
  ['“[We rode],” {Ana Ruiz} <said>. “[It rained],” {the mayor} <said>.', 'the mayor'],
  ['“[We rode],” {the ministers} <said>. “[It rained],” {the mayor} <added>.', 'the mayor'],
  ['“[We rode],” {the Harbour Council} <said>. “[It rained],” {the mayor} <added>.', 'the mayor'],
  ['“[We rode],” {Ana Ruiz}, a baker, <said>. “[It rained],” {the mayor} <added>.', 'the mayor'],
  ['“[It rained],” {the mayor} <added>.', 'the mayor'],
  // accused
  ['Ana Ruiz, 41, of Mill Lane, is accused of theft. “[It rained],” {the defendant} <said>.', 'Ana Ruiz'],
  ['Ana Ruiz denies theft. Tom Beck pleaded guilty. “[It rained],” {the accused} <said>.', 'the accused'],
  ['Ana Ruiz denies theft. Ana Ruiz was charged. “[It rained],” {the suspect} <said>.', 'Ana Ruiz'],
  ['“[It rained],” {the defendant} <said>. Ana Ruiz denies theft.', 'the defendant'],
  ['The house of Ana Ruiz denies theft. Tom Beck pleaded guilty. “[It rained],” {the accused} <said>.', 'Tom Beck'],
  // bodies: the words before the noun, the name after it
  ['Drug maker Oxvolt closed a shop. “[It rained],” {the drug maker} <said>.', 'Oxvolt / Drug maker'],
  ['The drug maker, Oxvolt, closed a shop. “[It rained],” {the drug maker} <said>.', 'Oxvolt / The drug maker'],
  [
    'The state weather agency met. The weather agency left. “[It rained],” {the agency} <said>.',
    'The state weather agency'
  ],
  ['Ana Ruiz, head of sales for the Port Office, rode to town. “[It rained],” {the office} <said>.', 'the office'],
  ['Ana Ruiz, head of the Port Office, rode to town. “[It rained],” {the office} <said>.', 'the office'],
  ['In March, workers left the Port Office. “[It rained],” {the office} <said>.', 'the Port Office'],
  ['Kestrel Foods AG closed a shop. Tarn Mills AG built one. “[It rained],” {the company} <said>.', 'Tarn Mills AG'],
  [
    'Ana Ruiz has died. She was 94, it was told. Sue Lim stayed at home. “[It rained],” {the nonagenarian} <said>.',
    'Ana Ruiz'
  ],
  ['They met Quarrie Bell, 19. Sue Lim stayed at home. “[It rained],” {the teenager} <said>.', 'Quarrie Bell']
])('who is meant by a noun: %s', (copy, name) => expect(meant(copy)).toBe(name))
