import {expect, test} from 'vitest'
import {anpa1312} from '../src/frame/anpa-1312.js'
import {readHeader, readTrailer, trailerStart, withYear} from '../src/frame/anpa-envelope.js'
import {sketch} from './setup/sketch.js'

/** The envelope before a text, where the text begins, and what was warned about. */
function header(source: string, received?: string): string[] {
  const warnings: string[] = []
  const {nodes, text} = readHeader(source, 0, source.length, {received, warn: (rule) => warnings.push(rule)})
  return [nodes.map((node) => sketch(node)).join(' '), source.slice(text), ...warnings]
}

const LINE_1 = '\x16\x16\x01f0704\x1freute\n'
const ONE = '‹␖␖␁› number=f0704 ‹␟› service=reute'
const LINE_2 = 'u f BC-ORVAL   02-26 0105\n'
const TWO = 'priority=u category=f keyword=BC-ORVAL sent=--02-26(02-26) words=105(0105)'

test.each([
  // Letters of one transmission, or of none
  ['\x16\x16\x01W2870\x1fasian', '‹␖␖␁› number=W2870 ‹␟› service=asian'],
  ['\x16\x16\x01z2870\x1f-----', '‹␖␖␁› number=z2870 ‹␟› service=null(-----)'],
  ['\x16\x16\x01f0704\x1fe', '‹␖␖␁› number=f0704 ‹␟› service=e'],
  ['\x16\x16\x01f0704\x1ftaf-z', '‹␖␖␁› number=f0704 ‹␟› service=taf-z'],
  ['\x16\x16\x01f0704\x1fprn--', '‹␖␖␁› number=f0704 ‹␟› service=prn--'],
  ['\x16\x16\x01f0704\x1freuteF', '‹␖␖␁› number=f0704 ‹␟› service=reuteF'],
  ['\x16\x16\x01f0704\x1f', '‹␖␖␁› number=f0704 ‹␟›'],
  ['\x16\x16\x01f0704', '‹␖␖␁› number=f0704'],
  ['\x01f0704\x1freute', '‹␁› number=f0704 ‹␟› service=reute'],
  ['f0704 reute', 'number=f0704 service=reute'],
  ['f0704reute', 'number=f0704 service=reute'],
  ['f0704\0\0reute \0', 'number=f0704 ‹␀␀› service=reute ‹␀›'],
  // A letter that lies before the mark, and one like the service's within the number
  ['R\x16\x16\x01f0704\x1freute', 'R ‹␖␖␁› number=f0704 ‹␟› service=reute'],
  ['\x16\x16\x01 xf0704\x1freute', '‹␖␖␁› x number=f0704 ‹␟› service=reute'],
  ['\x16\x16\x01e0704\x1fe', '‹␖␖␁› number=e0704 ‹␟› service=e']
])('line 1: %j', (line, nodes) =>
  expect(header(`${line}\n${LINE_2}\x02\nText`)).toEqual([`${nodes} ${TWO} ‹␂›`, '\nText'])
)

test.each([
  '\x16\x16\x01f070\x1freute',
  '\x16\x16\x01f07040\x1freute',
  '\x16\x16\x0100704\x1freute',
  '\x16\x16\x01f0704\x1freuters',
  '\x16\x16\x01f0704\x1f------',
  '\x16\x16\x01f0704\x1f\x1f\x1f\x1freute',
  '\x16\x16\x01f0704\x1freute.',
  '^! 16#838#'
])('no line 1, which stays in the envelope: %j', (line) => {
  const [nodes, text, ...warnings] = header(`${line}\n${LINE_2}\x02Text`)
  expect(nodes).not.toMatch(/number=|service=/)
  expect(nodes?.endsWith(`${TWO} ‹␂›`)).toBe(true)
  expect([text, ...warnings]).toEqual(['Text', 'wire-header'])
})

