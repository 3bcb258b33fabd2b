import {describe, expect, test} from 'vitest'
import {read} from '../src/quotes/words/copy.js'
import {decide} from '../src/quotes/decide.js'
import {link} from '../src/quotes/tagger/link.js'
import {markedOf, piecesOf, rewrite} from '../src/quotes/rewrite.js'
import type {Copy, Found, Run} from '../src/quotes/types.js'
import {wordless} from '../src/quotes/rules/wordless.js'
import {textBetween} from '../src/tree/build.js'
import type {AnyNode} from '../src/wcst.js'
import {labelled} from './setup/copy-of.js'

/** Labelled paragraphs, parted by `|`, as blocks of one source; a pull quote begins with `>`. */
function blocks(text: string): {source: string; copy: Copy[]; ties: ReturnType<typeof link>[]} {
  const parts = text.split('|').map((line) => ({pull: line.startsWith('>'), ...labelled(line.replace(/^>/, ''))}))
  const source = parts.map((part) => part.source).join('\n\n')
  let start = 0
  const copy = parts.map((part, block): Copy => {
    const end = start + part.source.length
    const leaves = textBetween(source, start, end)
    const node = {type: part.pull ? 'pullquote' : 'paragraph', children: leaves} as unknown as Copy['node']
    const out = read(source, leaves, {node, block, from: 0, start, end})
    start = end + 2
    return out
  })
  return {source, copy, ties: copy.map((block, at) => link(block, (parts[at] as (typeof parts)[number]).runs))}
}

/** Kind: words / words < speaker (cue) at its block ^quote that it carries on */
const quotes = (text: string): string[] => {
  const {source, copy, ties} = blocks(text)
  const words = (run: Run | null): string => (run ? source.slice(run.start, run.end) : '-')
  return decide(source, copy, ties).map(
    ({kind, parts, speaker, cue, at, carried}) =>
      `${kind}: ${parts.map(words).join(' / ')} < ${words(speaker)} (${words(cue)}) ${at}${carried === null ? '' : ` ^${carried}`}`
  )
}
const LATE = 'direct: It is late, < Bell (said) 0'
const FIRST = '{C “It is late,”} {S Bell} {Q said}.'

