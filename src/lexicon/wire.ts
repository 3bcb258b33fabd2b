/** Zones of the time stamps on American wires, as ISO 8601 offsets. */
export const wireZones: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00'
}

/** First three letters of a month in the tongues of the agencies, lower case, to its number. */
export const wireMonths: Readonly<Record<string, string>> = {
  jan: '01',
  ene: '01',
  gen: '01',
  feb: '02',
  fév: '02',
  mar: '03',
  mär: '03',
  mrz: '03',
  mrt: '03',
  apr: '04',
  abr: '04',
  avr: '04',
  may: '05',
  mai: '05',
  maj: '05',
  mei: '05',
  mag: '05',
  jun: '06',
  giu: '06',
  jul: '07',
  lug: '07',
  aug: '08',
  ago: '08',
  sep: '09',
  set: '09',
  oct: '10',
  okt: '10',
  ott: '10',
  out: '10',
  nov: '11',
  dec: '12',
  dez: '12',
  des: '12',
  dic: '12'
}

export type HeadLine = 'editor' | 'disclaimer' | 'advisory' | 'embargo' | 'correction' | 'update' | 'furniture'

/** Head lines of AP that are no headline, by how they begin (lower case, a line end at their end), and what they are. */
export const headLines: readonly (readonly [string, HeadLine])[] = [
  ['eds:', 'editor'],
  ['(eds:', 'editor'],
  ['eds ', 'editor'],
  ['editor:', 'editor'],
  ['editors:', 'editor'],
  ['editor note', 'editor'],
  ['editors note', 'editor'],
  ["editor's note", 'editor'],
  ["editors' note", 'editor'],
  ['editor’s note', 'editor'],
  ['editors’ note', 'editor'],
  ['with am-', 'advisory'],
  ['with pm-', 'advisory'],
  ['with bc-', 'advisory'],
  ['with ap ', 'advisory'],
  ['with laser', 'advisory'],
  ['with photo', 'advisory'],
  ['with graphic', 'advisory'],
  ['precede ', 'advisory'],
  ['an ap ', 'furniture'],
  ['$adv', 'embargo'],
  ['adv ', 'embargo'],
  ['for release', 'embargo'],
  ['hold for release', 'embargo'],
  ['correction\n', 'correction'],
  ['correction:', 'correction'],
  ['corrections:', 'correction'],
  ['corrects ', 'correction'],
  ['kill\n', 'advisory'],
  ['bulletin kill', 'advisory'],
  ['mandatory kill', 'advisory'],
  ['bulletin elimination', 'advisory'],
  ['bulletin withhold', 'advisory'],
  ['urgent\n', 'furniture'],
  ['bulletin\n', 'furniture'],
  ['flash\n', 'furniture'],
  ['laserphoto', 'furniture'],
  ['lasergraphic', 'furniture'],
  ['lasercolor', 'furniture'],
  ['c.19', 'disclaimer'],
  ['c.20', 'disclaimer'],
  ['(c) 19', 'disclaimer'],
  ['(c) 20', 'disclaimer'],
  ['index:', 'furniture'],
  ['ap photo', 'furniture'],
  ['ap graphic', 'furniture'],
  ['ap video', 'furniture'],
  ['from ap ', 'furniture'],
  ['the ap\n', 'furniture'],
  ['the associated press\n', 'furniture']
]

/** A wire's year of two figures, in four: no wire is older than 1970. */
export const fullYear = (year: string): string => `${Number(year) < 70 ? '20' : '19'}${year}`

/** The time of IPTC's wires, day, hour and minute, month and year: `141612 GMT MAR 09`. */
export const isIptcStamp = (words: string): boolean => IPTC_STAMP.test(words)
const IPTC_STAMP = /^\d{6} (?:GMT )?[A-Z]{3} \d{2}$/

/** The stamp of an American desk where its marks are lost: `AP-NY-06-12-95 0415EDT`. */
export const isDeskStamp = (words: string): boolean => DESK_STAMP.test(words)
const DESK_STAMP = /^[A-Z]{2,5}(?:-[A-Z]{2,3})?-(\d\d)-(\d\d)-(\d\d) \d{4} ?[A-Z]{3,4}<?$/

/** The day that such a stamp tells, or that of a telex: `03-MAY-19 10:41 NNNN`. */
export function stampedOn(words: string): string | undefined {
  if (words.length > 40 || !/\d{2}/.test(words)) return undefined
  const [, ofMonth, ofDay, ofYear] = DESK_STAMP.exec(words) ?? []
  if (ofYear !== undefined) return `${fullYear(ofYear)}-${ofMonth}-${ofDay}`
  const [, first, iptc, late] = /(?:^|\s)(\d\d)\d{4} (?:GMT )?([A-Z]{3}) (\d\d)$/.exec(words) ?? []
  const [, day = first, name = iptc, year = late] = /^(\d\d)-([A-Z]{3})-(\d\d) \d\d:\d\d/.exec(words) ?? []
  const month = wireMonths[name?.toLowerCase() ?? '']
  if (month === undefined || day === undefined || year === undefined || day < '01' || day > '31') return undefined
  return `${fullYear(year)}-${month}-${day}`
}
