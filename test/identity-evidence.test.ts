import {expect, test} from 'vitest'
import {descriptionAt} from '../src/quotes/identity/description.js'
import {tokenAt, wordsOf} from '../src/quotes/words/text.js'
import {meant} from './setup/cast.js'
import {copyOf} from './setup/copy-of.js'

test.each([
  // Forms of address of those in high places, and words for two
  ['Tom Beck rode to town. “[It rained],” {His Majesty} <said>.', 'Tom Beck'],
  ['Ana Ruiz rode to town. “[It rained],” {Her Royal Highness} <said>.', 'Ana Ruiz'],
  ['Tom Beck rode to town. “[It rained],” {Her Majesty} <said>.', 'Her Majesty'],
  ['Tom Beck rode to town. “[It rained],” {His Boat} <said>.', 'His Boat'],
  ['Tom Beck rode to town. “[It rained],” {My Grace} <said>.', 'My Grace'],
  [
    'Ana Ruiz rode to town with Tom Beck. “[It rained],” {Ruiz and Beck} <said>. “[It blew],” {the duo} <said>.',
    'Ana Ruiz and Tom Beck'
  ],
  [
    'Ana Ruiz rode to town with Tom Beck. “[It rained],” {Ruiz and Beck} <said>. “[It blew],” {The pair} <said>.',
    'Ana Ruiz and Tom Beck'
  ],
  ['Tom Beck rode to town. “[It rained],” {the pair} <said>.', 'the pair'],
  ['Tom Beck rode to town. “[It rained],” {we} <said>.', 'we'],
  [
    'Ana Ruiz, a baker, and Tom Beck rode to town. “[It rained],” {Ana Ruiz, a baker, and Tom Beck} <said>.',
    'Ana Ruiz and Tom Beck'
  ],
  // What opens what «it» said
  [
    'The Harbour Council built a bridge. Kestrel Foods AG closed a shop. [After The council fell it rained], {it} <said>.',
    'Kestrel Foods AG'
  ],
  [
    'The Harbour Council built a bridge. Kestrel Foods AG closed a shop. {It} <said>: [The council expects a loss].',
    'Kestrel Foods AG'
  ],
  [
    'The Harbour Council built a bridge. Kestrel Foods AG closed a shop. [The harbour council expects a loss], {it} <said>.',
    'The Harbour Council'
  ],
  [
    'The Harbour Council built a bridge. Kestrel Foods AG closed a shop. [Tarn Mills AG, a firm, met Orval Mills AG], {it} <said>.',
    'Tarn Mills AG / a firm'
  ],
  ['The Harbour Council built a bridge. [Ana Ruiz expects a loss], {it} <said>.', 'The Harbour Council'],
  // A last name that is a small word
  ['Theresa May rode to town. “[It rained],” {may} <said>.', 'may'],
  ['The May Works closed a shop. “[It rained],” {May} <said>.', 'May'],
  // Kin
  ['Tom Bell rode to town with his wife, Ana Ruiz. “[It rained],” {Mrs Bell} <said>.', 'Bell'],
  ['Tom Bell rode to town with his wife, Ana, and his sister, Sue. “[It rained],” {Mrs Bell} <said>.', 'Bell'],
  ['Bell left. Her husband, Owen, came. “[It rained],” {Mr Bell} <said>.', 'Owen / Her husband'],
  ['Tom Bell rode to town with my wife, Ana. “[It rained],” {Mrs Bell} <said>.', 'Bell'],
  ["Bell's sister, Ana, rode to town. Bell stayed at home. “[It rained],” {Mrs Bell} <said>.", "Ana / Bell's sister"],
  // What words of their own tell of a gender
  ['{Quarrie Bell} <said>: “[He rode to town].” “[It rained],” {she} <said>.', 'Quarrie Bell'],
  ['[He rode to town], {Quarrie Bell} <said>. “[It rained],” {she} <said>.', 'Quarrie Bell'],
  ['{Quarrie Bell} <said> [he]. “[It rained],” {she} <said>.', 'she'],
  // Ages
  ['In town, Quarrie Bell, 40, sat. “[It rained],” {he} <said>.', 'Quarrie Bell'],
  ['In town sat Quarrie Bell, 40. “[It rained],” {he} <said>.', 'Quarrie Bell'],
  ['In town, Quarrie Bell, 140, sat. “[It rained],” {he} <said>.', 'he'],
  ['In town, Quarrie Bell, 40 miles off, sat. “[It rained],” {he} <said>.', 'he'],
  ['Then Quarrie Bell, 94, died. He was 94. “[It rained],” {she} <said>.', 'Quarrie Bell'],
  ['Quarrie Bell died. It was 94. “[It rained],” {she} <said>.', 'Quarrie Bell'],
  ['Quarrie Bell died. He is 94. “[It rained],” {she} <said>.', 'Quarrie Bell'],
  ['Quarrie Bell died. He was 94 then. “[It rained],” {she} <said>.', 'Quarrie Bell'],
  ['Quarrie Bell died. He was 104. “[It rained],” {she} <said>.', 'she'],
  // What a noun beside a name tells of a gender
  ['Her son, Quarrie Bell, rode to town. “[It rained],” {she} <said>.', 'she'],
  ['Their son, Quarrie Bell, rode to town. “[It rained],” {she} <said>.', 'she'],
  ['His son, Quarrie Bell, rode to town. “[It rained],” {she} <said>.', 'she'],
  ['Her Son, Quarrie Bell, rode to town. “[It rained],” {she} <said>.', 'Quarrie Bell / Her Son'],
  ['They came with her son, Quarrie Bell. “[It rained],” {she} <said>.', 'she'],
  ['Quarrie Bell, a mother of two, rode to town. “[It rained],” {he} <said>.', 'he'],
  ['Quarrie Bell, 40, a mother of two, rode to town. “[It rained],” {he} <said>.', 'he'],
  ['Quarrie Bell, her brother Jan Ruiz, and Sue Lim left. “[It rained],” {she} <said>.', 'Quarrie Bell'],
  ['Quarrie Bell, said mother of two, rode to town. “[It rained],” {he} <said>.', 'Quarrie Bell'],
  // Who is a person, and what is a body
  [
    'In town, Quarrie Bell, a very old tall student, sat. “[It rained],” {he} <said>.',
    'Quarrie Bell / a very old tall student'
  ],
  ['In town, Kestrel Foods AG, a student firm, sat. “[It rained],” {he} <said>.', 'he'],
  ['News outlet Progress Orval closed a road. “[It rained],” {he} <said>.', 'he'],
  ['The ministry Progress Orval closed a road. “[It rained],” {he} <said>.', 'he'],
  ['Progress Orval closed a road. “[It rained],” {he} <said>.', 'Progress Orval'],
  ['Salmon farmer Tarn Mills ASA closed a shop. “[It rained],” {he} <said>.', 'he'],
  ['Route 66 closed. “[It rained],” {he} <said>.', 'he'],
  ['In town, Oxvolt Rovers sat near Oxvolt. “[It rained],” {he} <said>.', 'he'],
  ['In town, Oxvolt Quarrie sat near Quarrie. “[It rained],” {he} <said>.', 'Oxvolt Quarrie'],
  ['The Food and Drug Office (XDO) met. “[It rained],” {the XDO} <said>.', 'Drug Office'],
  ['The Drug Committee (DC) met. “[It rained],” {the DC} <said>.', 'The Drug Committee'],
  ['Quarrie Bell (Lab) met. “[It rained],” {the Lab} <said>.', 'Lab'],
  // Names that fit several, and roles that a single name stands after
  ['Ana Maria Ruiz met Ana Paula Ruiz. “[It rained],” {Ana Ruiz} <said>.', 'Ana Ruiz'],
  ['Ana Ruiz left. Ana Maria Ruiz met Ana Paula Ruiz. “[It rained],” {Ana Ruiz} <said>.', 'Ana Ruiz'],
  ['Her Brother, Quill, rode to town. “[It rained],” {he} <said>.', 'he'],
  ['Her brother, Quill rode to town. “[It rained],” {he} <said>.', 'he'],
  ['Her brother, Quill. It blew. “[It rained],” {she} <said>.', 'she'],
  // What is said of a body
  [
    'The manager of the private bank Halden Savings left. “[It rained],” {Halden Savings} <said>.',
    'Halden Savings / the private bank'
  ],
  ['The manager of the cold river Halden Savings left. “[It rained],” {Halden Savings} <said>.', 'Halden Savings'],
  ['The old bank Halden Savings left. “[It rained],” {Halden Savings} <said>.', 'Halden Savings / The old bank'],
  [
    'The owner of the private bank Halden Savings left. “[It rained],” {Halden Savings} <said>.',
    'Halden Savings / The owner of the private bank'
  ],
  // One of several, and others by a noun
  [
    '“[We rode],” {one of the tall officials} <said>. “[It rained],” {the official} <said>.',
    'one of the tall officials'
  ],
  [
    '“[We rode],” {one of the officials of Orval} <said>. “[It rained],” {the official} <said>.',
    'one of the officials of Orval'
  ],
  ['Ana Ruiz, 58, rode to town. Sue Lim left. “[It rained],” {the 58-year-old teacher} <said>.', 'Ana Ruiz'],
  ['Ana Ruiz, 58, rode to town. Tom Beck, 58, left. “[It rained],” {the 58-year-old tall teacher} <said>.', 'Tom Beck'],
  ['Ana Ruiz rode to town.|It was late. “[It rained],” {the innkeeper} <said>. It blew. Ana Ruiz left.', 'Ana Ruiz'],
  ['Ana Ruiz rode to town. “[It rained],” {the waiter} <said>.', 'the waiter'],
  ['“[We rode],” {Ana Ruiz} <said>. “[It rained],” {the tall mayor} <added>.', 'the tall mayor'],
  ['Orval Mayor Ana Ruiz met Orval Mayor Tom Beck. “[It rained],” {the Orval mayor} <said>.', 'the Orval mayor?'],
  [
    'Deputy Commissioner Ana Ruiz rode to town.|It was late.|It was dark. “[It rained],” {the deputy} <said>.',
    'the deputy'
  ],
  ['Deputy Ana Ruiz rode to town.|It was late.|It was dark. “[It rained],” {the deputy} <said>.', 'Ana Ruiz / Deputy'],
  ['Mayor Ana Ruiz rode to town. Sue Lim stayed at home. “[It rained],” {the judge mayor} <said>.', 'the judge mayor'],
  ['Ana Ruiz rode to town. “[It rained],” {the mayor’s lawyer} <said>.', 'the mayor’s lawyer'],
  ['Ana Ruiz rode to town. “[It rained],” {the mayor (right)} <said>.', 'the mayor (right)'],
  [
    'The report blamed the rain. Kestrel Foods AG closed a shop. “[It rained],” {the company} <said>.',
    'Kestrel Foods AG'
  ],
  // Whom a sentence begins with
  ['Researchers followed the birds. “[It rained],” {they} <said>.', 'Researchers'],
  ['The two farmers left. “[It rained],” {they} <said>.', 'The two farmers'],
  ['Some old farmers left. “[It rained],” {they} <said>.', 'Some old farmers'],
  ['Many farmers left. “[It rained],” {they} <said>.', 'Many farmers'],
  ['Police closed a road. “[It rained],” {they} <said>.', 'Police'],
  ['People left a road. “[It rained],” {they} <said>.', 'People'],
  ['Boats closed a road. “[It rained],” {they} <said>.', 'they'],
  ['Farmers, bakers and others left. “[It rained],” {they} <said>.', 'they'],
  ['Farmers of Orval left. “[It rained],” {they} <said>.', 'they'],
  ['The Farmers left. “[It rained],” {they} <said>.', 'they'],
  ['Some big old tall red fat farmers left. “[It rained],” {they} <said>.', 'Some big old tall red fat farmers'],
  ['Some big old tall red fat dim farmers left. “[It rained],” {they} <said>.', 'they'],
  ['Farmers left, {Ana Ruiz} <said> [it]. “[It rained],” {they} <said>.', 'Farmers'],
  ['The big old tall red minister left. “[It rained],” {he} <said>.', 'The big old tall red minister'],
  ['The big old tall red fat minister left. “[It rained],” {he} <said>.', 'he'],
  ['Before a long walk, a guard came. “[It rained],” {he} <said>.', 'a guard'],
  ['Before a very long and cold walk back home, a guard came. “[It rained],” {he} <said>.', 'he'],
  ['At noon, guards came. “[It rained],” {he} <said>.', 'he'],
  ['The minister whose boat left came. “[It rained],” {he} <said>.', 'he'],
  ['The minister then left. “[It rained],” {he} <said>.', 'The minister'],
  ['The minister’s guard left. “[It rained],” {he} <said>.', 'The minister’s guard'],
  // How far back, and how near to the front
  ['Tom Beck left. It a b c d e f g h i j k l m was Paul Ross. “[It rained],” {he} <said>.', 'Paul Ross'],
  ['The big old tall red fat very wet and dim town’s Tom Beck met Paul Ross. “[It rained],” {he} <said>.', 'Tom Beck'],
  ['The big old tall red fat very wet and dim cold town’s Tom Beck met Paul Ross. “[It rained],” {he} <said>.', 'he?'],
  [
    'The big old tall red fat very wet and dim cold far town’s Tom Beck met Paul Ross. “[It rained],” {he} <said>.',
    'he?'
  ],
  ['The keeper, Tom Beck, met Paul Ross. “[It rained],” {he} <said>.', 'Tom Beck / The keeper'],
  ['The keeper, Tom Beck met Paul Ross. “[It rained],” {he} <said>.', 'he?'],
  ['“The guard [came in],” {Ana Ruiz} <said>. “[It rained],” {he} <said>.', 'he'],
  ['Tom Beck left. A guard warned him. “[It rained],” {he} <said>.', 'Tom Beck'],
  ['Ana Ruiz fell. A guard pulled her out, and left. “[It rained],” {she} <said>.', 'Ana Ruiz'],
  // A few more of each
  [
    'Orval Council Holdings closed a shop. It rained. It blew. It froze. It was late. It was dark. “[It rained],” {the company} <said>.',
    'the company'
  ],
  ['Harbour Council Bank met. “[It rained],” {the council} <said>.', 'the council'],
  ['The Harbour Council met. “[It rained],” {the old council} <said>.', 'the old council'],
  ['The big old red tall council has put up a fence. “[It rained],” {it} <said>.', 'The big old red tall council'],
  ['The big old red tall fat council has put up a fence. “[It rained],” {it} <said>.', 'it'],
  [
    'In March, big old red tall fat dim cold far wet late early workers of the Port Office left. “[It rained],” {the office} <said>.',
    'the Port Office'
  ],
  ['Ana Ruiz left as head of the Port Office, which closed. “[It rained],” {the office} <said>.', 'the Port Office'],
  ['Bell left. His wife, Ana, came. “[It rained],” {Mrs Bell} <said>.', 'Ana / His wife'],
  ['In town, Quarrie Bell, 40, sat. “[It rained],” {she} <said>. “[It blew],” {he} <said>.', 'he'],
  ['Ana Ruiz Soto left. Soto Ana came. “[It rained],” {Soto Ana} <said>.', 'Soto Ana'],
  [
    'The Bakers’ leader, Ana Ruiz, left. Sue Lim came. “[It rained],” {the Bakers’ leader} <said>.',
    'Ana Ruiz / The Bakers’ leader'
  ],
  ['Premier Ana Ruiz left. Sue Lim came. “[It rained],” {the head of government} <said>.', 'Ana Ruiz / Premier'],
  ['The town: Tom Beck met Paul Ross. “[It rained],” {he} <said>.', 'he?'],
  ['The man said Tom Beck met Paul Ross. “[It rained],” {he} <said>.', 'he?'],
  [`Tom Beck left. ${'It rained. '.repeat(8)}“[It rained],” {he} <said>.`, 'Tom Beck'],
  [`Tom Beck left. ${'It rained. '.repeat(9)}“[It rained],” {he} <said>.`, 'he']
])('who is meant: %s', (copy, name) => expect(meant(copy)).toBe(name))

