/**
 * Words that report what somebody said. `verb` forms are listed by stem and grown by `formsOf`; `nouns` carry the words
 * themselves (`a statement that …`); `mental` ones make a quote only where its words stand in quotation marks.
 */
export const cueVerbs: readonly string[] =
  `say tell announce warn encourage ask add claim argue report state declare note explain insist suggest assert acknowledge admit deny
  allege accuse reply respond answer tweet retweet post confirm conclude predict promise pledge vow swear demand urge call remark
  comment observe mention recall recount describe maintain contend caution complain joke quip testify stress emphasize
  emphasise reiterate repeat reveal disclose quote cite lament concede inform advise assure remind notify request recommend
  propose proclaim profess scoff shout yell whisper continue boast brag exclaim inquire rebut counter retort interject chant
  cry label dub brand speculate theorize theorise hint imply insinuate intone thunder elaborate clarify specify summarize
  summarise indicate estimate rule forecast project affirm reaffirm agree appeal order instruct command plead
  beg fume muse grumble murmur mutter mumble scream sigh shoot signal outline detail relate narrate opine posit
  quiz wonder invite protest object preach lecture marvel gush enthuse
  rejoin volunteer chide scold plea praise condemn denounce criticize criticise blast slam dismiss reject threaten
  apologize apologise attest certify decree rule write sing chorus crow deadpan bemoan decry
  pronounce offer list guarantee tout rant bark snap growl gripe vent joke confess confide echo urge implore`.split(
    /\s+/
  )

/** Forms that no rule makes, and those that stand without their stem. */
export const cueForms: readonly string[] =
  `said says saying told tells telling wrote writes write writing written swore sworn replied denied read reads pleaded pled
  begged quipped admitted according pointed pointing spoke speaks speaking testified referred sang termed
  cried replies denies retold foretold foresaw shot shouted went put puts tweeted asked wondered stated`.split(/\s+/)

/** Nouns that carry the words. */
export const cueNouns: readonly string[] =
  `statement claim allegation assertion announcement warning suggestion declaration accusation comment remark
  argument prediction promise pledge vow demand call report reply answer response question complaint contention confirmation
  denial acknowledgment acknowledgement admission conclusion insistence assurance message tweet post letter email
  testimony forecast estimate proposal recommendation advice proclamation charge`.split(/\s+/)

/** Thought, feeling, plan: quotes only where the words stand in marks. */
export const mentalVerbs: readonly string[] =
  `believe think want hope feel fear know expect see view consider doubt understand love hate like intend plan seek worry
  suspect prefer need favor favour support oppose regret trust imagine remember forget realize realise learn assume
  anticipate desire dream enjoy admire deem find judge reckon recognize recognise appear seem`.split(/\s+/)

/** The forms of a regular verb: announce, announces, announced, announcing. */
export function formsOf(verb: string): string[] {
  const out = [verb]
  if (/(?:[sxz]|ch|sh)$/.test(verb)) out.push(`${verb}es`)
  else if (/[^aeiou]y$/.test(verb)) out.push(`${verb.slice(0, -1)}ies`)
  else out.push(`${verb}s`)
  if (verb.endsWith('e')) out.push(`${verb}d`, `${verb.slice(0, -1)}ing`)
  else if (/[^aeiou]y$/.test(verb)) out.push(`${verb.slice(0, -1)}ied`, `${verb}ing`)
  else {
    out.push(`${verb}ed`, `${verb}ing`)
    if (/[^aeiou][aeiou][bdgk-nprt]$/.test(verb)) out.push(`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`)
  }
  return out
}

/** Verbs that begin what is said next, after `and` or `but`: «said A and demanded B». */
export const further: readonly string[] =
  `said added warned argued insisted suggested acknowledged admitted denied accused predicted promised pledged vowed demanded
  urged stressed reiterated complained noted criticized criticised blamed questioned praised recommended proposed threatened
  dismissed rejected announced claimed explained emphasized emphasised lamented conceded cautioned appealed condemned denounced
  confirmed recalled remarked`.split(/\s+/)

