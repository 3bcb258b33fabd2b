import {describe, expect, test} from 'vitest'
import {foundOf} from '../src/quotes/found.js'
import {link} from '../src/quotes/tagger/link.js'
import {mentionOf} from '../src/quotes/mention.js'
import {tokenAt} from '../src/quotes/words/text.js'
import {copyOf, labelled, tokensOf} from './setup/copy-of.js'

/** The words that name the speaker, in the words of the tagger, which stand in square brackets. */
const mention = (line: string): string => {
  const [before = '', own = '', after = ''] = line.split(/[[\]]/)
  const source = before + own + after
  const copy = copyOf(source)
  const from = tokenAt(copy, before.length)
  const to = tokenAt(copy, before.length + own.length - 1) + 1
  const found = mentionOf(source, copy, {from, to})
  return tokensOf(source, copy, found.from, found.to)
}

describe('a name in what is said of its bearer', () => {
  test.each([
    ['[Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[, Ana Ruiz,] said so.', 'Ana Ruiz'],
    ['[Mrs Ana Ruiz] said so.', 'Mrs Ana Ruiz'],
    ['[Head of the club in Orval Mr Tom Beck] said so.', 'Mr Tom Beck'],
    ['[Head of the club in Orval Tom Beck] said so.', 'Tom Beck'],
    ['[Head of the club in New Orval] said so.', 'Head of the club in New Orval'],
    ['“No,” said [NParks group director How Choon Beng].', 'How Choon Beng'],
    ['“No,” said [the head of the club] How.', 'the head of the club'],
    ['[Tarn experts*] said so.', 'Tarn experts'],
    ['[Mrs. Ana Ruiz] said so.', 'Mrs . Ana Ruiz'],
    ['[Supt Bell] said so.', 'Supt Bell'],
    ['[Police Supt Bell] said so.', 'Bell'],
    ['[Police Supt. Bell] said so.', 'Bell'],
    ['[the mayor, Mr Tom Beck,] said so.', 'Mr Tom Beck'],
    ['[Mayor Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[the mayor Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[the mayor of Orval Ana Ruiz] said so.', 'the mayor of Orval Ana Ruiz'],
    ['[Ana Ruiz of Orval] said so.', 'Ana Ruiz'],
    ['[Ruiz of Orval] said so.', 'Ruiz of Orval'],
    ['[Mayor Ruiz of Orval] said so.', 'Ruiz'],
    ['[Ana Ruiz later] said so.', 'Ana Ruiz'],
    ['“No,” said Bell, [who] said so.', 'Bell'],
    ['“No,” said Ana Ruiz, a baker in Orval, [who] said so.', 'Ana Ruiz'],
    ['“No,” said Ana Ruiz, 40, of Orval, [who] said so.', 'Ana Ruiz'],
    ['It was an attack on Bell, [who] said so.', 'who'],
    ['It was the boat of Ana Ruiz, near Orval, [who] said so.', 'who'],
    ['[But Ana Ruiz] said so.', 'Ana Ruiz'],
    ['He left [when the mayor] said so.', 'the mayor'],
    ['[Even if Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[Because of the mayor] it said so.', 'Because of the mayor'],
    ['[Ana Ruiz herself] said so.', 'Ana Ruiz'],
    ['[Ana Ruiz KC] said so.', 'Ana Ruiz'],
    ['[Ruiz and Beck both] said so.', 'Ruiz and Beck'],
    ['[the firms each] said so.', 'the firms'],
    ['[Bell & Co, Ruiz and Beck both] said so.', 'Bell & Co'],
    ['[Ana Both] said so.', 'Ana Both'],
    ['[both] said so.', 'both'],
    ['[Neighbours Ana and Tom Beck] said so.', 'Ana and Tom Beck'],
    ['[Neighbours Ana Ruiz and Tom Beck] said so.', 'Ana Ruiz and Tom Beck'],
    ['[Neighbours United and Tom Beck] said so.', 'Neighbours United and Tom Beck'],
    ['[Its owner, the Tarn pension fund,] said so.', 'the Tarn pension fund'],
    ['[Its owner, the Tarn pension plan,] said so.', 'Its owner'],
    ['[Its owner, the Tarn and coast fund,] said so.', 'Its owner'],
    ['[Ana Ruiz on Monday] said so.', 'Ana Ruiz'],
    ['[Ana Ruiz Monday] said so.', 'Ana Ruiz'],
    ['[the firm today] said so.', 'the firm'],
    ['[the firm on Monday] said so.', 'the firm'],
    ['[Monday] said so.', 'Monday'],
    ['[the firm in March] said so.', 'the firm in'],
    ['[Environment Minister Ana Ruiz came] and said so.', 'Ana Ruiz'],
    ['[Ana Ruiz came] and said so.', 'Ana Ruiz came'],
    ['[Foreign Minister and Deputy Premier Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[Agriculture and Food Minister Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[Bell and Food Minister Ana Ruiz] said so.', 'Bell and Food Minister Ana Ruiz'],
    ['[Minister of Antiquities and Art Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[the Danish-born Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[A man named Bell] said so.', 'Bell'],
    ['[A driver surnamed Oh] said so.', 'Oh'],
    ['[a spokesman for Ana Ruiz] said so.', 'a spokesman for Ana Ruiz'],
    ['[a spokesman for Mayor Ana Ruiz] said so.', 'a spokesman for Mayor Ana Ruiz'],
    ['[a spokesman for Mr Bell] said so.', 'a spokesman for Mr Bell'],
    ['[a spokesman for the firm Elbe Lines] said so.', 'a spokesman for the firm Elbe Lines'],
    ['[a firm Elbe Lines] said so.', 'Elbe Lines'],
    ['[Italian lighting group Orbexa] said so.', 'Orbexa'],
    ['[a lighting group Orbexa] said so.', 'a lighting group Orbexa'],
    ['[A dealer at joint manager Halden Bank A/S] said so.', 'A dealer at joint manager Halden Bank A / S'],
    ['[the town’s Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[the town’s Harbour Council] said so.', 'the town ’s Harbour Council'],
    ['[the town’s Orval] said so.', 'the town ’s Orval'],
    ['[the head of the Harbour Institute’s Ice Centre Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[the Harbour Council] said so.', 'the Harbour Council'],
    ['[the head of the Harbour Council] said so.', 'the head of the Harbour Council'],
    ['[baker Ruiz] said so.', 'Ruiz'],
    ['[old Ruiz] said so.', 'old Ruiz'],
    ['[old Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[Superintendent of Police (Rural) Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[the harbour police (Rural) Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[the harbour police (Rural) of Orval] said so.', 'the harbour police']
  ])('%s', (line, words) => expect(mention(line)).toBe(words))
})

