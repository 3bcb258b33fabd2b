import {phraseList, wordList, type WordList} from './word-list.js'

/** Words that say what somebody is, in lower case: as titles before a name, or as heads of a description. */
export const titles: WordList = phraseList(
  'president,regent,bupati,panglima,prefect,alcalde,convener,convenor,taoiseach,oba,ooni,carer,caregiver,' +
    'illustrator,vlogger,podcaster,abbess,pm,vice-president,premier,minister,chancellor,king,queen,prince,princess,' +
    'sultan,emir,sheikh,ayatollah,pope,archbishop,bishop,cardinal,rabbi,imam,pastor,priest,deacon,senator,' +
    'congressman,congresswoman,representative,lawmaker,legislator,deputy,mp,governor,mayor,councillor,councilor,' +
    'councilman,councilwoman,alderman,commissioner,ambassador,envoy,consul,diplomat,secretary,undersecretary,' +
    'chairman,chairwoman,chairperson,chair,chief,head,director,manager,executive,officer,ceo,cfo,founder,co-founder,' +
    'owner,partner,boss,leader,spokesman,spokeswoman,spokesperson,speaker,whip,attorney,lawyer,prosecutor,judge,' +
    'justice,magistrate,sheriff,constable,inspector,superintendent,detective,sergeant,lieutenant,captain,major,' +
    'colonel,general,admiral,commander,marshal,brigadier,private,corporal,soldier,veteran,professor,lecturer,teacher,' +
    'principal,dean,rector,student,pupil,scientist,researcher,analyst,economist,strategist,historian,geologist,' +
    'demographer,doctor,nurse,surgeon,physician,medic,epidemiologist,coach,trainer,striker,midfielder,defender,' +
    'goalkeeper,forward,pitcher,quarterback,champion,driver,pilot,skipper,farmer,herder,grower,fisherman,butcher,' +
    'baker,trader,dealer,broker,investor,shopkeeper,seller,vendor,keeper,ranger,clerk,treasurer,organizer,organiser,' +
    'coordinator,activist,campaigner,volunteer,resident,inhabitant,alto,soprano,baritone,neighbor,neighbour,villager,witness,survivor,patient,victim,' +
    'author,writer,poet,novelist,journalist,reporter,editor,columnist,anchor,producer,filmmaker,actor,actress,singer,' +
    'musician,artist,designer,architect,engineer,technician,mechanic,electrician,plumber,carpenter,miner,worker,' +
    'employee,guard,firefighter,policeman,policewoman,candidate,nominee,delegate,aide,adviser,advisor,consultant,' +
    'counsel,pollster,expert,specialist,critic,supporter,member,official,negotiator,mediator,administrator,registrar,' +
    'auditor,controller,comptroller,trustee,curator,librarian,archivist,conductor,choreographer,chef,cook,waiter,' +
    'waitress,retiree,pensioner,mother,father,sister,brother,son,daughter,wife,husband,widow,widower,uncle,aunt,' +
    'cousin,grandmother,grandfather,teenager,lad,lass,grandmaster,fan,passenger,tourist,visitor,customer,shopper,moderator,host,incumbent,' +
    'successor,predecessor,player,captain-general,vice-chancellor,vice-chair,co-chair,co-chairman,co-owner,co-author,' +
    'co-director,co-pilot,first-minister,premier-designate,politician,cabinet-secretary,deputy-mayor,ex-president,' +
    'ex-minister,ex-mayor,ombudsman,banker,financier,tycoon,billionaire,entrepreneur,businessman,businesswoman,' +
    'industrialist,merchant,importer,exporter,supplier,retailer,landlord,landlady,tenant,homeowner,householder,' +
    'farmworker,labourer,laborer,foreman,supervisor,operator,operative,dispatcher,paramedic,midwife,pharmacist,' +
    'dentist,veterinarian,vet,psychologist,psychiatrist,therapist,biologist,ecologist,zoologist,botanist,chemist,' +
    'physicist,astronomer,astronaut,cosmonaut,oceanographer,glaciologist,meteorologist,climatologist,forecaster,' +
    'seismologist,volcanologist,archaeologist,archeologist,anthropologist,sociologist,mathematician,statistician,' +
    'linguist,philosopher,theologian,academic,scholar,fellow,provost,headmaster,headmistress,schoolteacher,tutor,' +
    'instructor,postman,courier,tailor,shoemaker,jeweller,jeweler,potter,weaver,printer,painter,sculptor,' +
    'photographer,cameraman,cinematographer,director-general,composer,pianist,violinist,cellist,drummer,guitarist,' +
    'rapper,comedian,dancer,playwright,screenwriter,translator,interpreter,blogger,influencer,youtuber,publisher,' +
    'broadcaster,presenter,commentator,correspondent,sailor,seaman,boatman,ferryman,lifeguard,rescuer,climber,' +
    'mountaineer,hiker,skier,snowboarder,surfer,swimmer,runner,sprinter,cyclist,rower,boxer,wrestler,jockey,gymnast,' +
    'golfer,wicketkeeper,batsman,bowler,all-rounder,winger,fullback,halfback,linebacker,receiver,catcher,shortstop,' +
    'referee,umpire,linesman,selector,sommelier,barista,bartender,barman,brewer,distiller,winemaker,winegrower,' +
    'vintner,beekeeper,gardener,florist,forester,logger,hunter,trapper,shepherd,gamekeeper,zookeeper,warden,jailer,' +
    'bailiff,usher,solicitor,barrister,notary,paralegal,juror,defendant,plaintiff,suspect,accused,complainant,' +
    'patrolman,coroner,pathologist,fireman,gunman,rebel,militant,fighter,insurgent,warlord,hostage,captive,refugee,' +
    'migrant,immigrant,asylum-seeker,protester,demonstrator,unionist,picket,dissident,defector,exile,whistleblower,' +
    'hacker,programmer,developer,coder,gamer,inventor,innovator,technologist,planner,surveyor,builder,bricklayer,' +
    'roofer,glazier,welder,blacksmith,machinist,stationmaster,signalman,trucker,lorry-driver,cabbie,chauffeur,' +
    'motorist,pedestrian,commuter,flier,traveller,traveler,pilgrim,worshipper,parishioner,vicar,curate,chaplain,monk,' +
    'nun,abbot,mufti,cleric,preacher,evangelist,missionary,elder,chief-of-staff,lord-mayor,viscount,earl,duke,' +
    'duchess,count,countess,baron,baroness,knight,heiress,heir,hermit,nomad,guide,porter,concierge,hotelier,' +
    'innkeeper,restaurateur,cafe-owner,proprietor,proprietress,manageress,shareholder,stakeholder,benefactor,donor,' +
    'philanthropist,sponsor,patron,beneficiary,recipient,winner,loser,finalist,contestant,competitor,challenger,' +
    'rival,opponent,ally,colleague,friend,fiancé,fiancée,boyfriend,girlfriend,twin,sibling,parent,child,baby,toddler,' +
    'schoolboy,schoolgirl,grandson,granddaughter,nephew,niece,stepfather,stepmother,father-in-law,mother-in-law,' +
    'brother-in-law,sister-in-law,guardian,caretaker,janitor,cleaner,housekeeper,nanny,babysitter,projectionist,' +
    'usherette,stagehand,bookseller,bookkeeper,accountant,actuary,cashier,teller,receptionist,typist,stenographer,' +
    'salesman,saleswoman,saleswomen,auctioneer,collector,appraiser,valuer,agent,lobbyist,fundraiser,canvasser,' +
    'mayor-elect,president-elect,governor-general,attorney-general,solicitor-general,secretary-general,' +
    'undersecretary-general,quartermaster,bosun,helmsman,navigator,purser,steward,stewardess,crewman,deckhand,docker,' +
    'stevedore,longshoreman,harbourmaster,harbormaster,fisherwoman,trawlerman,whaler,diver,oysterman,miller,cobbler,' +
    'chairlady,vice-chairman,spokesperson-designate,strongman,dictator,monarch,ruler,tsar,czar,sheik,maulana,mullah,' +
    'pandit,guru,lama,garda,swami,sarpanch,panchayat,zamindar,mla,mep,msp,senator-elect,chargé,attaché,nuncio,legate,' +
    'rapporteur,pontiff,mahout,inspector-general,conservator,tehsildar,patwari,comptroller-general,mna,mpa,mlc,dpo,sho,coo,cto,cio,' +
    'mec,substitute,debutant,debutante,rookie,don,headteacher,schoolmaster,councilmember,councilperson,assemblyman,' +
    'assemblywoman,assemblymember,congressperson,alderwoman,freeholder,selectman,selectwoman,undersheriff,trooper,' +
    'postmaster,postmistress,bursar,chieftain,patriarch,archdeacon,rebbe,sexton,churchwarden,choirmaster,bandleader,' +
    'frontman,bassist,vocalist,songwriter,lyricist,librettist,soprano,tenor,baritone,ballerina,playmaker,full-back,' +
    'centre-back,center-back,right-back,left-back,wing-back,centre-half,scrum-half,fly-half,flanker,hooker,paceman,' +
    'spinner,seamer,leg-spinner,off-spinner,netminder,goaltender,defenseman,hurdler,marathoner,triathlete,biathlete,' +
    'decathlete,heptathlete,athlete,olympian,paralympian,medallist,medalist,racer,teammate,team-mate,compatriot,' +
    'stallholder,hawker,peddler,hairdresser,barber,beautician,stylist,seamstress,dressmaker,backpacker,holidaymaker,' +
    'evacuee,returnee,escapee,detainee,inmate,prisoner,convict,eyewitness,onlooker,bystander,environmentalist,' +
    'conservationist,naturalist,hydrologist,agronomist,virologist,immunologist,microbiologist,cardiologist,' +
    'oncologist,neurologist,paediatrician,pediatrician,radiologist,dietitian,physiotherapist,clinician,practitioner,' +
    'gp,technocrat,bureaucrat,parliamentarian,premier-elect,governor-elect,chairman-designate,housewife,homemaker,' +
    'breadwinner,jobseeker,trainee,undergraduate,alumnus,alumna,laureate,centenarian,octogenarian,newcomer,starlet,' +
    'contender,frontrunner,front-runner,hardliner,reformist,stalwart,loyalist,grandee,bigwig,magnate,mogul,oligarch,' +
    'heavyweight,backbencher,frontbencher,headman,headwoman,matriarch,co-leader,co-creator,co-coordinator,' +
    'co-ordinator,vice-captain,vice-principal,vice-mayor,vice-premier,vice-minister,vice-chairwoman,vice-chairperson,' +
    'subcontractor,contractor,undertaker,gravedigger,greengrocer,grocer,fishmonger,ironmonger,newsagent,publican,' +
    'milkman,binman,handyman,odd-jobber,groundsman,greenkeeper,stableman,ploughman,dairyman,cattleman,rancher,cowboy,' +
    'stockman,drover,pradhan,mukhiya,commandant,havildar,subedar,tahsildar,commodore,bride,groom,bridegroom,physio,' +
    'goalie,goatherd,palaeontologist,paleontologist,entomologist,cartoonist,ocpd,head-of-state,head-of-government,' +
    'contralto,mezzo,mezzo-soprano,counterpart,advocate,frontwoman,showrunner,left-armer,right-armer,left-hander,right-hander,' +
    'apprentice,intern,mate,roommate,classmate,flatmate,understudy,protege,protégé,coxswain,docent,locksmith,postdoc,' +
    'busker,clown,acrobat,daughter-in-law,son-in-law,orphan,auditor-general,surgeon-general,consul-general'
)

