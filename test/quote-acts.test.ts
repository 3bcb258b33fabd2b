import {describe, expect, test} from 'vitest'
import {reactions} from '../src/quotes/rules/reactions.js'
import {through} from './setup/ties.js'

const isTold = (text: string): boolean => through(reactions, text).length > 0

describe('a verb of saying that does something else', () => {
  test.each([
    '{S Rovers} {Q claimed} {C a first league title in 12 years}.',
    '{S Bell} {Q claimed} {C three wickets in the final session}.',
    '{S The fire} {Q claimed} {C six lives}.',
    '{S He} {Q claimed} {C gold in the 200 metres}.',
    '{S Bell} {Q claimed} {C a victory over Orval}.',
    '{S The hotel} {Q boasts} {C a view of the bay}.',
    '{S She} {Q maintains} {C a wide lead over Bell}.',
    '{S Ruiz} {Q said} {C goodbye to her pupils}.',
    '{S It is fair to} {Q say} {C that the night was cold}.',
    '{S Suffice it to} {Q say} {C that it rained}.',
    '{S The bank} {Q posted} {C a loss of $4 million}.',
    '{S The mayor} {Q answered} {C the phone}.',
    '{S The union} {Q called} {C a strike for Friday}.',
    '{S Neighbours} {Q called} {C the police at midnight}.',
    '{S The airline} {Q ordered} {C 20 jets from the maker}.',
    '{S The side} {Q repeated} {C the feat a year later}.',
    '{S Bell} {Q slammed} {C the ball into the net from ten yards}.',
    '{S He} {Q ruled} {C the country for 20 years}.',
    '{S Tom Beck} {Q writes a column for} {C the Daily}.',
    '{S The visitors} {Q claimed} {C a point through a late try}.',
    'The weekly, {Q citing} {C two sources}, went to press.',
    'The weekly, {Q citing} {C two people familiar with it}, went to press.',
    '{S The board} {Q proposes} {C a dividend of 2 crowns}.',
    '{S The plant} {Q declared} {C force majeure}.',
    '{S The police} have {Q called} {C him in} again.',
    '{S She} {Q acknowledged} {C the cheers of the crowd}.',
    '{S One source} spoke, {Q requesting} {C anonymity as he may not speak of it}.',
    '{S He} declined to {Q say} {C how it would be paid for}.',
    '{S The firm} refused to {Q say} {C who had paid}.',
    '{S The man} was {Q admitted} {C to hospital}.',
    '{S She} was later {Q cited} for {C contempt}.',
    '{S Bell} was {Q dismissed} for {C 24 by Khan}.'
  ])('%s', (text) => expect(isTold(text)).toBe(false))

  test.each([
    '{S He} {Q claimed} {C the title was his}.',
    '{S He} {Q claimed} {C that the title was his}.',
    '{S He} {Q claimed} {C to have the title}.',
    '{S He} {Q claimed} {C victory on Friday}.',
    '{S He} {Q claimed} {C responsibility for the fire}.',
    '{S He} {Q claimed} {C “the title”}.',
    '{S He} {Q boasted} {C of a view}.',
    '{S He} {Q boasted} {C the view was his}.',
    '{S He} {Q maintained} {C his innocence}.',
    '{S She} {Q maintained} {C that the lead was hers}.',
    '{S Ruiz} {Q said} {C she had no seat}.',
    '{S He} asked to {Q say} {C that the night was cold}.',
    '{S She} {Q called} {C the strike a disgrace}.',
    '{S She} {Q called} {C for an election}.',
    '{S She} {Q called} {C him a liar}.',
    '{S She} {Q declared} {C a state of emergency}.',
    '{S She} {Q proposes} {C a new bridge}.',
    '{S She} {Q acknowledged} {C the error}.',
    '{S She} {Q ordered} {C 20 men to leave}.',
    '{S She} {Q ordered} {C an inquiry}.',
    '{S He} {Q ruled} {C the plan unlawful}.',
    '{S He} {Q admitted} {C to three thefts}.',
    '{S The court} {Q cited} {C contempt}.',
    '{S He} had to {Q say} {C how it would be paid for}.',
    '{S He} {Q cited} {C a lack of sleep}.',
    '{S She} {Q said, answering} {C it was cold}.'
  ])('told: %s', (text) => expect(isTold(text)).toBe(true))
})