describe('two names', () => {
  test.each([
    ['[Ana Ruiz and Tom Beck] said so.', 'Ana Ruiz and Tom Beck'],
    ['[Ruiz and Beck] said so.', 'Ruiz and Beck'],
    ['[Ruiz and Energy Minister Tom Beck] said so.', 'Ruiz and Energy Minister Tom Beck'],
    ['[Mrs Ruiz and Mr Beck] said so.', 'Mrs Ruiz and Mr Beck'],
    ['[Ana Ruiz and a baker Tom Beck] said so.', 'Ana Ruiz and a baker Tom Beck'],
    ['[Ana Ruiz, a baker, and Tom Beck] said so.', 'Ana Ruiz , a baker , and Tom Beck'],
    ['[Ana Ruiz, a baker, and Tom Beck, a miller,] said so.', 'Ana Ruiz , a baker , and Tom Beck'],
    ['[Ana Ruiz, a baker, and so on] said so.', 'Ana Ruiz'],
    ['[Ana Ruiz, a baker - and Tom Beck] said so.', 'Ana Ruiz'],
    ['[Ana Ruiz and the old wise very tall fat baker of it Tom Beck] said so.', 'Ana Ruiz'],
    ['[Ana Ruiz and friends] said so.', 'Ana Ruiz'],
    ['[the mayor and Tom Beck] said so.', 'the mayor and Tom Beck']
  ])('%s', (line, words) => expect(mention(line)).toBe(words))
})