test.each([
  // Priority, category, marks of running text and of tables
  ['r a\x13\x11 BC-Orval 02-26 0105', 'priority=r category=a format=␓␑(‹␓␑›) keyword=BC-Orval'],
  ['f i\x14\x12 BC-Orval 02-26 0105', 'priority=f category=i format=␔␒(‹␔␒›) keyword=BC-Orval'],
  ['r a\x13\x11BC-Orval 02-26 0105', 'priority=r category=a format=␓␑(‹␓␑›) keyword=BC-Orval'],
  ['r a  \x13\x11  BC-Orval 02-26 0105', 'priority=r category=a format=␓␑(‹␓␑›) keyword=BC-Orval'],
  ['r a       BC-Orval 02-26 0105', 'priority=r category=a keyword=BC-Orval'],
  ['ra BC-Orval 02-26 0105', 'priority=r category=a keyword=BC-Orval'],
  ['R A BC-Orval 02-26 0105', 'priority=R category=A keyword=BC-Orval'],
  // A keyword is any run of signs
  ['u f BC-******         02-26 0105', 'priority=u category=f keyword=BC-******'],
  ['u f beirut-exchs-opg---ap 02-26 0105', 'priority=u category=f keyword=beirut-exchs-opg---ap'],
  ["u f BC-TIN-<T>-'S/A&B (X) 02-26 0105", "priority=u category=f keyword=BC-TIN-<T>-'S/A&B (X)"],
  ['u f orval 02-26 bells 02-26 0105', 'priority=u category=f keyword=orval 02-26 bells'],
  // Versions
  ['u f BC-ORVAL 1stLd 02-26 0105', 'priority=u category=f keyword=BC-ORVAL version=1stLd'],
  ['u f BC-ORVAL  2ndadd 02-26 0105', 'priority=u category=f keyword=BC-ORVAL version=2ndadd'],
  ['u f BC-ORVAL 3rdLd-Writethru a0512 02-26 0105', 'keyword=BC-ORVAL version=3rdLd-Writethru a0512'],
  ['u f BC-ORVAL 11thLd 02-26 0105', 'keyword=BC-ORVAL version=11thLd'],
  ['u f BC-ORVAL Bjt,a0512 02-26 0105', 'keyword=BC-ORVAL version=Bjt,a0512'],
  ['u f BC-ORVAL Bjt-2 02-26 0105', 'keyword=BC-ORVAL version=Bjt-2'],
  ['u f BC-ORVAL Adv 02-26 0105', 'keyword=BC-ORVAL version=Adv'],
  ['u f BC-ORVAL Adv13 02-26 0105', 'keyword=BC-ORVAL version=Adv13'],
  ['u f BC-ORVAL 2Takes 02-26 0105', 'keyword=BC-ORVAL version=2Takes'],
  ['u f BC-ORVAL 10Take 02-26 0105', 'keyword=BC-ORVAL version=10Take'],
  ['u f BC-ORVAL Open 02-26 0105', 'keyword=BC-ORVAL version=Open'],
  ['u f BC-ORVAL Close 02-26 0105', 'keyword=BC-ORVAL version=Close'],
  ['u f BC-ORVAL Writethru 02-26 0105', 'keyword=BC-ORVAL version=Writethru'],
  ['u f BC-ORVAL Lead URGENT 02-26 0105', 'keyword=BC-ORVAL version=Lead URGENT'],
  ['u f BC-ORVAL OpenDoor 02-26 0105', 'keyword=BC-ORVAL OpenDoor sent'],
  ['u f BC-ORVAL 3rdly.Ld 02-26 0105', 'keyword=BC-ORVAL version=3rdly.Ld'],
  ['u f BC-ORVAL 100thday 02-26 0105', 'keyword=BC-ORVAL 100thday sent'],
  ['u f BC-ORVALBjt 02-26 0105', 'keyword=BC-ORVALBjt sent']
])('line 2: %j', (line, nodes) => {
  const [all = '', text, ...warnings] = header(`${LINE_1}${line}\n\x02Text`)
  expect([text, ...warnings]).toEqual(['Text'])
  expect(all.startsWith(`${ONE} priority=`)).toBe(true)
  expect(`${all} `).toContain(`${nodes} `.replace('sent ', 'sent='))
  expect(all.endsWith(' sent=--02-26(02-26) words=105(0105) ‹␂›')).toBe(true)
})