/** What goes before a hyphen and a role: «Sub-Inspector», «ex-minister». */
export const titleParts: WordList = phraseList(
  'sub,vice,co,ex,then,deputy,rear,staff,lance,lieutenant,major,brigadier,surgeon,chief,under'
)

/** Forms of address that go where a name follows, and are no part of a description. */
export const address: WordList = phraseList(
  'hrh,hrm,mr,mrs,ms,miss,mx,messrs,dr,prof,professor,sir,dame,lord,lady,rev,reverend,fr,hon,st,madam,mdm,mme,cllr,coun,ald,' +
    'atty,engr,barr,arc,alh,malam,mallam,hajj,haji,tun,tengku,encik,puan,ustaz,mgr,msgr,herr,frau,señor,señora,don,' +
    'doña,pak,monsieur,ing,dott,avv,ven,alhaji,hajia,hajiya,datuk,dato,seri,tan,sri,shri,smt,sheikh,sheik,shaikh,eng,alhaja,' +
    'comrade,comr,hajah,daw,ibu,bapak,canon,u,sheikha,haj'
)

/** What stands before `Professor` where the two together are what somebody is. */
export const academics: WordList = phraseList(
  'associate,assistant,adjunct,emeritus,emerita,visiting,honorary,clinical,distinguished,research,assoc,asst'
)

