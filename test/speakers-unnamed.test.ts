import {describe, expect, test} from 'vitest'
import {spoken, type Spoken} from './setup/spoken.js'

const cases: Record<string, {copy: string[]; speakers: Spoken[]}> = {
  'ranks of two parts': {
    copy: [
      'Sub-Inspector R Varma said the bus was full.',
      'NDRF Assistant Commandant Gul Singh said it was late. Varma said it was dark.'
    ],
    speakers: [
      ['R Varma', 'R Varma', 'Sub-Inspector'],
      ['Gul Singh', 'Gul Singh', 'NDRF Assistant Commandant'],
      ['Varma', 'R Varma', 'Sub-Inspector']
    ]
  },
  'bodies whose names begin as ranks do': {
    copy: [
      'A spokesman for the General Nursing Council, who asked not to be named, confirmed that Bell was out.',
      'General Harbours Corp said it would build a quay. The company said it would be long.'
    ],
    speakers: [
      ['A spokesman for the General Nursing Council', 'A spokesman for the General Nursing Council', null],
      ['General Harbours Corp', 'General Harbours Corp', null],
      ['The company', 'General Harbours Corp', null]
    ]
  },
  'where somebody comes from': {
    copy: ['Its architect, the Danish-born Niels Holm, said it was tall.', 'Orval-based Tom Beck said it was not.'],
    speakers: [
      ['Niels Holm', 'Niels Holm', 'Its architect'],
      ['Tom Beck', 'Tom Beck', null]
    ]
  },
  'a noun and a name in commas': {
    copy: ['The bride, Lila, who was in the car, said it was dark.', 'The prosecutor, Sunil Rao KC, said it was sold.'],
    speakers: [
      ['Lila', 'Lila', 'The bride'],
      ['Sunil Rao', 'Sunil Rao', 'The prosecutor']
    ]
  },
  'letters that end as a plural does': {
    copy: ['The Orval Centre for Naval Studies (OCNS) said it would pay.', 'The OCNS said it would start in March.'],
    speakers: [
      ['The Orval Centre for Naval Studies', 'The Orval Centre for Naval Studies', null],
      ['The OCNS', 'The Orval Centre for Naval Studies', null]
    ]
  },
  'a company by its letters without the last': {
    copy: ['Orval Harbour Works Corp said it would pay.', 'OHW said it would start in March.'],
    speakers: [
      ['Orval Harbour Works Corp', 'Orval Harbour Works Corp', null],
      ['OHW', 'Orval Harbour Works Corp', null]
    ]
  },
  'a last name that is a small word': {
    copy: ['Mayor Tom Will said it was late.', 'Will said it was old.'],
    speakers: [
      ['Tom Will', 'Tom Will', 'Mayor'],
      ['Will', 'Tom Will', 'Mayor']
    ]
  },
  'one of several': {
    copy: [
      'Finance Minister Ana Ruiz said it was late. Two officials with knowledge of the talks said it was early.',
      'One of the officials said the offer was small. “It was a joke,” the official said.'
    ],
    speakers: [
      ['Ana Ruiz', 'Ana Ruiz', 'Finance Minister'],
      ['Two officials with knowledge of the talks', 'Two officials with knowledge of the talks', null],
      ['One of the officials', 'One of the officials', null],
      ['the official', 'One of the officials', null]
    ]
  },
  'several who are not the one named before': {
    copy: ['The owner, Ana Ruiz, said it was late.', 'The owners said it was early.'],
    speakers: [
      ['Ana Ruiz', 'Ana Ruiz', 'The owner'],
      ['The owners', 'The owners', null]
    ]
  },
  'whom the sentence before is about': {
    copy: [
      'Health Minister Ana Ruiz opened the ward. Ida Bell, a baker, said it was late.',
      'The minister toured the ward on Friday. She said it was clean.',
      'At noon, a lifeguard came to the door. He said it was cold.',
      'The rescuer’s brother came. He said it was sad.'
    ],
    speakers: [
      ['Ida Bell', 'Ida Bell', 'a baker'],
      ['She', 'Ana Ruiz', 'Health Minister'],
      ['He', 'a lifeguard', null],
      ['He', 'The rescuer’s brother', null]
    ]
  },
  'whom one without a name does something to': {
    copy: [
      'Ruth Abel nearly drowned at 11. A lifeguard pulled her out and asked her name.',
      '“I told him I would say it later,” she wrote.'
    ],
    speakers: [
      ['A lifeguard', 'A lifeguard', null],
      ['she', 'Ruth Abel', null]
    ]
  },
  'an age told in a sentence of its own': {
    copy: [
      'Ruth Abel, the teacher, has died. She was 94.',
      'Governor Helen Marsh said flags would be lowered.',
      'In June, the nonagenarian was asked about the pool. “It was cold,” she answered.'
    ],
    speakers: [
      ['Helen Marsh', 'Helen Marsh', 'Governor'],
      ['she', 'Ruth Abel', 'the teacher']
    ]
  },
  'a wife by her husband’s name': {
    copy: [
      'Graham Toll, 58, was jailed on Friday. Toll’s wife, Miriam, gave evidence against him.',
      'She said he had come home late. “He said it was moles,” Mrs Toll said.'
    ],
    speakers: [
      ['She', 'Miriam', 'Toll’s wife'],
      ['Mrs Toll', 'Miriam', 'Toll’s wife']
    ]
  },
  'after a phrase of place': {
    copy: ['In the paper the authors write that throwing “may be a warning”.', 'At the hearing the judge said no.'],
    speakers: [
      ['the authors', 'the authors', null],
      ['the judge', 'the judge', null]
    ]
  },
  'a speaker with a clause': {
    copy: ['The alpine club which owns it announced on Monday that the hut would close.'],
    speakers: [['The alpine club which owns it', 'The alpine club which owns it', null]]
  },
  'an envoy to a place': {
    copy: [
      'Orvalian Ambassador to Tarnland Liu Mei said it was late. South Korea’s ambassador to New Zealand said it was early.'
    ],
    speakers: [
      ['Liu Mei', 'Liu Mei', 'Orvalian Ambassador to Tarnland'],
      ['South Korea’s ambassador to New Zealand', 'South Korea’s ambassador to New Zealand', null]
    ]
  },
  'a union of many': {
    copy: [
      'However, the All Orval Students’ Union (AOSU) alleged that mining had moved the river.',
      'AOSU president Ranjit Das demanded an inquiry.'
    ],
    speakers: [
      ['the All Orval Students’ Union', 'the All Orval Students’ Union', null],
      ['Ranjit Das', 'Ranjit Das', 'AOSU president']
    ]
  },
  'a firm that begins as a trade, and one after its trade': {
    copy: [
      'Anchor Glass Corp said it would pay. The company said it would be soon.',
      'Brokerage Falk & Lind called the price “curious” in a note to clients.'
    ],
    speakers: [
      ['Anchor Glass Corp', 'Anchor Glass Corp', null],
      ['The company', 'Anchor Glass Corp', null],
      ['Falk & Lind', 'Falk & Lind', 'Brokerage']
    ]
  },
  'a body that opens what it said': {
    copy: [
      'Salmon farmer Skandor ASA has agreed to buy a mill. The Orval Food Authority (OFA) warned of lice.',
      'Skandor expects savings of 90 million euros a year, it said.'
    ],
    speakers: [
      ['The Orval Food Authority', 'The Orval Food Authority', null],
      ['it', 'Skandor ASA', 'Salmon farmer']
    ]
  },
  'somebody named after whose one is': {
    copy: [
      'Skandor Chief Executive Kjersti Moe said it was late. Tom Bell said it was early.',
      'Skandor’s Moe dismissed the idea. “Nobody is closing,” she said.'
    ],
    speakers: [
      ['Kjersti Moe', 'Kjersti Moe', 'Skandor Chief Executive'],
      ['Tom Bell', 'Tom Bell', null],
      ['she', 'Kjersti Moe', 'Skandor Chief Executive']
    ]
  },
  'between commas, before the verb': {
    copy: ['Residents voted for the purchase of the hall on Tuesday, the parish clerk, Beryl Oakes, announced.'],
    speakers: [['Beryl Oakes', 'Beryl Oakes', 'the parish clerk']]
  },
  'a name with a small first letter after the verb': {
    copy: [
      'President Idris bin Salman al-Tayeb came to the harbour.',
      '“I was told that I need not pay, and I answered that everybody must pay,” said al-Tayeb, adding that it was late.'
    ],
    speakers: [
      ['al-Tayeb', 'Idris bin Salman al-Tayeb', 'President'],
      ['al-Tayeb', 'Idris bin Salman al-Tayeb', 'President']
    ]
  },
  'who does something first': {
    copy: ['A guard pulled the door open and said it was late.', 'Ana Ruiz toured the site and praised the men.'],
    speakers: [
      ['A guard', 'A guard', null],
      ['Ana Ruiz', 'Ana Ruiz', null]
    ]
  }
}

describe.each(Object.entries(cases))('%s', (_, {copy, speakers}) => {
  test('is read so', async () => expect((await spoken(copy)).speakers).toEqual(speakers))
})
