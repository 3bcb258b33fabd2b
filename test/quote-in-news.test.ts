import {describe, expect, test} from 'vitest'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const HEAD = 'Dam gates opened at Orval\n\nORVAL (Reuters) - The gates of the dam at Orval were opened on Monday.\n\n'

/** Each quote in one line: kind, words, cue, mention. */
const said = (copy: string): string[] =>
  (reader.read({value: `${HEAD}${copy}\n`}).stories[0]?.quotes ?? []).map(
    ({kind, text, cue, speaker}) => `${kind} | ${text} | ${cue ?? '-'} | ${speaker?.mention ?? '-'}`
  )

describe('whose words `according to` gives, and what that one is', () => {
  test.each([
    [
      'According to Li Weimin, a researcher with the Halden Academy of Trade, about 70 percent of the cells come from Orval.',
      'indirect | about 70 percent of the cells come from Orval | According to | Li Weimin'
    ],
    [
      'According to Ana Ruiz, head of the port authority, the dam would fall within a year.',
      'indirect | the dam would fall within a year | According to | Ana Ruiz'
    ],
    [
      'According to Ana Ruiz, who leads the port, the dam would fall within a year.',
      'indirect | the dam would fall within a year | According to | Ana Ruiz'
    ],
    [
      'According to Ana Ruiz, the dam, built in 1960, would fall within a year.',
      'indirect | the dam, built in 1960, would fall within a year | According to | Ana Ruiz'
    ]
  ])('%s', (copy, expected) => expect(said(copy)).toEqual([expected]))
})

describe('the clause before the verb, and who speaks after it', () => {
  test.each([
    [
      'The rail tunnel will open in December 2026, a year later than planned, said a joint statement issued by the two ministries on Monday.',
      'indirect | The rail tunnel will open in December 2026, a year later than planned | said | a joint statement issued by the two ministries'
    ],
    [
      'Analysts had expected a bigger fine, said Dana Holt at brokerage Pell & Shaw.',
      'indirect | Analysts had expected a bigger fine | said | Dana Holt'
    ],
    [
      'A mountain hut that was moved in 1998 will have to be moved again, the Swiss club which owns it announced on Monday.',
      'indirect | A mountain hut that was moved in 1998 will have to be moved again | announced | the Swiss club which owns it'
    ],
    [
      '“She said nobody would miss him,” Tyree is quoted as saying in the affidavit.',
      'direct | She said nobody would miss him, | saying | Tyree'
    ]
  ])('%s', (copy, expected) => expect(said(copy)).toEqual([expected]))
})

