import fc from 'fast-check'

/** Pieces of wire copy of every kind, good and broken, from which generated copy is made. */
const PIECES = [
  'Published: 11:16, June 12, 2020 | Updated: 00:41, June 6, 2023',
  'Updated: 06-07-2021',
  'Bridge opens after ten years',
  'BRIDGE OPENS',
  'By Ana Ruiz',
  'By Ana Ruiz and Tom Beck in Lisbon',
  'Reuters',
  'LISBON, June 1 (Reuters) - The bridge opened on Monday.',
  'LISBON / PORTO - Traffic flowed, the council said.',
  '“We waited,” Ruiz said. “It was worth it.”',
  '"We waited, she said.',
  "'It is open', Beck told reporters, adding that tolls would rise.",
  "``It is open,'' he said _ twice.",
  'According to the ministry, the toll is two euros.',
  'The toll is two euros',
  'ALSO READ: Tolls to rise',
  'In this June 1, 2020, file photo, cars cross the bridge. (JO BELL VIA AP)',
  'FILE PHOTO: Cars cross. REUTERS/Jo Bell',
  '- first point\n- second point',
  'Town\tCars\nPorto\t120',
  '___',
  '---------------',
  '###',
  'CORRECTION: An earlier version misspelt a name.',
  'Advertisement',
  '(Reporting by Ana Ruiz; Editing by Tom Beck)',
  'With Reuters inputs',
  '\u0016\u0016\u0001f0704\u001freute\nu f BC-BRIDGE   02-26 0105\n\u0002\nBRIDGE OPENS\n    LISBON, Feb 26 - It opened.\n Reuter\n\u0003',
  '\u0001eca062 4 i 211 ccccb   dpa 061\r\n\nbridge/\r\n\u0002Bridge opens =\r\nLisbon (dpa) - It opened.\u0003071341 GMT Okt 15\r\n',
  '^BC-US--Bridge,120<\n^Bridge opens<\n^By ANA RUIZ=\n^Associated Press=\n\t   LISBON (AP) _ It opened.',
  '    indented line\nthat wraps',
  '\u0001\u0002',
  '\u200b',
  '日本語の記事',
  'Ünïcödé 😀'
]

const JOINTS = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' ', '', '\n \n\n', '\t', '\u00a0', '\n   ']

/** Copy made of pieces, joints and noise. */
export const copy = fc
  .array(
    fc.tuple(
      fc.oneof(
        {weight: 6, arbitrary: fc.constantFrom(...PIECES)},
        {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 20})}
      ),
      fc.constantFrom(...JOINTS)
    ),
    {maxLength: 14}
  )
  .map((parts) => parts.map(([piece, joint]) => piece + joint).join(''))

/** The same without control characters and carriage returns, as it stands in a pasted file. */
export const pasted = copy.map((text) =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
)