test.each([
  ['u f BC-ORVAL 02-26', 'sent=--02-26(02-26) ‹␂›'],
  ['u f BC-ORVAL 02-26 ', 'sent=--02-26(02-26) ‹␂›'],
  ['u f BC-ORVAL 02-26 \0', 'sent=--02-26(02-26) ‹␀› ‹␂›'],
  ['u f BC-ORVAL 02-26   0000 \0', 'sent=--02-26(02-26) words=0(0000) ‹␀› ‹␂›'],
  ['u f BC-0226 02-26 0226', 'sent=--02-26(02-26) words=226(0226) ‹␂›']
])('the end of line 2: %j', (line, nodes) => expect(header(`${LINE_1}${line}\n\x02`)[0]).toContain(` ${nodes}`))

test.each([
  ['r a BC-US--Orval, bells', 'priority=r category=a keyword=BC-US--Orval,'],
  ['r a\x13\x11 AM-Orval', 'priority=r category=a format=␓␑(‹␓␑›) keyword=AM-Orval'],
  ['r a PM-Orval 02-26 01050', 'priority=r category=a keyword=PM-Orval'],
  ['r a bc-orval 2-26', 'priority=r category=a keyword=bc-orval']
])('line 2 that breaks off is read as far as its keyword: %j', (line, nodes) => {
  const [all, text, ...warnings] = header(`${LINE_1}${line}\n\x02Text`)
  expect(all).toContain(nodes)
  expect([text, ...warnings]).toEqual(['Text'])
})

test.each([
  'r ORVAL 02-26 0105',
  'r  a BC-ORVAL 02-26 0105',
  'r 1 BC-ORVAL 02-26 0105',
  '1 a BC-ORVAL 02-26 0105',
  'r aORVAL 02-26 0105',
  'r a ORVAL 2-26 0105',
  'r a ORVAL-02-26 0105',
  'r a ORVAL 02-26 0105.',
  'r a ORVAL 02-26    0105',
  'r a        ORVAL 02-26 0105',
  `r a ${'O'.repeat(92)} 02-26 0105`,
  'r a BC- ORVAL'
])('no line 2, which stays in the envelope: %j', (line) => {
  const [nodes, text, ...warnings] = header(`${LINE_1}${line}\n\x02Text`)
  expect(nodes).toBe(`${ONE} ${line} ‹␂›`)
  expect([text, ...warnings]).toEqual(['Text', 'wire-header'])
})

test.each([
  ['\x05\x05\x05C G L M T \n', '‹␅␅␅› selector=C G L M T'],
  ['\x05\x05\x05RM\n', '‹␅␅␅› selector=RM'],
  ['\x05\x05\x05 E   F\n', '‹␅␅␅› selector=E   F'],
  ['\n\n\x05\x05\x05F\n\n', '‹␅␅␅› selector=F'],
  ['F\n', 'selector=F'],
  // A line that is no selector
  ['\x05\x05\x05RMX\n', '‹␅␅␅› RMX'],
  ['\x05\x05\x05f\n', '‹␅␅␅› f'],
  ['\x05\x05\x05E    F\n', '‹␅␅␅› E    F'],
  ['\x05\x05\x05\n', '‹␅␅␅›']
])('selector %j', (line, nodes) =>
  expect(header(`${line}${LINE_1}${LINE_2}\x02Text`)).toEqual([`${nodes} ${ONE} ${TWO} ‹␂›`, 'Text'])
)

