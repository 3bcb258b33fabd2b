import {describe, expect, test} from 'vitest'
import {meant} from './setup/cast.js'

const SAID = '“[It rained],”'

describe('a couple', () => {
  test.each([
    [`Tom Beck, 67, and his wife Ana Beck have moved. ${SAID} {the couple} <said>.`, 'Tom Beck and Ana Beck'],
    [`Tom Beck and his old wife, Ana Beck, have moved. ${SAID} {the couple} <said>.`, 'Tom Beck and Ana Beck'],
    [`Tom Beck and Ana Beck have moved. ${SAID} {the pair} <said>.`, 'Tom Beck and Ana Beck'],
    // not yet named, no two, a body, too far apart
    [`${SAID} {the couple} <said>. Tom Beck and his wife Ana Beck have moved.`, 'the couple'],
    [`Tom Beck met Ana Ruiz in town. ${SAID} {the pair} <said>.`, 'the pair'],
    [`Tom Beck and Kestrel Foods AG have moved. ${SAID} {the pair} <said>.`, 'the pair']
  ])('%s', (text, who) => expect(meant(text)).toBe(who))
})

describe('her husband, his wife', () => {
  test.each([
    [
      `Tom Beck and his wife, Ana Hall, moved. “[It blew],” {Ana Hall} <said>. ${SAID} {her husband} <said>.`,
      'Tom Beck'
    ],
    [`Tom and Ana Beck moved. “[It blew],” {Ana Beck} <said>. ${SAID} {her husband} <said>.`, 'Tom Beck'],
    [`Tom Beck and Ana Beck moved. “[It blew],” {Ana Beck} <said>. ${SAID} {her husband} <said>.`, 'Tom Beck'],
    [`Ana Beck and Tom Beck moved. “[It blew],” {Ana Beck} <said>. ${SAID} {her husband} <said>.`, 'Tom Beck'],
    [`Sue Beck and Ana Beck moved. “[It blew],” {Ana Beck} <said>. ${SAID} {her husband} <said>.`, 'her husband'],
    [`Tom Hall and Ana Beck moved. “[It blew],” {Ana Beck} <said>. ${SAID} {her husband} <said>.`, 'her husband'],
    [`Tom Beck met Ana Beck. “[It blew],” {Ana Beck} <said>. ${SAID} {her husband} <said>.`, 'her husband']
  ])('%s', (text, who) => expect(meant(text)).toBe(who))
})

describe('a surname in a family', () => {
  test.each([
    [`Walter Bell came with his daughter, the actress Lise Bell. ${SAID} {Bell} <said>.`, 'Walter Bell'],
    [`Walter Bell came with Lise Bell. ${SAID} {Bell} <said>.`, 'Bell?'],
    [`Walter Bell, 12, came with his mother, Lise Bell. ${SAID} {Bell} <said>.`, 'Bell?'],
    [`Walter Bell came with the old daughter Lise Bell. ${SAID} {Bell} <said>.`, 'Bell?']
  ])('%s', (text, who) => expect(meant(text)).toBe(who))
})

describe('one who gives a name', () => {
  test.each([
    [`${SAID} <said> {a driver}, who gave his name only as Tarn.`, 'Tarn / a driver'],
    [`${SAID} <said> {a driver} who identified himself as Tom Beck.`, 'Tom Beck / a driver'],
    [`${SAID} <said> {one}, who goes by Tarn.`, 'Tarn'],
    [`${SAID} <said> {a driver}, who gave his coat to Tarn.`, 'a driver'],
    [`${SAID} <said> {the driver} with a bag, who gave his name as Tarn.`, 'the driver'],
    [`${SAID} <said> {drivers}, who gave his name as Tarn.`, 'drivers']
  ])('%s', (text, who) => expect(meant(text)).toBe(who))
})

describe('the only company', () => {
  test.each([
    [`Shares in Oxvolt Tarn fell. ${SAID} {the company} <said>.`, 'Oxvolt Tarn'],
    [`The stock of Oxvolt Tarn fell. ${SAID} {the company} <said>.`, 'Oxvolt Tarn'],
    [`Shares in Oxvolt Tarn fell, and shares in Nord Vik rose. ${SAID} {the company} <said>.`, 'the company']
  ])('%s', (text, who) => expect(meant(text)).toBe(who))
})