/** Letters of rank or office that stand after a name. */
export const letters: WordList = phraseList('kc,qc,bl,sc,mp,mep,msp,td,obe,cbe,mbe,phd,md,jp')

/** What a leader, a speaker or a secretary is one of the: «Leader of the Opposition Ana Ruiz». */
export const chambers: WordList = phraseList(
  'opposition,house,senate,assembly,council,treasury,interior,exchequer,navy,army,rolls,commons,lords,parliament,' +
    'sabha,lok,rajya,vidhan,bundestag,knesset,duma,dail,seanad'
)

/** Short forms of rank: alone before a name no description (`Supt Bell`), with other words one (`Civil Guard Lt. Bell`). */
export const ranks: WordList = phraseList(
  'ch,supt,capt,lt,gen,col,maj,sgt,cpl,pvt,adm,cmdr,insp,det,const,brig,sr,jr,pc,wpc,dc,ds,dsp,asp,acp,ssp,dig,igp,' +
    'csp,sp,cp,sgt-maj,maj-gen,lt-gen,lt-col,sqn,wg,flt,ft,cdr,spc,cpt,ltc,msgt,sfc,ens,comdr,asst,comm,cdre,cmdt'
)

/** Short forms of office before a name, and the word that they stand for. */
export const offices: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sens', 'senators'],
  ['rep', 'representative'],
  ['reps', 'representatives'],
  ['gov', 'governor'],
  ['pres', 'president'],
  ['ceo', 'executive'],
  ['pm', 'minister']
])

