import {phraseList, type WordList} from './word-list.js'

/** Words that name a body: at the end of its name (`Orval Repair Yard`), before `of` (`Bank of …`), or alone (`the yard`). */
export const bodies: WordList = phraseList(
  'ministry,department,office,agency,bureau,commission,committee,council,board,authority,administration,government,' +
    'parliament,congress,senate,assembly,court,tribunal,inquiry,party,union,federation,confederation,association,' +
    'organisation,organization,league,alliance,coalition,movement,front,society,institute,institution,university,' +
    'college,school,academy,hospital,clinic,church,museum,library,theatre,theater,foundation,fund,trust,charity,bank,' +
    'company,firm,group,corporation,corp,inc,ltd,plc,industries,holdings,partners,motors,airlines,airways,railways,' +
    'systems,technologies,laboratories,labs,works,yard,shipyard,mill,chamber,exchange,club,team,service,services,' +
    'station,network,newspaper,daily,journal,magazine,embassy,consulate,mission,army,navy,force,guard,garrison,' +
    'police,brigade,command,centre,center,observatory,laboratory,cooperative,co-operative,district,municipality,' +
    'province,state,county,city,town,watchdog,regulator,airline,carrier,carmaker,automaker,lender,retailer,insurer,' +
    'brokerage,developer,manufacturer,operator,producer,supplier,startup,start-up,studio,channel,broadcaster,' +
    'publisher,secretariat,directorate,presidency,cabinet,staff,panel,jury,monarchy,palace,household,zoo,circus,' +
    'festival,company-owned,studio,consortium,syndicate,conglomerate,utility,refinery,brewery,chain,maker,band,' +
    'orchestra,choir,troupe,crew,forum,initiative,campaign,coalition,network,programme,program,project,survey,' +
    'observatory,collective,guild,lobby,quango,think-tank,delegation,junta,regime,militia,bloc,kremlin,pentagon,' +
    'vatican'
)

/** Words for a body that do not stand in its name: «the company» for Oxvolt Industries. */
export const generic: WordList = phraseList(
  'company,firm,group,business,organisation,organization,corporation,conglomerate,maker,carmaker,automaker,' +
    'chipmaker,drugmaker,planemaker,brewer,retailer,airline,carrier,lender,insurer,brokerage,developer,manufacturer,' +
    'operator,producer,startup,start-up,utility,agency,body,charity,watchdog,regulator,club,team,side,outlet,' +
    'broadcaster,publisher,newspaper,daily,network,website,mouthpiece,app,platform'
)

/** Among them, those that are no word for a public body. */
export const commercial: WordList = phraseList(
  'company,firm,group,business,corporation,conglomerate,maker,carmaker,automaker,chipmaker,drugmaker,planemaker,' +
    'brewer,retailer,airline,carrier,lender,insurer,brokerage,developer,manufacturer,operator,producer,startup,' +
    'start-up,utility,app,platform'
)

/** Words in the names of public bodies and unions, which are no companies. */
export const publicBodies: WordList = phraseList(
  'ministry,department,office,bureau,commission,committee,council,board,authority,administration,government,' +
    'parliament,congress,senate,assembly,court,tribunal,inquiry,party,union,federation,confederation,association,' +
    'society,institute,university,college,school,hospital,church,museum,embassy,army,navy,force,police,city,state,' +
    'county,district,province,chamber'
)

/** What only a company's name ends in. */
export const firms: WordList = phraseList(
  'inc,corp,corporation,ltd,llc,plc,ag,sa,nv,gmbh,spa,ab,asa,oyj,holdings,industries,pvt,limited'
)

/** Words that end or make a company's name. */
export const companyMarks: WordList = phraseList(
  'inc,corp,corporation,ltd,llc,plc,co,n.v,s.a,b.v,s.p.a,s.r.l,p.l.c,radio,tv,fm,fc,afc,ag,sa,nv,gmbh,spa,ab,asa,' +
    'oyj,group,holdings,industries,company,partners,motors,airlines,airways,systems,technologies,energy,' +
    'pharmaceuticals,foods,brewery,breweries,stores,steel,oil,gas,mining,bank,insurance,media,news,entertainment,' +
    'savings,securities,logistics,shipping,rail,railroad,telecom,pharma,biotech,cement,brewing,hotels,supermarkets,' +
    'expressways,solutions,networks,brands,chemicals,electronics,semiconductor,software,pvt,limited,studios,capital,' +
    'works,shipyard,rovers,wanderers,albion,hotspur'
)

