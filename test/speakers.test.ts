import {describe, expect, test} from 'vitest'
import {spoken, type Spoken} from './setup/spoken.js'

const cases: Record<string, {copy: string[]; speakers: Spoken[]; warns?: number}> = {
  'a surname before the full name': {
    copy: [
      'Lindqvist said on Monday there would be no early election.',
      'Prime Minister Sofia Lindqvist has led the country since 2019.'
    ],
    speakers: [['Lindqvist', 'Sofia Lindqvist', 'Prime Minister']]
  },
  'a surname that is a trade as well': {
    copy: [
      'Treasury Secretary James Baker said the dollar had fallen far enough.',
      '“We are satisfied,” Baker told reporters.'
    ],
    speakers: [
      ['James Baker', 'James Baker', 'Treasury Secretary'],
      ['Baker', 'James Baker', 'Treasury Secretary']
    ]
  },
  'a headline with a stop that opens the body': {
    copy: ['Ada Bell Defends Herself Against Harbour Board Over Ferry Fares.', 'Bell said the fares were fair.'],
    speakers: [['Bell', 'Bell', null]]
  },
  'a list of names is no headline': {
    copy: ['Ada Bell, Ivo Tarn, Una Skerry, Jo Harrow and Lin Moore met.', 'Skerry said the fares were fair.'],
    speakers: [['Skerry', 'Una Skerry', null]]
  },
  'whom somebody asks': {
    copy: ['“It was quiet,” Bell said.', 'Then I ask Bell if he slept. Ada Bell laughs.'],
    speakers: [['Bell', 'Ada Bell', null]]
  },
  'somebody whose age stands before the name': {
    copy: [
      'The captain had handed the wheel to a 19-year-old deckhand, Ross Imrie, with no licence.',
      '“He left,” Imrie said.'
    ],
    speakers: [['Imrie', 'Ross Imrie', 'a 19-year-old deckhand']]
  },
  'a middle name, a particle, a prefix': {
    copy: [
      'Mayor Ana Ruiz Soto said the plan was good. Ruiz said it was cheap.',
      'Grower Joost van der Berg said he was not angry.',
      '“A tulip is meant to travel,” van der Berg said.',
      'Governor Faisal bin Nasser Al-Harthy said the shops had been let. Al-Harthy said a wall would be built.'
    ],
    speakers: [
      ['Ana Ruiz Soto', 'Ana Ruiz Soto', 'Mayor'],
      ['Ruiz', 'Ana Ruiz Soto', 'Mayor'],
      ['Joost van der Berg', 'Joost van der Berg', 'Grower'],
      ['van der Berg', 'Joost van der Berg', 'Grower'],
      ['Faisal bin Nasser Al-Harthy', 'Faisal bin Nasser Al-Harthy', 'Governor'],
      ['Al-Harthy', 'Faisal bin Nasser Al-Harthy', 'Governor']
    ]
  },
  'two people of one surname, kept apart by first name and form of address': {
    copy: [
      'Mr Arthur Pickles, the patient, said he had drawn the arrow himself.',
      'Mrs Joyce Pickles said she had brought his slippers.',
      '“They came home right,” Mrs Pickles said.',
      'Mr Pickles said he would walk home.'
    ],
    speakers: [
      ['Mr Arthur Pickles', 'Arthur Pickles', 'the patient'],
      ['Mrs Joyce Pickles', 'Joyce Pickles', null],
      ['Mrs Pickles', 'Joyce Pickles', null],
      ['Mr Pickles', 'Arthur Pickles', 'the patient']
    ]
  },
  'two people of one surname, and nothing that tells which': {
    copy: [
      'Angus Rennie said his father had left it to him.',
      'Duncan Rennie said the will named the elder son.',
      '“I polish it every day,” Rennie said.'
    ],
    speakers: [
      ['Angus Rennie', 'Angus Rennie', null],
      ['Duncan Rennie', 'Duncan Rennie', null],
      ['Rennie', 'Rennie', null]
    ],
    warns: 1
  },
  'two of one office': {
    copy: [
      'Norrland Foreign Minister Karin Holmgren said the islands were hers.',
      'Talva Foreign Minister Juhan Pikk said the pen was borrowed.',
      '“The sheep can choose,” the minister said.'
    ],
    speakers: [
      ['Karin Holmgren', 'Karin Holmgren', 'Norrland Foreign Minister'],
      ['Juhan Pikk', 'Juhan Pikk', 'Talva Foreign Minister'],
      ['the minister', 'the minister', null]
    ],
    warns: 1
  },
  'a pronoun for the subject of the sentence before, by gender': {
    copy: [
      'President Lucía Armendáriz flew over the area. She said new houses would be built.',
      'Fire chief Wilmer Quispe said machines could not cross the river. He said the rain would go on.'
    ],
    speakers: [
      ['She', 'Lucía Armendáriz', 'President'],
      ['Wilmer Quispe', 'Wilmer Quispe', 'Fire chief'],
      ['He', 'Wilmer Quispe', 'Fire chief']
    ]
  },
  'a body by its letters, by its noun, by a pronoun': {
    copy: [
      'The International Tarn Commission (ITC) said the river was low. It said barges had stopped.',
      'The ITC said 40 towns took their drinking water from the river.',
      '“This is a new river,” ITC director Claire Vasseur said.',
      'The commission said it would meet again.'
    ],
    speakers: [
      ['The International Tarn Commission', 'The International Tarn Commission', null],
      ['It', 'The International Tarn Commission', null],
      ['The ITC', 'The International Tarn Commission', null],
      ['Claire Vasseur', 'Claire Vasseur', 'ITC director'],
      ['The commission', 'The International Tarn Commission', null]
    ]
  },
  'a company by its first word and as the company': {
    copy: [
      'Oxvolt Industries said the plant would close. Oxvolt said demand had fallen.',
      '“We regret this,” the company said.'
    ],
    speakers: [
      ['Oxvolt Industries', 'Oxvolt Industries', null],
      ['Oxvolt', 'Oxvolt Industries', null],
      ['the company', 'Oxvolt Industries', null]
    ]
  },
  'a role, an age, an office written out': {
    copy: [
      'Midfielder Kofi Mensah, 19, said he had cried. “In the shower,” the teenager said.',
      'Former Sen. Judith Hallworth said she had asked for a horse.',
      '“They told me horses are extra,” the former senator said.'
    ],
    speakers: [
      ['Kofi Mensah', 'Kofi Mensah', 'Midfielder'],
      ['the teenager', 'Kofi Mensah', 'Midfielder'],
      ['Judith Hallworth', 'Judith Hallworth', 'Former Sen.'],
      ['the former senator', 'Judith Hallworth', 'Former Sen.']
    ]
  },
  'a pair': {
    copy: [
      'Baker Grace Nwosu said the bread was good. Peter Obiora said it was late.',
      'Nwosu and Obiora said the gas company was to blame. They said prices had doubled.'
    ],
    speakers: [
      ['Grace Nwosu', 'Grace Nwosu', 'Baker'],
      ['Peter Obiora', 'Peter Obiora', null],
      ['Nwosu and Obiora', 'Grace Nwosu and Peter Obiora', null],
      ['They', 'Grace Nwosu and Peter Obiora', null]
    ]
  },
  'unnamed speakers, who keep their words': {
    copy: [
      'A source in the ministry said no buyer had been found. The source said two museums had looked.',
      'Police said they had received 11 calls. They said none had mentioned a minister.'
    ],
    speakers: [
      ['A source in the ministry', 'A source in the ministry', null],
      ['The source', 'A source in the ministry', null],
      ['Police', 'Police', null],
      ['They', 'Police', null]
    ]
  },
  'names that are words of the language the program is written in': {
    copy: ['Valentino Constructor, a baker, said the bread was good. Constructor said it was cheap.'],
    speakers: [
      ['Valentino Constructor', 'Valentino Constructor', 'a baker'],
      ['Constructor', 'Valentino Constructor', 'a baker']
    ]
  },
  'nouns that say no more than who spoke last': {
    copy: [
      'Captain Ivan Tavares said the foul was clear. “Everybody saw it,” the midfielder said.',
      'Mindelo manager Helder Pires said he was furious. The former international said he would appeal.',
      'Hamisi Mwakio, the director of the Kilindi Institute, said the nursery was full. The official added that it was cheap.'
    ],
    speakers: [
      ['Ivan Tavares', 'Ivan Tavares', 'Captain'],
      ['the midfielder', 'Ivan Tavares', 'Captain'],
      ['Helder Pires', 'Helder Pires', 'Mindelo manager'],
      ['The former international', 'Helder Pires', 'Mindelo manager'],
      ['Hamisi Mwakio', 'Hamisi Mwakio', 'the director of the Kilindi Institute'],
      ['The official', 'Hamisi Mwakio', 'the director of the Kilindi Institute']
    ]
  },
  'a noun of which the story has told before': {
    copy: [
      'A lawyer stood at the gate. Farmer Gopal Malhan said he had lost his well.',
      '“We will be heard,” the lawyer said.'
    ],
    speakers: [
      ['Gopal Malhan', 'Gopal Malhan', 'Farmer'],
      ['the lawyer', 'the lawyer', null]
    ]
  },
  'a body in small letters, and one by its kind': {
    copy: [
      'The state seismology agency raised the alert. Red Cross spokeswoman Anne Kitteridge said ash was in every well.',
      'The agency said ash had fallen far away.',
      'Turbine maker Nordvik cut its forecast. Demand had been weak since May. Prices fell. The order book was thin.',
      '“The year will be poor,” the company said.',
      'The company now expects a loss, it said.'
    ],
    speakers: [
      ['Anne Kitteridge', 'Anne Kitteridge', 'Red Cross spokeswoman'],
      ['The agency', 'The state seismology agency', null],
      ['the company', 'Nordvik', 'Turbine maker'],
      ['it', 'Nordvik', 'Turbine maker']
    ]
  },
  'letters in brackets: of a place between title and name, of a party after it': {
    copy: [
      'Superintendent of Police (Rural) Viresh Khatri said a case was registered.',
      'Committee chairman Cllr Derek Stobbs (Lab) said it was late. “Ambulances are stuck,” he said.'
    ],
    speakers: [
      ['Viresh Khatri', 'Viresh Khatri', 'Superintendent of Police (Rural)'],
      ['Cllr Derek Stobbs', 'Derek Stobbs', 'Committee chairman'],
      ['he', 'Derek Stobbs', 'Committee chairman']
    ]
  },
  'an office with its body, and what goes before the speaker': {
    copy: [
      'The Chairman, Maize Growers of Tarnland (MGT), Orval chapter, Mr Tersoo Iorliam, said the farms were gone.',
      'Reacting, the Commissioner for Agriculture, Dr Timothy Akosu, said help was coming.',
      'Her partner, Owain, raised the alarm. “I thought I had lost her,” he said.'
    ],
    speakers: [
      ['Mr Tersoo Iorliam', 'Tersoo Iorliam', 'The Chairman, Maize Growers of Tarnland (MGT), Orval chapter'],
      ['Dr Timothy Akosu', 'Timothy Akosu', 'the Commissioner for Agriculture'],
      ['he', 'Owain', 'Her partner']
    ]
  },
  'an office of a house, and letters after a name': {
    copy: [
      'Leader of the Opposition Grant Maddox said the minister should go. Mr Maddox said he had waited long enough.',
      'Priya Nandakumar KC said the case was simple.'
    ],
    speakers: [
      ['Grant Maddox', 'Grant Maddox', 'Leader of the Opposition'],
      ['Mr Maddox', 'Grant Maddox', 'Leader of the Opposition'],
      ['Priya Nandakumar', 'Priya Nandakumar', null]
    ]
  },
  'a name after what its bearer is to another': {
    copy: ['Coach Paul Sterne said it hurt.', 'His opposite number, Marta Jelinek, said it was only a game.'],
    speakers: [
      ['Paul Sterne', 'Paul Sterne', 'Coach'],
      ['Marta Jelinek', 'Marta Jelinek', null]
    ]
  },
  'a company by its country and its trade': {
    copy: ['Kestrel Foods AG cut its forecast on Thursday.', 'The Swiss maker of biscuits said it expected a loss.'],
    speakers: [['The Swiss maker of biscuits', 'Kestrel Foods AG', null]]
  },
  'the one who is accused': {
    copy: [
      'Martin Oakes, 41, of Mill Lane, Wexcombe, denies nine charges of theft.',
      'Detective Sergeant Liam Corrie said he had searched the car.',
      'The defendant claimed that the boxes had been damaged.'
    ],
    speakers: [
      ['Liam Corrie', 'Liam Corrie', 'Detective Sergeant'],
      ['The defendant', 'Martin Oakes', null]
    ]
  },
  'what is no description: an age, a place of abode, a clause': {
    copy: [
      'Teresa Mamani, 63, whose son is missing, said she had warned him.',
      'Ellie Marsden, 29, from Bath, said she would keep the flowers.',
      'Parker Eaton, who runs the port, said it was full.'
    ],
    speakers: [
      ['Teresa Mamani', 'Teresa Mamani', null],
      ['Ellie Marsden', 'Ellie Marsden', null],
      ['Parker Eaton', 'Parker Eaton', null]
    ]
  }
}

describe.each(Object.entries(cases))('%s', (_, {copy, speakers, warns = 0}) => {
  test('is read so', async () => expect(await spoken(copy)).toEqual({speakers, warns}))
})