describe('commas, brackets and dashes part', () => {
  test.each([
    ['[the keeper of the light, Ana Ruiz,] said so.', 'Ana Ruiz'],
    ['[the light, Ana Ruiz,] said so.', 'Ana Ruiz'],
    ['[the big old light, Ana Ruiz,] said so.', 'Ana Ruiz'],
    ['[the big old red light, Ana Ruiz,] said so.', 'the big old red light'],
    ['[the light of it, Ana Ruiz,] said so.', 'the light of it'],
    ['[lights, Ana Ruiz,] said so.', 'lights'],
    ['[His opposite number, Ana Ruiz,] said so.', 'Ana Ruiz'],
    ['[the keeper (Ana Ruiz)] said so.', 'the keeper'],
    ['[the keeper, Ana Ruiz of Orval,] said so.', 'Ana Ruiz'],
    ['[the keeper, the Danish-born Ana Ruiz,] said so.', 'Ana Ruiz'],
    ['[the keeper, baker Ana Ruiz,] said so.', 'Ana Ruiz'],
    ['[the light, old Ana Ruiz,] said so.', 'the light'],
    ['[the keeper, a very old tall man Ana Ruiz,] said so.', 'the keeper'],
    ['[The Chairman, the Bakers’ Guild, Orval chapter, Mr Tom Beck,] said so.', 'Mr Tom Beck'],
    ['[The Chairman, the Bakers’ Guild, Orval chapter, Beck,] said so.', 'The Chairman'],
    ['[The light, bakers, red, Tom Beck,] said so.', 'The light'],
    ['[the Orval, Tarnland-based company] said so.', 'the Orval , Tarnland-based company'],
    ['[Minister for Sport, Youth and Culture Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[Reacting, the minister] said so.', 'the minister'],
    ['[Also speaking, Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[Commenting on the plan, the minister] said so.', 'the minister'],
    ['[However, the minister] said so.', 'the minister'],
    ['[Reacting] said so.', 'Reacting'],
    ['[the old reacting, the minister] said so.', 'the old reacting'],
    ['[Going the way, the minister] said so.', 'Going the way'],
    ['[the minister - the old one] said so.', 'the minister'],
    ['[the minister who left] said so.', 'the minister'],
    ['[the minister whose boat it was] said so.', 'the minister'],
    ['[the minister and] said so.', 'the minister'],
    ['[the minister that] said so.', 'the minister'],
    ['[(the minister)] said so.', 'the minister']
  ])('%s', (line, words) => expect(mention(line)).toBe(words))
})

describe('a clause that begins with “who”', () => {
  test.each([
    ['Bell, [who] keeps it, said so.', 'Bell'],
    ['The mayor, [who] keeps it, said so.', 'The mayor'],
    ['It is the town’s, [which] says so.', 'the town ’s'],
    ['The ferry belongs to the municipality, [which] says so.', 'the municipality'],
    ['The bridge was closed by Ana Ruiz, [who] said so.', 'Ana Ruiz'],
    ['The bridge was closed by Mrs Ana Ruiz, [who] said so.', 'Mrs Ana Ruiz'],
    ['It was told to a lawyer for Ana Ruiz, [who] said so.', 'who'],
    ['The bridge was closed by Ruiz, [who] said so.', 'Ruiz'],
    ['They saw the Harbour Council, [which] said so.', 'the Harbour Council'],
    ['They came by the long and very old road of it, [which] says so.', 'which'],
    ['It rained, so they met a big old red baker, [who] said so.', 'a big old red baker'],
    ['Bell [who] keeps it said so.', 'who'],
    ['They met Old Ana Bell [who] left.', 'who'],
    ['[Who] keeps it?', 'Who']
  ])('%s', (line, words) => expect(mention(line)).toBe(words))
})

describe('a phrase of place or time before the speaker', () => {
  test.each([
    ['[In the paper the authors] write so.', 'the authors'],
    ['[At the hearing his lawyer] said so.', 'his lawyer'],
    ['[In view of the authors] it is so.', 'In view of the authors'],
    ['[in the paper the authors] write so.', 'in the paper the authors'],
    ['[By the river the authors] write so.', 'By the river the authors'],
    ['[In the paper, the authors] write so.', 'the authors'],
    ['Yes [In the paper the authors] write so.', 'In the paper the authors']
  ])('%s', (line, words) => expect(mention(line)).toBe(words))
})

