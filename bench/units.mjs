// Units of hostile copy: each is repeated thousands of times in some place of a story, or by itself.

/** [name, unit] */
export const units = [
  ['open quote', '“'],
  ['close quote', '”'],
  ['straight quote', '"'],
  ['apostrophe', "'"],
  ['backtick pair', '``'],
  ['comma', ','],
  ['dash', '-'],
  ['spaced dash', ' - '],
  ['em dash', '—'],
  ['underscore', '_'],
  ['star', '*'],
  ['colon', ':'],
  ['bracket', '('],
  ['close bracket', ')'],
  ['square bracket', '['],
  ['bar', '|'],
  ['slash', '/'],
  ['full stop', '.'],
  ['initial', 'A. '],
  ['capital', 'A'],
  ['small letter', 'a'],
  ['digit', '1'],
  ['date', '12 June '],
  ['iso date', '2021-06-12 '],
  ['time', '10:15 '],
  ['said', 'he said '],
  ['agreed said', 'It agreed to buy a mill, the firms said. '],
  ['adding', 'Bell said it rained, adding that it blew. '],
  ['said that', 'said that '],
  ['quote said', '"a," he said. '],
  ['lead said', 'The old port would, according to Ana Ruiz, close. '],
  ['told clause', 'She told the Post visitors could come by Easter, ‘one at a time’. '],
  ['name', 'Ana Ruiz '],
  ['name and', 'Ana Ruiz and '],
  ['by', 'By '],
  ['by name', 'By Ana '],
  ['mail', 'a@b.c '],
  ['at', '@'],
  ['url', 'http://a '],
  ['agency', '(Reuters) '],
  ['label', 'ALSO READ: '],
  ['updated', 'Updated: '],
  ['blank', ' '],
  ['no-break space', '\u00a0'],
  ['tab', '\t'],
  ['line end', '\n'],
  ['carriage return', '\r'],
  ['crlf', '\r\n'],
  ['blank line', '\n \n'],
  ['short line', 'a\n'],
  ['short paragraph', 'Ab\n\n'],
  ['page heading', 'Most read\n'],
  ['bullet', '- a\n'],
  ['number', '1. a\n'],
  ['row', 'a\tb\n'],
  ['rule', '---\n'],
  ['caret line', '^a<\n'],
  ['control', '\u0001'],
  ['syn syn soh', '\u0016\u0016\u0001'],
  ['stx etx', '\u0002a\u0003'],
  ['zero width', '\u200b'],
  ['surrogate', '😀'],
  ['combining', 'a\u0301'],
  ['angle', '<a>'],
  ['ampersand', '&amp;'],
  ['quoted name', '“Ana Ruiz” '],
  ['question', 'Q: a? '],
  ['dateline', 'LISBON, June 1 (AP) - '],
  ['parenthesis pair', '(a)']
]

/** A word, and a name, of each number's own: what is looked for in lists is in none of them twice. */
const word = (at) => {
  let out = ''
  for (let left = at + 1; left > 0; left = Math.floor(left / 26)) out += String.fromCharCode(97 + (left % 26))
  return out
}
const name = (at) => word(at).charAt(0).toUpperCase() + word(at).slice(1) + 'ov'

