import {expect, test} from 'vitest'
import {byline} from '../src/inline/byline.js'
import {agencyCredit, caption, credit, maybeCredit, namedPicture, signedCredit} from '../src/inline/caption.js'
import {signatureAt} from '../src/inline/credit-name.js'
import {dateline} from '../src/inline/dateline.js'
import {related} from '../src/inline/related.js'
import {newsroom} from '../src/inline/newsroom.js'
import {tagline} from '../src/inline/tagline.js'
import {timeline} from '../src/inline/timeline.js'
import {signs, spanOver, told, wordsOf} from './setup/told.js'

const LEAD = 'The river rose over its banks.'
/** What a dateline before a lead tells, `no` where none is read; the lead must be left whole. */
const opening = (text: string, lead = LEAD, alone = false): string => {
  const line = text + lead
  const found = dateline(spanOver(line), alone)
  if (!found) return 'no'
  expect(line.slice(found.end).trim()).toBe(lead)
  return found.nodes.flatMap(told).join(', ')
}

test.each([
  // Fields of a mail’s head
  ['Subject: AP-US--', 'no'],
  ['Re: AP-US--', 'no'],
  // What may open one: the first and last of the letters and figures, a bracket, a flash's signs
  ['ACCRA - ', 'at ACCRA'],
  ['ZURICH - ', 'at ZURICH'],
  ['abuja, march 9 - ', 'at abuja, on --03-09'],
  ['zagreb, march 9 - ', 'at zagreb, on --03-09'],
  ['01 June 2021, LISBON - ', 'on 2021-06-01, at LISBON'],
  ['9 June (Reuters) - ', 'on --06-09, by Reuters'],
  ['(AP) - ', 'by AP'],
  ['** LISBON, June 12 (Reuters) - ', 'at LISBON, on --06-12, by Reuters'],
  ['*LISBON (Reuters) - ', 'at LISBON, by Reuters'],
  ['[Lagos, 5 May] ', 'at Lagos, on --05-05'],
  ['[LAGOS] ', 'at LAGOS'],
  ['CAIRO- ', 'at CAIRO'],
  // A dash that a date and a second dash follow
  ['CHEVY CHASE, Md., -March 4 - ', 'at CHEVY CHASE, Md., on --03-04'],
  ['LISBON; - March 4 - ', 'at LISBON, on --03-04'],
  ['LISBON -March 4, - ', 'at LISBON, on --03-04'],
  ['LISBON   - March 4  -- ', 'at LISBON, on --03-04'],
  // An agency between two signs, and a day after a colon
  ['DOHA: QNA — ', 'at DOHA, by QNA'],
  ['BRATISLAVA – TASR – ', 'at BRATISLAVA, by TASR'],
  ['KYIV. June 12. KAZINFORM - ', 'at KYIV, on --06-12, by KAZINFORM'],
  ['BAKU, Azerbaijan, June 12. Trend: ', 'at BAKU, Azerbaijan, on --06-12, by Trend'],
  ['TASHKENT, Uzbekistan, June 12. UzA. ', 'at TASHKENT, Uzbekistan, on --06-12, by UzA'],
  ['Kuwait City: 12 Jun 2021 (KUNA) - ', 'at Kuwait City, on 2021-06-12, by KUNA'],
  ['Harbour: 12 June 2021 was the day. ', 'no'],
  // Slips of the typist
  ['Febuary 3 (Reuters) - ', 'on --02-03, by Reuters'],
  ['LISBON, Febuary 3 - ', 'at LISBON, on --02-03'],
  // Towns, states, agencies between commas and strokes
  ['SCRANTON, PA, June 12 - ', 'at SCRANTON, PA, on --06-12'],
  ['LONDON, PA - ', 'at LONDON, by PA'],
  ['LONDON, June 12, PA - ', 'at LONDON, on --06-12, by PA'],
  ['AMMAN/PETRA - ', 'at AMMAN, at PETRA'],
  ['DALLAS/FORT WORTH - ', 'at DALLAS/FORT WORTH'],
  ['DALLAS/HOUSTON - ', 'at DALLAS, at HOUSTON'],
  ['JAKARTA, Harbour.example – ', 'at JAKARTA, by Harbour.example'],
  ['JAKARTA, Harbour.example –', 'at JAKARTA, by Harbour.example'],
  ['JAKARTA, Harbour.example– ', 'at JAKARTA, by Harbour.example'],
  ['12 June 2021; AFP: ', 'on 2021-06-12, by AFP'],
  ['MOSCOW. 12 June. (Interfax) - ', 'at MOSCOW, on --06-12, by Interfax'],
  ['MOSCOW. 12 June. [Interfax] - ', 'at MOSCOW, on --06-12, by Interfax'],
  ['MOSCOW. June 12. 2021 /TASS/. ', 'no'],
  // Full stops that are the place's and the sign's
  ['E. LANSING. June 4 (AP) - ', 'at E. LANSING, on --06-04, by AP'],
  ['WASHINGTON D.C. - ', 'at WASHINGTON D.C.'],
  ['WASHINGTON, D.C. - ', 'at WASHINGTON, D.C.'],
  ['FARGO N.Dak. (AP) - ', 'at FARGO N.Dak., by AP'],
  ['MADRID.- ', 'at MADRID'],
  ['Madrid, 12 jun (EFE).- ', 'at Madrid, on --06-12, by EFE'],
  // No blank on one side of the sign
  ['OSLO, June 12-', 'at OSLO, on --06-12'],
  ['MOSCOW /TASS/ -', 'at MOSCOW, by TASS'],
  ['BERLIN [dpa] -', 'at BERLIN, by dpa'],
  ['LISBON -', 'no'],
  ['LISBON-', 'no'],
  // No sign at all
  ['New Delhi, June 12 (IANS). ', 'at New Delhi, on --06-12, by IANS'],
  ['New Delhi, June 12 (IANS) ', 'at New Delhi, on --06-12, by IANS'],
  ['New Delhi, June 12 (Flood) ', 'no'],
  // Colons
  ['DUBAI: ', 'at DUBAI'],
  ['DUBAI:', 'no'],
  ['USA: ', 'no'],
  ['Mumbai (ANI): ', 'at Mumbai, by ANI'],
  ['Mumbai (ANI):', 'no'],
  // Short letters are no town
  ['USA - ', 'no'],
  ['LIMA - ', 'at LIMA'],
  ['AFP - ', 'no'],
  // The day with the agency, the weekday, the day after or before a dash
  ['LISBON (Reuters, June 12) - ', 'at LISBON, by Reuters, on --06-12'],
  ['LISBON (12 June 2021, Reuters) - ', 'at LISBON, on 2021-06-12, by Reuters'],
  ['TORONTO, Ontario--(Newsfile Corp. - June 12, 2021) - ', 'at TORONTO, Ontario, by Newsfile Corp., on 2021-06-12'],
  ['MADRID, 12 Jun.- ', 'at MADRID, on --06-12'],
  ['Girona.- ', 'at Girona'],
  ['LISBON, Saturday, June 12 - ', 'at LISBON, on --06-12'],
  ['LISBON, Sat June 12 (Reuters) - ', 'at LISBON, on --06-12, by Reuters'],
  ['Sat., June 12 (UPI) -- ', 'on --06-12, by UPI'],
  ['Islamabad - June 12 (APP): ', 'at Islamabad, on --06-12, by APP'],
  ['June 12, 2021 – LISBON – ', 'on 2021-06-12, at LISBON'],
  ['NEW YORK, NY -- (Marketwired) -- 12/31/21 -- ', 'at NEW YORK, NY, by Marketwired, on 2021-12-31'],
  ['SCRANTON, PA June 12 (AP) - ', 'at SCRANTON, PA, on --06-12, by AP'],
  ['SCRANTON, PA., June 12 - ', 'at SCRANTON, PA., on --06-12'],
  ['NITRO, W.Va., June 12 - ', 'at NITRO, W.Va., on --06-12'],
  // Bars, strokes and agencies without brackets
  ['Kampala, Uganda | THE HARBOUR | ', 'at Kampala, Uganda, by THE HARBOUR'],
  ['LISBON | 12 June 2021 — ', 'at LISBON, on 2021-06-12'],
  ['Lisbon | Reuters — ', 'at Lisbon, by Reuters'],
  ['SPORT | ', 'no'],
  ['NEW YORK, NY / ACCESSWIRE / June 12, 2021 / ', 'at NEW YORK, NY, by ACCESSWIRE, on 2021-06-12'],
  ['12 June 2021; Harbour.example: ', 'on 2021-06-12, by Harbour.example'],
  ['12 June 2021; HARBOUR: ', 'on 2021-06-12, by HARBOUR'],
  ['KISUMU (Kenya) AFP – ', 'at KISUMU (Kenya), by AFP'],
  ['PARIS AFP - ', 'at PARIS, by AFP'],
  ['ASTANA. KAZINFORM - ', 'at ASTANA, by KAZINFORM'],
  ['APA - Dakar (Senegal) - ', 'by APA, at Dakar (Senegal)'],
  ['HARBOUR.CO, Jakarta - ', 'by HARBOUR.CO, at Jakarta'],
  ['AKP Phnom Penh, June 12, 2021 -- ', 'by AKP, at Phnom Penh, on 2021-06-12'],
  ['Damascus, SANA-', 'at Damascus, by SANA'],
  // Several towns
  ['LISBON and MADRID — ', 'at LISBON, at MADRID'],
  ['LISBON & MADRID - ', 'at LISBON, at MADRID'],
  ['Lisbon/Madrid - ', 'at Lisbon, at Madrid'],
  ['Profit/Loss - ', 'no'],
  ['Hà Nội (VNS) - ', 'at Hà Nội, by VNS'],
  ["Male', June 12 - ", "at Male', on --06-12"],
  // The sign
  ['<LISBON (AP) - ', 'at LISBON, by AP'],
  ['LISBON:- ', 'at LISBON'],
  ['LISBON.—', 'at LISBON'],
  ['Oslo, 12 June 2021: ', 'at Oslo, on 2021-06-12'],
  ['Day Two, 12 June 2021: ', 'no'],
  ['Lisbon, Portugal: ', 'at Lisbon, Portugal'],
  ['LISBON: (AP) ', 'at LISBON, by AP'],
  ['LISBON (Reuters). ', 'at LISBON, by Reuters'],
  ['Phnom Penh (AKP) ', 'at Phnom Penh, by AKP'],
  ['YEREVAN, JUNE 12, ARMENPRESS. ', 'at YEREVAN, on --06-12, by ARMENPRESS'],
  ['YEREVAN, June 12. /ARKA/. ', 'at YEREVAN, on --06-12, by ARKA'],
  ['MOSCOW, June 12 - RIA Novosti. ', 'at MOSCOW, on --06-12, by RIA Novosti'],
  ['PESHAWAR, Mar 12 (APP):', 'at PESHAWAR, on --03-12, by APP'],
  ['ADDIS ABABA (ENA) March 12, 2024 – ', 'at ADDIS ABABA, by ENA, on 2024-03-12'],
  ['TBILISI (Harbour.ge), 12 Mar - ', 'at TBILISI, by Harbour.ge, on --03-12'],
  ['Vilnius, Mar 12, BNS - ', 'at Vilnius, on --03-12, by BNS'],
  ['BAKU, Azerbaijan, March 12. ', 'at BAKU, Azerbaijan, on --03-12'],
  ['Baku, March 12. ', 'no'],
  // A newsroom that no list knows, and a semicolon
  ['MALE (Isle Radio); ', 'at MALE, by Isle Radio'],
  ['NATO (Isle Radio) ', 'no'],
  // The sender first, and the country in brackets
  ['APA-Dakar (Senegal) ', 'by APA, at Dakar (Senegal)'],
  ['APA – Dakar (Senegal) ', 'by APA, at Dakar (Senegal)'],
  ['APA-Dakar (Chapter) ', 'no'],
  // Round brackets about a town that is known
  ['(LISBON) - ', 'at LISBON'],
  ['(Lima, Peru, June 12) - ', 'at Lima, Peru, on --06-12'],
  ['(Lisbon) ', 'no'],
  // A bar after a town alone
  ['Lisbon | ', 'at Lisbon'],
  ['WATCH | ', 'no'],
  ['CREDIT: ', 'no'],
  ['[EXTERNAL EMAIL] ', 'no'],
  ['VIDEO: ', 'no'],
  ['MYTH: ', 'no'],
  ['PREVIOUSLY: ', 'no'],
  // A preposition and the day, words that no place's name has, and a town of two words
  ['On March 4 - ', 'no'],
  ['Since June 12, 2020 – ', 'no'],
  ['In an email dated March 4 - ', 'no'],
  ['La paz, march 4 - ', 'at La paz, on --03-04'],
  ['NEWPORT NEWS, Va.: ', 'at NEWPORT NEWS, Va.'],
  // A bracket that is no sender's
  ['(Chapter IV) - ', 'no'],
  ['(UPDATE) - ', 'no'],
  ['(ANSA) - ROME, JUN 12 - ', 'by ANSA, at ROME, on --06-12']
])('dateline: «%s»', (text, read) => expect(opening(text)).toBe(read))

