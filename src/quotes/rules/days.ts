import {isCapital, isWord} from '../words/text.js'
import {isPast} from '../words/forms.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {ARTICLES, HELPS} from './speaker-words.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/**
 * The day on which something is said says nothing:
 *
 *     Halden Foods Inc., a maker of crisps, today announced that it would close.
 *     -------------------------------------  no
 *     The roads department today (January 9) announced the closure.
 *     --------------------  no no no no no no
 */
export function days(copy: Copy, ties: Tie[], text: string): Tie[] {
  for (const tie of ties) {
    const {source, cue} = tie
    if (!source || !cue || source.to > cue.from || cue.from - source.to > DATE) continue
    if (isAgo(copy, source)) {
      opening(copy, tie, source)
      continue
    }
    const to = beforeDay(copy, source.from, source.to)
    if (to === source.to) continue
    if (to === source.from) beside(copy, tie, source)
    // «a poll published today»
    else if (!isPast(text, copy.ends[to - 1] as number)) tie.source = {...source, to}
  }
  return ties
}
/** Most tokens of a date in brackets. */
const DATE = 6

/** Where a day begins that closes a stretch, with a date in brackets behind it; else the stretch's end. */
function beforeDay({hashes, kinds}: Copy, from: number, to: number): number {
  let end = to
  if (kinds[end - 1] === TokenKind.unbracket)
    for (let at = end - 2; at >= from && end - at <= DATE; at--)
      if (kinds[at] === TokenKind.bracket) {
        end = at
        break
      }
  return end > from && kinds[end - 1] === TokenKind.lower && DAYS.has(hashes[end - 1] as number) ? end - 1 : to
}
const DAYS = hashesOf('today yesterday tonight')

/** «The family of a woman who vanished six days |ago| say»: no speaker. */
const isAgo = ({hashes}: Copy, {from, to}: Labelled): boolean => to === from + 1 && hashes[from] === AGO
const AGO = hashOf('ago')

/** The noun with its clause that the sentence begins with. */
function opening({hashes, kinds, sentences}: Copy, tie: Tie, ago: Labelled): void {
  const begins = sentences[sentenceOf(sentences, ago.from)] as number
  tie.source = null
  if (!ARTICLES.has(hashes[begins] as number)) return
  for (let at = begins; at < ago.to; at++) if (!isWord(kinds[at])) return
  tie.source = {...ago, from: begins}
}

/** The words that the sentence begins with, where a tagger took the day behind them for who speaks. */
function beside({hashes, kinds, depths, sentences}: Copy, tie: Tie, day: Labelled): void {
  const begins = sentences[sentenceOf(sentences, day.from)] as number
  tie.source = null
  if (tie.cue?.from !== day.to || day.from - begins > LONGEST || !isCapital(kinds[begins])) return
  const close = kinds[day.from - 1] === TokenKind.comma ? day.from - 1 : day.from
  let to = close
  for (let at = begins; at < close; at++) {
    if (depths[at] !== 0) return
    if (to === close && kinds[at] === TokenKind.comma) to = at
    // «The council, which is run by the Greens, today said …»
    if (HELPS.has(hashes[at] as number)) {
      if (to === close || close === day.from) return
      tie.source = {...day, from: begins, to}
      return
    }
  }
  if (close > begins) tie.source = {...day, from: begins, to: close}
}
/** Most words of who speaks, with all that is said of that one. */
const LONGEST = 40
