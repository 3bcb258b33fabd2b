import {describe, expect, test} from 'vitest'
import {
  bare,
  beforeAside,
  firstNot,
  isCapital,
  isWord,
  plain,
  sentenceAt,
  spaced,
  tokenAt,
  wordsOf
} from '../src/quotes/words/text.js'
import {isLetters} from '../src/quotes/identity/name-end.js'
import {nameRun} from '../src/quotes/identity/names.js'
import {isRole, isTitle, soundsLikeRole} from '../src/quotes/identity/roles.js'
import {namesIn} from '../src/quotes/identity/named.js'
import {
  accepted,
  hasComma,
  headIn,
  isBreak,
  isNominal,
  isPart,
  saysWhat,
  stripped
} from '../src/quotes/identity/phrase.js'
import {endsLikeRole, isCapitals, isSmall} from '../src/quotes/identity/spelling.js'
import {TokenKind} from '../src/quotes/words/tokens.js'
import {copyOf, tokensOf} from './setup/copy-of.js'

/** The name that begins at the first capital of a line; `!` where a title stands before it, `the` after an article. */
const nameIn = (line: string, opens = false): string => {
  const copy = copyOf(line)
  const words = wordsOf(line, copy)
  const at = [...copy.kinds].findIndex((kind) => isCapital(kind))
  const {name} = nameRun(words, at, copy.length, opens)
  if (!name) return 'none'
  const marks = `${name.titled ? '!' : ''}${name.article ? 'the ' : ''}`
  return `${marks}${tokensOf(line, copy, name.from, name.to)} (${name.words.join(' ')})`
}

