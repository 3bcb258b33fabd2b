import {describe, expect, test} from 'vitest'
import {spoken, type Spoken} from './setup/spoken.js'

const cases: Record<string, {copy: string[]; speakers: Spoken[]}> = {
  'how somebody speaks, between the words for it and the verb': {
    copy: [
      'A clerk in the harbour office, who spoke on condition of anonymity, said talks had begun. The clerk denied that money had changed hands.',
      'A board official, requesting anonymity, said the vote would be close.',
      'A spokeswoman for the transport ministry, asked about the price, said it would be paid by the town.',
      'Major Ilse Brandt, speaking on the radio in the name of a group calling itself the Lantern Club, declared that the bridge was shut.',
      'A rescue official, asking not to be named because he was not allowed to speak, said the search was over.'
    ],
    speakers: [
      ['A clerk in the harbour office', 'A clerk in the harbour office', null],
      ['The clerk', 'A clerk in the harbour office', null],
      ['A board official', 'A board official', null],
      ['A spokeswoman for the transport ministry', 'A spokeswoman for the transport ministry', null],
      ['Ilse Brandt', 'Ilse Brandt', 'Major'],
      ['A rescue official', 'A rescue official', null]
    ]
  },
  'two words of one post': {
    copy: ['Search and rescue agency chief Lila Moro said the path was closed. “It is dark,” Moro said.'],
    speakers: [
      ['Lila Moro', 'Lila Moro', 'Search and rescue agency chief'],
      ['Moro', 'Lila Moro', 'Search and rescue agency chief']
    ]
  },
  'a person of one name is no body': {
    copy: ['“It fell,” said Sudarno, a 62-year-old cobbler.', 'The agency said nine people were missing.'],
    speakers: [
      ['Sudarno', 'Sudarno', 'a 62-year-old cobbler'],
      ['The agency', 'The agency', null]
    ]
  },
  'what a body is, before its name and a comma': {
    copy: [
      'His party, the League for the Lake, said in a statement that it would vote no.',
      'The bank’s largest owner, the Quillon family, said it would keep its shares.',
      'Its parent, Ostrava Holdings, said nothing would change.'
    ],
    speakers: [
      ['the League for the Lake', 'the League for the Lake', 'His party'],
      ['the Quillon family', 'the Quillon family', null],
      ['Ostrava Holdings', 'Ostrava Holdings', 'Its parent']
    ]
  },
  'one of several': {
    copy: [
      '“We had no light,” one of the nurses, Ana Rosa da Lima, told reporters.',
      'Tom Beck, one of the drivers, said it was late.'
    ],
    speakers: [
      ['Ana Rosa da Lima', 'Ana Rosa da Lima', 'one of the nurses'],
      ['Tom Beck', 'Tom Beck', 'one of the drivers']
    ]
  },
  'who tells a first name only': {
    copy: [
      '“We have no bread,” said one, who gave her name only as Odile.',
      '“We have no water,” said a driver who would give only his first name, Karim.',
      '“We have no light,” said a woman who identified herself as Rosa Quill.'
    ],
    speakers: [
      ['one', 'Odile', null],
      ['a driver', 'Karim', 'a driver'],
      ['a woman', 'Rosa Quill', null]
    ]
  },
  'a nickname': {
    copy: ['Mandla “Rocket” Ndaba ran the race in ten seconds.', '“I was late,” Rocket said.'],
    speakers: [['Rocket', 'Mandla “Rocket” Ndaba', null]]
  },
  clerics: {
    copy: [
      'The vicar, the Rev. Canon Obi Bright, said the bell was cracked. “It is old,” the vicar said.',
      'The Bishop of Orval, the Right Rev. Ana Ruiz, said it could be mended.'
    ],
    speakers: [
      ['Rev. Canon Obi Bright', 'Obi Bright', 'The vicar'],
      ['the vicar', 'Obi Bright', 'The vicar'],
      ['Rev. Ana Ruiz', 'Ana Ruiz', 'The Bishop of Orval']
    ]
  },
  'forms of address of Burma and Java': {
    copy: [
      'Daw Khin Moe, a teacher, said the school was shut. “It is dark,” Khin Moe said.',
      'U Tin Oo Maung said the road was shut.',
      '“It is wet,” said Ibu Sudarni, a cobbler.'
    ],
    speakers: [
      ['Daw Khin Moe', 'Khin Moe', 'a teacher'],
      ['Khin Moe', 'Khin Moe', 'a teacher'],
      ['U Tin Oo Maung', 'Tin Oo Maung', null],
      ['Ibu Sudarni', 'Sudarni', 'a cobbler']
    ]
  },
  'names that begin as forms of address do': {
    copy: [
      'Tan Boon Kiat, a baker, said the shop was shut. “It is dark,” Tan said.',
      'Tan Sri Azman Ismail said the road was shut.',
      'Sri Lanka Cricket said it would play.'
    ],
    speakers: [
      ['Tan Boon Kiat', 'Tan Boon Kiat', 'a baker'],
      ['Tan', 'Tan Boon Kiat', 'a baker'],
      ['Tan Sri Azman Ismail', 'Azman Ismail', null],
      ['Sri Lanka Cricket', 'Sri Lanka Cricket', null]
    ]
  },
  'ranks with a stop': {
    copy: ['RCMP Cpl. Lise Tremont said the road was shut. “It is dark,” Tremont said.'],
    speakers: [
      ['Lise Tremont', 'Lise Tremont', 'RCMP Cpl.'],
      ['Tremont', 'Lise Tremont', 'RCMP Cpl.']
    ]
  },
  'a company’s letters after a comma': {
    copy: ['Halden Foods, Inc., a maker of jam, said it would close two shops.', 'Halden said it would keep the rest.'],
    speakers: [
      ['Halden Foods, Inc', 'Halden Foods, Inc', 'a maker of jam'],
      ['Halden', 'Halden Foods, Inc', 'a maker of jam']
    ]
  },
  'a name and the group it is of': {
    copy: ['“It is dark,” said Wiranto of the group Green Hill.'],
    speakers: [['Wiranto', 'Wiranto', null]]
  },
  'a paper and the day of it': {
    copy: [
      'The reef is dying, according to a study published on Wednesday.',
      'It will be gone in ten years, the study said.'
    ],
    speakers: [
      ['a study published on Wednesday', 'a study published on Wednesday', null],
      ['the study', 'a study published on Wednesday', null]
    ]
  },
  'whom another quotes': {
    copy: [
      'Mayor Ana Ruiz quoted her father as saying that the sea has no friends.',
      'The report quoted the minister as saying that “no house will be built”.'
    ],
    speakers: [
      ['her father', 'her father', null],
      ['the minister', 'the minister', null]
    ]
  },
  'two of an age': {
    copy: ['Ana Ruiz, 15, and Tom Beck, 14, were found on the ice.', '“It was cold,” the teenager said.'],
    speakers: [['the teenager', 'the teenager', null]]
  },
  'who bowls': {
    copy: [
      'The left-arm quick Nuwan Perera took six wickets. “It was hot,” Perera said.',
      '“It was fun,” the left-arm quick said.'
    ],
    speakers: [
      ['Perera', 'Nuwan Perera', 'The left-arm quick'],
      ['the left-arm quick', 'Nuwan Perera', 'The left-arm quick']
    ]
  },
  'the master of a ship': {
    copy: ['Captain of the vessel Kapitan Dublin, Sergey Rakov, said the sea was calm.'],
    speakers: [['Sergey Rakov', 'Sergey Rakov', 'Captain of the vessel Kapitan Dublin']]
  },
  'husband and wife': {
    copy: ['Tom Beck and his wife, Ana, run the shop. Her husband said it was late.'],
    speakers: [['Her husband', 'Tom Beck', null]]
  },
  'wife and husband': {
    copy: ['Sue Lim has left with her husband, Karl. His wife said it was early.'],
    speakers: [['His wife', 'Sue Lim', null]]
  },
  'a couple': {
    copy: [
      'Idris and Perpetua Kemp run the shop.',
      '“It is ours,” says Perpetua Kemp, 78.',
      'Her husband sees it differently. “It was mine,” he says.',
      'Idris Kemp got the key in May.',
      'His wife keeps the books. “It was ours,” she says.'
    ],
    speakers: [
      ['Perpetua Kemp', 'Perpetua Kemp', null],
      ['he', 'Idris Kemp', null],
      ['she', 'Perpetua Kemp', null]
    ]
  },
  'small words inside of names': {
    copy: [
      'Prime Minister Joan Maria Puig i Soler said it was late.',
      'Petition organiser Ffion ap Gwilym said 3,000 had signed. The mother-of-two said it was late.'
    ],
    speakers: [
      ['Joan Maria Puig i Soler', 'Joan Maria Puig i Soler', 'Prime Minister'],
      ['Ffion ap Gwilym', 'Ffion ap Gwilym', 'Petition organiser'],
      ['The mother-of-two', 'Ffion ap Gwilym', 'Petition organiser']
    ]
  },
  'a spokeswoman who has only answered': {
    copy: [
      'Mayor Ada Lunt said it was early.',
      'A spokeswoman for the station rejected the claim. Everyone had been asked, she said.'
    ],
    speakers: [
      ['Ada Lunt', 'Ada Lunt', 'Mayor'],
      ['she', 'A spokeswoman for the station', null]
    ]
  },
  'one of a single name and an age': {
    copy: ['Among those in the queue was Rosaldina, 83, who said it was cold. “I am old,” the pensioner said.'],
    speakers: [
      ['Rosaldina', 'Rosaldina', null],
      ['the pensioner', 'Rosaldina', null]
    ]
  },
  'where players come from': {
    copy: ['Substitute Nilton Tavares scored late.', '“I closed my eyes,” said the Cape Verdean.'],
    speakers: [['the Cape Verdean', 'Nilton Tavares', 'Substitute']]
  },
  'a family name that is a place’s last word too': {
    copy: ['It rained on Lantern Park.', 'Goalkeeper Park Min-jun came late. “It was wet,” Park said.'],
    speakers: [['Park', 'Park Min-jun', 'Goalkeeper']]
  },
  'more forms of address': {
    copy: [
      'Interior Minister Sheikha Moza al-Kharusi said it was late.',
      'A tribal elder, Haj Idris, said it was early.'
    ],
    speakers: [
      ['Sheikha Moza al-Kharusi', 'Moza al-Kharusi', 'Interior Minister'],
      ['Haj Idris', 'Idris', 'A tribal elder']
    ]
  },
  'a long name after a comma': {
    copy: ['An army spokesman, Major General K. P. Singh Rawal, said it was late.'],
    speakers: [['K. P. Singh Rawal', 'K. P. Singh Rawal', 'An army spokesman']]
  },
  'who goes by a name': {
    copy: [
      'His neighbour, a schoolteacher who gave her name as Pemala, said it was late. “It is dark,” Pemala said.',
      'The artist, who goes by the single name Wolfgar, said he was glad.'
    ],
    speakers: [
      ['His neighbour', 'Pemala', 'His neighbour'],
      ['Pemala', 'Pemala', 'His neighbour'],
      ['The artist', 'Wolfgar', 'The artist']
    ]
  },
  'a subject after “but”': {
    copy: ['Tom Beck said no.', 'But council leader Amrit Dhindsa defended the work. She argued that it was art.'],
    speakers: [
      ['Tom Beck', 'Tom Beck', null],
      ['She', 'Amrit Dhindsa', 'council leader']
    ]
  },
  'nobody, and who is dismissed': {
    copy: [
      'No group claimed responsibility. The army said it was late.',
      'Captain Sean O’Dwyer, dismissed for a second booking before the break, said he was sorry.'
    ],
    speakers: [
      ['The army', 'The army', null],
      ['Sean O’Dwyer', 'Sean O’Dwyer', 'Captain']
    ]
  },
  'who speaks for a body that has a name': {
    copy: ['It was late, a spokeswoman for the farm union, the FNSQA, said.'],
    speakers: [['a spokeswoman for the farm union', 'a spokeswoman for the farm union', null]]
  },
  'a body called by what it is': {
    copy: [
      'France’s largest farm union, the FNSQA, criticised the ministers for waiting. It was damaging, the union said.'
    ],
    speakers: [
      ['the FNSQA', 'the FNSQA', 'France’s largest farm union'],
      ['the union', 'the FNSQA', 'France’s largest farm union']
    ]
  },
  'whom an agency quotes by a pronoun': {
    copy: ['Oil Minister Hisham Nadir flew home. The Orval News Agency quoted him as saying that it was late.'],
    speakers: [['him', 'Hisham Nadir', 'Oil Minister']]
  },
  'a place before who speaks': {
    copy: ['It rained in Halden, a baker said. “It was wet,” the baker said.'],
    speakers: [
      ['a baker', 'a baker', null],
      ['the baker', 'a baker', null]
    ]
  },
  'a thing whose verb is another': {
    copy: [
      'The drug, which is sold in ten countries, has been approved for use against a cold, called the Orval cough.'
    ],
    speakers: []
  },
  'a pronoun after somebody’s kin': {
    copy: ['“It is ours,” says Perpetua Kemp, 78.', 'Her husband sees it differently. “It was mine,” he says.'],
    speakers: [
      ['Perpetua Kemp', 'Perpetua Kemp', null],
      ['he', 'Her husband', null]
    ]
  },
  'several of a house': {
    copy: ['Analysts at Brand & Low cut their target. “The ship has holes,” they wrote in a note.'],
    speakers: [['they', 'Analysts at Brand & Low', null]]
  },
  'a company whose shares are told of': {
    copy: ['Shares in Norvik fell 3 per cent on Friday.', 'The company warned that its dividend would be cut.'],
    speakers: [['The company', 'Norvik', null]]
  },
  'where a statement was read': {
    copy: ['Chef Lino Marchi said in a statement read to the court that he had lost a star.'],
    speakers: [['Lino Marchi', 'Lino Marchi', 'Chef']]
  },
  'a post in full, with a form of address that is written short': {
    copy: [
      'The Minister of Power, Engr. Ike Nwosu, has said that all should be prepared to pay.',
      '“Somebody has to pay,” the minister said.'
    ],
    speakers: [
      ['Engr. Ike Nwosu', 'Ike Nwosu', 'The Minister of Power'],
      ['the minister', 'Ike Nwosu', 'The Minister of Power']
    ]
  },
  'who was called by another, and where somebody is from': {
    copy: [
      'A psychologist called by the defence, Dr. Alan Bright, told the court it was possible for a sleepwalker to drive and cook.',
      'Norma Pryce’s sister, Betty Simms of Bixby, said she had prayed.'
    ],
    speakers: [
      ['Dr. Alan Bright', 'Alan Bright', 'A psychologist called by the defence'],
      ['Betty Simms', 'Betty Simms', 'Norma Pryce’s sister']
    ]
  },
  'a party with a bracket in its name, and a member by the letters of a seat': {
    copy: [
      'CPI(M) State secretary K. Balan said it was late.',
      'Shadow health secretary Helen Alder called for a pilot. “They want a solution,” the Labour MP said.'
    ],
    speakers: [
      ['K. Balan', 'K. Balan', 'CPI(M) State secretary'],
      ['Helen Alder', 'Helen Alder', 'Shadow health secretary'],
      ['the Labour MP', 'Helen Alder', 'Shadow health secretary']
    ]
  },
  'another than the last, where all of whom are told': {
    copy: [
      'Their lawyer, Anon Numpa, said they would appeal.',
      'The mother of one of the students, who asked that her name not be used, said her son had called.'
    ],
    speakers: [
      ['Anon Numpa', 'Anon Numpa', 'Their lawyer'],
      ['The mother of one of the students', 'The mother of one of the students', null]
    ]
  },
  'the subject of the clause that a second verb ends, and some who are counted': {
    copy: [
      'Survivors begged for water on Tuesday, while the government defended its response and said the toll would rise.',
      'In a letter, 13 medical colleges appealed for a pause.',
      'Human Rights Watch said the vote was not fair.',
      'Carl Vance said he had seen it. “It is a farce,” said the Iowan.'
    ],
    speakers: [
      ['Survivors', 'Survivors', null],
      ['the government', 'the government', null],
      ['13 medical colleges', '13 medical colleges', null],
      ['Human Rights Watch', 'Human Rights Watch', null],
      ['Carl Vance', 'Carl Vance', null],
      ['the Iowan', 'Carl Vance', null]
    ]
  },
  'who speaks for another, whose title is written short': {
    copy: [
      'A spokesman for Sen. Tom Harkness, D-Iowa, who has not taken a position, said he was reading it.',
      'Aides to Gov. Ana Ruiz said it was late.',
      'The bill was written by Sen. James McClure, R-Idaho, who said it was late.'
    ],
    speakers: [
      ['A spokesman for Sen. Tom Harkness', 'A spokesman for Sen. Tom Harkness', null],
      ['Aides to Gov. Ana Ruiz', 'Aides to Gov. Ana Ruiz', null],
      ['James McClure', 'James McClure', 'Sen.']
    ]
  },
  'a secretary who is a minister, and a first minister who is another': {
    copy: [
      'First Minister Carwen Jonas said it was late.',
      'Business Secretary Sajid Jarwar is due to meet the owners. The minister said that he would go.'
    ],
    speakers: [
      ['Carwen Jonas', 'Carwen Jonas', 'First Minister'],
      ['The minister', 'Sajid Jarwar', 'Business Secretary']
    ]
  },
  'a judge who is called a justice with the name': {
    copy: [
      'A High Court judge in Lilongwe has called an aide “a man without shame”.',
      'Justice Ivy Kamanga said the aide had taken from the sick.'
    ],
    speakers: [
      ['A High Court judge in Lilongwe', 'Ivy Kamanga', 'Justice'],
      ['Ivy Kamanga', 'Ivy Kamanga', 'Justice']
    ]
  },
  'the subject after a phrase of place': {
    copy: [
      'On the High Street, florist Beth Rowlands, 44, fought back tears. Her husband Gareth has worked there for years.',
      '“Everyone has someone in the works,” she said.'
    ],
    speakers: [['she', 'Beth Rowlands', 'florist']]
  },
  'another name in marks, and the party of another': {
    copy: [
      'Kim Sang-jo was there. Kim, known as the “sniper,” noted that it was late.',
      'Carl Vance told reporters he would stay. The senior BJP leader claimed that he had never called.',
      'AAP leader Preeti Menen said the man was lying.'
    ],
    speakers: [
      ['Kim', 'Kim Sang-jo', null],
      ['Carl Vance', 'Carl Vance', null],
      ['The senior BJP leader', 'Carl Vance', null],
      ['Preeti Menen', 'Preeti Menen', 'AAP leader']
    ]
  },
  'a surname that a body has too': {
    copy: [
      'Josh Ernest told reporters that the president was away.',
      'Brandon Garrison, a University of Virginia law professor, said it was rare. “Nobody writes it down,” he said.'
    ],
    speakers: [
      ['Josh Ernest', 'Josh Ernest', null],
      ['Brandon Garrison', 'Brandon Garrison', 'a University of Virginia law professor'],
      ['he', 'Brandon Garrison', 'a University of Virginia law professor']
    ]
  },
  'the head of another village, identified by one name': {
    copy: [
      'Armen Putro, head of the Orval monitoring post, warned of floods.',
      'The village head of Gamber, identified as Ginting, told Metro TV that two houses had fallen.'
    ],
    speakers: [
      ['Armen Putro', 'Armen Putro', 'head of the Orval monitoring post'],
      ['The village head of Gamber', 'Ginting', 'The village head of Gamber']
    ]
  },
  'who will be what, and what letters go before a chair': {
    copy: ['Chairman-elect Andrew Higgins said it was late.', 'CHR Chair Jose Luis Gascar said it matched.'],
    speakers: [
      ['Andrew Higgins', 'Andrew Higgins', 'Chairman-elect'],
      ['Jose Luis Gascar', 'Jose Luis Gascar', 'CHR Chair']
    ]
  },
  'whom a clause is about, what a clause opens with, and the younger of two': {
    copy: [
      'Vice Mayor Paulo Duarte, the president’s eldest son, whom Matoba accused of a murder, called the claim “hearsay of a madman.”',
      'The younger Duarte said he would not answer.',
      'The club said nobody was above it, while its chief whip, Jackson Mthembe, tweeted that it was “hurting the poor”.'
    ],
    speakers: [
      ['Paulo Duarte', 'Paulo Duarte', 'Vice Mayor'],
      ['The younger Duarte', 'Paulo Duarte', 'Vice Mayor'],
      ['The club', 'The club', null],
      ['Jackson Mthembe', 'Jackson Mthembe', 'its chief whip']
    ]
  },
  'a bureau by its letters, and a congressman by his state': {
    copy: [
      'The FBI released a summary. “We do so in the interest of all,” the bureau said.',
      'Rep. Jason Chaffey, the Utah Republican, said it was late, and House Speaker Paul Ryder said it was not.',
      'The Utah congressman said he would call.'
    ],
    speakers: [
      ['the bureau', 'the FBI', null],
      ['Jason Chaffey', 'Jason Chaffey', 'Rep.'],
      ['Paul Ryder', 'Paul Ryder', 'House Speaker'],
      ['The Utah congressman', 'Jason Chaffey', 'Rep.']
    ]
  }
}

describe.each(Object.entries(cases))('%s', (_, {copy, speakers}) => {
  test('is read so', async () => expect((await spoken(copy)).speakers).toEqual(speakers))
})
