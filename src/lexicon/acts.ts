import {phraseList, type WordList} from './word-list.js'

/**
 * Verbs of saying that do something else with some nouns, by their stem: «claimed the title», «called a strike», «wrote a
 * song». `*` stands for a figure: «ordered 20 jets».
 */
export const actsWith: Readonly<Record<string, string>> = {
  claim: `title titles crown medal medals gold silver bronze lead seat seats life lives casualties wicket wickets scalp prize prizes
    trophy cup point points place spot berth benefit benefits expenses compensation allowance pension asylum refund throne record
    pole stake share territory goal goals try tries assist win wins victory victories victim victims hat-trick double award honours
    honors bonus bounty catch header`,
  say: 'goodbye goodbyes farewell farewells hello grace prayers little',
  tell: 'story stories tale tales joke jokes lies time fortunes',
  post: `photograph photographs photo photos picture pictures selfie video videos clip clips footage image images link loss losses
    profit profits gain gains time score total increase rise fall decline drop growth earnings revenue revenues sales results
    bail bond guard guards sentries figures turnover margin lead round`,
  report: 'duty',
  call: `meeting strike strikes election elections referendum ballot vote halt police ambulance ambulances doctor doctors vet taxi cab
    witness witnesses session summit conference truce number helpline hotline line tune shots time timeout roll emergency
    firefighters lifeguards coastguard 911 999 112`,
  order: '* lunch dinner breakfast coffee coffees tea drinks drink meal meals pizza jets aircraft planes',
  recall: '* ambassador envoy vehicles vehicle cars models products batch batches',
  cite: 'sources source officials people person witnesses documents data figures experts',
  propose: 'dividend dividends',
  reiterate: 'rating ratings',
  acknowledge: 'applause cheers crowd fans anger receipt',
  repeat: 'feat success trick trip class performance double exercise',
  slam: 'ball shot door doors brakes phone penalty effort fist car',
  blast: 'ball shot penalty effort hole horn chance',
  write: `novel novels play plays poem poems column columns song songs music script scripts screenplay book books code software cheque
    cheques symphony opera biography memoir essays fiction lyrics`,
  declare: 'innings interest interests assets income dividend dividends majeure bankruptcy insolvency',
  dismiss: `case cases appeal appeals lawsuit lawsuits suit petition petitions staff worker workers employee employees coach manager
    motion application applications openers opener batsman batter teachers officers`,
  reject: 'appeal appeals application applications petition petitions',
  appeal: 'verdict sentence conviction ruling decision judgment judgement order dismissal fine ban case',
  guarantee: 'place spot berth promotion point points qualification finish passage victory win final',
  rule: 'country world kingdom land state city town region island nation empire territory',
  signal: 'end start beginning turn',
  note: 'number plate time',
  quote: 'number numbers reference ref incident occurrence'
}

/** Verbs that report with a clause, and with these nouns only: «maintained his innocence», no «a lead». */
export const wordsOnlyWith: Readonly<Record<string, string>> = {
  boast: '',
  maintain: 'innocence',
  answer: '',
  observe: '',
  conclude: ''
}

/** What is done to somebody, and where or for what: «was admitted to hospital», «was cited for contempt». */
export const doneTo: Readonly<Record<string, string>> = {
  admitted: 'to',
  cited: 'for',
  noted: 'for',
  dismissed: 'for by from after',
  recalled: 'to',
  called: 'to up off out as',
  reported: 'for'
}

/** «It is too soon to say whether …»: nobody says it. */
export const unsaid: readonly string[] =
  'soon early fair safe easy hard difficult impossible possible reasonable suffice enough needless wrong true sad premature'.split(
    ' '
  )

/** What is asked for in words, beside nouns whose ending says so: «asked for a ceasefire», no «a teaspoon». */
export const askedFor: WordList = phraseList(
  'receipt,copy,visa,data,probe,release,delay,return,halt,vote,recount,leave,change,loan,volunteer,report,review,' +
    'answer,pardon,rise,raise,reform,cut,ban,ceasefire,truce,pause,transfer,trade,update,debate,referendum,trial,' +
    'retrial,job,refund,discount,price,share,sum,bid,quote,comment,name,law,rule,limit,tax,order,warrant,stay,plan,' +
    'rescue,study,show,word,favour,favor,chance,break,role,talk,look,list,figure,date,lot,bit,end,start,boycott,' +
    'strike,freeze,say,timeout,lawyer,divorce,dialogue,second,third,minute,moment,day,week,month,year'
)

/** What one is handed who asks for it. */
export const handed: WordList = phraseList(
  'water,coffee,tea,beer,milk,bread,cigarettes,autographs,autograph,directions,selfies,tips,sweets'
)
