import {describe, expect, test} from 'vitest'
import {descriptionAt} from '../src/quotes/identity/description.js'
import {kindOf, nounOf} from '../src/quotes/identity/noun.js'
import {tokenAt, wordsOf} from '../src/quotes/words/text.js'
import {copyOf} from './setup/copy-of.js'

/** What a sentence says of the name in square brackets; the tagger's words begin at a bar, where one stands there. */
const said = (line: string): string | null => {
  const bar = line.indexOf('|')
  const [before = '', name = '', after = ''] = line.replace('|', '').split(/[[\]]/)
  const source = before + name + after
  const copy = copyOf(source)
  const from = tokenAt(copy, before.length)
  const to = tokenAt(copy, before.length + name.length - 1) + 1
  return descriptionAt(wordsOf(source, copy), {from, to}, bar < 0 ? null : tokenAt(copy, bar))
}

describe('what somebody is', () => {
  test.each([
    // Before the name
    ['Iraqi Prime Minister [Ana Ruiz] said so.', 'Iraqi Prime Minister'],
    ['Minister [Ana Ruiz] said so.', 'Minister'],
    ['The minister [Ana Ruiz] said so.', 'The minister'],
    ['On Monday the harbour minister [Ana Ruiz] said so.', 'the harbour minister'],
    ['Club president [Ana Ruiz] said so.', 'Club president'],
    ['Geologist [Ana Ruiz] said so.', 'Geologist'],
    ['The geologist [Ana Ruiz] said so.', 'The geologist'],
    ['A retired geologist [Ana Ruiz] said so.', 'A retired geologist'],
    ['They want to force Senator [Ana Ruiz] out.', 'Senator'],
    ['They could help Governor [Ana Ruiz] win.', 'Governor'],
    ['It was told to former Governor [Ana Ruiz].', 'former Governor'],
    ['|Yet [Ana Ruiz] said so.', null],
    ['He said many [Ana Ruiz] fans came.', null],
    ['The port hailed |chairman-elect [Ana Ruiz].', 'chairman-elect'],
    ['Prime Minister Mrs [Ana Ruiz] said so.', 'Prime Minister'],
    ['Prime Minister Mrs. [Ana Ruiz] said so.', 'Prime Minister'],
    ['Mrs [Ana Ruiz] said so.', null],
    ['Supt [Ana Ruiz] said so.', null],
    ['Police Supt. [Ana Ruiz] said so.', 'Police Supt.'],
    ['Superintendent of Police (Rural) [Ana Ruiz] said so.', 'Superintendent of Police (Rural)'],
    ['|Head of the bakers’ guild [Ana Ruiz] said so.', 'Head of the bakers’ guild'],
    ['Minister for Health [Ana Ruiz] said so.', 'Minister for Health'],
    ['|Minister of Health and Welfare [Ana Ruiz] said so.', 'Minister of Health and Welfare'],
    ['Founder and director [Ana Ruiz] said so.', 'Founder and director'],
    ['The pilots’ union leader [Ana Ruiz] said so.', 'The pilots’ union leader'],
    ['The 4th district judge [Ana Ruiz] said so.', 'The 4th district judge'],
    ['A 40-year-old teacher [Ana Ruiz] said so.', 'A 40-year-old teacher'],
    ['Secretary of State [Ana Ruiz] said so.', 'Secretary of State'],
    ['They met head of the Red Star mission [Ana Ruiz] there.', 'head of the Red Star mission'],
    ['Chairman of the Board of Directors [Ana Ruiz] said so.', 'Chairman of the Board of Directors'],
    ['|Minister for Sport, Youth and Culture [Ana Ruiz] said so.', 'Minister for Sport, Youth and Culture'],
    ['Ruiz accused [Tom Beck] of it.', null],
    ['The accused [Tom Beck] said so.', 'The accused'],
    ['Their leaders, Orlando dos [Santos], said so.', null],
    ['A worried [Ana Ruiz] said so.', null],
    ['Police Lt. Gov. [Ana Ruiz] said so.', 'Police Lt. Gov.'],
    ['A man named [Ana Ruiz] said so.', null],
    ['The harbour [Ana Ruiz] said so.', null],
    ['The so-called [Ana Ruiz] said so.', null],
    ['Syrian refugees [Ana Ruiz] said so.', null],
    ['The brothers [Ana Ruiz] said so.', null],
    ['Tom Beck and [Ana Ruiz] said so.', null],
    ['Orval’s [Ana Ruiz] said so.', null],
    ['She accused Republican senator [Ana Ruiz] of it.', 'Republican senator'],
    ['It rained. Minister [Ana Ruiz] said so.', 'Minister'],
    ['It rained, minister [Ana Ruiz] said.', 'minister'],
    ['It was said by minister [Ana Ruiz] there.', 'minister'],
    ['They asked minister [Ana Ruiz] there.', 'minister'],
    ['On Monday minister [Ana Ruiz] said so.', 'minister'],
    ['[Ana Ruiz] said so.', null],
    ['Founder & director [Ana Ruiz] said so.', 'Founder & director'],
    ['Police (Rural) superintendent [Ana Ruiz] said so.', 'Police (Rural) superintendent'],
    ['She accused the senator [Ana Ruiz] of it.', 'the senator'],
    ['Ana Ruiz met Finance Minister [Tom Beck] there.', 'Finance Minister'],
    ['Keeper of the lighthouse [Ana Ruiz] said so.', 'Keeper of the lighthouse'],
    ['Spokesman for the lighthouse [Tom Beck] said so.', 'Spokesman for the lighthouse'],
    ['Teacher at the lighthouse [Tom Beck] said so.', 'Teacher at the lighthouse'],
    ['River of the lighthouse [Ana Ruiz] said so.', null],
    ['Keeper of the light, lighthouse [Ana Ruiz] said so.', null],
    ['Minister for Sport and Trade [Ana Ruiz] said so.', 'Minister for Sport and Trade'],
    ['Minister for Sport and Youth [Ana Ruiz] said so.', 'Minister for Sport and Youth'],
    ['Minister of Sport & Youth [Ana Ruiz] said so.', 'Minister of Sport & Youth'],
    ['River of Gold [Ana Ruiz] said so.', null],
    // Where the tagger has told it
    ['|The harbour bard [Ana Ruiz] said so.', 'The harbour bard'],
    ['|A friend of the town and minister [Ana Ruiz] said so.', 'A friend of the town and minister'],
    ['In the town |opposition deputy [Ana Ruiz] said so.', 'opposition deputy'],
    ['On Monday opposition |deputy [Ana Ruiz] said so.', 'opposition deputy'],
    // Apart, before a comma
    ['The head of the port, [Ana Ruiz], said so.', 'The head of the port'],
    ['The head of the port, Mrs [Ana Ruiz], said so.', 'The head of the port'],
    ['The head of the port, Mrs. [Ana Ruiz], said so.', 'The head of the port'],
    ['The captain, [Ana Ruiz], said so.', 'The captain'],
    ['But the captain, [Ana Ruiz], said so.', 'the captain'],
    ['According to the captain, [Ana Ruiz], it rained.', 'the captain'],
    ['It rained, said the captain, [Ana Ruiz].', 'the captain'],
    ['He gave it to a 19-year-old deckhand, [Ana Ruiz], at night.', 'a 19-year-old deckhand'],
    ['He gave it to an 18-year-old student of the law, [Ana Ruiz], at night.', 'an 18-year-old student of the law'],
    ['He came with his wife, [Ana Ruiz], at night.', 'his wife'],
    ['He came with their son, [Tom Beck], at night.', 'their son'],
    ['With Bell’s granddaughter, [Ana Ruiz], he came.', 'Bell’s granddaughter'],
    ['The leader of the guild, Senator [Ana Ruiz], said so.', 'The leader of the guild'],
    ['It was sung by a local baker, [Tom Beck], at night.', 'a local baker'],
    ['In talks with a baker, [Tom Beck], the clerk, said so.', 'the clerk'],
    ['He spoke to their leaders, [Ana Ruiz], at night.', null],
    ['That pupil, [Ana Ruiz], is here.', 'That pupil'],
    ['The baker is asleep as just another man, [Tom Beck], said so.', null],
    ['In the harbour, [Ana Ruiz] said so.', null],
    ['The river, [Ana Ruiz] said, rose.', null],
    ['The captain told the baker, [Ana Ruiz], all of it.', 'the baker'],
    ['The captain, [Ana Ruiz] (left), said so.', null],
    [
      'The Chairman, Bakers’ Guild of Orval (BGO), Tarn chapter, Mr [Ana Ruiz], said so.',
      'The Chairman, Bakers’ Guild of Orval (BGO), Tarn chapter'
    ],
    ['Its architect, Danish-born [Jo Bell], said so.', 'Its architect'],
    ['He came with my wife, [Ana Ruiz], at night.', 'my wife'],
    ['He came with our wife, [Ana Ruiz], at night.', 'our wife'],
    ['He came with its keeper, [Ana Ruiz], at night.', 'its keeper'],
    ['The Chairman, Bakers’ Guild in Orval, [Ana Ruiz], said so.', 'The Chairman, Bakers’ Guild in Orval'],
    // After it
    ['[Ana Ruiz], head of the port, said so.', 'head of the port'],
    ['[Ana Ruiz], 45, head of the port, said so.', 'head of the port'],
    ['[Ana Ruiz], the head of the port, said so.', 'the head of the port'],
    ['[Ana Ruiz], a mother of two, said so.', 'a mother of two'],
    ['[Ana Ruiz], a 34-year-old teacher, said so.', 'a 34-year-old teacher'],
    ['[Ana Ruiz], the county clerk, treasurer and judge, said so.', 'the county clerk, treasurer and judge'],
    ['[Ana Ruiz], Orval’s mayor, said so.', 'Orval’s mayor'],
    ['[Ana Ruiz], head of the port who rang, said so.', 'head of the port'],
    ['[Ana Ruiz], director of Harbour Foods (HF), said so.', 'director of Harbour Foods (HF)'],
    ['[Ana Ruiz], spokeswoman for the harbour. It rained.', 'spokeswoman for the harbour'],
    ['[Ana Ruiz], an orphan of the war, said so.', 'an orphan of the war'],
    ['[Ana Ruiz], aide to Lt. Gov. Beck, said so.', 'aide to Lt. Gov. Beck'],
    ['[Ana Ruiz], the contralto whose voice was loud, said so.', 'the contralto'],
    ['Prince [Tom Beck], the envoy, said so.', 'the envoy'],
    ['Prince [Tom Beck] said so.', 'Prince'],
    ['[Tom Beck], 40, his brother Jan Beck, 38, and a cousin came.', null],
    ['[Tom Beck], 40, baker Jan Ross, 38, and a cousin came.', null],
    ['[Tom Beck], friend of Jan Ross, said so.', 'friend of Jan Ross'],
    ['[Ana Ruiz], for years head of the port, said so.', null],
    ['[Ana Ruiz], Orval’s union, said so.', 'Orval’s union'],
    ['[Ana Ruiz], Orval union, said so.', null],
    ['[Ana Ruiz], aide to George W. Beck, said so.', 'aide to George W. Beck'],
    ['He met [Ana Ruiz],', null],
    ['[Ana Ruiz], 45, said so.', null],
    ['[Ana Ruiz], who runs the port, said so.', null],
    ['[Ana Ruiz], of Orval, said so.', null],
    ['[Ana Ruiz], the day after, said so.', null],
    ['[Ana Ruiz], from the port, said so.', null],
    ['[Ana Ruiz], and minister Beck, said so.', null],
    ['[Ana Ruiz], said it rained.', null],
    ['[Ana Ruiz], was minister, and said so.', null],
    ['[Ana Ruiz] of the port said so.', null]
  ])('%s', (line, description) => expect(said(line)).toBe(description))
})