/** What a sentence says of the name in square brackets. */
const said = (line: string): string | null => {
  const [before = '', name = '', after = ''] = line.split(/[[\]]/)
  const source = before + name + after
  const copy = copyOf(source)
  const from = tokenAt(copy, before.length)
  const to = tokenAt(copy, before.length + name.length - 1) + 1
  return descriptionAt(wordsOf(source, copy), {from, to}, null)
}
test.each([
  ['[Ana Ruiz], the clerk, treasurer, keeper and judge, said so.', 'the clerk, treasurer, keeper and judge'],
  ['[Ana Ruiz], the clerk, treasurer of it, said so.', 'the clerk'],
  ['[Ana Ruiz], the clerk, river and judge, said so.', 'the clerk'],
  ['[Tom Beck], baker Jan Ross, and Sue left.', null],
  ['[Tom Beck], his baker Jan Ross, left.', null],
  ['[Tom Beck], baker Jan Ross, left.', 'baker Jan Ross'],
  ['[Halden Foods, Inc]., a maker of jam, closed.', 'a maker of jam'],
  ['[Halden Foods, Inc], a maker of jam, closed.', 'a maker of jam'],
  ['The captain, [Ana Ruiz] – said so.', null],
  ['The captain, [Ana Ruiz] Monday said so.', null],
  ['The Said captain, [Ana Ruiz], left.', 'The Said captain'],
  ['It was sung by a local baker, [Tom Beck].', 'a local baker'],
  ['It was sung by a local baker, [Tom Beck] of it.', null],
  ['This pupil, [Ana Ruiz], is here.', 'This pupil'],
  ['On this pupil, [Ana Ruiz], it rained.', null],
  ['A Chairman, Harbour Guild of Orval, Mr [Ana Ruiz], said so.', null],
  ['The Chairman, Harbour Guild sat in Orval, [Ana Ruiz], said so.', null],
  ['The Chairman, Bakers’ Guild, Orval zone, [Ana Ruiz], said so.', 'The Chairman, Bakers’ Guild, Orval zone'],
  ['The chairman, Guild, [Ana Ruiz], said so.', null],
  ['The owner that told the baker, [Ana Ruiz], left.', 'The owner that told the baker'],
  ['The leader of the guild, Senator [Ana Ruiz] said so.', 'Senator'],
  ['A driver surnamed [Oh] said so.', 'A driver'],
  ['The minister de [Ruiz] said so.', 'The minister'],
  ['Chairman of the Bakers [Ana Ruiz] said so.', null],
  ['Envoy to the Orval council [Ana Ruiz] said so.', 'Envoy to the Orval council'],
  ['River to the Orval council [Ana Ruiz] said so.', 'the Orval council'],
  ['Leader of the Opposition [Ana Ruiz] said so.', 'Leader of the Opposition'],
  ['The old head of the Orval council [Ana Ruiz] said so.', 'head of the Orval council'],
  ['It rained on the head of the Orval council [Ana Ruiz] there.', 'the head of the Orval council']
])('what is said of somebody: %s', (line, description) => expect(said(line)).toBe(description))