/** Roles that another word may stand for later: «the lawmaker» for a senator. */
export const wider: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    lawmaker:
      'senator,representative,congressman,congresswoman,mp,legislator,deputy,councillor,councilman,councilwoman,mla,mna,mpa,mlc,msp,mep,sen,rep',
    politician: 'senator,representative,mp,mayor,minister,governor,leader,councillor,legislator,lawmaker',
    premier: 'minister',
    'head-of-state': 'president,king,queen,emir,sultan,monarch,pope',
    'head-of-government': 'minister,premier,chancellor',
    minister: 'secretary',
    judge: 'justice',
    justice: 'judge',
    diplomat: 'ambassador,envoy,consul,minister',
    lawyer: 'attorney,counsel,solicitor,barrister',
    attorney: 'lawyer,counsel,solicitor,barrister',
    academic: 'professor,lecturer,researcher,scholar,historian,economist',
    scientist: 'researcher,biologist,chemist,physicist,geologist,ecologist,professor,author,climatologist',
    researcher: 'scientist,author,biologist,professor',
    cleric: 'imam,priest,bishop,rabbi,ayatollah,archbishop,cardinal',
    executive: 'ceo,director,manager',
    boss: 'manager,coach,executive,ceo,chairman,president',
    player: 'striker,midfielder,defender,goalkeeper,forward,winger,captain',
    shopkeeper: 'owner',
    pontiff: 'pope',
    monarch: 'king,queen,emir,sultan',
    prosecutor: 'attorney',
    doctor: 'physician,surgeon,paediatrician,pediatrician,cardiologist,oncologist,neurologist,specialist',
    filmmaker: 'director',
    author: 'novelist,writer',
    writer: 'novelist,author,poet,playwright',
    novelist: 'author,writer',
    striker: 'forward',
    forward: 'striker',
    skipper: 'captain',
    master: 'captain,skipper',
    captain: 'skipper',
    girl: 'daughter,granddaughter,niece,schoolgirl,pupil,student,sister',
    boy: 'son,grandson,nephew,schoolboy,pupil,student,brother',
    schoolgirl: 'girl,daughter,pupil,student',
    schoolboy: 'boy,son,pupil,student',
    police: 'officer,constable,inspector'
  }).map(([word, list]) => [word, list.split(',')])
)