/** Papers and posts that speak: «the report said», «the letter read». */
export const documents: WordList = phraseList(
  'statement,report,study,survey,poll,letter,note,memo,memorandum,email,e-mail,message,text,post,tweet,posting,' +
    'blog,article,editorial,communique,communiqué,declaration,resolution,document,documents,papers,filing,filings,' +
    'complaint,indictment,affidavit,lawsuit,suit,petition,ruling,verdict,judgment,judgement,order,decree,notice,' +
    'bulletin,advisory,circular,release,transcript,testimony,audit,review,paper,book,pamphlet,leaflet,sign,banner,' +
    'placard,poster,plaque,website,page,app,data,figures,estimate,estimates,forecast,results,minutes,agreement,' +
    'accord,treaty,contract,law,bill,draft,version,account,records,file,files,warrant,summons,headline,caption,video,' +
    'recording,tape,broadcast,dispatch,research,analysis,index,census,inscription'
)

/** What a paper may be called later, and what it was then: «a study … the paper says». */
export const likeTexts: ReadonlyMap<string, readonly string[]> = new Map([
  ['paper', ['study', 'article', 'research']],
  ['study', ['paper', 'research']],
  ['research', ['study', 'paper']],
  ['survey', ['poll']],
  ['poll', ['survey']],
  ['post', ['tweet', 'message']],
  ['message', ['email', 'e-mail', 'text', 'letter']],
  [
    'document',
    ['memo', 'letter', 'report', 'filing', 'affidavit', 'complaint', 'indictment', 'lawsuit', 'petition', 'warrant']
  ],
  ['judgment', ['ruling', 'verdict']],
  ['ruling', ['judgment', 'judgement', 'verdict', 'decision']]
])

/** Words for several people that stand without a plural ending. */
export const groups: WordList = phraseList(
  'police,officials,authorities,people,witnesses,residents,organisers,organizers,staff,men,women,children,families,' +
    'troops,crew,others,many,some,several,both,sources,two,three,four'
)

/** Words in names for which a noun stands later: «the station» of TV Kanal Nine. */
export const inNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bureau: 'fbi,atf',
    agency: 'fbi,dhs,cia,nsa,nasa,epa,fda,dea,irs,fema,unhcr,iaea,usaid',
    bloc: 'eu,asean,ecowas,mercosur',
    alliance: 'nato',
    cartel: 'opec',
    fund: 'imf',
    station: 'tv,radio,fm,television,channel,kanal',
    channel: 'tv,television,kanal',
    broadcaster: 'tv,radio,television,broadcasting,bbc,sabc,cnn',
    airline: 'air,airways,airlines',
    carrier: 'air,airways,airlines',
    bank: 'banco,banque,banca,bancorp',
    newspaper: 'times,post,herald,gazette,tribune,chronicle,telegraph,courier',
    party: 'democrats,greens,socialists,liberals,conservatives',
    club: 'fc,afc,united,rovers,athletic,wanderers',
    team: 'fc,afc,united,rovers,athletic,wanderers',
    hospital: 'clinic,infirmary',
    school: 'academy,college',
    hotel: 'inn,lodge,resort'
  }).map(([noun, words]) => [noun, words.split(',')])
)

/** What a company is, in one word before its name. */
export const trades: WordList = phraseList(
  'carmaker,automaker,chipmaker,drugmaker,planemaker,brewer,retailer,lender,insurer,brokerage,conglomerate,broadcaster'
)

/** What stands after a comma at the end of a company's name: «Halden Foods, Inc.» */
export const companyEnds: WordList = phraseList('inc,llc,ltd,corp,plc,limited')

/** Public bodies that are called by their fields: «Ministry of Trade, Industry and Energy». */
export const ministries: WordList = phraseList('ministry,department,office,bureau,secretariat')
