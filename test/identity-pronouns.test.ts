import {expect, test} from 'vitest'
import {meant} from './setup/cast.js'

test.each([
  // gender told by the words
  ['{Quarrie Bell} <said> [he rode to town]. “[It rained],” {she} <said>.', 'she'],
  ['{Quarrie Bell} <said> [she rode to town]. “[It rained],” {she} <said>.', 'Quarrie Bell'],
  ['{Quarrie Bell} <said> [herons came]. “[It rained],” {she} <said>.', 'Quarrie Bell'],
  ['{Quarrie Bell} <said> [sheep came]. “[It rained],” {he} <said>.', 'Quarrie Bell'],
  ['“[She rode],” {Quarrie Bell} <said>. “[It rained],” {he} <said>.', 'Quarrie Bell'],
  // it
  ['Kestrel Foods AG closed a shop. [The company expects a loss], {it} <said>.', 'Kestrel Foods AG'],
  ['The Harbour Council closed a bridge. [Kestrel Foods AG expects a loss], {it} <said>.', 'Kestrel Foods AG'],
  ['The Harbour Council closed a bridge. “[It rained],” {it} <said>.', 'The Harbour Council'],
  ['The harbour council has put up a fence. “[It rained],” {it} <said>.', 'The harbour council'],
  ['The harbour council of Orval put up a fence. “[It rained],” {it} <said>.', 'it'],
  ['A harbour council has put up a fence. “[It rained],” {it} <said>.', 'it'],
  ['The harbour council has put up a fence.|“[It rained],” {it} <said>.', 'The harbour council'],
  ['Ana Ruiz rode to town. “[It rained],” {it} <said>.', 'it'],
  ['Near the Harbour Council the Halden Council built a bridge. “[It rained],” {it} <said>.', 'it?'],
  // pronouns
  ['In town, Tom Beck met Paul Ross. “[It rained],” {he} <said>.', 'Tom Beck'],
  ['In town, Tom Beck met Sue Lim. “[It rained],” {he} <said>.', 'Tom Beck'],
  ['Ana Ruiz fell. A guard pulled her out. “[It rained],” {she} <said>.', 'Ana Ruiz'],
  ['Ana Ruiz fell. A guard pulled her out. “[It rained],” {he} <said>.', 'A guard'],
  ['Ana Ruiz fell. A guard saw her. “[It rained],” {she} <said>.', 'Ana Ruiz'],
  ['Ana Ruiz fell. A guard saw her boat. “[It rained],” {she} <said>.', 'A guard'],
  ['Tom Beck fell. A guard saw him. “[It rained],” {he} <said>.', 'Tom Beck'],
  ['Tom Beck fell. A guard came and saw him. “[It rained],” {he} <said>.', 'A guard'],
  ['Tom Beck fell. A guard pulled him out. “[It rained],” {he} <said>.', 'Tom Beck'],
  ['“[We rode],” {Tom Beck} <said>. “[We came],” {Ana Ruiz} <said>. “[It rained],” {he} <said>.', 'Tom Beck'],
  [
    '“[We rode],” {the ministers} <said>. “[We came],” {Ana Ruiz} <said>. “[It rained],” {they} <said>.',
    'the ministers'
  ],
  [
    '“[We rode],” {the ministers} <said>. “[We came],” {Ana Ruiz} <said>. “[We left],” {Tom Beck} <said>. “[It rained],” {they} <said>.',
    'they'
  ],
  ['Tom Beck rode to town. “[It rained],” {I} <said>.', 'I'],
  ['“[Tom Beck rode to town],” {Ana Ruiz} <said>. “[It rained],” {he} <said>.', 'he'],
  ['Ana Ruiz fell. A guard saw her, and left. “[It rained],” {she} <said>.', 'Ana Ruiz'],
  ['Ana Ruiz fell. Sue Lim pulled her out. “[It rained],” {she} <said>.', 'Sue Lim'],
  ['Ana Ruiz fell. An actress pulled her out. “[It rained],” {she} <said>.', 'An actress'],
  ['Ana Ruiz rode to town. According to {her}, [it rained].', 'Ana Ruiz'],
  ['Tom Beck rode to town. According to {him}, [it rained].', 'Tom Beck'],
  ['Tom Beck rode to town. According to {her}, [it rained].', 'her'],
  ['“[We rode],” {Tom Beck} <said>, and “[we came],” {Paul Ross} <said>. “[It rained],” {he} <said>.', 'Paul Ross'],
  ['In town, Mayor Quarrie met Tom Beck. “[It rained],” {he} <said>.', 'Quarrie / Mayor'],
  ['In town, Mayor Quarrie sat. “[It rained],” {he} <said>.', 'Quarrie / Mayor'],
  ['In town, Mayor Quarrie sat. “[We rode],” {the ministers} <said>. “[It rained],” {he} <said>.', 'Quarrie / Mayor'],
  ['In town, Tom Beck sat. “[We rode],” {the ministers} <said>. “[It rained],” {he} <said>.', 'Tom Beck'],
  ['“[We rode],” {the ministers} <said>. “[It rained],” {he} <said>.', 'he'],
  ['The Harbour Council closed a bridge. “[It rained],” {he} <said>.', 'he'],
  // A club that is named with somebody is nobody, and neither are letters
  ['Tarn Rovers captain Faf Hendricks left. “[It rained],” {he} <said>.', 'Faf Hendricks / Tarn Rovers captain'],
  ['In town, Tarn Rovers met Tom Beck. “[It rained],” {he} <said>.', 'Tom Beck'],
  ['In town, Tarn Rovers met nobody. “[It rained],” {he} <said>.', 'he'],
  ['“[We rode],” {OXVO} <said>. “[It rained],” {he} <said>.', 'he'],
  ['“[We rode],” {Oxvol} <said>. “[It rained],” {he} <said>.', 'Oxvol'],
  // subject
  ['The minister toured the camp on Friday. “[It rained],” {he} <said>.', 'The minister'],
  ['At noon, a guard came. “[It rained],” {he} <said>.', 'a guard'],
  ['A president toured the camp. “[It rained],” {he} <said>.', 'he'],
  ['The candidate toured the camp. “[It rained],” {he} <said>.', 'he'],
  ['The former minister toured the camp. “[It rained],” {he} <said>.', 'he'],
  [
    'Mayor Ana Ruiz rode to town. The mayor toured the camp. Sue Lim stayed. The mayor left. “[It rained],” {she} <said>.',
    'Ana Ruiz / Mayor'
  ],
  ['The minister who toured the camp left. “[It rained],” {he} <said>.', 'he'],
  ['The minister is late. “[It rained],” {he} <said>.', 'The minister'],
  ['The rancor grew. “[It rained],” {he} <said>.', 'he'],
  ['Ana Ruiz, 94, has a boat. In her last talk, the nonagenarian was calm. “[It rained],” {she} <said>.', 'Ana Ruiz'],
  ['The mayor of Halden, Ana Ruiz, met Sue Lim. “[It rained],” {she} <said>.', 'Ana Ruiz / The mayor of Halden'],
  ['With rain, Ana Ruiz met Sue Lim. “[It rained],” {she} <said>.', 'Ana Ruiz'],
  ['Port chief Ana Ruiz met Sue Lim. “[It rained],” {she} <said>.', 'Ana Ruiz / Port chief'],
  ['The harbour’s Ana Ruiz met Sue Lim. “[It rained],” {she} <said>.', 'Ana Ruiz'],
  ['It was late when Ana Ruiz met Sue Lim. “[It rained],” {she} <said>.', 'she?'],
  ['Ana Ruiz’s boat met Sue Lim. “[It rained],” {she} <said>.', 'she?'],
  ['Mayor Ana Ruiz met Sue Lim. “[It rained],” {she} <said>.', 'Ana Ruiz / Mayor'],
  ['There is Ana Ruiz with Sue Lim. “[It rained],” {she} <said>.', 'she?'],
  ['The harbour’s Kestrel Foods met Ana Ruiz. “[It rained],” {she} <said>.', 'Ana Ruiz'],
  ['Tall, thin, Ana Ruiz met Sue Lim. “[It rained],” {she} <said>.', 'she?'],
  ['Tired, old captain Ana Ruiz met Sue Lim. “[It rained],” {she} <said>.', 'she?'],
  ['The minister would leave. “[It rained],” {he} <said>.', 'The minister'],
  ['The minister was late. “[It rained],” {he} <said>.', 'The minister'],
  ['The minister later left. “[It rained],” {he} <said>.', 'The minister'],
  ['The very old and very tired and small minister left. “[It rained],” {he} <said>.', 'he'],
  ['Later, a guard came. “[It rained],” {he} <said>.', 'a guard'],
  ['Soon, a guard came. “[It rained],” {he} <said>.', 'he'],
  ['The rancor has grown. “[It rained],” {he} <said>.', 'he'],
  ['The boat left. “[It rained],” {he} <said>.', 'he'],
  // whom the reported words name, and what stands after the mention
  ['Tom Beck left. [Paul Ross rode to town], {he} <said>.', 'Tom Beck'],
  ['Tom Beck left. [The minister rode to town], {he} <said>.', 'Tom Beck'],
  ['Tom Beck left. “[It rained],” {he} <said> of Paul Ross.', 'Tom Beck'],
  ['{Ana Ruiz} <said> [Tom Beck rode to town]. “[It rained],” {he} <said>.', 'Tom Beck'],
  // bodies and papers
  [
    'The Harbour Council built a bridge. Kestrel Foods AG closed a shop. “[It rained],” {it} <said>.',
    'Kestrel Foods AG'
  ],
  [
    'The Harbour Council built a bridge. Kestrel Foods AG closed a shop. [The council expects a loss], {it} <said>.',
    'The Harbour Council'
  ],
  [
    'The Harbour Council built a bridge. Kestrel Foods AG closed a shop. [The council expects a loss], as was told, {it} <said>.',
    'Kestrel Foods AG'
  ],
  [
    'The Harbour Council built a bridge. Kestrel Foods AG closed a shop. [The boat expects a loss], {it} <said>.',
    'Kestrel Foods AG'
  ],
  ['[After rain Kestrel Foods AG hired Tarn Mills AG], {it} <said>.', 'Kestrel Foods AG'],
  ['“[We rode],” {the Harbour Council} <said> of Tarn Mills AG. “[It rained],” {it} <said>.', 'the Harbour Council'],
  ['“[We rode],” {the statement} <said>. “[It rained],” {it} <said>.', 'the statement'],
  ['Oxvolt Rovers left. “[It rained],” {it} <said>.', 'Oxvolt Rovers'],
  ['In town, Oxvolt Rovers left. “[It rained],” {it} <said>.', 'it'],
  ['{Ana Ruiz} <said> [Tarn Mills AG left]. “[It rained],” {it} <said>.', 'it'],
  ['Kestrel Foods AG closed a shop. It rained. It blew. “[It rained],” {it} <said>.', 'Kestrel Foods AG'],
  ['Kestrel Foods AG closed a shop. It rained. It blew. It froze. “[It rained],” {it} <said>.', 'it'],
  // what is no person
  ['The Orval Star printed a letter. “[It rained],” {he} <said>.', 'he'],
  ['Advocacy group Progress Orval closed a road. “[It rained],” {he} <said>.', 'he'],
  ['Falk & Lind closed a shop. “[It rained],” {he} <said>.', 'he'],
  ['Falk & Lind closed a shop. “[It rained],” {it} <said>.', 'Falk & Lind'],
  ['“[We rode],” {the Fother} <said>. “[It rained],” {he} <said>.', 'he'],
  // who is one by what stands after the name
  ['In town, Quarrie Bell, a class 9 student, sat. “[It rained],” {he} <said>.', 'Quarrie Bell / a class 9 student'],
  ['In town, Quarrie Bell, of the student home, sat. “[It rained],” {he} <said>.', 'he'],
  ['Lady Quill left. “[We rode],” {Quill} <said>. “[It rained],” {he} <said>.', 'he'],
  ['“[We rode],” {Quarrie Bell} <said>. “[We came],” {he} <said>. “[It rained],” {she} <said>.', 'she'],
  // a subject that somebody else tells of
  ['[The minister toured the camp], {Ana Ruiz} <said>. “[It rained],” {he} <said>.', 'he']
])('who is meant by a pronoun: %s', (copy, name) => expect(meant(copy)).toBe(name))
