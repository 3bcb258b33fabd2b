import {agencyMarks, agencyMarksLower} from '../lexicon/agencies.js'

/** Whether words name an agency, as its lexicon has it. Letters count as written, longer names in any case. */
export const agencyOf = (words: string): boolean =>
  agencyMarks.has(words) ||
  agencyMarksLower.has(words.toLowerCase()) ||
  (words.startsWith('The ') && agencyMarks.has(words.slice(4)))

const PRESS =
  /\b(?:press|news|agency|agencies|times|post|tribune|herald|gazette|journal|daily|today|media|radio|tv|television|network|newspaper|newsroom|bureau|desk|service|wire|newswire|chronicle|observer|guardian|telegraph|mail|express|courier|dispatch|sentinel|ledger|monitor|examiner|inquirer|bulletin|reporters|correspondents|broadcasting|magazine|foundation|ministry|university)\b/i

/** Whether words look like a newsroom's name. */
export const looksLikeNewsroom = (words: string): boolean => agencyOf(words) || PRESS.test(words)

/** Agencies joined by a stroke or a hyphen, each with its place in the words; the whole where it is one. */
export function organisationsIn(words: string): {from: number; to: number; name: string}[] {
  const out: {from: number; to: number; name: string}[] = []
  let from = 0
  for (let at = 0; at <= words.length; at++) {
    const sign = words[at]
    if (at < words.length && sign !== '/' && sign !== '-' && sign !== ',' && !words.startsWith(' and ', at)) continue
    const name = words.slice(from, at).trim()
    // «RFE/RL» and «Keystone-SDA» are one name; «NNN-IRNA» is two, both known.
    if (sign === '-' && !(agencyOf(name) && agencyOf(words.slice(at + 1).trim()))) continue
    if (sign === '/' && agencyOf(words.slice(from).trim())) continue
    if (name !== '') {
      const start = words.indexOf(name, from)
      out.push({from: start, to: start + name.length, name})
    }
    from = sign === ' ' ? at + 5 : at + 1
    if (sign === ' ') at += 4
  }
  return out
}
