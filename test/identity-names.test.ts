import {expect, test} from 'vitest'
import {meant} from './setup/cast.js'

test.each([
  // surname to full name
  ['Ana Ruiz Soto rode to town. “[It rained],” {Ruiz} <said>.', 'Ana Ruiz Soto'],
  ['Ana Ruiz Soto rode to town. “[It rained],” {Soto} <said>.', 'Ana Ruiz Soto'],
  ['Ana Ruiz Soto rode to town. “[It rained],” {Ana Soto} <said>.', 'Ana Ruiz Soto'],
  ['Ana Ruiz Soto rode to town. “[It rained],” {Soto Ruiz} <said>.', 'Soto Ruiz'],
  ['Joost van der Berg rode to town. “[It rained],” {van der Berg} <said>.', 'Joost van der Berg'],
  ['Joost van der Berg rode to town. “[It rained],” {Berg} <said>.', 'Joost van der Berg'],
  ['J. R. Bell rode to town. “[It rained],” {Bell} <said>.', 'J. R. Bell'],
  ['Faisal Al-Harthy rode to town. “[It rained],” {Harthy} <said>.', 'Faisal Al-Harthy'],
  ['“[It rained],” {Ruiz} <said>.|Ana Ruiz rode to town.', 'Ana Ruiz'],
  ['“[It rained],” {Ruiz} <said>.|Ana Ruiz rode to town with Tom Ruiz.', 'Ruiz?'],
  ['Ana Ruiz rode to town. “[It rained],” {Ruiz} <said>. Tom Ruiz stayed at home.', 'Ana Ruiz'],
  ['Ana Ruiz rode to town with Tom Ruiz. “[It rained],” {Ruiz} <said>.', 'Ruiz?'],
  ['Ana Ruiz rode to town with Tom Ruiz. “[It rained],” {Mr Ruiz} <said>.', 'Tom Ruiz'],
  ['Ana Ruiz rode to town with Tom Ruiz. “[It rained],” {Mrs Ruiz} <said>.', 'Ana Ruiz'],
  ['Ana Ruiz rode to town with Sue Ruiz. “[It rained],” {Mrs Ruiz} <said>.', 'Mrs Ruiz?'],
  ['“[We rode],” {Ana Ruiz} <said>. Tom Ruiz stayed at home. “[It rained],” {Ruiz} <said>.', 'Ana Ruiz'],
  ['“[We rode],” {Ana Ruiz} <said>. “[We came],” {Tom Ruiz} <said>. “[It rained],” {Ruiz} <said>.', 'Ruiz?'],
  // first names
  ['Ana Ruiz rode to town. “[It rained],” {Ana} <said>.', 'Ana Ruiz'],
  ['Tom Beck rode to town with Tom Hall. “[It rained],” {Tom} <said>.', 'Tom?'],
  ['Paul Ross rode to town with Ana Paul. “[It rained],” {Paul} <said>.', 'Ana Paul'],
  ['Ana Ruiz and Ruiz Beck Hall rode to town. “[It rained],” {Ruiz} <said>.', 'Ana Ruiz'],
  // a role that is a surname; a small word
  ['James Baker rode to town. “[It rained],” {Baker} <said>.', 'James Baker'],
  ['Theresa May rode to town. “[It rained],” {May} <said>.', 'Theresa May'],
  ['Theresa May rode to town with Tom May. “[It rained],” {May} <said>.', 'May'],
  ['Theresa Moor rode to town. “[It rained],” {May} <said>.', 'May'],
  // bodies by their first word, and by no other
  ['Kestrel Foods AG closed a shop. “[It rained],” {Kestrel} <said>.', 'Kestrel Foods AG'],
  ['Kestrel Foods AG closed a shop. “[It rained],” {Foods} <said>.', 'Foods'],
  // letters
  [
    'The International Tarn Commission (ITC) met. “[It rained],” {the ITC} <said>.',
    'The International Tarn Commission'
  ],
  ['The International Tarn Commission met. “[It rained],” {the ITC} <said>.', 'The International Tarn Commission'],
  ['The International Tarn Commission met the Inner Town Council. “[It rained],” {the ITC} <said>.', 'the ITC'],
  ['The Bureau of Harbour Works met. “[It rained],” {the BHW} <said>.', 'The Bureau of Harbour Works'],
  ['Ana Ruiz (DUP) rode to town. “[It rained],” {the DUP} <said>.', 'DUP'],
  ['The Food and Drug Office (FDO) met. “[It rained],” {the FDO} <said>.', 'The Food and Drug Office'],
  ['General Public Utilities Corp met. “[It rained],” {GPU} <said>.', 'General Public Utilities Corp'],
  ['General Public Utilities Council met. “[It rained],” {GPU} <said>.', 'GPU'],
  ['Ana Beck Council met. “[It rained],” {AB} <said>.', 'AB'],
  // kin
  ['Tom Bell rode to town with his wife, Ana. “[It rained],” {Mrs Bell} <said>.', 'Ana / his wife'],
  ['Bell’s wife, Ana, rode to town. Bell stayed at home. “[It rained],” {Mrs Bell} <said>.', 'Ana / Bell’s wife'],
  ['Hall’s wife, Ana, rode to town. Bell stayed at home. “[It rained],” {Mrs Bell} <said>.', 'Bell'],
  // pairs
  ['Ana Ruiz rode to town with Tom Beck. “[It rained],” {Ruiz and Beck} <said>.', 'Ana Ruiz and Tom Beck'],
  ['Tom Ruiz rode to town with Ana Beck. “[It rained],” {Mr Ruiz and Mrs Beck} <said>.', 'Tom Ruiz and Ana Beck'],
  [
    'Ana Ruiz rode to town with Tom Beck and Sue Hall. “[It rained],” {Ruiz, Beck and Hall} <said>.',
    'Ruiz, Beck and Hall'
  ],
  [
    'Ana Ruiz rode to town with Tom Beck. “[It rained],” {a letter of Ruiz and Beck} <said>.',
    'a letter of Ruiz and Beck'
  ],
  [
    'Ana Ruiz rode to town with Tom Beck. “[It rained],” {Ruiz and Beck} <said>. “[It blew],” {they} <said>.',
    'Ana Ruiz and Tom Beck'
  ],
  // nationals
  ['Ana Ruiz rode to town. “[It rained],” {the Spaniard} <said>.', 'Ana Ruiz'],
  ['It was a day of rain. “[It rained],” {the Spaniard} <said>.', 'the Spaniard'],
  ['Ana Ruiz rode to town. “[It rained],” {a Spaniard} <said>.', 'a Spaniard'],
  // one by a single name
  ['Mayor Quarrie rode to town. “[It rained],” {Quarrie} <said>.', 'Quarrie / Mayor'],
  ['Her partner, Owain, rode to town. “[It rained],” {Owain} <said>.', 'Owain / Her partner'],
  ['Her brother, Quill, rode to town. “[It rained],” {he} <said>.', 'Quill / Her brother'],
  ['Her brother, Quill, rode to town. “[It rained],” {she} <said>.', 'she'],
  ['Her sister, Quill, rode to town. “[It rained],” {she} <said>.', 'Quill / Her sister'],
  ['Lord Quill rode to town with Lady Quill. “[It rained],” {Lady Quill} <said>. “[It blew],” {she} <said>.', 'Quill'],
  // longer names and shorter ones
  ['Ana Maria Ruiz met Ana Paula Ruiz. Ana Ruiz left. “[It rained],” {Ana Ruiz} <said>.', 'Ana Ruiz'],
  ['Ana Ruiz rode to town. Ana Ruiz Soto left. “[It rained],” {Ruiz} <said>.', 'Ana Ruiz Soto'],
  ['Ana Ruiz left. Ana Maria Ruiz came. “[It rained],” {Ruiz} <said>.', 'Ana Maria Ruiz'],
  ['Tom Beck Hall left. Tom Beck came. “[It rained],” {Tom Beck} <said>.', 'Tom Beck Hall'],
  ['Tom Beck Hall left. Beck Hall came. “[It rained],” {Beck Hall} <said>.', 'Tom Beck Hall'],
  ['The Orval Harbour Council met. Orval Harbour sank. “[It rained],” {Orval Harbour} <said>.', 'Orval Harbour'],
  ['Ana Ruiz Hall met Ruiz Beck. “[It rained],” {Ruiz} <said>.', 'Ruiz Beck'],
  ['Kestrel Harbour AG closed a shop. “[It rained],” {Harbour} <said>.', 'Harbour'],
  [
    'The Orval Centre for Naval Studies (OCNS) met. “[It rained],” {the OCNS} <said>.',
    'The Orval Centre for Naval Studies'
  ],
  ['Ana Ruiz met Tom Ruiz. “[We rode],” {Ana Ruiz} <said>. “[It rained],” {Ruiz} <said>.', 'Ana Ruiz'],
  // what somebody says of somebody is not what the story says
  ['“[Mayor Ana Ruiz left],” {Tom Beck} <said>. “[It rained],” {Ruiz} <said>.', 'Ana Ruiz'],
  // relatives, and who is none
  ['Tom Bell rode to town with his wife, Ana. “[It rained],” {Mr Bell} <said>.', 'Tom Bell'],
  ['Bell left with her husband, Owen. “[It rained],” {Mr Bell} <said>.', 'Owen / her husband'],
  ['Bell left with his nurse, Ana. “[It rained],” {Mrs Bell} <said>.', 'Bell'],
  [
    'The Harbour Council met the Halden Council. “[It rained],” {the Harbour Council and the Halden Council} <said>.',
    'the Harbour Council and the Halden Council'
  ],
  // a name in small letters, and what is said of it there
  ['“[It rained],” {constructor}, a player, <said>.', 'constructor / a player'],
  ['“[We rode],” {constructor}, a player, <said>. “[It rained],” {he} <said>.', 'constructor / a player']
])('who is meant by a name: %s', (copy, name) => expect(meant(copy)).toBe(name))