describe('names', () => {
  test.each([
    ['he saw Ana Ruiz there', 'Ana Ruiz (ana ruiz)'],
    ['he saw Minister Ana Ruiz there', '!Ana Ruiz (ana ruiz)'],
    ['he saw Prime Minister Ana Ruiz there', '!Ana Ruiz (ana ruiz)'],
    ['he saw the minister Ana Ruiz there', '!Ana Ruiz (ana ruiz)'],
    // names that look like other words
    ['he saw Will Price there', 'Will Price (will price)'],
    ['he saw June Price there', 'June Price (june price)'],
    ['since June Price is there', 'Price (price)'],
    ['he saw June there', 'none'],
    ['he saw Tom Hall Jr. there', 'Tom Hall Jr . (tom hall jr)'],
    ['he saw Mayor Tom Hall Sr. there', '!Tom Hall Sr . (tom hall sr)'],
    ['he saw Siti binti Ahmad there', 'Siti binti Ahmad (siti ahmad)'],
    ['he saw minister (Rural) there', 'Rural (rural)'],
    ['he saw Mrs Ruiz there', '!Ruiz (ruiz)'],
    ['he saw Mrs. Ruiz there', '!Ruiz (ruiz)'],
    ['he saw Prime Minister there', 'none'],
    ['he saw the Orval Council there', 'the Orval Council (orval council)'],
    // Initials, particles, nicknames, prefixes
    ['he saw J. R. Bell there', 'J . R . Bell (j r bell)'],
    ['he saw Ana de la Cruz there', 'Ana de la Cruz (ana cruz)'],
    ['he saw Ana de la there', 'Ana (ana)'],
    ['he saw Ana de', 'Ana (ana)'],
    ['he saw Faf “Big Man” Bell there', 'Faf “ Big Man ” Bell (faf bell)'],
    ['he saw Faf “Big Man” there', 'Faf (faf)'],
    ['he saw Faf “Big bad” Bell there', 'Faf (faf)'],
    ['he saw Mustafa Al-Kadhimi there', 'Mustafa Al-Kadhimi (mustafa kadhimi)'],
    ['he saw Sultan bin Omar there', 'Sultan bin Omar (sultan omar)'],
    ['he saw Sultan Omar there', '!Omar (omar)'],
    ['he bought Tarn A/S there', 'Tarn A / S (tarn a s)'],
    ['he bought S/P Tarn there', 'S (s)'],
    ['the head of the Tarn Port Union Ana Ruiz came', '!Ana Ruiz (ana ruiz)'],
    ['the roof of the Tarn Port Union Ana Ruiz came', 'the Tarn Port Union Ana Ruiz (tarn port union ana ruiz)'],
    ['he saw Bell & Ruiz there', 'Bell & Ruiz (bell ruiz)'],
    ['he saw Bell & son there', 'Bell (bell)'],
    // Bodies
    ['he saw the Ministry of Health there', 'the Ministry of Health (ministry health)'],
    ['he saw the Ministry of the Interior there', 'the Ministry of the Interior (ministry interior)'],
    ['he saw the Ministry of health there', 'the Ministry (ministry)'],
    ['he saw Orval of Lindau there', 'Orval (orval)'],
    // Days, letters, openers
    ['he saw Ana Ruiz Monday there', 'Ana Ruiz (ana ruiz)'],
    ['he came Monday there', 'none'],
    ['he saw Ana Ruiz KC there', 'Ana Ruiz (ana ruiz)'],
    ['he saw Ana KC there', 'Ana KC (ana kc)'],
    ['But Ana Ruiz came', 'Ana Ruiz (ana ruiz)'],
    ['he saw Ana I came', 'Ana (ana)'],
    ['he saw Ana I. Bell', 'Ana I . Bell (ana i bell)'],
    // Surnames that are titles elsewhere
    ['he saw Ana Bishop there', 'Ana Bishop (ana bishop)'],
    ['he saw Bishop Ruiz there', '!Ruiz (ruiz)'],
    ['he saw St. Ana there', 'St . Ana (ana)']
  ])('%s', (line, expected) => expect(nameIn(line)).toBe(expected))

  test.each([
    ['Suddenly Ana Ruiz came', 'Ana Ruiz (ana ruiz)'],
    ['Suddenly came', 'Suddenly (suddenly)'],
    ['Emily Ruiz came', 'Emily Ruiz (emily ruiz)'],
    ['Geologist Ana Ruiz came', '!Ana Ruiz (ana ruiz)'],
    ['Ana Maria Ruiz came', 'Ana Maria Ruiz (ana maria ruiz)']
  ])('where a sentence opens: %s', (line, expected) => expect(nameIn(line, true)).toBe(expected))

  test('a run ends at its limit, and where it ends is told', () => {
    const line = 'Ana Ruiz Bell left'
    const words = wordsOf(line, copyOf(line))
    expect(nameRun(words, 0, 2, true).to).toBe(2)
    expect(nameRun(words, 0, 4, true)).toMatchObject({to: 3, name: {from: 0, to: 3, begins: 0}})
  })

  test.each([
    ['A boat of Ana Ruiz sank. Ruiz left.', 'Ana Ruiz | Ruiz'],
    ['Mrs Bell left. His wife Ana left. Mr Beck too.', 'Bell she | Ana she | Beck he'],
    // A trade that is a surname in the story
    ['James Baker left. Baker said so. The Baker left.', 'James Baker | Baker'],
    ['A man left. Baker said so.', ''],
    // Most words in capitals: a heading
    ['Ana Ruiz Joins The Growing List Of Towns On Coast', ''],
    ['Ana Ruiz joins the growing list of towns on the coast', 'Ana Ruiz'],
    // A capital word before what is a name elsewhere
    ['The Year Barack Obama came. Barack Obama left.', 'Barack Obama | Barack Obama']
  ])('in copy: %s', (source, expected) => {
    const found = namesIn(source, [copyOf(source)])
    expect(found.map(({text, gender}) => (gender ? `${text} ${gender}` : text)).join(' | ')).toBe(expected)
    for (const {start, end, text} of found) expect(source.slice(start, end)).toBe(text)
  })
})