describe('where what is said ends', () => {
  test.each<[string, string[]]>([
    [
      'The Joint Chiefs of Staff (JCS) said it detected the launch from Orval at around 7:23 a.m. The missile flew some 4,500 kilometers at a top speed of Mach 17, it added.',
      [
        'indirect | it detected the launch from Orval at around 7:23 a.m. | said | The Joint Chiefs of Staff',
        'indirect | The missile flew some 4,500 kilometers at a top speed of Mach 17 | added | it'
      ]
    ],
    [
      'But Óscar Mamani, an economist with the think tank Fundación Altiplano, points out that only a tenth of that stays with the herders.',
      ['indirect | only a tenth of that stays with the herders | points out | Óscar Mamani']
    ],
    [
      'A spokesperson for federal Fisheries Minister Anne Leblanc said the request is being reviewed.',
      ['indirect | the request is being reviewed | said | A spokesperson for federal Fisheries Minister Anne Leblanc']
    ],
    [
      'Landlords’ body the British Property Federation said rents had fallen by 12% since 2019.',
      ['indirect | rents had fallen by 12% since 2019 | said | the British Property Federation']
    ],
    [
      'The EU is sending five planes and 56 firefighters, Commissioner Janez Novak announced on social media. “You are not alone,” he wrote.',
      [
        'indirect | The EU is sending five planes and 56 firefighters | announced | Janez Novak',
        'direct | You are not alone, | wrote | he'
      ]
    ],
    [
      'A nurse at the hospital who declined to be named for fear of losing her job said staff had been told not to use the word.',
      ['indirect | staff had been told not to use the word | said | A nurse at the hospital']
    ],
    [
      'Opolot asked Parliament to summon the health minister, Dr Jane Acheng.',
      ['indirect | to summon the health minister, Dr Jane Acheng | asked | Opolot']
    ],
    [
      'Deputy Speaker Thomas Okello directed the minister to make a statement on Tuesday.',
      ['indirect | to make a statement on Tuesday | directed | Thomas Okello']
    ],
    [
      'Brandt said businesses in her district, which takes in Orval and most of Tarn, were delaying investments.',
      [
        'indirect | businesses in her district, which takes in Orval and most of Tarn, were delaying investments | said | Brandt'
      ]
    ],
    [
      'Coach Grant Tillman felt his bowlers had been “brave but a metre too short”.',
      ['mixed | his bowlers had been “brave but a metre too short” | felt | Grant Tillman']
    ],
    [
      'Meteorologists predict temperatures of up to 41 degrees on Wednesday.',
      ['indirect | temperatures of up to 41 degrees on Wednesday | predict | Meteorologists']
    ],
    [
      'In an emailed statement, WHO said it “values its partnership with the Government”.',
      ['mixed | it “values its partnership with the Government” | said | WHO']
    ],
    [
      'The firm denied a leak, hours after a former engineer said the company had known about it for 18 months.',
      [
        'indirect | a leak | denied | The firm',
        'indirect | the company had known about it for 18 months | said | a former engineer'
      ]
    ],
    [
      'The BJP’s Mumbai unit chief Ashok Shelke demanded a white paper on road contracts.',
      ['indirect | a white paper on road contracts | demanded | Ashok Shelke']
    ],
    [
      'The Orval Aviation Office on Monday cleared the jets to resume flights, declaring the engines safe after a two-week grounding.',
      ['indirect | the engines safe after a two-week grounding | declaring | The Orval Aviation Office']
    ],
    [
      'Analysts at Banco Cordillera estimate the strike is costing the firm $4 million a day.',
      ['indirect | the strike is costing the firm $4 million a day | estimate | Analysts at Banco Cordillera']
    ],
    [
      'Lund, the 2019 champion, announced after her loss that she would retire at the end of the year.',
      ['indirect | she would retire at the end of the year | announced | Lund']
    ],
    [
      'The vote was 1,104 to 96, union president Hernán Cayo told a crowd outside the mine in Antofagasta, adding: “The ninety-six can have my sandwich.”',
      [
        'indirect | The vote was 1,104 to 96 | told | Hernán Cayo',
        'direct | The ninety-six can have my sandwich. | adding | Hernán Cayo'
      ]
    ],
    [
      'Webb told detectives he owed money to a man he knew only as “Dutch,” the records say.',
      ['mixed | he owed money to a man he knew only as “Dutch,” | told | Webb']
    ],
    [
      'When Rewi refused, saying he had been brought up to tell the truth, he was ordered from the chamber.',
      ['indirect | he had been brought up to tell the truth | saying | Rewi']
    ],
    [
      'The agency had predicted heavy rainfall across 15 states, and advised residents of flood plains to relocate.',
      [
        'indirect | heavy rainfall across 15 states | predicted | The agency',
        'indirect | to relocate | advised | The agency'
      ]
    ],
    [
      'Gulf Arab states on Saturday condemned what they called a “cowardly attack” on a tanker.',
      ['mixed | a “cowardly attack” on a tanker | called | Gulf Arab states']
    ],
    ['Svensson appealed to all parties “to step back”.', ['direct | to step back | appealed | Svensson']],
    [
      'Ojo, in a statement issued on Thursday by her media aide, Mr Femi Arogun, explained that rice had been shared out.',
      ['indirect | rice had been shared out | explained | Ojo']
    ],
    [
      'Corroborating her, a youth leader, Comrade Isah Baba, alleged that politicians only come to snap pictures.',
      ['indirect | politicians only come to snap pictures | alleged | Comrade Isah Baba']
    ],
    [
      'The member representing Lokoja/Kogi Federal Constituency, Hon. Danladi Suleiman (APC), has promised to move a motion.',
      ['indirect | to move a motion | promised | Hon. Danladi Suleiman']
    ],
    [
      'Her attorney, Brandi Coker, said her client maintains her innocence and asked the public not to rush to judgment.',
      [
        'indirect | her client maintains her innocence | said | Brandi Coker',
        'indirect | not to rush to judgment | asked | Brandi Coker'
      ]
    ],
    [
      'Speaker Ramesh Tiwari appealed to the members to maintain decorum and later adjourned the House till 2 pm.',
      ['indirect | to maintain decorum | appealed | Ramesh Tiwari']
    ],
    [
      'Tarnland’s finance minister said on Thursday a fuel levy would stay in place until June, brushing aside calls from unions to scrap it.',
      ['indirect | a fuel levy would stay in place until June | said | Tarnland’s finance minister']
    ],
    [
      'The company said it now expected to harvest 88,000 tonnes of salmon this year, compared with an earlier forecast of 96,000.',
      [
        'indirect | it now expected to harvest 88,000 tonnes of salmon this year, compared with an earlier forecast of 96,000 | said | The company'
      ]
    ],
    [
      'Investigators said the suspected gunman, Leon Marcus Tyree, 38, told them that he had been promised money.',
      [
        'indirect | the suspected gunman, Leon Marcus Tyree, 38, told them that he had been promised money | said | Investigators'
      ]
    ],
    [
      'Police said officers had used tear gas in the city, and denied reports that live rounds had been fired.',
      [
        'indirect | officers had used tear gas in the city | said | Police',
        'indirect | reports that live rounds had been fired | denied | Police'
      ]
    ],
    [
      'Cross-examined by Sarah Linden KC, for the defendant, he accepted that he had not visited his mother, but insisted he had been told to stay away.',
      [
        'indirect | he had not visited his mother | accepted | he',
        'indirect | he had been told to stay away | insisted | he'
      ]
    ],
    [
      'In a recording obtained by the station, the deputy can be heard telling a dispatcher: “I’m shot. Send somebody quick.”',
      ['direct | I’m shot. Send somebody quick. | telling | the deputy']
    ],
    [
      'Speaking to reporters outside the Assembly, Gurpreet Kaur termed the probe an “eyewash”.',
      ['mixed | the probe an “eyewash” | termed | Gurpreet Kaur']
    ],
    [
      'But a doctor at the city’s main hospital, who asked not to be named, said two of the dead had bullet wounds.',
      ['indirect | two of the dead had bullet wounds | said | a doctor at the city’s main hospital']
    ],
    [
      'The research was funded by the Council, whose chief executive, Judi Lang, noted in a press release that it had cost less than a car.',
      ['indirect | it had cost less than a car | noted | Judi Lang']
    ],
    [
      'The weather office has warned of heavy rain in Orval, Tarn and Halden districts till Friday.',
      ['indirect | of heavy rain in Orval, Tarn and Halden districts till Friday | warned | The weather office']
    ],
    [
      'Shots were fired at the crossing, officials said on Monday, killing at least three people and stranding hundreds of trucks.',
      [
        'indirect | Shots were fired at the crossing killing at least three people and stranding hundreds of trucks | said | officials'
      ]
    ],
    [
      'Ruiz has left after an email in which he described guests as “people who think a pie is a meal” was leaked to staff.',
      ['mixed | guests as “people who think a pie is a meal” | described | he']
    ],
    [
      'The Tarn Union mission in Orval expressed concern and called for talks.',
      ['indirect | for talks | called | The Tarn Union mission in Orval']
    ],
    [
      '“He paid his rent in verbs,” is how she puts it. “It is a mess,” as the mayor put it.',
      ['direct | He paid his rent in verbs, | puts | she', 'direct | It is a mess, | put | the mayor']
    ],
    ['“Ask him,” was all he would say.', ['direct | Ask him, | say | he']],
    [
      'Vance, 38, has pleaded not guilty to six counts of fraud. Prosecutors say he lied. Bell has testified against his deputy.',
      ['indirect | not guilty to six counts of fraud | pleaded | Vance', 'indirect | he lied | say | Prosecutors']
    ],
    [
      'Shots were heard at about 1 a.m. A rider had broken a wall with a hoe, police said.',
      ['indirect | A rider had broken a wall with a hoe | said | police']
    ],
    [
      'Local historian Tom Beck, who proposed to his late wife from the box, said he would wait.',
      ['indirect | he would wait | said | Tom Beck']
    ],
    [
      'Farm union Copa said it was late and called on prosecutors to “read their own files”.',
      ['indirect | it was late | said | Copa', 'mixed | to “read their own files” | called | Copa']
    ],
    [
      'Others on the Council are less patient. Portugal’s Rui Vidal Teixeira argued on Wednesday for an “insurance cut”, while Belgium’s Pieter van Hoecke has warned that waiting could prove costly.',
      [
        'mixed | for an “insurance cut” | argued | Rui Vidal Teixeira',
        'indirect | waiting could prove costly | warned | Pieter van Hoecke'
      ]
    ],
    [
      'Night carer Ana Rudd, 34, claims she was sacked from Seaview Lodge in Orval after she cut the lock.',
      ['indirect | she was sacked from Seaview Lodge in Orval after she cut the lock | claims | Ana Rudd']
    ],
    [
      'The Tarn Space Office on Tuesday said the docking of two small craft, put off after one of them drifted, would be attempted again.',
      [
        'indirect | the docking of two small craft, put off after one of them drifted, would be attempted again | said | The Tarn Space Office'
      ]
    ],
    [
      '“I lie there and count,” he said, standing at a fence that the town paid for and that would not stop a dog.',
      ['direct | I lie there and count, | said | he']
    ],
    [
      'Minister Ana Ruiz has ruled out a cull and promised faster compensation.',
      ['indirect | a cull | ruled out | Ana Ruiz', 'indirect | faster compensation | promised | Ana Ruiz']
    ],
    [
      'The run-off hung by a thread, with centrist senator Ana Ruiz and former president Tom Beck each saying they were ahead.',
      ['indirect | they were ahead | saying | Ana Ruiz and former president Tom Beck']
    ],
    ['A ship returned after the authorities gave conflicting accounts of who ordered it to stop.', []],
    [
      'The owner locked the fridge and told staff that guests “should have eaten their tea”, an employment tribunal heard.',
      ['mixed | The owner locked the fridge and told staff that guests “should have eaten their tea” | heard | -']
    ],
    [
      'Gessner acknowledged receiving a letter but said it “concerned a different moon.”',
      [
        'indirect | receiving a letter | acknowledged | Gessner',
        'mixed | it “concerned a different moon.” | said | Gessner'
      ]
    ],
    [
      'The court suspended Ana Ruiz on Tuesday over a leaked phone call in which she was heard calling a general “a sofa with medals”.',
      ['mixed | a general “a sofa with medals” | calling | she']
    ],
    [
      'The layoffs will begin on Monday and will affect mainly the safety teams, said two people with knowledge of the matter. One of them said entire offices would close.',
      [
        'indirect | The layoffs will begin on Monday and will affect mainly the safety teams | said | two people with knowledge of the matter',
        'indirect | entire offices would close | said | One of them'
      ]
    ],
    [
      'The head of the fund, speaking in Orval, appealed to donors for $50 million.',
      ['indirect | for $50 million | appealed | The head of the fund']
    ],
    [
      'A new strain has been detected in three countries, the Tarn Health Office (THO) said on Thursday, and may spread more easily.',
      [
        'indirect | A new strain has been detected in three countries and may spread more easily | said | the Tarn Health Office'
      ]
    ],
    [
      'She warned him that he faced a life sentence and adjourned the case until Friday.',
      ['indirect | he faced a life sentence | warned | She']
    ],
    ['But jurors at Orval Crown Court rejected his story after hearing that it had been wiped.', []],
    ['The pact was signed in the presence of H.E. Eng. Said bin Hamoud Al Mawali, Tarn Minister of Works.', []],
    [
      'Premier Kenji Vance instructed ministries to assess the damage, Secretary Ana Ruiz told a press conference early Thursday.',
      ['indirect | Premier Kenji Vance instructed ministries to assess the damage | told | Ana Ruiz']
    ],
    [
      'No faults have been reported in the region, according to Tarn Electric Power Co. The utility said about 4,300 homes lost power.',
      [
        'indirect | No faults have been reported in the region | according to | Tarn Electric Power Co',
        'indirect | about 4,300 homes lost power | said | The utility'
      ]
    ],
    [
      'Trains ran again at around 6 a.m. “We apologize. The tracks were apologizing too,” a guard in Orval was quoted by the local daily as saying.',
      ['direct | We apologize. The tracks were apologizing too, | saying | a guard in Orval']
    ],
    [
      'The Commission for Air, in an order, directed that building work be stopped.',
      ['indirect | building work be stopped | directed | The Commission for Air']
    ],
    [
      'Dr Ana Ruiz, who heads the ward, advised the elderly to stay indoors. “I have stopped asking,” she remarked.',
      ['indirect | to stay indoors | advised | Dr Ana Ruiz', 'direct | I have stopped asking, | remarked | she']
    ],
    [
      'The Tarn Dairy Farmers’ Union, whose members supply Lake Creamery, demanded assurances that prices would not fall.',
      ['indirect | assurances that prices would not fall | demanded | The Tarn Dairy Farmers’ Union']
    ]
  ])('%s', (copy, expected) => expect(said(copy)).toEqual(expected))
})
