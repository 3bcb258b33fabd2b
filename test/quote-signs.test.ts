import {describe, expect, test} from 'vitest'
import {read} from '../src/quotes/words/copy.js'
import {depthsOf} from '../src/quotes/words/marks.js'
import {sentenceOf, sentencesOf} from '../src/quotes/words/sentences.js'
import {fold, hashOf, hashesOf, tokenize} from '../src/quotes/words/tokens.js'
import {mark, text} from '../src/tree/build.js'
import {copyOf, kindOf, tokensOf} from './setup/copy-of.js'

describe('tokens', () => {
  test.each([
    // Words, and what stands inside of them
    ['Bell said it', 'Bell capital, said lower, it lower'],
    ['BELL B iPhone O’Brien', 'BELL capitals, B initial, iPhone mixed, O’Brien capital'],
    [
      'Al-Kadhimi co-op co‐op co‑op co\u00adop',
      'Al-Kadhimi capital, co-op lower, co‐op lower, co‑op lower, co\u00adop lower'
    ],
    ['a- -b a--b', 'a lower, - dash, - dash, b lower, a lower, -- dash, b lower'],
    ["don't we’re o'clocks", "don't lower, we’re lower, o'clocks lower"],
    [
      "Bell's it’s BELL'S James'",
      "Bell capital, 's clitic, it lower, ’s clitic, BELL capitals, 'S clitic, James capital, ' other"
    ],
    ["'s Bell'sx", "' other, s lower, Bell'sx capital"],
    ['U.S. p.m. J.R. U.S', 'U.S. capitals, p.m. lower, J.R. capitals, U.S capitals'],
    ['end.Next a.Next', 'end lower, . stop, Next capital, a.Next mixed'],
    ['a.b.c.d.e f.', 'a.b.c.d.e lower, f lower, . stop'],
    ['A.B.C.D. A.B.C.D.E.', 'A.B.C.D. capitals, A.B.C.D.E capitals, . stop'],
    // Figures
    [
      '3.5 3.5. 1,000 1,a a,1',
      '3.5 number, 3.5 number, . stop, 1,000 number, 1 number, , comma, a lower, a lower, , comma, 1 number'
    ],
    ['4th F16 16F', '4th number, F16 capital, 16F number'],
    // Letters beyond ASCII
    ['Ångström ångström ÅÄ Ä', 'Ångström capital, ångström lower, ÅÄ capitals, Ä initial'],
    [
      'Čapek Žižek žižek Ľubomír Ňaro Źle Āda āda ľudo',
      'Čapek capital, Žižek capital, žižek lower, Ľubomír capital, Ňaro capital, Źle capital, Āda capital, āda lower, ľudo lower'
    ],
    ['Ÿ ÿ ŉ ſ', 'Ÿ initial, ÿ lower, ŉ lower, ſ lower'],
    ['Άννα Ωραία ωραία Жуков Я я', 'Άννα lower, Ωραία capital, ωραία lower, Жуков capital, Я initial, я lower'],
    ['北京、市 ￠ª', '北京 lower, 、 other, 市 lower, ￠ other, ª lower'],
    ['a×b a÷b', 'a lower, × other, b lower, a lower, ÷ other, b lower'],
    // White space
    ['a\u00a0b\u3000c\td\u2009e', 'a lower, b lower, c lower, d lower, e lower'],
    // Signs
    [', . ! ? : ; & $', ', comma, . stop, ! query, ? query, : colon, ; semicolon, & other, $ other'],
    ['... .. … ....', '... dots, .. dots, … dots, .... dots'],
    ['- -- – — ―― ‒ —–', '- dash, -- dash, – dash, — dash, ―― dash, ‒ dash, — dash, – dash'],
    ['( [ { ) ] }', '( bracket, [ bracket, { bracket, ) unbracket, ] unbracket, } unbracket'],
    ['_ * /', '_ other, * other, / other']
  ])('%s', (source, expected) => {
    const copy = copyOf(source)
    const read = Array.from(
      {length: copy.length},
      (_, at) => `${tokensOf(source, copy, at, at + 1)} ${kindOf(copy, at)}`
    )
    expect(read.join(', ')).toBe(expected)
  })

  test('two of one mark are one token, three are two', () => {
    const pieces = (source: string): string => {
      const {length, starts, ends} = tokenize(source, [text(source, 0, source.length)])
      return Array.from({length}, (_, at) => source.slice(starts[at], ends[at])).join(' ')
    }
    expect(pieces("``a''")).toBe("`` a ''")
    expect(pieces("'''a")).toBe("'' ' a")
    expect(pieces('""a’’')).toBe('" " a ’ ’')
  })

  test('hashes are of the words in lower case, with straight apostrophes', () => {
    const source = 'Bell BELL don’t ÅNG U.S. Bell’s'
    const {hashes} = copyOf(source)
    expect([...hashes]).toEqual(['bell', 'bell', "don't", 'ång', 'u.s.', 'bell', "'s"].map(hashOf))
    expect(hashOf('Bell')).toBe(hashOf('bELL'))
    expect(hashOf('ab')).not.toBe(hashOf('ba'))
    expect([...'AZ@[`ÀÞ×ß’а'].map((sign) => String.fromCharCode(fold(sign.charCodeAt(0)))).join('')).toBe("az@[`àþ×ß'а")
    const words = hashesOf('said told')
    const list = hashesOf(['said', 'told off'])
    expect([words.has(hashOf('told')), words.has(hashOf('off')), list.has(hashOf('told off'))]).toEqual([
      true,
      false,
      true
    ])
    // Asked often, it looks them up in a set
    for (let asked = 0; asked < 40; asked++)
      expect([words.has(hashOf('said')), words.has(hashOf('off'))]).toEqual([true, false])
  })

  test('control marks are passed over, other marks are read, leaves are not joined', () => {
    const source = 'Bell\x01said - it'
    const leaves = [
      text(source, 0, 4),
      mark('control', source, 4, 5),
      text(source, 5, 9),
      mark('dash', source, 10, 11),
      text(source, 12, 14)
    ]
    const copy = read(source, leaves, {node: {} as never, block: 3, from: 1, start: 0, end: 14})
    expect(tokensOf(source, copy, 0, copy.length)).toBe('Bell said - it')
    expect(copy).toMatchObject({block: 3, from: 1, start: 0, end: 14, length: 4})
    expect(tokenize('ab', [text('ab', 0, 1), text('ab', 1, 2)]).length).toBe(2)
  })

  test('buffers grow', () => {
    const long = 'a '.repeat(70_000)
    const {length, starts, ends, kinds, hashes} = tokenize(long, [text(long, 0, long.length)])
    expect([length, starts.length, ends.length, kinds.length, hashes.length]).toEqual(new Array(5).fill(70_000))
    expect([...starts.slice(4094, 4098), starts[69_999], ends[69_999]]).toEqual([
      8188, 8190, 8192, 8194, 139_998, 139_999
    ])
    expect(new Set(hashes)).toEqual(new Set([hashOf('a')]))
    expect(tokenize('b', [text('b', 0, 1)])).toMatchObject({
      length: 1,
      starts: new Int32Array([0]),
      ends: new Int32Array([1])
    })
  })
})