describe('words', () => {
  test('roles, titles and what sounds like one', () => {
    expect(['minister', 'ministers', 'miners', 'bell', 'mrs'].map(isRole)).toEqual([
      true,
      true,
      isRole('miner'),
      false,
      false
    ])
    expect(['minister', 'mrs', 'gen', 'bell'].map(isTitle)).toEqual([true, true, true, false])
    expect(['geologist', 'organist', 'bell'].map(soundsLikeRole)).toEqual([true, true, false])
    const line = 'KC Kc kc'
    const words = wordsOf(line, copyOf(line))
    expect([0, 1, 2].map((at) => isLetters(words, at))).toEqual([true, false, false])
  })

  test.each([
    ['engineer', true],
    ['organist', true],
    ['assistant', true],
    ['analyst', true],
    ['fisherman', true],
    ['musician', true],
    ['shepherd', true],
    ['milkmaid', true],
    ['clerk', true],
    ['keeper', true],
    ['sailor', true],
    ['user', true],
    ['er', false],
    ['xer', false],
    ['ab-er', false],
    ['été-er', false],
    ['bell', false],
    ['car', false],
    ['list', true],
    ['bread', false],
    ['', false]
  ])('%s ends like a role: %s', (word, expected) => expect(endsLikeRole(word)).toBe(expected))

  test('capitals and small letters', () => {
    expect(['AP', 'A', '', 'Ap', 'A1', 'ÄP', 'Äp', 'Ä'].map(isCapitals)).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
      false,
      false
    ])
    expect(['ap', 'a', '', 'aP', 'a-b', '-a', 'a1', 'äp', 'äP', 'ä-b', 'a-ä'].map(isSmall)).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
      false,
      true,
      false,
      true,
      true
    ])
  })

  test('as they are compared', () => {
    expect(['Bell.', '.', 'BELL', 'U.S.'].map(plain)).toEqual(['bell', '.', 'bell', 'u.s'])
    expect(['al-kadhimi', 'el-sisi', 'al-', 'al-1', 'al-9x', 'alkadhimi', 'xal-b'].map(bare)).toEqual([
      'kadhimi',
      'sisi',
      'al-',
      'al-1',
      'al-9x',
      'alkadhimi',
      'xal-b'
    ])
    expect(['a b', 'a  b', 'a\nb', 'a\u00a0b', 'ž\tb', 'ав\u2009б'].map(spaced)).toEqual([
      'a b',
      'a b',
      'a b',
      'a b',
      'ž b',
      'ав б'
    ])
  })

  test('of one block, beyond it nothing', () => {
    const source = 'Bell\nsaid it.'
    const words = wordsOf(source, copyOf(source))
    expect([-1, 0, 1, 3, 4].map((at) => words.word(at))).toEqual(['', 'bell', 'said', '.', ''])
    expect(words.text(0, 2)).toBe('Bell said')
  })

  test('kinds', () => {
    const of = (test: (kind: number | undefined) => boolean): string[] =>
      Object.entries(TokenKind).flatMap(([name, kind]) => (test(kind) ? [name] : []))
    expect(of(isCapital)).toEqual(['capital', 'capitals', 'mixed', 'initial'])
    expect(of(isWord)).toEqual(['lower', 'capital', 'capitals', 'mixed', 'number', 'clitic', 'initial'])
    expect([isCapital(undefined), isWord(undefined)]).toEqual([false, false])
  })

  test('where they stand', () => {
    const copy = copyOf('One two. Three four. Five')
    expect([0, 3, 4, 6, 9, 99].map((offset) => tokenAt(copy, offset))).toEqual([0, 0, 1, 1, 3, 6])
    expect([0, 2, 3, 5, 6, 9].map((token) => sentenceAt(copy, token))).toEqual([0, 0, 1, 1, 2, 2])
    const list = [1, 3, 5]
    expect([0, 1, 2, 5, 9].map((limit) => firstNot(list, (one) => one < limit))).toEqual([0, 0, 1, 2, 3])
    const before = (line: string): number => beforeAside(copyOf(line), copyOf(line).length - 1)
    expect([
      before('a Police (Rural) Ana'),
      before('a Police Ana'),
      before('a (b c d e f g) Ana'),
      before('a (b c d e f g h) Ana'),
      before('(b) Ana')
    ]).toEqual([2, 2, 1, 10, 3])
  })
})

