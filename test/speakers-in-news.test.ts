import {describe, expect, test} from 'vitest'
import {spoken, type Spoken} from './setup/spoken.js'

const cases: Record<string, {copy: string[]; speakers: Spoken[]}> = {
  'an office at the top, and the name after it': {
    copy: [
      'Tarnland’s finance minister said on Thursday a levy would stay.',
      '“We cannot run a country on good wishes,” Josphat Mutua told a news conference.',
      'Mutua, 61, a former banker, has been in office for a year.',
      'Her spokesman, David Lelei, said an inquiry was under way.',
      'Asked whether he would resign, the 61-year-old minister laughed.',
      '“I have read worse,” he said.'
    ],
    speakers: [
      ['Tarnland’s finance minister', 'Josphat Mutua', 'Tarnland’s finance minister'],
      ['Josphat Mutua', 'Josphat Mutua', 'Tarnland’s finance minister'],
      ['David Lelei', 'David Lelei', 'Her spokesman'],
      ['he', 'Josphat Mutua', 'Tarnland’s finance minister']
    ]
  },
  'one without a name at the top, and the name after the words in marks': {
    copy: [
      'A former head of the port of Orval told a court on Thursday he had never seen the money.',
      '“I signed what was put before me,” Rodrigo Vance said from the dock.'
    ],
    speakers: [
      ['A former head of the port of Orval', 'Rodrigo Vance', 'A former head of the port of Orval'],
      ['Rodrigo Vance', 'Rodrigo Vance', 'A former head of the port of Orval']
    ]
  },
  'somebody’s lawyer, and who that is': {
    copy: [
      'It rained in Tarn.',
      'Ana Ruiz did not come. Her lawyer said she was ill.',
      '“She has the flu,” the lawyer, Tom Beck, told reporters.'
    ],
    speakers: [
      ['Her lawyer', 'Tom Beck', 'Her lawyer'],
      ['Tom Beck', 'Tom Beck', 'Her lawyer']
    ]
  },
  'whom a sentence points at': {
    copy: [
      'Its director, Luc Perrin, said that his staff had not known.',
      'That student, Firmin Agossou, laughed when he was asked about it. “I only turned it over,” he said.'
    ],
    speakers: [
      ['Luc Perrin', 'Luc Perrin', 'Its director'],
      ['he', 'Firmin Agossou', 'That student']
    ]
  },
  'an age in words, and a lad': {
    copy: [
      'Jan Falk, 6, is the first child at the school of Orval. “I have the swing to myself,” the six-year-old said.',
      'The young lad, 19-year-old Tom Beck, was glad. “It is late,” Beck said.'
    ],
    speakers: [
      ['the six-year-old', 'Jan Falk', null],
      ['Beck', 'Tom Beck', 'The young lad']
    ]
  },
  'what somebody is first, and was before': {
    copy: [
      'The head of the mission of the lakes, former Tarnland president Festus Kolo, said it was late. “It is,” he said.'
    ],
    speakers: [
      ['Festus Kolo', 'Festus Kolo', 'The head of the mission of the lakes'],
      ['he', 'Festus Kolo', 'The head of the mission of the lakes']
    ]
  },
  'a name and where its bearer works': {
    copy: [
      'The study’s lead author, Peter Hallow of the Orval Institute of Ice, said it was late.',
      '“It is,” co-founder and CEO Thiago Prade said.'
    ],
    speakers: [
      ['Peter Hallow', 'Peter Hallow', 'The study’s lead author'],
      ['Thiago Prade', 'Thiago Prade', 'co-founder and CEO']
    ]
  },
  'what somebody was then, and a place in words': {
    copy: [
      'In a letter, then-Superintendent Ray Mosby wrote that it was late.',
      'Jan Falk beat world number one Elise Laurel. “No excuses,” Laurel said.'
    ],
    speakers: [
      ['Ray Mosby', 'Ray Mosby', 'then-Superintendent'],
      ['Laurel', 'Elise Laurel', 'world number one']
    ]
  },
  'a chairman who is a woman': {
    copy: ['Labour Chairman Bakhta Zardar demanded an answer. “How many?” she asked.'],
    speakers: [
      ['Bakhta Zardar', 'Bakhta Zardar', 'Labour Chairman'],
      ['she', 'Bakhta Zardar', 'Labour Chairman']
    ]
  },
  'an app by one word, and a fund': {
    copy: [
      'Tarnland delivery app Rapa has raised $200 million in a round led by Halden’s Lake Fund, the company announced on Tuesday.'
    ],
    speakers: [['the company', 'Rapa', 'Tarnland delivery app']]
  },
  'somebody by an age in brackets, first without the name': {
    copy: [
      'A man accused of theft told a court on Wednesday that he was ill.',
      'Denis Hurl (58) has denied it. He said it was late.'
    ],
    speakers: [
      ['A man accused of theft', 'Denis Hurl', 'A man accused of theft'],
      ['He', 'Denis Hurl', 'A man accused of theft']
    ]
  },
  'a player whom a sentence is about': {
    copy: [
      'Owls coach Rick Dell was glad. “He’d be walking home,” Dell said.',
      'Veteran center Luka Petric added 22 points. He said it was late.'
    ],
    speakers: [
      ['Dell', 'Rick Dell', 'Owls coach'],
      ['He', 'Luka Petric', 'Veteran center']
    ]
  },
  'an official who did something first': {
    copy: [
      'A Treasury official, speaking on condition of anonymity, played it down. “We drink the tea,” the official said.'
    ],
    speakers: [['the official', 'A Treasury official', null]]
  },
  'a rank, and what somebody is after it': {
    copy: ['Commodore Ramil Tolen, its spokesman for the area, said it was late.'],
    speakers: [['Ramil Tolen', 'Ramil Tolen', 'its spokesman for the area']]
  },
  'her coach, and the girl of whom he speaks': {
    copy: [
      'Rosa Vane became the youngest champion of Tarnland.',
      'Her coach, Grandmaster Vishnu Prad Iyer, said she solves 50 puzzles before breakfast. “I had to hide the board,” he quipped.'
    ],
    speakers: [
      ['Vishnu Prad Iyer', 'Vishnu Prad Iyer', 'Her coach'],
      ['he', 'Vishnu Prad Iyer', 'Her coach']
    ]
  },
  'an airline by where pilots work, and a firm by its shares': {
    copy: [
      'Pilots at Nordavia will walk out on Friday. The airline called it “irresponsible”.',
      'The dairy group Berg called it off. Belfont shares fell. The company said it was sorry.'
    ],
    speakers: [
      ['The airline', 'Nordavia', null],
      ['The company', 'Belfont', null]
    ]
  },
  'whom a sentence is about after where it was': {
    copy: [
      'Health director Ingrid Halvor cautioned that nets were still needed.',
      'In Orval, Kudirat Salam held her son Farouk, 3. “He knows the clinic,” she said.'
    ],
    speakers: [
      ['Ingrid Halvor', 'Ingrid Halvor', 'Health director'],
      ['she', 'Kudirat Salam', null]
    ]
  },
  'by whom it was found': {
    copy: [
      'The bell, cast in 1651, was found in a yard by a Tarn organist, Friedrich Thom. He told us that it was late.'
    ],
    speakers: [['He', 'Friedrich Thom', 'a Tarn organist']]
  },
  'a title after what somebody is': {
    copy: ['“It did not mind,” the prior, Father Marek Zielon, said in his sermon.'],
    speakers: [['Marek Zielon', 'Marek Zielon', 'Father']]
  },
  'the youngster himself': {
    copy: [
      'Coach Felipe Gamba has picked Tom Lucero, 21, for Saturday.',
      'The youngster himself said he was doing his laundry.'
    ],
    speakers: [['The youngster himself', 'Tom Lucero', null]]
  },
  'whose eyes they are': {
    copy: [
      'Orval magistrate Irene Chand said Webber Mumb had treated the bank “like a cousin”.',
      'Mumb, 59, stood with his eyes closed as she read it. “You stole from us,” she told him.'
    ],
    speakers: [
      ['Irene Chand', 'Irene Chand', 'Orval magistrate'],
      ['she', 'Irene Chand', 'Orval magistrate']
    ]
  },
  'one by a single name and an age': {
    copy: [
      'President Henrik Sampa told them it was late.',
      'The trumpeter, 18-year-old Rohul, is still waiting for a visa. “I practise on the roof,” he said.'
    ],
    speakers: [
      ['Henrik Sampa', 'Henrik Sampa', 'President'],
      ['he', 'Rohul', 'The trumpeter']
    ]
  },
  'the state’s governor, and who that is': {
    copy: [
      'All pupils have been freed, the state’s governor announced Thursday.',
      'Gov. Uba Danlad did not say whether a ransom had been paid.'
    ],
    speakers: [['the state’s governor', 'Uba Danlad', 'Gov.']]
  },
  'an agency by one word, and one of the girls': {
    copy: [
      'He was released on Thursday, state news agency Petro reported.',
      'One of the girls, 14-year-old Maryam, said they had walked for three nights.'
    ],
    speakers: [
      ['Petro', 'Petro', 'state news agency'],
      ['Maryam', 'Maryam', 'One of the girls']
    ]
  },
  'a name that ends in an apostrophe': {
    copy: ['Team leader Mercy Achieng’ said they had wept. “It is just shy,” Achieng’ said.'],
    speakers: [
      ['Mercy Achieng', 'Mercy Achieng', 'Team leader'],
      ['Achieng', 'Mercy Achieng', 'Team leader']
    ]
  },
  'what somebody is, a sentence before the name': {
    copy: ['A notary from Orval is ready to mediate. “I know them,” Felix Arcen said.', 'Arcen said it was late.'],
    speakers: [
      ['Felix Arcen', 'Felix Arcen', 'A notary from Orval'],
      ['Arcen', 'Felix Arcen', 'A notary from Orval']
    ]
  },
  'a sentence before the name that tells of another': {
    copy: ['A guard saw Ana Ruiz on Monday. “I know them,” Felix Arcen said.'],
    speakers: [['Felix Arcen', 'Felix Arcen', null]]
  },
  'initials after an office in a house': {
    copy: ['Leader of Opposition V D Sreekar claimed that it was late. “It is,” Sreekar said.'],
    speakers: [
      ['V D Sreekar', 'V D Sreekar', 'Leader of Opposition'],
      ['Sreekar', 'V D Sreekar', 'Leader of Opposition']
    ]
  },
  'two members with what each is': {
    copy: ['Labour MP Ana Ruiz and Independent member Tom Beck said it was late.'],
    speakers: [['Ana Ruiz and Independent member Tom Beck', 'Ana Ruiz and Tom Beck', null]]
  },
  'a company whose name a stop ends': {
    copy: ['Kestrel Motors Co., South Tarnland’s third-largest carmaker, said its profit fell.'],
    speakers: [['Kestrel Motors Co.', 'Kestrel Motors Co', 'South Tarnland’s third-largest carmaker']]
  },
  'a spokesperson, and the name after it': {
    copy: [
      'Tarnland opposes the plan, a commerce ministry spokesperson said Thursday.',
      'Spokesperson Gao Yuting made the remarks at a press briefing.',
      '“It is wrong,” the spokesperson noted.'
    ],
    speakers: [
      ['a commerce ministry spokesperson', 'Gao Yuting', 'Spokesperson'],
      ['the spokesperson', 'Gao Yuting', 'Spokesperson']
    ]
  },
  'whose spokesman somebody is': {
    copy: [
      'Edgardo Macapili, head of rescue, said the soil would move.',
      'Spokesman for the provincial government Jun Abellana told reporters the death toll could go up.',
      'The bureau had declared the area unsafe, he said.'
    ],
    speakers: [
      ['Edgardo Macapili', 'Edgardo Macapili', 'head of rescue'],
      ['Jun Abellana', 'Jun Abellana', 'Spokesman for the provincial government'],
      ['he', 'Jun Abellana', 'Spokesman for the provincial government']
    ]
  },
  'a firm in full, whose name ends as a plural does': {
    copy: ['Salmon farmer Havbris ASA cut its forecast on Monday.', 'Havbris said it was late.'],
    speakers: [['Havbris', 'Havbris ASA', 'Salmon farmer']]
  },
  'a country in the name of a firm': {
    copy: ['Volta China executive Ralf Brandt left.', 'He said: “We are in China, for China.”'],
    speakers: [['He', 'Ralf Brandt', 'Volta China executive']]
  },
  'the head of a body': {
    copy: [
      'FAA Administrator Dana Whitlock said inspectors had examined all 181 aircraft.',
      'The FAA’s acting chief said the agency would hire 60 more inspectors.'
    ],
    speakers: [
      ['Dana Whitlock', 'Dana Whitlock', 'FAA Administrator'],
      ['The FAA’s acting chief', 'Dana Whitlock', 'FAA Administrator']
    ]
  },
  'somebody’s mother, by the surname': {
    copy: [
      'Bethan Rowlands, 34, was last seen on Saturday. Her brother, Huw Rowlands, said she was a walker.',
      'Her mother, Sian, 61, has not left the visitor centre since Sunday.',
      '“I sit by the window because you can see the path,” Mrs Rowlands said.'
    ],
    speakers: [
      ['Huw Rowlands', 'Huw Rowlands', 'Her brother'],
      ['Mrs Rowlands', 'Sian', 'Her mother']
    ]
  },
  'whose widow, an actor, somebody is': {
    copy: [
      'The late Vess’s widow, the actor Lena Vess, was against the project at first. She said it should be buried.'
    ],
    speakers: [['She', 'Lena Vess', 'the actor']]
  },
  'a place in a list, and a countrywoman': {
    copy: [
      'Ito upset world No. 1 Lena Brandt of Germany and beat American Casey Lund on Friday.',
      '“No excuses,” Brandt said.',
      'Lund announced that she would retire.',
      '“My knees are starting a war,” said the 35-year-old Californian, who will take up a job.'
    ],
    speakers: [
      ['Brandt', 'Lena Brandt', 'world No. 1'],
      ['Lund', 'Casey Lund', null],
      ['the 35-year-old Californian', 'Casey Lund', null]
    ]
  },
  'a member of a party': {
    copy: [
      'Labour’s health spokesperson Tama Rewi said it was late.',
      'Speaker Gerald Ashworth asked Rewi to withdraw. When the Labour MP refused, saying he had been brought up well, he was shown out.'
    ],
    speakers: [
      ['Tama Rewi', 'Tama Rewi', 'Labour’s health spokesperson'],
      ['Gerald Ashworth', 'Gerald Ashworth', 'Speaker'],
      ['the Labour MP', 'Tama Rewi', 'Labour’s health spokesperson']
    ]
  },
  'an employer by its name': {
    copy: [
      'Bethan Rowlands left.',
      'Ms Rowlands’s employer, the Countess of Chester Hospital, described her as “a much-loved member of our team”.'
    ],
    speakers: [['the Countess of Chester Hospital', 'the Countess of Chester Hospital', null]]
  },
  'what a body does, between commas': {
    copy: ['The committee backed the scheme, which the developer, Greenheat Ltd, says will power 20,000 homes.'],
    speakers: [['Greenheat Ltd', 'Greenheat Ltd', 'the developer']]
  },
  'so many of a nation are nobody': {
    copy: [
      '“It sleeps,” Ofelia Santos says.',
      'Her pupils include two Olympians, a senator and a thief. “He came,” she says.'
    ],
    speakers: [
      ['Ofelia Santos', 'Ofelia Santos', null],
      ['she', 'Ofelia Santos', null]
    ]
  },
  'a body of the world': {
    copy: ['The ministry hit back at the World Health Organisation (WHO) after the UN body said it was late.'],
    speakers: [['the UN body', 'the World Health Organisation', null]]
  },
  'an office of a house, between commas': {
    copy: ['Delgado met Novacore’s chief executive, Victor Lam, and Bell.', 'Lam told staff that it was late.'],
    speakers: [['Lam', 'Victor Lam', 'Novacore’s chief executive']]
  },
  'a chain of the family’s name': {
    copy: [
      'Bakery chain Hartley’s is to close 41 shops. Its honorary president, Margaret Hartley, 91, said little.',
      '“He cried every time,” Hartley said.'
    ],
    speakers: [['Hartley', 'Margaret Hartley', 'Its honorary president']]
  },
  'a document by another word': {
    copy: [
      'A woman paid a man, according to an arrest affidavit released Tuesday.',
      'The document says the two met in jail.'
    ],
    speakers: [
      ['an arrest affidavit released Tuesday', 'an arrest affidavit released Tuesday', null],
      ['The document', 'an arrest affidavit released Tuesday', null]
    ]
  },
  'a verb after an age is no description': {
    copy: ['Thomas Garrow, 58, claims his brother Daniel pressed their mother into leaving him the estate.'],
    speakers: [['Thomas Garrow', 'Thomas Garrow', null]]
  },
  'a club that is no person': {
    copy: [
      'Bell promised that Ashdown Rovers would fight.',
      'Rovers chairman Sir Neil Ashby, who was booed, left before the end. In a statement on the site he said Bell would stay.'
    ],
    speakers: [
      ['Bell', 'Bell', null],
      ['he', 'Neil Ashby', 'Rovers chairman']
    ]
  },
  'where a body speaks of itself': {
    copy: ['The embassy of Tarnland in Halden has protested to the port, it said in a statement.'],
    speakers: [['it', 'The embassy of Tarnland in Halden', null]]
  },
  'a company and an officer in apposition, and what they are first': {
    copy: [
      'The dam’s operator, state-owned Tarn Works, said it had warned all. “Nobody came,” it said.',
      'The former head of the agency, retired Maj. Gen. Tom Beck, urged people to leave.',
      'Vance’s assistant, former Tarnland winger Jan Holt, said it was late.',
      'KSA director general Brigadier Ana Ruiz said so. Team leader Mercy Achieng’, 24, said they had wept.'
    ],
    speakers: [
      ['Tarn Works', 'Tarn Works', 'The dam’s operator'],
      ['it', 'Tarn Works', 'The dam’s operator'],
      ['The former head of the agency', 'Tom Beck', 'The former head of the agency'],
      ['Jan Holt', 'Jan Holt', 'Vance’s assistant'],
      ['Ana Ruiz', 'Ana Ruiz', 'KSA director general'],
      ['Mercy Achieng', 'Mercy Achieng', 'Team leader']
    ]
  },
  'a premier at the top, and what she is called where she does something': {
    copy: [
      'Tarnland’s premier apologized on Monday for joking about the flood.',
      'Ana Stefán made the joke at a meeting, unaware that a microphone was on.',
      '“It was mine,” Ana told parliament.'
    ],
    speakers: [
      ['Tarnland’s premier', 'Ana Stefán', 'Tarnland’s premier'],
      ['Ana', 'Ana Stefán', 'Tarnland’s premier']
    ]
  },
  'a master himself, a captain by his surname, a board by its letters': {
    copy: [
      'The cellar master himself, Raymond Castets, 83, told the hearing he remembered the lunch.',
      'The ferry’s captain, surnamed Kuo, was held. Kuo told police that the dredger had no lights on.',
      'The TBC confirmed that Bell will miss the match. “He has a strain,” the board said.'
    ],
    speakers: [
      ['Raymond Castets', 'Raymond Castets', 'The cellar master'],
      ['Kuo', 'Kuo', 'The ferry’s captain'],
      ['The TBC', 'the TBC', null],
      ['the board', 'the TBC', null]
    ]
  },
  'a couple of one surname, two without a name, an officer’s letters': {
    copy: [
      'Robert and Jean Fiddler lived in the house for four years. Mr Fiddler, 58, vowed to fight on.',
      '“I never liked it,” said Mrs Fiddler.',
      'The state governor and a parent said it was late.',
      'SDM (Orval) Mohan Beck said 1,400 packets had been distributed.'
    ],
    speakers: [
      ['Mr Fiddler', 'Robert Fiddler', null],
      ['Mrs Fiddler', 'Jean Fiddler', null],
      ['The state governor and a parent', 'The state governor and a parent', null],
      ['Mohan Beck', 'Mohan Beck', 'SDM (Orval)']
    ]
  },
  'Tom, whose surname stands with his wife’s name': {
    copy: ['Tom and Ana Beck bought it in 1990. The couple have left. “It is ours,” Tom said. Mr Beck said it rained.'],
    speakers: [
      ['Tom', 'Tom Beck', null],
      ['Mr Beck', 'Tom Beck', null]
    ]
  },
  'whom a lead is about, and his chain': {
    copy: [
      'The founder of bakery chain Falk & Sons has been removed after an email in which he described guests as “fools”.',
      'Giles Vance-Stark, who opened it in 1994, said he was “heartbroken, but not surprised”.',
      'In a statement to the Halden Stock Exchange, the company said its board had lost confidence in him.'
    ],
    speakers: [
      ['he', 'Giles Vance-Stark', 'The founder of bakery chain Falk & Sons'],
      ['Giles Vance-Stark', 'Giles Vance-Stark', 'The founder of bakery chain Falk & Sons'],
      ['the company', 'Falk & Sons', 'bakery chain']
    ]
  },
  'a pope, a student of the last year, a party of the people': {
    copy: [
      'Pope Leo urged all to share. “Plates are empty,” the pontiff told them.',
      'Senior Maja Lindqvist, who sings, told the board that the suit weighs 31 pounds. “I would do it again,” Lindqvist said.',
      'The opposition People’s Alliance, which brought the complaint, said it respected the ruling.'
    ],
    speakers: [
      ['Leo', 'Leo', 'Pope'],
      ['the pontiff', 'Leo', 'Pope'],
      ['Maja Lindqvist', 'Maja Lindqvist', 'Senior'],
      ['Lindqvist', 'Maja Lindqvist', 'Senior'],
      ['People’s Alliance', 'People’s Alliance', 'The opposition']
    ]
  },
  'who was asked, and who asks again': {
    copy: [
      'Former Halcyon executive Preston Vance testified that he hid losses.',
      'Prosecutor Joy Pak asked Vance whether he had told anyone. “My doctor,” he responded.',
      'Pak showed jurors a note. “Was it a slip?” she asked.'
    ],
    speakers: [
      ['Preston Vance', 'Preston Vance', 'Former Halcyon executive'],
      ['Joy Pak', 'Joy Pak', 'Prosecutor'],
      ['he', 'Preston Vance', 'Former Halcyon executive'],
      ['she', 'Joy Pak', 'Prosecutor']
    ]
  },
  'a union that ends in s, a keeper of a beast': {
    copy: [
      'Workers’ union Petrolis said it was late.',
      'The elephant’s mahout, Kuttan, who has been with him for years, would not speak. “Ask him,” was all he would say.'
    ],
    speakers: [
      ['Petrolis', 'Petrolis', 'Workers’ union'],
      ['he', 'Kuttan', 'The elephant’s mahout']
    ]
  },
  'who comes minutes later, an agency by a word of its name': {
    copy: [
      'Former president Tom Beck lost. Minutes later Beck, 65, appeared on a balcony and said that he would govern.',
      'The Tarn Space Research Office said it would try again. “The drift has been arrested,” the space agency posted on X.'
    ],
    speakers: [
      ['Beck', 'Tom Beck', 'Former president'],
      ['The Tarn Space Research Office', 'The Tarn Space Research Office', null],
      ['the space agency', 'The Tarn Space Research Office', null]
    ]
  },
  'a safety, a fund in apposition, a highness, an agency that alone has spoken': {
    copy: [
      'Safety Isaiah Toomer had two. “The ball was there,” he said.',
      'Streamline’s biggest shareholder, activist fund Brightwater, said in a letter that the cuts did not go far enough.',
      'H.H. Sheikh Hamdan bin Saqr, Minister of Works, said it was late.'
    ],
    speakers: [
      ['he', 'Isaiah Toomer', 'Safety'],
      ['Brightwater', 'Brightwater', 'Streamline’s biggest shareholder'],
      ['Sheikh Hamdan bin Saqr', 'Hamdan bin Saqr', 'Minister of Works']
    ]
  },
  'the only body that has spoken': {
    copy: [
      'A strain has been found, the World Health Office said on Thursday.',
      'Its emergencies director Dr Rosa Lindqvist told a briefing that 212 had it. “It is late. We sound no siren. We turn our heads,” she said.',
      'The agency said vaccines were on their way.'
    ],
    speakers: [
      ['the World Health Office', 'the World Health Office', null],
      ['Dr Rosa Lindqvist', 'Rosa Lindqvist', 'Its emergencies director'],
      ['she', 'Rosa Lindqvist', 'Its emergencies director'],
      ['The agency', 'the World Health Office', null]
    ]
  },
  'a mayor by her surname, which is her husband’s too': {
    copy: [
      'The husband of Port Orval Mayor Ana Dunmore was charged on Thursday.',
      'Gordon Dunmore, 55, a retired teacher, made them in the garage.',
      'Mayor Dunmore, who was elected in 2022, said in a statement that she was “heartbroken and, yes, furious.”',
      'The mayor said that she would not go.'
    ],
    speakers: [
      ['Dunmore', 'Ana Dunmore', 'Port Orval Mayor'],
      ['The mayor', 'Ana Dunmore', 'Port Orval Mayor']
    ]
  }
}

describe.each(Object.entries(cases))('%s', (_, {copy, speakers}) => {
  test('is read so', async () => expect((await spoken(copy)).speakers).toEqual(speakers))
})