describe('the quotes of a block’s ties', () => {
  /** Kind: words / words < speaker (cue) */
  const read = (text: string, waiting = false): string[] => {
    const {source, copy, runs} = labelled(text)
    const words = (run: {start: number; end: number} | null): string => (run ? source.slice(run.start, run.end) : '-')
    return foundOf(source, copy, 7, link(copy, runs), waiting).map(({kind, parts, speaker, cue, at, carried}) => {
      expect([at, carried]).toEqual([7, null])
      return `${kind}: ${parts.map(words).join(' / ')} < ${words(speaker)} (${words(cue)})`
    })
  }
  test.each([
    ['{S Bell} {Q said} {C that the dam was safe}.', ['indirect: the dam was safe < Bell (said)']],
    ['{S Mayor Bell} {Q said} {C it was}.', ['indirect: it was < Bell (said)']],
    ['{S Bell} {Q said} {C that was wrong}.', ['indirect: that was wrong < Bell (said)']],
    ['{S Bell} {Q said} {C that is wrong}.', ['indirect: that is wrong < Bell (said)']],
    ['{S Bell} {Q said} {C that’s wrong}.', ['indirect: that’s wrong < Bell (said)']],
    ['{S Bell} {Q said} {C that}.', ['indirect: that < Bell (said)']],
    // Where the tagger saw no more of the speaker than an article or a preposition
    ['{S The} mayor {Q said} {C it was}.', ['indirect: it was < - (said)']],
    ['{S from} Orval {Q said} {C it was}.', ['indirect: it was < - (said)']],
    ['{S The ferry has in Orval} {Q said} {C it was}.', ['indirect: it was < - (said)']],
    ['{S the man who has a ferry} {Q said} {C it was}.', ['indirect: it was < the man (said)']],
    ['{S it} {Q said} {C it was}.', ['indirect: it was < it (said)']],
    ['{S Bell} {Q said} {C , that - it was late and,}', ['indirect: it was late < Bell (said)']],
    ['{S Bell} {Q said} {C it was late but}.', ['indirect: it was late < Bell (said)']],
    [
      '{C It was late and}, {S Bell} {Q said}, {C it rained, which}, “so”.',
      ['indirect: It was late / it rained < Bell (said)']
    ],
    ['{C It was late, which}, {S Bell} {Q said}, {C was so}.', ['indirect: It was late, which / was so < Bell (said)']],
    ['{C And}, {S Bell} {Q said}, {C it rained}.', ['indirect: And / it rained < Bell (said)']],
    ['{C “It is late,”} {S Bell} {Q said}. {C “It is.”}', ['direct: It is late, / It is. < Bell (said)']],
    ['{S Bell} {Q said} {C it was “late”}.', ['mixed: it was “late” < Bell (said)']],
    ['{S Bell} {Q said} {C “‘late’ it is”}.', ['direct: ‘late’ it is < Bell (said)']],
    ['{S Bell} {Q said} {C “that it is”}.', ['direct: that it is < Bell (said)']],
    ['{S Bell} {Q said} {C “”}.', []],
    ['{S Bell} {Q said} {C , -}', []],
    ['{S Bell} {Q said}.', []],
    // The one word that reports, and how surely it does
    ['{S Bell} {Q has also said} {C it was}.', ['indirect: it was < Bell (said)']],
    ['{S Bell} {Q , said} {C it was}.', ['indirect: it was < Bell (said)']],
    ['{S Bell} {Q went on to say} {C it was}.', ['indirect: it was < Bell (say)']],
    ['{S Bell} {Q points out} {C it was}.', ['indirect: it was < Bell (points out)']],
    ['{Q According to} {S Bell}, {C it was}.', ['indirect: it was < Bell (According to)']],
    ['{Q According} {S Bell}, {C it was}.', ['indirect: it was < Bell (According)']],
    ['{S Bell’s} {Q old statement} {C it was}.', ['indirect: it was < Bell’s (statement)']],
    ['{S Bell} {Q hoped} {C it was}.', []],
    ['{S Bell} {Q hoped} {C it was “so”}.', ['mixed: it was “so” < Bell (hoped)']],
    ['{S Bell} {Q held} {C it was “so”}.', ['mixed: it was “so” < Bell (held)']],
    ['{S Bell} {Q held} {C “so”}.', ['direct: so < Bell (held)']],
    ['{S Bell} {Q held} {C it was}.', []],
    ['{S Bell} {Q held up} {C “so”}.', ['direct: so < Bell (up)']],
    ['{S Bell} {Q said and told} {C it was}.', ['indirect: it was < Bell (said)']],
    ['{S Bell} {Q hoped and held} {C “so”}.', ['direct: so < Bell (hoped)']],
    ['{S Bell} {Q accepted} {C it was}.', []],
    ['{S Bell} {Q accepted that} {C it was}.', ['indirect: it was < Bell (accepted)']],
    ['{S Bell} {Q accepted} {C that it was}.', ['indirect: it was < Bell (accepted)']],
    ['{S Bell} {Q :} {C it was “so”}.', []],
    ['{S Bell} {Q :} {C “so”}.', ['direct: so < Bell (-)']],
    // In the order of their words
    [
      '{S Bell} {Q said} {C it was late}, and {C “it rained,”} {Q added} {S Ruiz}.',
      ['indirect: it was late < Bell (said)', 'direct: it rained, < Ruiz (added)']
    ],
    ['{C “It is late.”}', ['direct: It is late. < - (-)']]
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  test('of which the words stand in the next block', () => {
    expect(read('{S Bell} {Q said}:', true)).toEqual(['direct:  < Bell (said)'])
    expect(read('{S Bell} {Q hoped}:', true)).toEqual([])
    expect(read('{S Bell} {Q hoped}:')).toEqual([])
  })
})