/** The same in the present: «says A and insists B». Forms that may be nouns (`claims`, `demands`) are not among them. */
export const furtherNow: readonly string[] =
  `says adds argues insists suggests acknowledges admits denies predicts vows stresses reiterates complains criticizes
  criticises recommends proposes threatens dismisses rejects explains emphasizes emphasises laments concedes condemns denounces
  confirms recalls warns urges accuses`.split(/\s+/)

/** The same with a word that must follow: «called for B», no «called half a dozen people». */
export const furtherWith: Readonly<Record<string, readonly string[]>> = {
  called: ['for', 'on', 'upon'],
  calls: ['for', 'on', 'upon', 'it', 'him', 'her', 'them'],
  alleged: ['that'],
  advised: ['against'],
  apologised: ['for', 'to', 'that'],
  apologized: ['for', 'to', 'that'],
  declared: ['that', 'a', 'an', 'the', 'himself', 'herself', 'war'],
  asked: ['whether', 'why', 'for'],
  told: ['reporters', 'journalists'],
  ruled: ['out']
}

/** The first of two verbs that `and` joins, and what must follow it: «apologised for the delay and urged patience». */
export const joinedVerbs: readonly (readonly [verbs: readonly string[], after: readonly string[]])[] = [
  [['apologised', 'apologized', 'appealed'], ['for']],
  [['called'], ['for']],
  [['warned'], ['of', 'against']],
  [
    ['promised', 'pledged', 'vowed', 'threatened'],
    ['to', 'a', 'an', 'the', 'more', 'new']
  ],
  [
    ['demanded', 'announced', 'denied', 'proposed'],
    ['a', 'an', 'the', 'any', 'new', 'that']
  ]
]

/** Verbs with a hearer and an infinitive: «urged residents to leave». */
export const askingVerbs: readonly string[] =
  `urge urges urged urging ask asks asked asking tell tells told telling order orders ordered ordering instruct instructs instructed
  advise advises advised advising warn warns warned warning remind reminds reminded implore implores implored beg begs begged
  request requested encourage encouraged command commanded called calls calling appealed appeals appealing pleaded pleads directed directs`.split(
    /\s+/
  )

/** Of these, the ones that `to` parts from their hearer: «appealed to residents to leave». */
export const appealingVerbs: readonly string[] = 'appealed appeals appealing pleaded'.split(' ')

/** Verbs with a hearer and a statement: «told the meeting that …». */
export const tellingVerbs: readonly string[] = 'told tells tell telling reminded informed assured'.split(' ')

/** Verbs with a hearer and `of`: «accused the council of ignoring residents». */
export const accusingVerbs: readonly string[] = 'accused accuses accuse accusing'.split(' ')

/** Verbs whose subject in the passive hears what another says: «Jurors were told …». */
export const heardVerbs: readonly string[] = 'told informed warned advised reminded assured urged accused'.split(' ')

/** Who is told something: «told the meeting …». */
export const audiences: readonly string[] =
  `meeting briefing conference inquiry hearing court jury jurors committee council parliament rally crowd audience magazine newspaper
  paper station programme program channel agency panel session congregation seminar summit forum lawmakers mps reporters journalists
  councillors legislators delegates supporters investors analysts senators shareholders`.split(/\s+/)

/** Verbs and the prepositions that belong to what is said: «warned of floods», «called for calm». */
export const prepositional: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    'warn warns warned warning complain complains complained spoke speaks speaking boasted'.split(' '),
    ['of', 'about', 'against']
  ],
  [
    'call calls called calling appeal appeals appealed plead pleads pleaded pressed pushed ask asks asked asking'.split(
      ' '
    ),
    ['for']
  ],
  ['apologised apologized apologises apologizes'.split(' '), ['for']],
  [
    ['argued', 'argues'],
    ['for', 'against']
  ]
]