/** Nouns that can stand later for a person of any description: «the official», «the midfielder», «the former champion». */
export const loosely: WordList =
  wordList(`official lawmaker politician legislator parliamentarian leader don academic scholar lecturer expert veteran star starlet ace legend
  international native newcomer hopeful insider outsider moderate graduate midfielder striker defender goalkeeper keeper forward winger
  full-back centre-back playmaker skipper captain player athlete olympian champion medallist medalist winner finalist runner-up debutant
  rookie youngster teenager pensioner seed batsman bowler spinner pacer all-rounder opener wicketkeeper quarterback pitcher sprinter hurdler
  hooker flanker fly-half scrum-half halfback shooter marksman jumper thrower swimmer cyclist rider racer driver boxer golfer wrestler gymnast skier jockey activist campaigner entrepreneur businessman
  businesswoman mogul executive boss officer cop diplomat envoy lawyer attorney solicitor barrister economist analyst scientist researcher
  geologist biologist historian cleric priest preacher singer actor actress artist musician filmmaker director author writer novelist poet laureate prizewinner prize-winner
  journalist broadcaster comedian trader farmer fisherman grower mother father grandmother grandfather widow widower man woman technocrat
  bureaucrat commander general tycoon billionaire magnate incumbent candidate nominee contender challenger frontrunner front-runner republican
  democrat conservative socialist liberal centrist independent opposition-leader father-of-two mother-of-two father-of-three mother-of-three
  septuagenarian octogenarian nonagenarian centenarian peer crossbencher shadow doctor left-armer right-armer left-hander right-hander medic nurse surgeon teacher headteacher pilot sailor girl boy teen schoolgirl schoolboy stalwart loyalist heavyweight backbencher`)

/** Trades among these: who is said to have one is hardly meant by another. */
export const trades: WordList = wordList(
  `lawyer attorney solicitor barrister economist geologist biologist historian priest preacher trader farmer fisherman
  grower driver doctor medic nurse surgeon teacher headteacher pilot sailor`
)

/** What has a leader whom nobody calls so who is not said to lead it. */
export const led: ReadonlySet<string> = new Set(
  'council band team gang militia rebel cult tribal village community church group project research student strike'.split(
    ' '
  )
)

/** Parties by the words for them and for who belongs to them: «the Ohio Republican», «the Democratic candidate». */
export const parties: ReadonlyMap<string, string> = new Map(
  Object.entries({
    republican: 'gop,r',
    democrat: 'democratic,d',
    independent: 'i',
    libertarian: 'l',
    conservative: 'tory',
    labour: 'labor,labourite'
  }).flatMap(([party, list]) => [party, ...list.split(',')].map((word): [string, string] => [word, party]))
)

/** Nouns for whom a story is about, and hardly ever for one whom it does not name. */
export const prominent: WordList =
  wordList(`candidate nominee contender hopeful challenger frontrunner front-runner incumbent senator congressman congresswoman governor
  secretary president minister businessman businesswoman billionaire mogul tycoon magnate developer star`)

/** Offices that one holds at a time: «the minister» is nobody of whom the story does not say so. */
export const single: WordList =
  wordList(`head-of-state head-of-government president premier minister chancellor king queen prince princess sultan emir pope governor mayor commissioner ambassador consul
  secretary undersecretary chairman chairwoman chairperson chair chief head director manager ceo cfo spokesman spokeswoman spokesperson
  speaker whip prosecutor judge justice magistrate sheriff superintendent coach trainer principal dean rector moderator host treasurer
  registrar ombudsman defendant accused suspect complainant plaintiff witness victim survivor moderator referee umpire conductor editor
  publisher incumbent successor predecessor partner parent child baby`)