test('a selector, line 1 and line 2 are read once each, the selector before them', () => {
  expect(header(`${LINE_1}${LINE_1}${LINE_2}${LINE_2}F\n\x02Text`)).toEqual([
    `${ONE} ‹␖␖␁› f0704 ‹␟› reute ${TWO} ${LINE_2.trim()} F ‹␂›`,
    'Text'
  ])
  expect(header(`${LINE_1}F\n${LINE_2}\x02Text`)[0]).toBe(`${ONE} F ${TWO} ‹␂›`)
  expect(header(`${LINE_2}F\n${LINE_1}\x02Text`)[0]).toBe(`${TWO} F ${ONE} ‹␂›`)
})

test.each<[string, string, string[]]>([
  // With no STX the text begins after the last line that was read
  ['both lines', `${LINE_1}${LINE_2}Orval bells\nf0705\n`, [`${ONE} ${TWO}`, '\nOrval bells\nf0705\n']],
  ['line 1 alone', `${LINE_1}Orval bells\n`, [ONE, '\nOrval bells\n', 'wire-header']],
  ['line 2 alone', `${LINE_2}Orval bells\n`, [TWO, '\nOrval bells\n', 'wire-header']],
  ['blank lines between', `\nF\n\n${LINE_1}\n${LINE_2}\nText`, [`selector=F ${ONE} ${TWO}`, '\n\nText']],
  ['none', 'Orval bells\n', ['', 'Orval bells\n', 'wire-header']],
  ['marks before it', `\x05\x05\x05?\n${LINE_1}${LINE_2}Text`, [`‹␅␅␅› ? ${ONE} ${TWO}`, '\nText']],
  ['marks after it', `${LINE_1}\x13?\n${LINE_2}Text`, [ONE, `\n\x13?\n${LINE_2}Text`, 'wire-header']]
])('without STX: %s', (_how, source, read) => expect(header(source)).toEqual(read))

test('an STX counts within 800 signs of the start, and a header line within 200', () => {
  const filler = '?'.repeat(800 - LINE_1.length - LINE_2.length - 2)
  expect(header(`${LINE_1}${LINE_2}${filler}\n\x02Text`)[1]).toBe('Text')
  expect(header(`${LINE_1}${LINE_2}${filler}?\n\x02Text`)[1]).toBe(`\n${filler}?\n\x02Text`)
  const blanks = ' '.repeat(194)
  expect(header(`${LINE_2}\x16${blanks}f0704\n\x02`)[0]).toContain('number=f0704')
  expect(header(`${LINE_2}\x16${blanks} f0704\n\x02`)[0]).not.toContain('number=f0704')
})

test.each([
  [undefined, '--02-26'],
  ['', '--02-26'],
  ['1987', '--02-26'],
  ['on 1987-03-01', '--02-26'],
  // The last such day that is not after the day on which the copy came; one day's grace
  ['1987-03-01', '1987-02-26'],
  ['1987-02-26', '1987-02-26'],
  ['1987-02-25T10:00', '1987-02-26'],
  ['1987-02-24', '1986-02-26'],
  ['1987-01-01', '1986-02-26'],
  ['1987-12-31', '1987-02-26'],
  ['0900-01-01', '0899-02-26']
])('received %s', (received, date) => expect(withYear('02-26', received)).toBe(date))

test('a day of grace reaches into the next year', () => {
  expect(withYear('01-01', '1987-12-31')).toBe('1988-01-01')
  expect(withYear('01-02', '1987-12-31')).toBe('1987-01-02')
  expect(header(`${LINE_1}${LINE_2}\x02`, '1987-03-01')[0]).toContain('sent=1987-02-26(02-26)')
})

const trailer = (text: string): string =>
  readTrailer(text, 0, text.length)
    .map((node) => sketch(node))
    .join(' ')

