/** Words that say what somebody is, in lower case: as titles before a name, or as heads of a description. */
export const titles: ReadonlySet<string> = new Set(
  'president,vice-president,premier,minister,chancellor,king,queen,prince,princess,sultan,emir,sheikh,ayatollah,pope,archbishop,bishop,cardinal,rabbi,imam,pastor,priest,deacon,senator,congressman,congresswoman,representative,lawmaker,legislator,deputy,mp,governor,mayor,councillor,councilor,councilman,councilwoman,alderman,commissioner,ambassador,envoy,consul,diplomat,secretary,undersecretary,chairman,chairwoman,chairperson,chair,chief,head,director,manager,executive,officer,ceo,cfo,founder,co-founder,owner,partner,boss,leader,spokesman,spokeswoman,spokesperson,speaker,whip,attorney,lawyer,prosecutor,judge,justice,magistrate,sheriff,constable,inspector,superintendent,detective,sergeant,lieutenant,captain,major,colonel,general,admiral,commander,marshal,brigadier,private,corporal,soldier,veteran,professor,lecturer,teacher,principal,dean,rector,student,pupil,scientist,researcher,analyst,economist,strategist,historian,geologist,demographer,doctor,nurse,surgeon,physician,medic,epidemiologist,coach,trainer,captain,striker,midfielder,defender,goalkeeper,forward,pitcher,quarterback,champion,driver,pilot,skipper,farmer,herder,grower,fisherman,butcher,baker,trader,dealer,broker,investor,shopkeeper,seller,vendor,keeper,ranger,clerk,treasurer,organizer,organiser,coordinator,activist,campaigner,volunteer,resident,neighbor,neighbour,villager,witness,survivor,patient,victim,author,writer,poet,novelist,journalist,reporter,editor,columnist,anchor,producer,filmmaker,actor,actress,singer,musician,artist,designer,architect,engineer,technician,mechanic,electrician,plumber,carpenter,miner,worker,employee,guard,firefighter,policeman,policewoman,officer,candidate,nominee,delegate,aide,adviser,advisor,consultant,counsel,strategist,pollster,expert,specialist,critic,supporter,member,official,negotiator,mediator,administrator,registrar,auditor,controller,comptroller,trustee,curator,librarian,archivist,conductor,choreographer,chef,cook,waiter,waitress,retiree,pensioner,mother,father,sister,brother,son,daughter,wife,husband,widow,widower,uncle,aunt,cousin,grandmother,grandfather,teenager,fan,passenger,tourist,visitor,customer,shopper,moderator,host,founder,incumbent,successor,predecessor'.split(
    ','
  )
)

/** Forms of address and rank that go where a name follows. */
export const honorifics: ReadonlySet<string> = new Set(
  'mr,mrs,ms,miss,mx,dr,prof,sir,dame,lord,lady,rev,fr,sr,hon,supt,capt,lt,gen,col,maj,sgt,cpl,pvt,adm,cmdr,insp,det,const,sen,rep,gov,reps,sens,messrs,st'.split(
    ','
  )
)

/** Given names that end as roles do (`Peter`, `Victor`); no role when they open a sentence. */
export const roleLikeNames: ReadonlySet<string> = new Set(
  'peter,walter,victor,hector,roger,alexander,christopher,oliver,xavier,spencer,tyler,taylor,carter,hunter,parker,cooper,jennifer,heather,ester,esther,amber,ian,adrian,brian,christian,julian,sebastian,damian,vivian,gillian,jillian,lillian,norman,herman,trevor,igor,salvador,homer,elmer,asher,skyler,eleanor,connor,roman,osman,usman,salman,aidan,dexter,chester,lester,wilbur,gunther,gunter,dieter,rainer,werner,günter,pieter,kristian,bastian,gunnar,oscar,omar,edgar,vincent,clement,brent,trent,kent,laurent,grant,bryant,durant,clint,sumner,turner,baxter,foster,porter,jasper,casper,kasper,xander,leander,iskander,gaspar,skipper,luther,dorian,marian,bernard,truman,lyman,wyman,furman,guzman,aman,rehman,abdurrahman,lorimer'.split(
    ','
  )
)

/** Titles and given names that tell who is meant by `she` and `he`. */
export const women: ReadonlySet<string> = new Set(
  'mrs,ms,miss,dame,lady,queen,princess,spokeswoman,chairwoman,congresswoman,councilwoman,policewoman,businesswoman,actress,waitress,mother,sister,daughter,wife,widow,aunt,grandmother,woman,girl,nun,mary,anna,ana,anne,maria,sarah,sara,emma,olivia,laura,linda,susan,karen,nancy,lisa,betty,helen,sandra,donna,carol,ruth,sharon,michelle,deborah,jessica,elizabeth,jennifer,patricia,barbara,margaret,kimberly,emily,kathleen,amy,angela,melissa,rebecca,stephanie,julie,diane,alice,julia,grace,rose,hillary,kate,katherine,catherine,claire,fatima,aisha,layla,maryam,leila,noor,zainab,priya,anita,sunita,lakshmi,mei,yuki,hanna,hannah,ingrid,astrid,eva,elena,irina,olga,natalia,svetlana,tatiana,sofia,sophie,lucia,carmen,isabel,rosa,teresa,juana,giulia,chiara,francesca,charlotte,nora,nina,ella,ellen,jane,joan,janet,gulnara,aminata,ngozi,wanjiru,amina,esther,heather,amber,eleanor,vivian,gillian,angela,theresa,nikki,kellyanne,melania,ivanka,loretta,donna,debbie,megyn,susana'.split(
    ','
  )
)
export const men: ReadonlySet<string> = new Set(
  'mr,sir,lord,king,prince,spokesman,chairman,congressman,councilman,policeman,businessman,fisherman,actor,waiter,father,brother,son,husband,widower,uncle,grandfather,man,boy,pope,imam,john,james,robert,michael,william,david,richard,joseph,thomas,charles,christopher,daniel,matthew,anthony,mark,donald,steven,stephen,paul,andrew,joshua,kenneth,kevin,brian,george,edward,ronald,timothy,jason,jeffrey,ryan,jacob,gary,nicholas,eric,jonathan,larry,justin,scott,brandon,benjamin,samuel,gregory,frank,alexander,patrick,raymond,jack,dennis,peter,walter,henry,tom,tim,jim,joe,mike,bill,bob,dan,sam,ben,ted,barack,bernie,marco,jeb,ahmed,mohammed,muhammad,mohamed,ali,hassan,hussein,omar,ibrahim,yusuf,mustafa,khalid,abdul,ivan,sergei,sergey,vladimir,dmitry,igor,pavel,boris,mikhail,nikolai,jose,juan,carlos,luis,miguel,pedro,jorge,manuel,francisco,antonio,marco,giovanni,luca,hans,karl,klaus,jan,pieter,erik,lars,olaf,pierre,jean,jacques,louis,rajesh,sanjay,amit,ravi,wei,hiroshi,kenji,emeka,chinedu,kwame,kofi,musa,yusuf,ghulam,imran,arjun,vikram'.split(
    ','
  )
)