/** Of which year a student is: «Senior Ana Ruiz»; where somebody plays: «Safety Tom Beck». Before a given name only. */
export const students: ReadonlySet<string> = new Set(['senior', 'junior', 'sophomore', 'freshman'])
export const positions: ReadonlySet<string> = new Set(
  'senior junior sophomore freshman safety guard center tackle cornerback linebacker lineman receiver punter kicker'.split(
    ' '
  )
)

/** What ministries are named for: «Agriculture and Food Minister». */
export const portfolios: WordList =
  wordList(`agriculture agricultural health education higher finance financial trade industry industries culture cultural sport sports tourism energy
  environment environmental science technology labour labor transport transportation infrastructure water land lands home foreign external
  defence defense justice communications housing planning youth women family food fisheries forestry mines mining petroleum information
  broadcasting commerce rural urban public works economy economic economics local government social welfare employment immigration religious
  law legal human resources natural digital innovation research climate interior security police budget development regional internal
  consumer civil aviation ports maritime marine livestock veterans international cooperation affairs relations policy operations services
  telecoms telecommunications post posts antiquities heritage forests roads power privatisation manpower endowments waqf parliamentary
  institutional arts work pensions benefits skills business equalities fishing oceans wildlife search rescue fire sales marketing oil gas safety`)

/** People of a country, who stand in sport and elsewhere for one of them: «the Spaniard said». */
export const nationals: WordList = phraseList(
  'american,argentine,argentinian,australian,austrian,belarusian,belgian,bolivian,brazilian,briton,british,' +
    'bulgarian,cameroonian,canadian,chilean,chinese,colombian,croat,croatian,cuban,cypriot,czech,dane,danish,' +
    'dutchman,dutchwoman,ecuadorian,egyptian,englishman,englishwoman,eritrean,estonian,ethiopian,finn,frenchman,' +
    'frenchwoman,georgian,german,ghanaian,greek,guinean,honduran,hungarian,icelander,indian,indonesian,iranian,iraqi,' +
    'irishman,irishwoman,israeli,italian,ivorian,jamaican,japanese,jordanian,kazakh,kenyan,korean,latvian,lebanese,' +
    'lithuanian,malaysian,malian,mexican,moroccan,namibian,nepali,nigerian,norwegian,pakistani,paraguayan,peruvian,' +
    'pole,portuguese,romanian,russian,scot,scotsman,senegalese,serb,serbian,slovak,slovene,slovenian,spaniard,swede,' +
    'swiss,syrian,thai,tunisian,turk,ugandan,ukrainian,uruguayan,uzbek,venezuelan,vietnamese,welshman,welshwoman,' +
    'zambian,zimbabwean,alaskan,arizonan,arkansan,californian,floridian,hawaiian,idahoan,iowan,kansan,kentuckian,' +
    'louisianan,michigander,minnesotan,mississippian,missourian,montanan,nebraskan,nevadan,ohioan,' +
    'pennsylvanian,texan,utahn,vermonter,wisconsinite,new mexican,londoner,glaswegian,' +
    'liverpudlian,yorkshireman,yorkshirewoman,queenslander,tasmanian,bavarian,parisian,' +
    'south african,sri lankan,new zealander,south korean,north korean,costa rican,puerto rican,' +
    'west indian,afghan,albanian,algerian,angolan,armenian,azerbaijani,bahraini,bangladeshi,basque,bosnian,breton,' +
    'burundian,cambodian,cape verdean,catalan,chadian,congolese,corsican,emirati,fijian,filipino,gabonese,gambian,' +
    'guatemalan,haitian,hong konger,kosovan,kuwaiti,kyrgyz,liberian,libyan,luxembourger,macedonian,malawian,maltese,' +
    'mauritian,moldovan,mongolian,montenegrin,mozambican,nepalese,nicaraguan,omani,panamanian,qatari,rwandan,' +
    'salvadoran,samoan,sardinian,saudi,sicilian,sierra leonean,singaporean,somali,sudanese,surinamese,taiwanese,' +
    'tajik,tanzanian,togolese,tongan,turkmen,yemeni'
)

/** Words beside a role that make another of it: «the minister» is no prime minister, «the director» no deputy director. */
export const limiting: WordList = phraseList(
  'former,ex,deputy,vice,assistant,associate,acting,prime,other,another,second,third,rival,opposing,new,next,junior,shadow,then,one'
)