test.each([
  // What follows the sign is the story's own
  ['LISBON - ', 'May 4, X-ray day, was wet.', 'at LISBON'],
  ['LISBON - ', 'May 4 was wet.', 'at LISBON'],
  ['LISBON - ', '(Act IV) - The curtain rose.', 'at LISBON'],
  ['LISBON - ', '(IV Act) - The curtain rose.', 'at LISBON'],
  ['LISBON - ', '(A) - The first of two lists.', 'at LISBON'],
  ['LISBON - ', '(VIDEO) The curtain rose.', 'at LISBON'],
  ['LISBON (AP) - ', '(UPDATE) - The curtain rose.', 'at LISBON, by AP'],
  ['CAIRO- ', 'iPhone sales fell.', 'at CAIRO'],
  ['PARIS - ', '“We will go,” she said.', 'at PARIS'],
  ['(Bloomberg) -- ', 'Harbour Foods Inc. -- the brewer -- rose.', 'by Bloomberg'],
  ['LISBON, June 12 - ', 'U.S.-led talks began.', 'at LISBON, on --06-12'],
  // A town in capitals that no list knows needs a lead after its bar
  ['LHUENTSE | ', `${LEAD} ${LEAD} ${LEAD}`, 'at LHUENTSE'],
  ['HOW TO VOTE | ', `${LEAD} ${LEAD} ${LEAD}`, 'no'],
  // A headline after its kicker
  ['CORMORANT: ', 'Harbour Ferry Loses Its Bell To The Flood', 'no'],
  ['LISBON: ', 'Harbour Minister Ana Ruiz lost the bell', 'at LISBON'],
  ['LISBON: ', 'Prime Minister Ana Ruiz', 'at LISBON'],
  // Small letters go on with a sentence, but for copy that has no others, and under the day alone
  ['Christmas Day, December 25 – ', 'a Friday this year – is quiet.', 'no'],
  ['Norrfors, april 7 - ', 'prices rose in active trade.', 'at Norrfors, on --04-07'],
  ['norrfors, april 7 - ', 'prices rose in active trade.', 'at norrfors, on --04-07'],
  ['Lisbon, April 7 - ', 'eBay rose in active trade.', 'at Lisbon, on --04-07'],
  ['April 7 - ', 'as of Friday, June 3.', 'on --04-07']
])('dateline: «%s», not «%s»', (text, lead, read) => expect(opening(text, lead)).toBe(read))