/** Verbs that answer what another has said, and what that is called then: «denied the charge», «dismissed talk that …». */
export const reactingVerbs: readonly string[] =
  `denied denies deny denying dismissed dismisses dismiss dismissing rejected rejects reject rejecting rebutted countered
  acknowledged acknowledges acknowledging noted criticised criticized condemned denounced praised decried`.split(/\s+/)
export const othersWords: readonly string[] =
  `charge charges claim claims allegation allegations accusation accusations criticism criticisms suggestion suggestions
  finding findings story version talk rumour rumours rumor rumors speculation report reports notion notions idea ideas comments remarks counts figure figures`.split(
    /\s+/
  )

/** Verbs that report words in marks only: «offered “my thoughts”», neither «offered help» nor «offered to pay». */
export const offeringVerbs: readonly string[] = 'offered offers offering'.split(' ')
/** Verbs that report with `as` or a clause only: «described the caves as a wonder», «described how …». */
export const describingVerbs: readonly string[] = 'described describes describing'.split(' ')

/** Verbs that report with `that` only: «accepted that the cupboard had been open». */
export const clauseVerbs: readonly string[] =
  'accepted accepts submitted submits held holds underlined underlines underscored underscores highlighted highlights directed directs decreed decrees stipulated stipulates'.split(
    ' '
  )

/** What is written and can warn or say: «A letter sent to the ministry warned …». */
export const writings: readonly string[] =
  `statement report study survey letter note memo memorandum email message article editorial document filing complaint
  indictment lawsuit petition ruling order notice release review paper book post poster leaflet inscription`.split(
    /\s+/
  )

/** In what somebody calls something so: «called the timing “curious” in a note to clients». */
export const occasions: readonly string[] =
  'note statement letter interview post speech email e-mail tweet memo message briefing report column'.split(' ')

/** The past of irregular verbs that tell what somebody does, and report nothing: «The mayor got up and asked». */
export const deeds: readonly string[] = (
  'got went came took made gave saw met left stood sat rose flew drove ran kept fell found led spent sent brought ' +
  'threw broke shook won lost began'
).split(' ')

/** Verbs that report what stands in marks after `as`: «remembered him as “kind”». */
export const regardingVerbs: readonly string[] = (
  'remember remembers remembered recall recalls recalled regard regards regarded describe describes described ' +
  'hailed dismissed denounced condemned characterized characterised portrayed'
).split(' ')

/** Verbs of what somebody says to or about others, which no word of saying is: «thanked them “for their patience”». */
export const thanking: readonly string[] = (
  'thanked thanks blamed blames mocked mocks congratulated congratulates saluted ridiculed praised praises hailed ' +
  'hails lamented chided lauded lauds'
).split(' ')

/** Verbs after `what` and a subject that report what stands in marks: «in what he called “a farce”». */
export const terming: readonly string[] =
  'called calls call calling describes described describe termed terms dubbed labelled labeled branded considers considered'.split(
    ' '
  )

/** Nouns whose owner speaks what a colon announces: «The jury’s verdict: “Too long.”» */
export const owned: readonly string[] =
  'answer reply response verdict advice message comment reaction explanation conclusion summary warning retort take plea excuse'.split(
    ' '
  )

/** What a reporter may call what was said: «…, a claim that the ministry denies». */
export const remarks: readonly string[] = (
  'proposal claim charge allegation accusation demand suggestion remark comment assertion prediction call request ' +
  'appeal assessment sentiment view figure description comparison argument'
).split(' ')

/** What somebody does who is quoted in the next sentence: «The trader laughed. “Ask the stone.”» */
export const gestures: readonly string[] = (
  'laughed laughs shrugged shrugs smiled smiles grinned grins sighed sighs nodded nods paused pauses winced winces ' +
  'chuckled chuckles frowned frowns hesitated beamed giggled'
).split(' ')
