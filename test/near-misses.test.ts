import {expect, test} from 'vitest'
import {dateline} from '../src/inline/dateline.js'
import {position} from '../src/tree/position.js'
import {spanOf, type Span} from '../src/tree/span.js'
import type {AnyNode, Inline} from '../src/wcst.js'

const spanOver = (text: string): Span => spanOf([{type: 'text', value: text, position: position(0, text.length)}])

const wordsOf = (node: AnyNode): string =>
  'children' in node
    ? node.children.map((child) => wordsOf(child as AnyNode)).join('~')
    : (node as {value: string}).value

/** What one node tells, by its kind. */
const told = (node: Inline): string[] => {
  switch (node.type) {
    case 'dateline':
      return node.children.flatMap((child) => told(child as Inline))
    case 'place':
      return [`at ${node.name}`]
    case 'organisation':
      return [`by ${node.name}`]
    case 'date':
      return [`on ${node.value}`]
    default:
      return []
  }
}

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
  ['AFP - ', 'no']
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
  ['PARIS - ', '“We will go,” she said.', 'at PARIS']
])('dateline: «%s», not «%s»', (text, lead, read) => expect(opening(text, lead)).toBe(read))

test.each([
  'Harbour Radio (AFP) Director Ana Ruiz said the river rose.',
  'Lisbon, June 12 was a day of rain.',
  'The minister - he is 80 - went home.',
  '“LISBON - that is where we go,” she said.',
  'Lisbon, the harbour and the river - all were closed.',
  'LISBON; the harbour was closed.'
])('no dateline: %s', (line) => expect(dateline(spanOver(line))).toBeUndefined())

test.each([
  ['ANKARA, Turkey', 'at ANKARA, Turkey'],
  ['LISBON, June 12', 'at LISBON, on --06-12'],
  ['LIMA', 'at LIMA'],
  ['USA', 'no'],
  ['Lisbon', 'no'],
  ['AFP', 'no'],
  ['ONE TWO THREE FOUR', 'at ONE TWO THREE FOUR'],
  ['ONE TWO THREE FOUR FIVE', 'no']
])('dateline on a line of its own: %s', (line, read) => expect(opening(line, '', true)).toBe(read))

test('an agency with the day in its bracket', () =>
  expect(opening('LISBON (Reuters, June 12) - ').match(/by [^,]+/g)).toEqual(['by Reuters']))

test.each([
  ['MADRID.- ', 'MADRID'],
  ['WASHINGTON, D.C. - ', 'WASHINGTON, D.C.'],
  ['Madrid, 12 jun (EFE).- ', 'Madrid, 12 jun (EFE)'],
  ['[Lagos, 5 May] ', '[Lagos, 5 May]'],
  ['** LISBON, June 12 - ', 'LISBON, June 12'],
  ['(Bloomberg) -- ', '(Bloomberg)']
])('the words of the dateline: «%s»', (text, words) => {
  const node = dateline(spanOver(text + LEAD))?.nodes.find(({type}) => type === 'dateline')
  expect(node && wordsOf(node).replaceAll('~', '').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
})