describe('a paragraph of quotation', () => {
  test.each([
    // It carries on the speaker of the one before
    [`${FIRST}|“We will go.”`, [LATE, 'direct: We will go. < Bell (-) 1 ^0']],
    [
      `${FIRST}|“We will go.”|“It rained.”`,
      [LATE, 'direct: We will go. < Bell (-) 1 ^0', 'direct: It rained. < Bell (-) 2 ^0']
    ],
    [`${FIRST}|“No.”`, [LATE, 'direct: No. < Bell (-) 1 ^0']],
    [`${FIRST}|“No”`, [LATE]],
    [`${FIRST}|“We will go” there.`, [LATE]],
    [`${FIRST}|Yes. “We will go.”`, [LATE]],
    [`${FIRST}|It rained.|“We will go.”`, [LATE]],
    ['“We will go.”', []],
    [
      '{S Bell} {Q said} {C it was late}.|“We will go.”',
      ['indirect: it was late < Bell (said) 0', 'direct: We will go. < Bell (-) 1 ^0']
    ],
    // What no mark closes goes on
    [`${FIRST} {C “We wait.}|“We will go.”`, ['direct: It is late, / We wait. / We will go. < Bell (said) 0']],
    [
      `{S Bell} {Q said} {C it was late}. “So|“We will go.”`,
      ['indirect: it was late < Bell (said) 0', 'direct: We will go. < Bell (-) 1 ^0']
    ],
    // Its cue stands at a colon before it
    ['{S Bell} {Q said}:|“We will go.”', ['direct: We will go. < Bell (said) 1']],
    [
      '{S Bell} {Q said}:|“We will go.”|“It rained.”',
      ['direct: We will go. < Bell (said) 1', 'direct: It rained. < Bell (-) 2 ^0']
    ],
    ['{S Bell} {Q said}.|“We will go.”', []],
    ['{S Bell} {Q hoped}:|“We will go.”', []],
    ['{S Bell} left:|“We will go.”', ['direct: We will go. < Bell (-) 1']],
    ['The rules were plain:|“We will go.”', []],
    ['The town of Orval was glad:|“We will go.”', []],
    ['The baker Ana Ruiz was blunt:|“We will go.”', ['direct: We will go. < Ana Ruiz (-) 1']],
    ['Ana Ruiz disagreed:|“We will go.”', ['direct: We will go. < Ana Ruiz (disagreed) 1']],
    ['{S Bell} {Q said}:|It rained.|“We will go.”', []],
    // A name after a dash signs it
    ['“We will go.”|— Ana Ruiz, a baker', ['direct: We will go. < Ana Ruiz (-) 0']],
    ['“We will go.”|— Ana Ruiz', ['direct: We will go. < Ana Ruiz (-) 0']],
    ['“We will go.”|— Ana Ruiz|“It rained.”', ['direct: We will go. < Ana Ruiz (-) 0']],
    [`${FIRST}|“We will go.”|— Ana Ruiz`, [LATE, 'direct: We will go. < Ana Ruiz (-) 1']],
    ['“We will go.”|— the mayor', []],
    ['“We will go.”|— Ana Ruiz left', []],
    ['“We will go.”|Ana Ruiz', []],
    [`“We will go.”|— Ana Ruiz, ${'so '.repeat(20)}`, ['direct: We will go. < Ana Ruiz (-) 0']],
    [`“We will go.”|— Ana Ruiz, ${'so '.repeat(21)}`, []],
    // Those before a signed one are its speaker’s
    ['“It was late.|{C “We will go,”} {S Bell} {Q said}.', ['direct: It was late. / We will go, < Bell (said) 0']],
    [
      '“It was late.|“It rained.|{C “We will go,”} {S Bell} {Q said}.',
      ['direct: It was late. / It rained. / We will go, < Bell (said) 0']
    ],
    ['“It was late.”|{C “We will go,”} {S Bell} {Q said}.', ['direct: We will go, < Bell (said) 1']],
    ['“It was late.|{S Bell} {Q said} {C “we will go.”}', ['direct: we will go. < Bell (said) 1']],
    ['“It was late.|{S Bell} {Q said} {C it was}.', ['indirect: it was < Bell (said) 1']],
    [
      `${FIRST}|“It was late.|{C “We will go,”} {S Ruiz} {Q said}.`,
      [LATE, 'direct: It was late. / We will go, < Ruiz (said) 1']
    ],
    // Words beside it
    ['He left. {C “It is late.”} He wept.', []],
    [`${FIRST}|>It is late now`, [LATE, 'pull: It is late now < Bell (-) 1 ^0']],
    ['>“”|It rained.', []]
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected))

  test('blocks without labels are read where a verb reports with “that” only', () => {
    const {source, copy} = blocks('Ruiz accepted that it was open.|Ruiz advised farmers to report it.')
    const found = decide(source, copy, [undefined, undefined])
    expect(found.map(({parts: [part]}) => part && source.slice(part.start, part.end))).toEqual(['it was open'])
  })
})