describe('quotation marks', () => {
  /** Each sign that could be one: `o` opens, `c` closes, `x` is none. */
  const marks = (source: string): string => {
    const copy = copyOf(source)
    return Array.from({length: copy.length}, (_, at) => {
      const kind = kindOf(copy, at)
      if (kind === 'open') return 'o'
      if (kind === 'close') return 'c'
      return /^["'`‘’‚‛“”„‟«»‹›]+$/.test(tokensOf(source, copy, at, at + 1)) ? 'x' : ''
    }).join('')
  }
  test.each([
    ['“He said ‘no’ to 6\' 2" boards,” she wrote.', 'oocxxc'],
    ['"Yes," he said. "No."', 'ococ'],
    ['"Yes', 'o'],
    ['Yes"', 'x'],
    ['He left "', 'x'],
    ['“Yes', 'o'],
    ['Yes”', 'x'],
    ['Yes “', 'x'],
    // Inches and feet
    ['A 12" disc', 'x'],
    ['"A 12" disc', 'oc'],
    ['"He is 6\' 2" tall," she said', 'oxxc'],
    ['"He is 6’ 2" tall," she said', 'oxxc'],
    ["5' tall", 'x'],
    ['"It is 5\'"', 'oxc'],
    // Apostrophes
    ['The ministers’ plan', 'x'],
    ["The ministers' plan", 'x'],
    ['‘The ministers’ plan’, he said', 'oxc'],
    ["'The ministers' plan', he said", 'oxc'],
    ["'The drivin' rain', he said", 'oxc'],
    ["'The ministers' plan' failed", 'ocx'],
    ["'The plan' he said", 'oc'],
    ["'The plans' he said", 'oc'],
    ["'The plans' 6 said", 'oc'],
    ["'The plans', 'no' he said", 'ococ'],
    ["Since the ’90s, ‘90s, '90s", 'xxx'],
    ["'1984', a book", 'oc'],
    ['‘1984’, a book', 'oc'],
    ['’Twas the night', 'x'],
    ["'Twas the night", 'x'],
    ["'Twas the “night”", 'xoc'],
    ["'The Bob' plan', he said", 'ocx'],
    ['The ministers\' plan "yes"', 'xoc'],
    ['a ‘1984’, a book', 'oc'],
    // One within another
    ['“One “two” three”', 'oocc'],
    ['“One ‘two” three', 'oxc'],
    ['‘One “two’ three', 'oxc'],
    ['“It is ‘late', 'ox'],
    ['“It is “late', 'ox'],
    ['‘One “two” three', 'xoc'],
    ['“One ‘two “three” four', 'oxoc'],
    // Of other languages and machines
    ['„Ja“, sagte er', 'oc'],
    ['„Ja”, mondta', 'oc'],
    ['‚Ja‘, sagte er', 'xx'],
    ['‟Yes”, he', 'oc'],
    ['»Ja«, sagte er', 'oc'],
    ['«Oui», dit-il', 'oc'],
    ['« Oui », dit-il', 'oc'],
    ['‹Oui›, dit-il', 'oc'],
    ['›Ja‹, sagte er', 'oc'],
    ['”Yes”, he', 'oc'],
    ["``Yes,'' he said", 'oc'],
    ["`Yes,' he said", 'oc'],
    ["''Yes,'' he said", 'oc'],
    ['``Yes,” he said', 'ox'],
    ['«Yes,” he said', 'ox'],
    // Beside other signs
    ['(“Yes”) he said', 'oc'],
    ['("Yes") he said', 'oc'],
    ['He—"Yes"—said', 'oc'],
    ['He said: "Yes"; she: "No"?', 'ococ'],
    ['"Yes"... he', 'oc'],
    ['"\'Yes\'" he', 'oocc'],
    ['“‘Yes’” he', 'oocc'],
    ['"One" he " said"', 'ococ'],
    ['“One “ two” three”', 'oocc'],
    ['Oui » dit', 'x'],
    ['‚Ja’, sagte er', 'oc'],
    ["He—'Yes,' he", 'oc'],
    ['no marks', '']
  ])('%s', (source, expected) => expect(marks(source)).toBe(expected))

  test.each([
    [
      '“a” b ‘c’',
      [
        [0, 2, 0],
        [4, 6, 0]
      ]
    ],
    [
      '“a ‘b’ c” d',
      [
        [0, 6, 0],
        [2, 4, 1]
      ]
    ],
    [
      '“a ‘b’ c',
      [
        [0, 6, 0],
        [2, 4, 1]
      ]
    ],
    ['‘a “b” c', [[2, 4, 0]]],
    [
      '“a “b “c” d',
      [
        [0, 8, 0],
        [4, 6, 2]
      ]
    ],
    ['a', []]
  ])('quotations of %s', (source, expected) =>
    expect(copyOf(source).quotations.map(({open, close, depth}) => [open, close, depth])).toEqual(expected)
  )

  test('how many stand around a token', () => {
    const depths = (length: number, ...pairs: [number, number][]): number[] => [
      ...depthsOf(
        length,
        pairs.map(([open, close]) => ({open, close, depth: 0}))
      )
    ]
    expect(depths(5, [1, 3])).toEqual([0, 1, 1, 1, 0])
    expect(depths(5, [-1, 1], [3, 5])).toEqual([1, 1, 0, 1, 1])
    expect(depths(5, [0, 4], [1, 2], [2, 3])).toEqual([1, 2, 3, 2, 1])
    expect(depths(2)).toEqual([0, 0])
    expect(depths(1, ...Array.from({length: 300}, (): [number, number] => [0, 0]))).toEqual([255])
  })
})

describe('sentences', () => {
  const sentences = (source: string): string[] => {
    const copy = copyOf(source)
    const out: string[] = []
    for (let index = 0; index + 1 < copy.sentences.length; index++)
      out.push(tokensOf(source, copy, copy.sentences[index] as number, copy.sentences[index + 1] as number))
    return out
  }
  test.each([
    ['One. Two! Three? Four', ['One .', 'Two !', 'Three ?', 'Four']],
    ['One. two', ['One . two']],
    ['One. 2 came', ['One .', '2 came']],
    ['Mr. Bell left', ['Mr . Bell left']],
    ['J. Bell left', ['J . Bell left']],
    ['The U.S. Bell left', ['The U.S. Bell left']],
    ['Mr . Bell left', ['Mr .', 'Bell left']],
    ['. Bell', ['.', 'Bell']],
    ['“One.” (Two.) Three', ['“ One . ”', '( Two . )', 'Three']],
    ['“One?!” “Two”', ['“ One ? ! ”', '“ Two ”']],
    ['“Why?” Bell asked.', ['“ Why ? ” Bell asked .']],
    ['“Why?” Bell asked me.', ['“ Why ? ”', 'Bell asked me .']],
    ['“Why?” BELL asked.', ['“ Why ? ”', 'BELL asked .']],
    ['“Why?” Bell Asked.', ['“ Why ? ”', 'Bell Asked .']],
    ['“Why.” Bell asked.', ['“ Why . ”', 'Bell asked .']],
    ['Why? Bell asked.', ['Why ?', 'Bell asked .']],
    ['“Why?” he asked.', ['“ Why ? ” he asked .']],
    ['One., Two', ['One . , Two']],
    ['One. - Two', ['One . - Two']],
    ['One. ; Two: three', ['One . ; Two : three']],
    ['One. (Two)', ['One .', '( Two )']],
    ['One... Two', ['One ... Two']],
    ['One... “Two”', ['One ...', '“ Two ”']],
    ['“One...” Two', ['“ One ... ”', 'Two']],
    ['One.', ['One .']],
    ['At 10 p.m. Nobody came', ['At 10 p.m.', 'Nobody came']],
    ['At 10 p.m. Monday, June 4', ['At 10 p.m. Monday , June 4']],
    ['At 10 p.m. Eastern time', ['At 10 p.m. Eastern time']],
    ['At 10 p.m. EST', ['At 10 p.m. EST']],
    ['At 10 p.m.', ['At 10 p.m.']],
    [`One.${')'.repeat(16)} Two`, [`One .${' )'.repeat(16)}`, 'Two']],
    [`One.${')'.repeat(17)} Two`, [`One .${' )'.repeat(16)}`, ') Two']],
    ['', []]
  ])('%s', (source, expected) => expect(sentences(source)).toEqual(expected))

  test('no sentence is longer than a thousand tokens', () => {
    expect(copyOf('a '.repeat(1000)).sentences).toEqual([0, 1000])
    expect(copyOf('a '.repeat(2001)).sentences).toEqual([0, 1000, 2000, 2001])
    expect(copyOf(`One. ${'a '.repeat(1001)}`).sentences).toEqual([0, 1000, 1003])
    const {length, starts, ends, kinds, hashes} = copyOf('One. Two')
    expect(sentencesOf({length, starts, ends, kinds, hashes})).toEqual([0, 2, 3])
  })

  test('in which one a token stands', () => {
    expect([0, 1, 2, 4, 5, 9].map((token) => sentenceOf([0, 2, 5], token))).toEqual([0, 0, 1, 1, 2, 2])
    expect(sentenceOf([0], 3)).toBe(0)
  })
})