/** Roles in capitals that begin the names of bodies as well (`General Motors`), or are surnames (`Ana Bishop`). */
export const roleLikeWords: WordList = phraseList(
  'general,major,private,king,prince,bishop,pope,judge,butcher,baker,cook,page,marshal,carpenter,miner,potter,' +
    'weaver,painter,gardener,hunter,shepherd,porter,miller,barber,hawker,hooker,grocer,spinner,trooper,flanker,' +
    'rancher,dean,duke,earl,baron,knight,elder,abbot,monk,count,tailor,turner,driver,guard,star,rector,chase,' +
    'constable,fisher,pilot,justice,head,chair,host,fan,forward,fellow,partner,champion,winner,child,guide,victor,' +
    'union,mason,skipper,lama'
)

/** Words that end as roles do and are none. */
export const notRoles: WordList =
  wordList(`either neither other whether never ever over under after later earlier however rather together another water number order
  power paper letter matter center summer winter computer dinner weather forever river corner chapter quarter border former latter
  proper further offer answer cover tower flower shower finger silver copper leather feather clever bitter better greater larger
  higher lower older younger newer bigger smaller longer shorter stronger faster easier harder closer deeper wider richer poorer
  cheaper super upper inner outer consider remember discover deliver enter differ suffer prefer refer wonder gather bother anger
  danger hunger cancer fever liver layer newsletter fiber chamber timber rubber lumber soccer butter pepper sugar cluster disaster
  monster register character theater trigger remainder disorder murder thunder ladder shoulder folder gender tender blunder color
  colour floor door honor honour labor labour minor poor prior error terror horror mirror motor sector factor indoor outdoor favor
  favour flavor flavour harbor harbour rumor rumour humor humour armor armour tumor tumour junior senior interior exterior superior
  behavior behaviour neighborhood visor corridor meteor exist twist assist insist resist consist persist wrist plant grant restaurant
  important significant relevant constant instant distant elegant giant pleasant dominant reluctant brilliant elephant abundant
  hesitant vacant tolerant human roman german ottoman career steer deer cheer beer pioneering hamster lobster oyster september october
  november december trailer trouser slipper sticker poster banner folder printer-ink scooter helicopter chopper tanker freighter cruiser
  destroyer bomber fighter-jet locker freezer cooker boiler laser sensor transistor reactor tractor elevator escalator radiator
  generator calculator monitor corner outer manner temper scanner blister filter shelter starter counter encounter`)

/** Roles that bodies have as well: «smaller rival Fjord Savings». */
export const either: WordList = phraseList(
  'employer,rival,partner,ally,owner,supplier,competitor,member,operator,developer,publisher,sponsor,retailer,broker,dealer,' +
    'producer,exporter,importer,builder,brewer,distiller,challenger,opponent,agent,neighbour,neighbor,host,parent,' +
    'sibling,leader,founder,shareholder,investor,landlord,tenant,donor,customer,winner,champion'
)

/** Given names that end as roles do (`Peter`, `Victor`); no role when they open a sentence. */
export const roleLikeNames: WordList = phraseList(
  'peter,walter,victor,hector,roger,alexander,christopher,oliver,xavier,spencer,tyler,taylor,carter,hunter,parker,' +
    'cooper,jennifer,heather,ester,esther,amber,ian,adrian,brian,christian,julian,sebastian,damian,vivian,gillian,' +
    'jillian,lillian,norman,herman,trevor,igor,salvador,homer,elmer,asher,skyler,eleanor,connor,roman,osman,usman,' +
    'salman,aidan,dexter,chester,lester,wilbur,gunther,gunter,dieter,rainer,werner,günter,pieter,kristian,bastian,' +
    'gunnar,oscar,omar,edgar,vincent,clement,brent,trent,kent,laurent,grant,bryant,durant,clint,sumner,turner,baxter,' +
    'foster,porter,jasper,casper,kasper,xander,leander,iskander,gaspar,skipper,luther,dorian,marian,bernard,truman,' +
    'lyman,wyman,furman,guzman,aman,rehman,abdurrahman,lorimer'
)