test.each([
  ['the minister', 'definite minister'],
  ['The minister', 'definite minister'],
  ['these ministers', 'definite ministers'],
  ['a neighbour', 'neighbour'],
  ['his two sisters', 'sisters'],
  ['police', 'police'],
  ['the former harbour minister', 'definite minister: former harbour'],
  ['the minister of health', 'definite minister'],
  ['the minister (Rural)', 'definite minister'],
  ['the minister interviewed there', 'definite minister'],
  ['the 40-year-old minister', 'definite minister'],
  ['the Orval-based firm', 'definite firm'],
  ['the retired minister', 'definite minister: retired'],
  ['the source close to it', 'definite source'],
  ['the', 'the']
])('a phrase without a name: «%s»', (words, read) => {
  const {definite, head, beside} = nounOf(words)
  expect(`${definite ? 'definite ' : ''}${head}${beside.length > 0 ? `: ${beside.join(' ')}` : ''}`).toBe(read)
})

test.each([
  ['statement', 'text'],
  ['report', 'text'],
  ['police', 'group'],
  ['ministers', 'group'],
  ['minister', 'person'],
  ['woman', 'person'],
  ['company', 'body'],
  ['council', 'body'],
  ['source', 'person'],
  ['geologist', 'person'],
  ['boats', 'group'],
  ['boss', 'person'],
  ['actress', 'person'],
  ['princess', 'person'],
  ['glass', 'unknown'],
  ['river', 'unknown']
])('what speaks under «%s»: %s', (head, kind) => expect(kindOf(head)).toBe(kind))