test.each([
  ['\x03AP-WF-11-13-13 1509GMT<\n\n\x0c\x04', '‹␃› stamp=2013-11-13T15:09Z(AP-WF-11-13-13 1509GMT<) ‹␄›'],
  ['\x03AP-WF-11-13-13 1509GMT\n', '‹␃› stamp=2013-11-13T15:09Z(AP-WF-11-13-13 1509GMT)'],
  ['\x03 AP-NY-01-31-89 0000EST<', '‹␃› stamp=1989-01-31T00:00-05:00(AP-NY-01-31-89 0000EST<)'],
  ['\x03APW-NYC-12-01-70 2359CEST', '‹␃› stamp=1970-12-01T23:59+02:00(APW-NYC-12-01-70 2359CEST)'],
  ['\x03AP-WF-07-04-69 1509', '‹␃› stamp=2069-07-04T15:09(AP-WF-07-04-69 1509)'],
  ['\x03AP-WF-07-04-13 1509XYZ', '‹␃› stamp=2013-07-04T15:09(AP-WF-07-04-13 1509XYZ)'],
  // Other senders, and UPI's halves of the day
  ['\x03NYT-03-14-99 1612EST<', '‹␃› stamp=1999-03-14T16:12-05:00(NYT-03-14-99 1612EST<)'],
  ['\x03upi 11-06-89 03:44 pes', '‹␃› stamp=1989-11-06T15:44-05:00(upi 11-06-89 03:44 pes)'],
  ['\x03upi-06-06-89 0633ped', '‹␃› stamp=1989-06-06T18:33-04:00(upi-06-06-89 0633ped)'],
  ['\x03upi 06-06-89 12:01 aed', '‹␃› stamp=1989-06-06T00:01-04:00(upi 06-06-89 12:01 aed)'],
  // No such day or hour
  ['\x03AP-WF-00-13-13 1509GMT', '‹␃› stamp=null(AP-WF-00-13-13 1509GMT)'],
  ['\x03AP-WF-13-13-13 1509GMT', '‹␃› stamp=null(AP-WF-13-13-13 1509GMT)'],
  ['\x03AP-WF-12-00-13 1509GMT', '‹␃› stamp=null(AP-WF-12-00-13 1509GMT)'],
  ['\x03AP-WF-12-32-13 1509GMT', '‹␃› stamp=null(AP-WF-12-32-13 1509GMT)'],
  ['\x03AP-WF-12-31-13 2400GMT', '‹␃› stamp=null(AP-WF-12-31-13 2400GMT)'],
  ['\x03AP-WF-12-31-13 2360GMT', '‹␃› stamp=null(AP-WF-12-31-13 2360GMT)'],
  ['\x03AP-WF-12-31-13 2359GMT', '‹␃› stamp=2013-12-31T23:59Z(AP-WF-12-31-13 2359GMT)'],
  ['\x03UPI-03-22-84 0632PES', '‹␃› stamp=1984-03-22T18:32-05:00(UPI-03-22-84 0632PES)'],
  // No stamp
  ['\x03A-WF-12-31-13 2359GMT', '‹␃› A-WF-12-31-13 2359GMT'],
  ['\x03AP-W-12-31-13 2359GMT', '‹␃› AP-W-12-31-13 2359GMT'],
  ['\x03AP-WF-1-31-13 2359GMT', '‹␃› AP-WF-1-31-13 2359GMT'],
  ['\x03AP-WF-12-31-13  2359GMT', '‹␃› AP-WF-12-31-13  2359GMT'],
  ['\x03\n\x0c\x04', '‹␃› ‹␄›'],
  [`\x03${'\n'.repeat(176)}AP-WF-12-31-13 2359GMT<`, '‹␃› stamp=2013-12-31T23:59Z(AP-WF-12-31-13 2359GMT<)'],
  [`\x03${'\n'.repeat(200)}AP-WF-12-31-13 2359GMT<`, '‹␃› AP-WF-12-31-13 2359GMT<']
])('trailer %j', (text, nodes) => expect(trailer(text)).toBe(nodes))