describe('phrases that say what somebody is', () => {
  const of = (line: string) => {
    const copy = copyOf(line)
    return {words: wordsOf(line, copy), whole: {from: 0, to: copy.length}, copy}
  }
  const text = (line: string, found: {from: number; to: number} | null): string | null =>
    found && tokensOf(line, copyOf(line), found.from, found.to)

  test.each([
    ['the head of the port', 'head'],
    ['the port head', 'head'],
    ['a keeper and a guide', 'keeper'],
    ['the keeper living there', 'keeper'],
    ['the keeper retired soon', 'soon'],
    ['a retired keeper', 'keeper'],
    ['the boat leaving soon', 'soon'],
    ['the harbour’s keeper', 'keeper'],
    ['the harbour’s', 'harbour'],
    ['head, of the port', 'head'],
    ['of the port', null],
    ['the', null]
  ])('the head of «%s»', (line, head) => {
    const {words, whole} = of(line)
    const at = headIn(words, whole)
    expect(at < 0 ? null : words.word(at)).toBe(head)
  })

  test.each([
    ['the minister', true],
    ['minister of health', true],
    ['river of gold', false],
    ['of gold', false],
    ['the minister he met', false],
    ['the retired minister', true],
    ['the minister added', false]
  ])('«%s» says what: %s', (line, expected) => {
    const {words, whole} = of(line)
    expect(saysWhat(words, whole)).toBe(expected)
  })

  test.each([
    ['the minister of health', true],
    ['the minister who was there', true],
    ['who was there', false],
    ['the minister whose boat was there', true],
    ['the minister is there', false],
    ['the minister said', false],
    ['Said minister', true]
  ])('«%s» is no clause: %s', (line, expected) => {
    const {words, whole} = of(line)
    expect(isNominal(words, whole)).toBe(expected)
  })

  test('what may stand before a name', () => {
    const line = 'The port’s union 12 4th minister of them retired wounded quickly resting said Monday On & ’'
    const {words, copy} = of(line)
    const parts = Array.from({length: copy.length}, (_, at) => at).filter((at) => isPart(words, at, 15))
    expect(parts.map((at) => words.word(at))).toEqual([
      'the',
      'port',
      '’s',
      'union',
      '4th',
      'minister',
      'retired',
      'wounded',
      '’'
    ])
    expect(isPart(words, 15, 0)).toBe(true)
  })

  test.each([
    [', but the minister ,', 'the minister'],
    ['. minister', 'minister'],
    ['minister named', 'minister'],
    ['minister Mrs', 'minister'],
    ['minister Mrs.', 'minister'],
    ['minister (Rural)', 'minister ( Rural )'],
    ['minister .', 'minister .'],
    ['according to', null],
    [',', null]
  ])('«%s» without what is at its edges', (line, expected) => {
    const {words, whole} = of(line)
    expect(text(line, stripped(words, whole.from, whole.to))).toBe(expected)
  })

  test.each([
    ['the minister', true],
    ['Supt', false],
    ['the', false],
    ['a 40-year-old', false],
    ['40-year-old keeper', true],
    ['Florida’s', false],
    ['( )', false]
  ])('«%s» is a description: %s', (line, expected) => {
    const {words, whole} = of(line)
    expect(accepted(words, whole)).toEqual(expected ? whole : null)
    expect(accepted(words, null)).toBeNull()
  })

  test('what breaks a phrase', () => {
    const kinds = Object.entries(TokenKind).flatMap(([name, kind]) => (isBreak(kind) ? [name] : []))
    expect(kinds.join(' ')).toBe('comma stop query colon semicolon dash bracket unbracket open close mark dots')
    expect(isBreak(undefined)).toBe(true)
    const comma = (line: string): boolean => hasComma(of(line).words, 0, of(line).copy.length)
    expect(['a , b', 'a b.', 'a b', 'a – b'].map(comma)).toEqual([true, false, false, true])
  })
})