test.each([
  'Harbour Radio (AFP) Director Ana Ruiz said the river rose.',
  'Lisbon, June 12 was a day of rain.',
  'The minister - he is 80 - went home.',
  '“LISBON - that is where we go,” she said.',
  'Lisbon, the harbour and the river - all were closed.',
  'LISBON; the harbour was closed.',
  'U.S.-China talks began.',
  'U.S.—China talks began.'
])('no dateline: %s', (line) => expect(dateline(spanOver(line))).toBeUndefined())

test.each([
  ['ANKARA, Turkey', 'at ANKARA, Turkey'],
  ['LISBON, June 12', 'at LISBON, on --06-12'],
  ['LIMA', 'at LIMA'],
  ['USA', 'no'],
  ['Lisbon', 'no'],
  ['AFP', 'no'],
  ['OMAHA.', 'at OMAHA'],
  ['SUMMARY.', 'no'],
  ['FULL TEXT.', 'no'],
  ['ONE TWO THREE FOUR', 'at ONE TWO THREE FOUR'],
  ['ONE TWO THREE FOUR FIVE', 'no']
])('dateline on a line of its own: %s', (line, read) => expect(opening(line, '', true)).toBe(read))

test.each([
  ['MADRID.- ', 'MADRID'],
  ['WASHINGTON, D.C. - ', 'WASHINGTON, D.C.'],
  ['Madrid, 12 jun (EFE).- ', 'Madrid, 12 jun (EFE)'],
  ['[Lagos, 5 May] ', '[Lagos, 5 May]'],
  ['YEREVAN, JUNE 12, ARMENPRESS. ', 'YEREVAN, JUNE 12, ARMENPRESS'],
  ['** LISBON, June 12 - ', 'LISBON, June 12'],
  ['(Bloomberg) -- ', '(Bloomberg)']
])('the words of the dateline: «%s»', (text, words) => {
  const node = dateline(spanOver(text + LEAD))?.nodes.find(({type}) => type === 'dateline')
  expect(node && wordsOf(node).replaceAll('~', '').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
})

test.each([
  ['[1/3] Boats ride at anchor', 'label [1/3]'],
  ['(2 of 5) Boats ride at anchor', 'label (2 of 5)'],
  ['12/30 Boats ride at anchor', 'label 12/30'],
  ['3/4 | Boats ride at anchor', 'label 3/4 |'],
  ['1,200 boats ride 2/3 of the way', ''],
  ['1/3rds of the boats ride at anchor', ''],
  ['12 boats ride at anchor', ''],
  ['Image caption, Boats ride at anchor', 'label Image caption,'],
  ['Photo: Boats ride at anchor. (AFP)', 'label Photo:, credit AFP'],
  ['Photo: Jo Bell', 'credit Jo Bell'],
  // The day of the picture
  ['In this June 8, 2020, file photo, boats ride', 'on 2020-06-08'],
  ['Boats ride at anchor on Monday, June 8', 'on --06-08'],
  ['Boats ride at anchor on Wednesday June 10', 'on --06-10'],
  ['Boats ride at anchor on 8 June 2020', 'on 2020-06-08'],
  ['Boats ride at anchor, 12 June 2020', 'on 2020-06-12'],
  ['Boats ride at anchor, 8 June 2020', 'on 2020-06-08'],
  ['Boats ride at anchor, Sept. 8, 2020', 'on 2020-09-08'],
  ['Boats ride at anchor, June 8, 2020', 'on 2020-06-08'],
  ['Boats ride at anchor in a picture taken June 8', 'on --06-08'],
  ['In this June 2020 file photo, boats ride', 'on 2020-06'],
  ['Boats ride under the bridge of June 2020', ''],
  ['Boats ride at anchor on Lake Lima', ''],
  ['Boats ride at anchor, June 8 Street', ''],
  ['Boats ride at anchor (Jo Bell, June 8, 2020/AFP)', 'credit Jo Bell, June 8, 2020/AFP']
])('caption: «%s»', (text, read) => expect(signs(caption(spanOver(text)))).toBe(read))

test.each([
  // In brackets
  ['Boats ride. (Photo by Jo Bell / AFP) (Photo by JO BELL/AFP via Getty Images)', 'JO BELL/AFP via Getty Images'],
  ['(Photo by Jo Bell) (Photo by JO BELL/AFP)', 'JO BELL/AFP'],
  ['Boats ride (two of them). (Photo by Jo Bell)', 'Jo Bell'],
  ['Boats ride. (Photo credit: Jo Bell)', 'Jo Bell'],
  ['Boats ride. (Pictures by Jo Bell)', 'Jo Bell'],
  ['Boats ride. (Courtesy of Jo Bell)', 'Jo Bell'],
  ['Boats ride. (Photo-illustration, image by Jo Bell)', 'Photo-illustration, image by Jo Bell'],
  ['Boats ride. (HARBOUR OFFICE)', 'HARBOUR OFFICE'],
  ['Boats ride. (Harbour Office)', 'no'],
  ['Boats ride. (HARBOUR)', 'no'],
  ['Boats ride. [Jo Bell/AFP]', 'Jo Bell/AFP'],
  ['Boats ride. (Reporting for Reuters)', 'no'],
  ['Boats ride (file photo)', 'no'],
  ['Boats ride (an undated picture)', 'no'],
  // After a bar, a dash, a stroke
  ['Boats ride | Photo Credit: JO BELL', 'JO BELL'],
  ['Boats ride |Photo Credit: JO BELL', 'JO BELL'],
  ['Boats ride | Credit: Jo Bell', 'Jo Bell'],
  ['Boats ride | Image: Jo Bell', 'Jo Bell'],
  ['Boats ride | Photos Jo Bell', 'no'],
  [`Boats ride | By: ${'the harbour and '.repeat(6)}all of the sea`, 'no'],
  ['Boats ride — AFP pic', 'AFP pic'],
  ['Boats ride -- AFP', 'AFP'],
  ['Boats ride — Harbour Post', 'no'],
  ['Boats ride - Reuters reporters aboard, no doubt', 'no'],
  ['Boats ride. REUTERS/Jo Bell', 'REUTERS/Jo Bell'],
  ['Boats ride. Jo Bell/AFP via Getty Images', 'Jo Bell/AFP via Getty Images'],
  ['Boats ride. Jo Bell/Harbour Post', 'no'],
  ['Boats ride. THE CANADIAN PRESS/Jo Bell', 'THE CANADIAN PRESS/Jo Bell'],
  ['Jo Bell/Reuters', 'Jo Bell/Reuters'],
  ['Jo Bell/ Reuters', 'Jo Bell/ Reuters'],
  ['Jo Bell/Harbour Post', 'no'],
  // After a label
  ['Photo: Jo Bell', 'Jo Bell'],
  ['Foto: Jo Bell', 'Jo Bell'],
  ['Boats ride. Image by Jo Bell', 'Jo Bell'],
  ['Boats ride! Photos: J. Bell', 'J. Bell'],
  ['“Boats ride.” Photo: Jo Bell', 'Jo Bell'],
  ['Boats ride. Image source, Jo Bell', 'Jo Bell'],
  ['Boats ride. Crédit photo : Jo Bell', 'Jo Bell'],
  ['Boats ride. Photo courtesy of Jo Bell', 'Jo Bell'],
  ['Boats ride. Photo: Jo Bell. More of it', 'no'],
  ['Boats ride. Photo Jo Bell', 'no'],
  ['Boats ride. Photo of Boats at anchor', 'no'],
  ['Boats ride. (Photo courtesy of Jo Bell)', 'Jo Bell'],
  ['Boats ride. (Photo source: Jo Bell)', 'Jo Bell'],
  ['Boats ride.  Photo: Jo Bell', 'Jo Bell'],
  ['Boats ride. Photo by: Jo Bell', 'Jo Bell'],
  ['Boats ride. Photo: Jo Bell: Harbour Post', 'Jo Bell: Harbour Post'],
  // Owners, handouts
  ['© Jo Bell', 'Jo Bell'],
  ['© 2021 Jo Bell', 'Jo Bell'],
  ['Boats ride. ©Jo Bell', 'Jo Bell'],
  ['Boats ride. © jo bell', 'no'],
  ['Boats ride © Jo Bell', 'no'],
  ['HANDOUT', 'HANDOUT'],
  ['Boats ride. Handout', 'Handout'],
  ['Boats ride.HANDOUT', 'no'],
  ['Boats ride HANDOUT', 'no'],
  ['Boats ride at anchor in the harbour. Jo Bell', 'no'],
  // The page's words after it
  ['Boats ride. REUTERS/Jo Bell Purchase Licensing Rights', 'REUTERS/Jo Bell, label Purchase Licensing Rights'],
  ['Boats ride. REUTERS/Jo Bell', 'REUTERS/Jo Bell']
])('credit: «%s»', (text, read) => expect(signs(credit(spanOver(text))).replace(/^credit /, '')).toBe(read))

test('what encloses a credit is no word of it', () => {
  for (const other of ['(PHOTO NOT FOR SALE)', '(two of them, by the sea)']) {
    const last = credit(spanOver(`Boats ride. ${other} (Photo by Jo Bell)`))?.at(-1)
    expect(last && wordsOf(last)).toBe('(Photo by~Jo Bell~)')
  }
  const [, node] = credit(spanOver('Boats ride. (Photo by Jo Bell)')) ?? []
  expect(node && wordsOf(node)).toBe('(Photo by~Jo Bell~)')
  const [both] = credit(spanOver('(Photo by Jo Bell) (Photo by JO BELL/AFP)')) ?? []
  expect(both && wordsOf(both)).toBe('(Photo by Jo Bell) (Photo by~JO BELL/AFP~)')
})

test.each([
  ['Boats ride at anchor in the harbour. Jo Bell', 37],
  ['Boats ride at anchor in the harbour. JO BELL', 37],
  ['Boats ride at sea. Jo Bell', -1],
  ['Boats ride at anchor in the harbour. Jo Bell.', -1],
  ['Boats ride at anchor in the harbour. Late tide', -1],
  ['Boats ride at anchor with former Rep. Jo Bell', -1],
  ['Boats ride at anchor in the U.S. Jo Bell', -1],
  ['Boats ride at anchor in a book by E. Jo Bell', -1],
  ['Boats ride at anchor in the port of St. Jo Bell', -1]
])('a name after a sentence: «%s»', (text, at) => {
  expect(signatureAt(text)).toBe(at)
  expect(maybeCredit(spanOver(text))).toBe(at > 0)
})

test.each([
  ['Jo Bell/Harbour Post', 'credit Jo Bell/Harbour Post'],
  ['Jo Bell/ Harbour Post', 'credit Jo Bell/ Harbour Post'],
  ['Jo Bell', 'no'],
  ['Jo Bell/harbour post', 'no'],
  ['Jo Bell/Harbour goes to sea?', 'no'],
  ['Harbour/Jo Bell', 'no'],
  ['Jo Bell/Harbour Post of the Northern and Southern Shores and Isles', 'no']
])('a name and an outlet: «%s»', (text, read) => expect(signs(signedCredit(spanOver(text)))).toBe(read))

test.each([
  ['Getty Images A stone bridge', 'credit Getty Images'],
  ['PA Media Police at the bridge', 'credit PA Media'],
  ['Getty Images Stone bridge', 'no'],
  ['Reuters A Stone Bridge', 'no'],
  ['The Reuters A stone bridge', 'no']
])('a picture after its source: «%s»', (text, read) => expect(signs(namedPicture(spanOver(text)))).toBe(read))

test.each([
  ['Boats ride. (Yonhap)', true],
  ['Boats ride (Yonhap)', false],
  ['Boats ride. (Jo Bell)', false],
  ['Boats ride. [Yonhap]', true],
  ['Boats ride. (Yonhap) again', false]
])('an agency after the full stop: «%s»', (text, read) => expect(agencyCredit(text)).toBe(read))

test.each([
  ['READ: the report in full', 'label READ, title the report in full'],
  ['Read: The report in full', 'label Read, title The report in full'],
  ['Read: the report says that it rained', 'no'],
  [`Read: The report says that it rained on each day of the month of June.`, 'no'],
  ['Read more: the report in full', 'label Read more, title the report in full'],
  ['(READ: The report in full)', 'label READ, title The report in full'],
  ['[READ: The report in full]', 'label READ, title The report in full'],
  ['(READ: The report in full', 'no'],
  ['- Read: The report in full', 'label Read, title The report in full'],
  ['-Read: The report in full', 'no'],
  ['>> Read: The report in full', 'label Read, title The report in full'],
  ['Read — The report in full', 'label Read, title The report in full'],
  ['Read: ', 'no'],
  ['Read more: The report www.example.com/a', 'label Read more, title The report, url www.example.com/a'],
  ['Read more: The report (https://example.com/a)', 'label Read more, title The report, url https://example.com/a'],
  ['Read more: The report <https://example.com/a >', 'label Read more, title The report, url https://example.com/a'],
  ['Read more: https://example.com/a The report', 'label Read more, url https://example.com/a, title The report'],
  ['Read more: https://example.com/a', 'label Read more, url https://example.com/a']
])('related: «%s»', (text, read) => expect(signs(related(spanOver(text)))).toBe(read))

test('the sign that closes a link is a mark', () => {
  const marks = related(spanOver('Read more: The report <https://example.com/a >'))?.filter(({type}) => type === 'mark')
  expect(marks?.map(wordsOf)).toEqual([':', '<', '>'])
})

test.each([
  ['Updated 3h ago', 'label Updated, on null'],
  ['Updated 3 hours ago', 'label Updated, on null'],
  ['Updated about 3 hours ago', 'label Updated, on null'],
  ['Updated over a year ago', 'label Updated, on null'],
  ['Updated a few days ago', 'label Updated, on null'],
  ['Updated 2 hours and 10 minutes ago', 'label Updated, on null'],
  ['Updated just now', 'label Updated, on null'],
  ['Updated yesterday', 'label Updated, on null'],
  ['June 12, 2020 | 3 hours ago', 'on 2020-06-12, on null'],
  ['June 12, 2020 | yesterday', 'no'],
  ['Updated yesterdays', 'no'],
  ['Published | Updated', 'no'],
  ['Published | Monday', 'no'],
  ['Ana Ruiz | June 12, 2020 | AFP', 'Ana Ruiz, on 2020-06-12, by AFP'],
  ['(June 12, 2020)', 'on 2020-06-12'],
  ['- June 12, 2020', 'on 2020-06-12'],
  ['Harbour June 12, 2020', 'no'],
  ['June 12, 2020 | + | Lima', 'on 2020-06-12, at Lima'],
  ['Posted June 12, 2020 and updated June 13, 2020', 'label Posted, on 2020-06-12, label updated, on 2020-06-13'],
  ['Posted June 12, 2020 for updated June 13, 2020', 'no'],
  ['All News 17:08 June 04, 2021', 'on 2021-06-04T17:08'],
  ['Source: Harbour Foods AS Follow | June 12, 2020', 'label Source:, by Harbour Foods AS, on 2020-06-12'],
  ['Source: Harbour Foods AS + Follow | June 12, 2020', 'label Source:, by Harbour Foods AS, on 2020-06-12'],
  ['Source: Harbour Followers | June 12, 2020', 'label Source:, by Harbour Followers, on 2020-06-12'],
  ['PTI | Ludhpur | June 12, 2020', 'PTI / Ludhpur, on 2020-06-12'],
  ['June 12, 2020 | the harbour', 'no'],
  ['06/12/2020June 12, 2020', 'on 2020-12-06, on 2020-06-12']
])('time line: «%s»', (text, read) => expect(signs(timeline(spanOver(text)))).toBe(read))

test.each([
  [
    '(Reporting by Ana Ruiz in Lima, Peru, and Tom Beck; Editing by Sue Lim)',
    'reporting Ana Ruiz, Tom Beck, editing Sue Lim'
  ],
  ['Reporting by Ana Ruiz, editing by Sue Lim', 'reporting Ana Ruiz, editing Sue Lim'],
  ['Reporting by Ana Ruiz. Additional reporting by Tom Beck.', 'reporting Ana Ruiz, additional reporting Tom Beck'],
  ['Reporting by Ana Ruiz Editing by Sue Lim', 'reporting Ana Ruiz, editing Sue Lim'],
  ['Reporting by Ana Ruiz – editing by Sue Lim', 'reporting Ana Ruiz, editing Sue Lim'],
  ['Reporter: Ana Ruiz / Editor: Sue Lim', 'reporter Ana Ruiz, editor Sue Lim'],
  ['Writers: Ana Ruiz, Tom Beck', 'writer Ana Ruiz, Tom Beck'],
  ['Writer: Ana Ruiz', 'writer Ana Ruiz'],
  ['Editor: huaxia', 'editor huaxia'],
  ['Editor: huaxia2', 'no'],
  ['Editing by huaxia', 'no'],
  ['Editor: the one who signs', 'no'],
  ['Reporting by Ana Ruiz, who lives in the house by the river', 'no'],
  ['Reporting by Ana Ruiz for Reuters', 'reporting Ana Ruiz, by Reuters'],
  ['Reporting by Ana Ruiz for money', 'reporting Ana Ruiz'],
  ['With Reuters inputs', 'inputs Reuters, by Reuters'],
  ['(With inputs from PTI and ANI)', 'inputs PTI, ANI, by PTI, by ANI'],
  ['With additional reporting by Ana Ruiz', 'additional reporting Ana Ruiz'],
  ['With reporting by Reuters, AFP and Interfax', 'reporting Reuters, AFP, Interfax, by Reuters, by AFP, by Interfax'],
  ['With agency inputs', 'inputs '],
  ['With assistance from Ana Ruiz and Tom Beck', 'assistance Ana Ruiz, Tom Beck'],
  ['Without Reuters inputs', 'no'],
  ['PTI ABC DV DV', 'by PTI'],
  ['PTI is to go on', 'no'],
  ['PTI of the', 'no'],
  ['PTI vin', 'by PTI'],
  ['With inputs from Radio Lima in Cusco, Peru', 'inputs Radio Lima, by Radio Lima'],
  ['With inputs from Wire Harbour', 'inputs Wire Harbour, by Wire Harbour'],
  ['Some ride with Reuters inputs', 'no'],
  ['Reporting by Those Who Live In The Old Harbour', 'no'],
  ['(Reporting by Ana Ruiz) (Editing by Sue Lim)', 'reporting Ana Ruiz, editing Sue Lim'],
  ['(Reporting by Ana Ruiz; ana+ruiz@example.com)', 'reporting Ana Ruiz'],
  ['Reporting by Ana Ruiz. Graphics by Sue Lim', 'reporting Ana Ruiz, graphics Sue Lim'],
  ['Associated Press writer Ana Ruiz in Lima contributed to this report.', 'contributed Ana Ruiz, by Associated Press'],
  ['- The Straits Times/ANN', 'by The Straits Times, by ANN'],
  ['– Harbour.example', 'by Harbour.example'],
  ['Harbour.example', 'no'],
  ['(Kyodo)', 'by Kyodo'],
  ['(nal)', 'label nal'],
  ['(sic)', 'no'],
  ['rt/dpb', 'label rt/dpb'],
  ['(END) Dow Jones Newswires', 'by Dow Jones Newswires'],
  ['- With files from The Harbour Courier in Lima', 'files The Harbour Courier, by The Harbour Courier'],
  [
    "Written by Ana Ruiz based on reporting by RFE/RL's Uzbek Service",
    "written Ana Ruiz, reporting RFE/RL's Uzbek Service, by RFE/RL's Uzbek Service"
  ]
])('sign-off: «%s»', (text, read) => expect(signs(tagline(spanOver(text)))).toBe(read))

test.each([
  ['Author : Ana Ruiz', 'label Author :, Ana Ruiz'],
  ['By a staff reporter', 'label By, a staff reporter'],
  ['Our Correspondent', 'Our Correspondent'],
  ['Our Own Foreign Correspondent', 'Our Own Foreign Correspondent'],
  ['By Reuters/AFP', 'label By, Reuters, AFP'],
  ['By Ana Ruiz and Tom Beck, Writers Room Editor', 'label By, Ana Ruiz, Tom Beck / Writers Room Editor'],
  ['Staff Reporter', 'Staff Reporter'],
  ["By RFE/RL's Georgian Service", "label By, RFE/RL's Georgian Service"],
  ['By Ana Ruiz, KQXR-TV', 'label By, Ana Ruiz / KQXR-TV'],
  ['By Ana Ruiz, US', 'label By, Ana Ruiz / US'],
  ['By Ana Ruiz, HPX', 'label By, Ana Ruiz / HPX'],
  [
    'By Ana Ruiz and Tom Beck, AP Sports Writers',
    'label By, Ana Ruiz / AP Sports Writers, Tom Beck / AP Sports Writers'
  ],
  ['By Ana Ruiz and Tom Beck, Sports Editor', 'label By, Ana Ruiz, Tom Beck / Sports Editor'],
  ['By Ana Ruiz / AFP', 'label By, Ana Ruiz / AFP'],
  ['By Ana Ruiz / Tom Beck', 'label By, Ana Ruiz, Tom Beck'],
  ['By ana ruiz', 'label By, ana ruiz'],
  ['By the harbour wall', 'no'],
  ['ANA RUIZ, TOM BECK', 'no'],
  ['Ana Ruiz, Harbour City', 'Ana Ruiz / Harbour City'],
  ['Ana Ruiz, HPX, Lima', 'Ana Ruiz / HPX / Lima'],
  ['By Ana Ruiz Editor', 'label By, Ana Ruiz / Editor'],
  ['By Ana Ruiz Shipping Editor', 'label By, Ana Ruiz / Shipping Editor'],
  ['By Ana Maria Ruiz Shipping Editor', 'label By, Ana Maria Ruiz / Shipping Editor'],
  ['By Ana de la Cruz Chief rail reporter', 'label By, Ana de la Cruz / Chief rail reporter'],
  ['By Ana Ruiz, Tom Beck', 'label By, Ana Ruiz, Tom Beck'],
  ['By Ana Ruiz, Port Harcourt', 'label By, Ana Ruiz / Port Harcourt'],
  ['by Li Na, Wang Wei', 'label by, Li Na, Wang Wei'],
  ['By Li Na, Wang Wei', 'label By, Li Na / Wang Wei'],
  ['By ', 'no']
])('byline: «%s»', (text, read) => expect(signs(byline(spanOver(text)))).toBe(read))

test.each([
  ['Ana Ruiz Rural affairs correspondent', 'Ana Ruiz / Rural affairs correspondent'],
  ['Ana Ruiz Shipping Editor', 'no'],
  ['Ana Ruiz and Tom Beck, AAP', 'Ana Ruiz / AAP, Tom Beck / AAP'],
  ["RFE/RL's Uzbek Service", "RFE/RL's Uzbek Service"]
])('byline under a headline: «%s»', (text, read) => expect(signs(byline(spanOver(text), true))).toBe(read))

test.each([
  ['- The Harbour Post', 'by The Harbour Post'],
  ['Harbour News Service', 'by Harbour News Service'],
  ['The Harbour Post said so', 'no'],
  ['The post', 'no'],
  ['Tom Beck', 'no']
])('a newsroom on the last line: «%s»', (text, read) => expect(signs(newsroom(spanOver(text)))).toBe(read))