test.each([
  ['Bells.\n', 'AP-WF-11-13-13 1509GMT<\n\n'],
  ['Bells.\r\n', '\t   AP-WF-11-13-13 1509GMT'],
  ['Bells.\n', '        APW-NYC-11-13-13 1509CEST'],
  ['', 'AP-WF-11-13-13 1509GMT'],
  ['Bells.\n', 'AP-WF-11-13-13 1509GMT<\n\n\x0c\x04\x7f'],
  ['Bells.\n', `AP-WF-11-13-13 1509GMT${'\n'.repeat(99)}`]
])('a lost ETX stood before the stamp: %j, %j', (text, stamp) => {
  const source = text + stamp
  // The line end before a stamp is the trailer's.
  expect(trailerStart(source, 0, source.length)).toBe(Math.max(0, text.length - 1))
})

test.each([
  'Bells. AP-WF-11-13-13 1509GMT<',
  'Bells.\n         AP-WF-11-13-13 1509GMT',
  'Bells.\nAP-WF-11-13-13 1509GMT< so it was',
  'Bells.\nAP-WF-11-13-13 1509',
  'Bells.\nAP-WF-11-13-13 15090GMT',
  'Bells.\nAP-WF-11-1-13 1509GMT',
  'Bells.\nA-WF-11-13-13 1509GMT',
  'Bells.\nAP-WFNYC-11-13-13 1509GMT'
])('no stamp to begin a trailer: %j', (source) => expect(trailerStart(source, 0, source.length)).toBe(source.length))

test('a trailer begins after the header', () => {
  const source = 'AP-WF-11-13-13 1509GMT<'
  expect(trailerStart(source, 1, source.length)).toBe(source.length)
  expect(trailerStart(`${source}\nBells`, 0, source.length)).toBe(0)
})

test.each([
  '\x16\x16\x01W0001\x1fasian',
  '\x16\x01?',
  '\x05\x05\x05F\n',
  '\x01W0001\x1f',
  'x\n\x05\x05\x05',
  // Without marks: line 2 by its count or its cycle, line 1 before anything else
  'r a BC-Orval 02-26 0105\n',
  'r a orval 02-26 0105\n',
  'r a BC-Orval 02-26\n',
  'ra AM-Orval 02-26\n',
  'r abcde FO-Orval 02-26\n'.replace('bcde', '\x13\x11'),
  '\n\n\n\n\n\nX\n\nY\n\nr a BC-Orval 02-26\n',
  'f0704 reute\n',
  'Wf0704asian\nText',
  'F\nf0704 reute\n',
  'C G  L   MT\nf0704reute\n'
])('a transmission: %j', (head) => expect(anpa1312.test(head)).toBe(true))

test.each([
  '\x05\x05F\n',
  '\x01W001\x1f',
  '\x01W0001 ',
  '\x0100001\x1f',
  'r a orval 02-26\n',
  'r a orval 2-26 0105\n',
  'r a XX-Orval 02-26\n',
  'BC-Orval 02-26 0105\n',
  'A\nB\nC\nD\nE\nr a BC-Orval 02-26 0105\n',
  `${'\n'.repeat(400)}r a BC-Orval 02-26 0105\n`,
  `${'\n'.repeat(13)}r a BC-Orval 02-26 0105\n`,
  'f0704\n',
  'f070 reute\n',
  'f0704 reuters\n',
  'f0704 reute and more\n',
  'fff0704 reute\n',
  'f\nf0704 reute\n',
  'F\nG\nf0704 reute\n',
  'FGH\nf0704 reute\n',
  'F    G\nf0704 reute\n',
  'Text\nf0704 reute\n'
])('no transmission: %j', (head) => expect(anpa1312.test(head)).toBe(false))