test.each([
  ['{S The company} {Q announced} {C nothing about its dividend}.', true],
  ['{S The company} {Q announced} {C nothing has changed}.', false],
  ['{S The company} {Q announced} {C nothing new, it was late}.', true],
  ['{S Ruiz} {Q answered} {C him in a letter}.', true],
  ['{S Ruiz} {Q answered} {C him he was late}.', false],
  ['{S Ruiz} {Q told} {C him in a letter}.', false],
  ['{S The gauge} {Q said} {C 5.1 metres}.', true],
  ['{S The gauge} {Q said} {C 5.1 metres was it}.', false],
  ['{S The mayor} {Q said} {C 5.1 metres}.', false],
  ['{S The gauge} {Q said} {C tall metres}.', false],
  ['{Q said} {C 5.1 metres}.', false],
  ['{C Nothing of it}, {S Ruiz} {Q said}.', false],
  ['{C It rained}, {S Ruiz} {Q said}, {C nothing of it}.', false],
  // What is not said
  ['{S Ruiz} did {Q not say} {C how many left}.', true],
  ['{S Ruiz} would {Q not say} {C why it fell}.', true],
  ['{S Ruiz} can {Q not say} {C why it fell}.', false],
  ['{S Ruiz} did {Q say} {C why it fell}.', false],
  ['{S Ruiz} did {Q not say} {C it fell}.', false],
  ['{S Ruiz} did {Q not add} {C why it fell}.', false],
  ['{S Ruiz} did not {Q respond} {C to requests}.', true],
  ['{S Ruiz} has {Q not replied} to {C a letter}.', true],
  ['{S Ruiz} {Q answered} {C questions about it}.', true],
  ['{S Ruiz} {Q replied} {C questions about it}.', false],
  ['{S Ruiz} {Q answered} {C the questions about it}.', false],
  ['{S Ruiz} {Q replied} {C to him that it fell}.', false],
  ['{S Ruiz} {Q replied} {C to “him”}.', false],
  ['{S Ruiz} {Q replied to a b c} {C letter}.', true],
  ['{S Ruiz} {Q replied to a b c d} {C letter}.', false],
  ['{S Ruiz} {Q added} {C to it}.', false],
  // What goes on, how somebody looks, a country
  ['{S Prices} have {Q continued} {C to fall}.', true],
  ['{S Ruiz} {Q continued} {C that it fell}.', false],
  ['{S Ruiz} {Q continued} {C to call it “a farce”}.', false],
  ['{S The man} is {Q described} {C as white}.', true],
  ['The price was {Q described} {C as fair}.', false],
  ['The man is {Q described} {C as “a saint”}.', false],
  ['{S Ruiz} {Q described} {C as white}.', false],
  ['{S United} {Q States} {C Attorney for Orval}.', true],
  ['{S Ruiz} {Q states} {C the mill fell}.', false]
])('nothing is said by: %s', (text, expected) => {
  const {source, copy, ties} = blocks(text)
  expect(wordless(source, copy[0]!, ties[0]![0]!)).toBe(expected)
})

describe('the tree of a block', () => {
  /** A node on one line: words as they stand, a mark in pointed brackets, a node with its type and quote. */
  const drawn = (node: AnyNode): string => {
    if (node.type === 'text') return node.value
    if (node.type === 'mark') return `‹${node.value}›`
    const inner = (node.children as AnyNode[]).map(drawn).join(' ')
    return 'quote' in node ? `[${node.type} ${String(node.quote)} ${inner}]` : inner
  }
  const found = (parts: Run[], speaker: Run | null, cue: Run | null, carried: number | null = null): Found => ({
    kind: 'direct',
    parts,
    speaker,
    source: speaker,
    cue,
    at: 0,
    carried
  })
  const drawnWith = (text: string, list: (at: (words: string) => Run) => Found[]): [string, number[]] => {
    const {source, copy} = blocks(text)
    const marked = copy.map(markedOf)
    const run = (words: string): Run => ({start: source.indexOf(words), end: source.indexOf(words) + words.length})
    const attributed = rewrite(source, marked, piecesOf(marked, list(run)))
    return [marked.map(({node}) => drawn(node as unknown as AnyNode)).join('|'), [...attributed]]
  }
  test('has speech, speakers and cues, and marks as leaves', () => {
    expect(
      drawnWith('“It is late,” Bell said. “It ‘was’ so.”|“We go.”', (at) => [
        found([at('It is late,'), at('It ‘was’ so.')], at('Bell'), at('said')),
        found([at('We go.')], at('Bell'), null, 0)
      ])
    ).toEqual([
      '‹“› [speech 0 It is late,] ‹”› [speaker 0 Bell] [cue 0 said] . ‹“› [speech 0 It ‹‘› was ‹’› so.] ‹”›|‹“› [speech 1 We go.] ‹”›',
      [0]
    ])
  })
  test('has one in another, and cuts what would cross', () => {
    expect(
      drawnWith('Bell said Ruiz told him it fell.', (at) => [
        found([at('Ruiz told him it fell')], at('Bell'), at('said')),
        found([at('it fell')], at('Ruiz'), at('told'))
      ])
    ).toEqual([
      '[speaker 0 Bell] [cue 0 said] [speech 0 [speaker 1 Ruiz] [cue 1 told] him [speech 1 it fell]] .',
      [0, 1]
    ])
    expect(drawnWith('a b c d', (at) => [found([at('a b c'), at('b c d')], null, null)])[0]).toBe(
      '[speech 0 a [speech 0 b c]] d'
    )
  })
  test('is as it was where nothing is found', () => {
    expect(drawnWith('It rained.', () => [])).toEqual(['It rained.', []])
    expect(drawnWith('It ‘rained’.', () => [])).toEqual(['It ‹‘› rained ‹’› .', []])
  })
})
