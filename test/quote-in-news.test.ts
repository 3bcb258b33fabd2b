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
    ]
  ])('%s', (copy, expected) => expect(said(copy)).toEqual(expected))
})

test.each([
  'Bell was questioned for an hour.',
  'Police questioned a man over the fire.',
  'Ruiz reported from Columbus and Patel from Cleveland.',
  'Her former assistant, Colin Peake, tells it differently.',
  'Three climbers were announced as missing in the winter.',
  'Ruiz acknowledged that objection.',
  'At an event in Orval, Ruiz agreed with them.',
  'Ruiz cut the price target, maintaining a “hold” rating on the stock.',
  'President Ruth Chebet has not commented on the deaths.'
])('says nothing: %s', (copy) => expect(said(copy)).toEqual([]))

describe('what is said, and what is done beside it', () => {
  test.each<[string, string[]]>([
    [
      'Club president Bakary Sidi thanked him for “four years of honest work” and promised that a new coach would come in May.',
      [
        'mixed | for “four years of honest work” | thanked | Bakary Sidi',
        'indirect | a new coach would come in May | promised | Bakary Sidi'
      ]
    ],
    ['He asked for silence and everybody switched off their engines.', ['indirect | for silence | asked | He']],
    ['The return was agreed in 2021 between the presidents of the two countries.', []],
    ['It was late. It also threatened to strike from Nov. 8.', ['indirect | to strike from Nov. 8 | threatened | It']],
    ['“We will go,” union leader José “Chepe” Ruiz warned.', ['direct | We will go, | warned | José “Chepe” Ruiz']],
    [
      'The drivers, whose union says that fuel makes up half of their costs, plan to march on Thursday.',
      ['indirect | fuel makes up half of their costs | says | The drivers']
    ],
    ['Ruiz, a former banker, has been criticised within his own party.', []],
    [
      'Under questioning from Ana Ruiz KC, for the families, Mr Bell accepted that he had signed the book himself.',
      ['indirect | he had signed the book himself | accepted | Mr Bell']
    ],
    [
      'Its head, Tom Beck, read out a statement in which he apologised “without reservation” to the families.',
      ['mixed | “without reservation” to the families | apologised | he']
    ],
    [
      'Ana Ruiz said outside the court that she had waited four years.',
      ['indirect | she had waited four years | said | Ana Ruiz']
    ],
    ['The minister disclosed this in a statement issued at the end of a meeting on Saturday.', []],
    ['Governor Ana Ruiz said this while receiving the report.', []],
    [
      'Campaigner Tom Beck accused the trust of a “culture of shrugging”.',
      ['mixed | of a “culture of shrugging” | accused | Tom Beck']
    ],
    [
      'The Bakers’ Syndicate described the pardon as “a door left ajar” and called for the law to be repealed.',
      [
        'mixed | the pardon as “a door left ajar” | described | The Bakers’ Syndicate',
        'indirect | for the law to be repealed | called | The Bakers’ Syndicate'
      ]
    ],
    [
      'Its country director, James Whit, urged donors to act before the roads are cut.',
      ['indirect | to act before the roads are cut | urged | James Whit']
    ],
    [
      '“First the roof,” its spokesman, Andy Gall, said in reference to a leak that damaged the maps. “Now the floor.”',
      ['direct | First the roof, Now the floor. | said | Andy Gall']
    ],
    ['It apologised to customers “for any draught”.', ['direct | for any draught | apologised | It']],
    [
      'The environment minister thanked the men and said the ban would be extended.',
      ['indirect | the ban would be extended | said | The environment minister']
    ],
    [
      'Ana Ruiz of the Greater Orval Trade Council estimates that $800 million worth of goods is stuck each day.',
      ['indirect | $800 million worth of goods is stuck each day | estimates | Ana Ruiz']
    ],
    [
      'Minister Ana Ruiz said that 160 bells were still in Tarnland and thanked the parish “for not needing a lawyer”.',
      [
        'indirect | 160 bells were still in Tarnland | said | Ana Ruiz',
        'mixed | the parish “for not needing a lawyer” | thanked | Ana Ruiz'
      ]
    ],
    [
      'Thirty men trapped in a road tunnel have sent out notes through a pipe, saying they are cold but well, officials said on Sunday.',
      [
        'indirect | Thirty men trapped in a road tunnel have sent out notes through a pipe, saying they are cold but well | said | officials'
      ]
    ],
    [
      'She said groundwater, which takes longest to recover, had barely moved.',
      ['indirect | groundwater, which takes longest to recover, had barely moved | said | She']
    ],
    [
      'Ruiz’s party, Voz Nova, was angry about it and demanded federal protection for all its winners.',
      ['indirect | federal protection for all its winners | demanded | Voz Nova']
    ],
    [
      'Tarnland Chief Minister K. Anbar congratulated her and announced a cash award of two million crowns.',
      ['indirect | a cash award of two million crowns | announced | K. Anbar']
    ],
    ['Dairy group Laiterie du Berg has called off a planned merger with Belfont.', []],
    [
      'Hydrologist Ana Ruiz of the University of Tarn cautioned against optimism.',
      ['indirect | against optimism | cautioned | Ana Ruiz']
    ],
    [
      'China called Thursday for “restraint on all sides” after two boats collided near a reef.',
      ['mixed | for “restraint on all sides” | called | China']
    ],
    [
      'A man accused of killing his brother in a row over a mill told a court on Wednesday that he had “never lifted a hand”.',
      ['mixed | he had “never lifted a hand” | told | A man accused of killing his brother in a row over a mill']
    ],
    [
      'They had argued about the mill, he said, “as other people argue about the weather”.',
      ['mixed | They had argued about the mill “as other people argue about the weather” | said | he']
    ],
    [
      'A TBU delegation led by its joint secretary general Rumana Haque alleged that cards were given only to party men.',
      [
        'indirect | cards were given only to party men | alleged | A TBU delegation led by its joint secretary general Rumana Haque'
      ]
    ],
    [
      'The crown fell. It could fall to 36 by year-end, Tarnbank analysts wrote in a note to clients.',
      ['indirect | It could fall to 36 by year-end | wrote | Tarnbank analysts']
    ],
    [
      'The frog measures two centimetres and whistles like a kettle, its finders say in the journal ZooFrontiers.',
      ['indirect | The frog measures two centimetres and whistles like a kettle | say | its finders']
    ],
    [
      'The head teacher of a school where a fire killed 11 pupils said on Monday that she had asked for new doors.',
      ['indirect | she had asked for new doors | said | The head teacher of a school where a fire killed 11 pupils']
    ],
    [
      'The truce broke within hours on Monday, residents and aid workers said, with each side accusing the other of firing first.',
      [
        'indirect | The truce broke within hours on Monday with each side accusing the other of firing first | said | residents and aid workers'
      ]
    ],
    [
      'Village head Ghulam Qadir, who was among the first to come, said men had broken the windows.',
      ['indirect | men had broken the windows | said | Ghulam Qadir']
    ],
    ['Her coach, Alain Duverne, declined to comment when asked if she should have left.', []],
    [
      'In court, Ruiz had urged jurors to “send a number that can be heard.”',
      ['mixed | to “send a number that can be heard.” | urged | Ruiz']
    ],
    [
      'The boy’s mother, who gave no name, thanked “every single spring in that truck”.',
      ['direct | every single spring in that truck | thanked | The boy’s mother']
    ],
    [
      'Orval prosecutors said on Friday they had arrested two men suspected of passing plans of a boat to a foreign service.',
      [
        'indirect | they had arrested two men suspected of passing plans of a boat to a foreign service | said | Orval prosecutors'
      ]
    ],
    [
      'The yard said it was helping the police but declined further comment.',
      ['indirect | it was helping the police | said | The yard']
    ],
    [
      'The weather service says winds are to ease by Sunday but it cautions that the woods are dry.',
      [
        'indirect | winds are to ease by Sunday | says | The weather service',
        'indirect | the woods are dry | cautions | it'
      ]
    ],
    [
      'Ana Ruiz, 71, of Orval, told detectives she was helping with “a history project”, prosecutor Tom Beck said at Orval Crown Court.',
      ['mixed | Ana Ruiz, 71, of Orval, told detectives she was helping with “a history project” | said | Tom Beck']
    ],
    [
      'An instrument of Tarn on a lander has not responded to signals since it touched down on Thursday, the Tarn Space Agency (TSA) said.',
      [
        'indirect | An instrument of Tarn on a lander has not responded to signals since it touched down on Thursday | said | the Tarn Space Agency'
      ]
    ],
    [
      'The lander, called Quill, is working normally, according to its operator, Tarn Robotics.',
      ['indirect | The lander, called Quill, is working normally | according to | Tarn Robotics']
    ],
    ['Tom Beck, 44, is said to have recruited him in a pub.', []],
    [
      'The bank rejected claims that it had lied. The firm denied reports that it would close.',
      [
        'indirect | claims that it had lied | rejected | The bank',
        'indirect | reports that it would close | denied | The firm'
      ]
    ],
    [
      'That doesn’t prove they dream, cautioned lead author Ana Ruiz, a biologist. That would be a mistake, warned Tom Beck of the Orval Institute.',
      [
        'indirect | That doesn’t prove they dream | cautioned | Ana Ruiz',
        'indirect | That would be a mistake | warned | Tom Beck'
      ]
    ],
    [
      'Ruiz, who denies theft in Orval, was recorded saying: “I never asked what was at the other end.”',
      ['indirect | theft in Orval | denies | Ruiz', 'direct | I never asked what was at the other end. | saying | Ruiz']
    ],
    [
      'Its head, Dame Ana Ruiz, apologised for the delay and urged the union to wait.',
      ['indirect | for the delay | apologised | Dame Ana Ruiz', 'indirect | to wait | urged | Dame Ana Ruiz']
    ],
    [
      'Tarnland’s premier apologized Monday for joking that residents should “think of it as free heating.”',
      ['mixed | for joking that residents should “think of it as free heating.” | apologized | Tarnland’s premier']
    ],
    [
      'Asked about the loss, the skipper smiled and said he had not been watching.',
      ['indirect | he had not been watching | said | the skipper']
    ],
    [
      'Bell agreed at once. Ruiz said he would think about it, then left by a side door.',
      ['indirect | he would think about it | said | Ruiz']
    ],
    [
      'Norlux Inc said it would lay off 4% of its staff, sending its shares down 11%.',
      ['indirect | it would lay off 4% of its staff | said | Norlux Inc']
    ],
    ['His deputy said that would be too much.', ['indirect | that would be too much | said | His deputy']]
  ])('%s', (copy, expected) => expect(said(copy)).toEqual(expected))
})