/** [name, unit, or what makes one of its number]: paragraphs and sentences that the rules look around, each a story of its own */
export const varied = [
  ['nouns', (at) => `The ${word(at)} said it rained. `],
  ['roles', (at) => `The ${word(at)}er said it blew.\n\n`],
  ['people', (at) => `Ana ${name(at)}, a lawyer, said it rained. `],
  ['people of one name', (at) => `Mrs ${name(at)} said it rained.\n\n`],
  ['wives', (at) => `His wife, ${name(at)}, came. Mrs ${name(at + 1)} said it rained.\n\n`],
  ['pairs', (at) => `Ana ${name(at)} and Tom ${name(at + 7)} said it rained.\n\n`],
  ['banks', (at) => `${name(at)} Bank fell. The bank said it blew.\n\n`],
  ['firms', (at) => `Shares in ${name(at)} Ltd fell. The company said it blew.\n\n`],
  ['posts', (at) => `Head of Ports Office (HPO) Ana ${name(at)} came. The HPO said it blew.\n\n`],
  ['ages', (at) => `Ana ${name(at)}, ${10 + (at % 80)}, came. The ${10 + (at % 80)}-year-old said it rained.\n\n`],
  ['nicknames', (at) => `Ana “${name(at)}” Ruiz came. ${name(at)} said it rained.\n\n`],
  ['spokesmen', (at) => `A spokesman for ${name(at)} said it rained. The spokesman said it blew.\n\n`],
  ['her husband', 'Tom and Ana Ruiz came. Ana Ruiz said it rained. Her husband said it blew.\n\n'],
  ['innkeeper', 'Ana Ruiz said it rained.\n\nIt blew.\n\nIt snowed.\n\nThe innkeeper said it hailed.\n\n'],
  ['cut in two', 'The inspectors, she claims, still come on Mondays. '],
  ['never on its own', 'It would not, she stressed, build a fourth one. '],
  ['over the stop', 'Bell said it was late. The bridge was old, he said. '],
  ['quoted as saying', '“It is late,” Bell, head of the port and a sailor, was quoted as saying. '],
  ['reasons', 'She asked whether he could read it, because her teacher could not. '],
  ['going on', 'Bell said it rained and added that it blew and claimed that it snowed and '],
  [
    'set apart',
    (at) => `We will ${word(at)} the bridge at once\n\n“We will ${word(at)} the bridge at once,” Bell said.\n\n`
  ],
  ['pictures', (at) => `FILE PHOTO: A crane at port ${word(at)}. REUTERS/Jo Bell/File Photo\n\n`],
  [
    'credits',
    (at) => `Jo Bell/AFP\n\nThe harbour of ${word(at)} was calm on that day, officials there told the paper\n\n`
  ],
  [
    'sold pictures',
    'Getty Images\nA ferry in a small harbour under grey skies\nThe crossing will begin in May\n\nIt rained.\n\n'
  ],
  [
    'links',
    (at) => `Read more\nBridge ${word(at)} opens\nBridge closes\n\nIt rained in the town on that day, he said.\n\n`
  ],
  ['results', 'Elsmouth 2 Tarn 1\n'],
  ['log', '15:10 The river rose.\n\n'],
  ['initial letter', 'T\nhe mill in the valley was closed on Monday.\n\n'],
  ['points', '1. a\n\n'],
  ['mail', '> > > It rained.\n'],
  [
    'passed on',
    '---------- Forwarded message ---------\nFrom: a <a@b.c>\nDate: x\nSubject: b\nTo: c\n\nIt rained.\n\n'
  ],
  ['markdown', '**LIMA** — The [x](http://a.b/c)\n\n'],
  ['columns', 'Tarn   1   2   3\n'],
  ['stories', 'Bridge opens\nBy Ana Ruiz\n\nLISBON - It rained. It blew.\n\nIt snowed there.\n\n###\n\n'],
  ['telexes', 'ZCZC0147/SXA\nR EST\nHEADLINE\n\nIt rained.\n\nNNNN\n\n'],
  ['lines that a page parts', 'a\u2028']
]

/** A unit again and again, up to a size. */
export function runOf(unit, size) {
  if (typeof unit === 'string') return unit.repeat(Math.ceil(size / unit.length))
  const out = []
  for (let at = 0, length = 0; length < size; at++) {
    out.push(unit(at))
    length += out[at].length
  }
  return out.join('')
}

/** [name, copy with the run in one place of a story] */
export const places = [
  ['alone', (run) => run],
  ['headline', (run) => `${run}\nBy Ana Ruiz\n\nLISBON - The bridge opened.\n`],
  ['time line', (run) => `Published: ${run}\nBridge opens\n\nLISBON - The bridge opened.\n`],
  ['byline', (run) => `Bridge opens\nBy ${run}\n\nLISBON - The bridge opened.\n`],
  ['dateline', (run) => `Bridge opens\nBy Ana Ruiz\n\nLISBON ${run}- The bridge opened.\n`],
  ['paragraph', (run) => `Bridge opens\nBy Ana Ruiz\n\nLISBON - The bridge opened. ${run} It was said.\n`],
  ['quote', (run) => `Bridge opens\nBy Ana Ruiz\n\nLISBON - “The bridge ${run} is open,” Ana Ruiz said.\n`],
  ['related', (run) => `Bridge opens\nBy Ana Ruiz\n\nLISBON - The bridge opened.\n\nALSO READ: ${run}\n\nIt rained.\n`],
  ['tagline', (run) => `Bridge opens\nBy Ana Ruiz\n\nLISBON - The bridge opened.\n\n(Reporting by ${run})\n`]
]
