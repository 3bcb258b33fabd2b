import type {Opening} from './opening.js'
import {wordList, type WordList} from './word-list.js'

/** The contract's kinds of note. */
type NoteName = 'editor' | 'correction' | 'clarification' | 'update' | 'advisory' | 'embargo' | 'disclaimer'

/** What an article calls itself: `this story`, `this dispatch`. */
const pieces: WordList = wordList(
  'article story report piece content material item interview post page column dispatch headline copy'
)
/** And what else can be edited for length. */
const talks: WordList = wordList(
  'article story report piece content material item interview post page column dispatch headline copy conversation q&a transcript'
)

const versions: ReadonlySet<string> = new Set(['earlier', 'previous', 'original'])

/** How a note opens that has no label: a sentence about the article itself. */
export const noteOpenings: readonly Opening<NoteName>[] = [
  {
    // What an exchange says of the releases of its firms
    kind: 'disclaimer',
    first: 'materials',
    form: /^materials provided by [A-Z].{3,160}\bedited for (?:style|length|clarity)\b/i
  },
  {
    kind: 'disclaimer',
    first: 'neither the',
    holds: ['responsibility', 'not reviewed'],
    form: /^(?:neither )?the .{2,120}\b(?:exchange|regulat\w+)\b.{1,160}\b(?:accepts? responsibility|has not reviewed|takes no responsibility|assumes no responsibility)\b/i
  },
  {
    // What a publisher says of its work, over a request for money
    kind: 'disclaimer',
    first: 'at',
    holds: ['journalis', 'newsroom'],
    form: /^at (?:the )?[A-Z][\w .&'’-]{2,40}, we (?:\w+ )?(?:believe|know|think|work|strive|are)\b/i
  },
  {
    // How a page's words may be used elsewhere
    kind: 'disclaimer',
    first: 'while when',
    second: new Set(['citing', 'quoting', 'using']),
    form: /^ .{0,160}\b(?:links?|hyperlinks?|reference|credit)\b.{1,120}\b(?:mandatory|obligatory|required)\b/i
  },
  {
    kind: 'editor',
    first: 'note',
    form: /^note: (?:this |the )?(?:story|article|report|copy|headline) (?:has|was|is)\b/i
  },
  {kind: 'correction', first: 'this the', second: pieces, form: /^ (?:was|has been|is) (?:amended|corrected)\b/i},
  {
    kind: 'correction',
    first: 'an',
    second: versions,
    form: /^ version of (?:this|the) (?:article|story|report|piece|content|material|item|interview|post|page|column|dispatch|headline|copy)\b/i
  },
  {
    kind: 'correction',
    first: 'in',
    second: new Set(['an']),
    form: /^ (?:earlier|previous|original) version of (?:this|the) (?:article|story|report|piece|content|material|item|interview|post|page|column|dispatch|headline|copy)\b/i
  },
  {
    kind: 'correction',
    first: 'this the',
    second: pieces,
    form: /^ (?:originally(?! (?:appeared|published|ran)\b)|previously|incorrectly|mistakenly|earlier)\b/i
  },
  {
    kind: 'clarification',
    first: 'this the',
    second: pieces,
    form: /^ (?:was|has been) (?:updated|amended|edited|changed|revised) (?:to (?:clarify|make clear)|for clarity)\b|^ (?:was|has been) clarified\b/i
  },
  {
    kind: 'update',
    first: 'this the',
    second: pieces,
    form: /^ (?:was|has been|is being|will be) (?:last )?updated\b/i
  },
  {
    // «This breaking news story will be updated.», «Updated on June 15 with a statement from the mill.»
    kind: 'update',
    first: 'this',
    second: new Set(['breaking', 'developing']),
    form: /^ (?:news )?(?:story|article|report) (?:will|is|has)\b.{1,20}\bupdated\b/i
  },
  {
    kind: 'update',
    first: 'updated',
    form: /^updated (?:on|at) (?:[a-z]{3,9}\.? )?\d[^.]{0,30} (?:to (?:include|add|correct|reflect|clarify)|with)\b[^.]{2,120}\.?$/i
  },
  {
    // «Adds details in paragraph 3», «- UPDATES with comment»: no sentence, and what is new
    kind: 'update',
    first: 'adds adding updates updating recasts recasting rewrites releads',
    form: /^[-–—*•(\s]{0,3}(?:adds|adding|updates|updating|recasts|recasting|rewrites|releads)(?: throughout,?)?(?: with| lead(?: paragraph)?,?| to add)? (?:new )?(?:details?|quotes?|background|comments?|byline|graphics?|dateline|context|analysts?|reaction|(?:company|government|ministry|police|industry) (?:comments?|statement|response)|link|share price|shares|paragraphs?|throughout)\b[^.!?]*$/i
  },
  // «Details added (first version posted on 09:14)»
  {
    kind: 'update',
    first: 'details',
    second: new Set(['added', 'updated']),
    form: /^(?: in para\w* [\d, and-]{1,12})?(?: \([^()]{2,60}\))?\.?$/i
  },
  {
    kind: 'advisory',
    first: 'with ap',
    form: /^(?:with )?AP (?:photos?|video|graphics?|audio)(?:,? (?:and )?(?:photos?|video|graphics?|audio))*\.?$/i
  },
  {
    // «This article appears in the June print edition with the headline “Low Tide.”»
    kind: 'disclaimer',
    first: 'this',
    second: pieces,
    form: /^ (?:also |first |originally )?(?:appears|appeared|ran) in (?:the )?.{2,80}\b(?:edition|issue|section|magazine)\b/i
  },
  {
    kind: 'editor',
    first: 'this the',
    second: talks,
    form: /^ (?:was|has been) (?:lightly )?(?:edited|condensed) (?:and \w+ )?for\b/i
  },
  {
    // «(This June 3 story has been corrected to fix …)»
    kind: 'correction',
    first: 'this',
    form: /^[([*]{0,2}this (?:(?:\w{3,9}\.? \d{1,2}(?:, \d{4})? )?(?:story|article|report|item) (?:has been|was|is) (?:corrected|refiled|amended)|\w{3,9}\.? \d{1,2}(?:, \d{4})? (?:story|article|report|item) (?:corrects|fixes))\b/i
  },
  {
    kind: 'correction',
    first: 'a',
    second: versions,
    form: /^ version of (?:this|the) (?:article|story|report|piece|post|column|dispatch|headline)\b/i
  },
  {kind: 'correction', first: 'correction', form: /^correction(?: ?[-–—] ?correction){1,3}$/i},
  {
    // «In our story headlined “…” issued yesterday, the second paragraph should read as …»
    kind: 'correction',
    first: 'in',
    second: new Set(['our', 'the']),
    holds: ['read as', 'should read', 'please read', 'story follows'],
    form: /^ (?:story|item|report|article) (?:headlined|slugged|titled|headed|issued|moved|sent)\b/i
  },
  {
    // «(This version corrects the name of the mill)», «This corrects the spelling in the third paragraph»
    kind: 'correction',
    first: 'this',
    holds: ['corrects', 'fixes', 'removes'],
    form: /^(?:[([*]{1,2}this (?:(?:version|story|article|report|item|copy|file|dispatch) )?(?:corrects|fixes|removes)\b|\W?this (?:version |story |article |report |item )?(?:corrects|fixes) .{0,80}\b(?:paragraph|para|headline|byline|spelling|name|first reference|typo|figure|caption|graf)s?\b)/i
  },
  {
    // «CONTENT WARNING: This story contains …», «Reader discretion is advised»
    kind: 'advisory',
    first: 'warning content language graphic trigger reader readers viewer',
    holds: ['this ', 'discretion'],
    form: /^[([*]{0,2}(?:(?:[a-z]+ ){0,2}(?:warning|advisory)\s?[:.–—-]\s?.{0,20}\b(?:this|the following) (?:story|article|report|piece|content|video|material)\b|.{0,40}discretion (?:is )?advised)/i
  },
  {kind: 'correction', first: 'a', form: /^[([*]?a (?:correction|clarification) (?:was|has been) (?:made|issued)\b/i},
  {
    // «The corrected story follows:»
    kind: 'correction',
    first: 'the a',
    second: new Set(['corrected']),
    form: /^ (?:story|version|item|report|article|copy)\b.{0,40} (?:follows|below):?\.?$/i
  },
  {
    // «ADVANCE - EMBARGOED 0001 THURSDAY JUNE 13»
    kind: 'embargo',
    first: 'advance adv',
    holds: ['embargo'],
    form: /^adv(?:ance)?\b[^.]{1,16}\bembargo(?:ed)?\b/i
  },
  {
    // «Editors, please use the following corrective …»
    kind: 'editor',
    first: 'editors',
    form: /^[([*]{0,2}editors, (?:please|kindly|note|see|use)\b/i
  },
  {
    // «BC-US--Bridge, KILL»: the copy sent before is not for use
    kind: 'advisory',
    first: 'bc ap am pm',
    form: /^[A-Z]{2}-{1,2}[\w -]{2,50}, ?(?:BULLETIN |MANDATORY )?(?:KILL|WITHHOLD|ELIMINATION|ADVISORY)$/
  },
  {
    // Where a paper short of room can stop: «(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS.)», «(BEGIN OPTIONAL TRIM)»
    kind: 'advisory',
    first: 'story begin end optional trim can editors stop',
    holds: ['optional', 'trim', 'can end', 'may end', 'can stop'],
    form: /^\((?:editors: )?(?:story (?:can|may) (?:end|stop) here|(?:begin|end|stop) optional (?:trim|material|cut|add)|optional (?:trim|material|cut|add|end)|(?:can |may )?trim)\b[^()]{0,80}\)$/i
  },
  // «PHOTO (from LCN Photo Service, 202-555-0100): LAKE»
  {
    kind: 'advisory',
    first: 'photo photos graphic graphics illustration illustrations',
    form: /^(?:PHOTO|GRAPHIC|ILLUSTRATION)S? \((?:available )?from [^()]{4,80}\):/
  },
  {
    kind: 'advisory',
    first: 'art photo photos graphic graphics',
    form: /^\((?:art|photos?|graphics?) adv(?:isory)?: [^()]{4,300}\)$/i
  },
  {
    // An earlier story of ANSA's: «(V. ‘PORTO: SCIOPERO’ DELLE 11:02)»
    kind: 'advisory',
    first: 'v',
    form: /^\((?:V\.|VEDI) [^()]{4,80}\)$/
  },
  {
    // «(All times GMT)»
    kind: 'advisory',
    first: 'all',
    holds: ['all times'],
    form: /^[([]all times (?:are |in |given in )?(?:local|[A-Z]{2,4}\b)/i
  },
  {
    // When copy may be used that moved before: «(Moved Jan. 15 for use any time)», «(For use in Sunday papers)»
    kind: 'advisory',
    first: 'moved moving for',
    form: /^\((?:mov(?:ed|ing) (?:[a-z]{3,9}\.? \d|for |in |on )|for (?:use|release|publication) )[^()]{2,80}\)$/i
  },
  {
    // «For release Sunday, Oct. 20, and thereafter»
    kind: 'embargo',
    first: 'for',
    second: new Set(['release']),
    form: /^ (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? [a-z]{3,9}\.? \d[^.!?"“]{0,40}$/i
  },
  {
    // Where copy ends that was sent in advance: «(End advance for Sunday, Jan. 19)»
    kind: 'advisory',
    first: 'end',
    holds: ['adv'],
    form: /^\(?end (?:advance|adv)\b[^()]{0,60}\)?$/i
  },
  {
    // And when it may be used: «adv for release at 6:30 p.m.», «(ADVANCE FOR SUNDAY, JAN. 19)»
    kind: 'advisory',
    first: 'adv advance',
    form: /^(?:adv for [a-z]|\(?(?:adv|advance) for (?:release|use|publication|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]ms)\b)[^"“”.!?]{2,50}\.?\)?(?:m\.)?$/i
  },
  {kind: 'editor', first: 'some names', form: /^[([*]?(?:some )?names have been changed\b/i},
  {
    kind: 'disclaimer',
    first: 'copyright © c our disclaimer all reprinted republished',
    form: /^[([*]?(?:copyright(?! law| infring| case| dispute| claim| act| protect| holder| owner| rule| expire| reform| suit)\b|©|\(c\) ?(?:\d{4}|copyright\b|[a-z]{2,6}$|.{2,40}\d{4}$)|our standards:|disclaimer\b|all rights reserved|re(?:printed|published)(?: here)? (?:with|by) (?:the )?(?:kind )?permission)/i
  },
  {kind: 'disclaimer', first: 'this', second: pieces, form: /^ by .{2,60} was first published\b/i},
  {
    kind: 'disclaimer',
    first: 'this',
    second: pieces,
    form: /^ (?:was )?(?:first|originally) (?:published|appeared) (?:by|in|on|at) .{2,80}$/i
  },
  {
    // What the rules of an exchange make a company say
    kind: 'disclaimer',
    first: 'this',
    second: new Set(['information', 'announcement', 'release', 'press', 'news', 'disclosure']),
    form: /^ (?:release )?(?:is (?:subject to|(?:such )?information that|considered)|was submitted for publication|(?:may )?contains? (?:certain )?(?:forward-looking|inside information)|includes forward-looking|does not constitute)\b/i
  },
  {
    kind: 'disclaimer',
    first: 'a',
    form: /^a version of this (?:article|story) (?:appears|appeared) in (?:print|the)\b/i
  },
  {
    kind: 'disclaimer',
    first: 'this',
    second: new Set(['content', 'article', 'story']),
    form: /^ (?:is|was|has been) (?:provided|supplied|distributed) (?:to (?:us|you) )?by (?:the )?[A-Z][^.]{1,40}\.?$/i
  },
  {
    // «This summary is provided to assist in understanding the Court’s decision»
    kind: 'disclaimer',
    first: 'this',
    second: new Set(['summary', 'document', 'transcript']),
    form: /^ (?:is|was|has been) (?:provided|prepared) (?:only )?to assist\b|^ (?:is not|does not form) (?:a )?part of\b/i
  },
  {kind: 'disclaimer', first: 'disclosure', form: /^disclosure of (?:an )?inside information\b/i},
  {
    kind: 'disclaimer',
    first: 'the',
    second: new Set(['issuer', 'company', 'sender']),
    form: /^ is (?:solely |alone )?responsible for (?:the )?contents? of\b/i
  },
  {kind: 'advisory', first: 'check', form: /^[([*]{0,2}check against delivery\b/i},
  {kind: 'disclaimer', first: 'views opinions comments', second: new Set(['expressed']), form: /^(?:\W|$)/},
  {kind: 'disclaimer', first: 'the', second: new Set(['views', 'opinions']), form: /^ expressed\b/i},
  {
    // «(The above article has been published from an agency's feed)»
    kind: 'disclaimer',
    first: 'the',
    second: new Set(['above']),
    form: /^ (?:article|story|news|report|content|copy) (?:was|is|has|may) (?:.{0,60} )?(?:published|edited|generated|syndicated|sourced|taken|produced|modified)/i
  },
  {
    kind: 'disclaimer',
    first: 'this',
    second: pieces,
    form: /^ (?:was|is|has|may|first|originally) (?:.{0,80}[ -])?(?:published|appeared|edited|generated|syndicated|produced|republished|written|translated|broadcast|permission)/i
  },
  {
    // «Published in The Harbour Post, June 12th, 2021»; a sentence goes on
    kind: 'disclaimer',
    first: 'published first originally also',
    holds: ['published in '],
    form: /^(?:First |Originally |Also )?[Pp]ublished in (?:the )?[A-Z][\w .’'&-]{1,40}(?:,| on) (?:[A-Z][a-z]{2,8}\.? )?\d[\w ,]{3,20}\.?$/
  },
  {
    kind: 'disclaimer',
    first: 'published appeared',
    holds: [' in the p'],
    form: /^(?:published|appeared) in the (?:print|paper|printed) (?:edition|issue|version)\b/i
  },
  {
    // What a mail's sender says of secrecy
    kind: 'disclaimer',
    first: 'this the',
    second: new Set(['email', 'e-mail', 'message', 'information']),
    form: /^ (?:\(?(?:and|including|contained|in this)\b.{2,60})?(?:is|are|may be|may contain|contains?)\b.{1,40}\b(?:confidential|privileged|intended (?:solely|only))/i
  },
  {
    kind: 'update',
    first: 'this',
    second: new Set(['is']),
    form: /^ an? (?:developing|breaking)(?: news)? (?:story|report|situation)\b/i
  },
  {
    kind: 'update',
    first: 'this the',
    second: pieces,
    form: /^ is (?:developing|breaking)\b.{1,80}\bupdate/i
  },
  {
    kind: 'disclaimer',
    first: 'except with apart',
    form: /^[([*]?(?:except for the headline|with the exception of the headline|apart from the headline)\b.{0,40} this (?:article|story|report|piece|content|material|item|interview|post|page|column|dispatch|headline|copy)\b/i
  },
  {
    kind: 'disclaimer',
    first: 'this',
    second: new Set(['story', 'article', 'report', 'news']),
    form: /^ (?:has not been|has been|is|was) .{0,100}(?:feed|staff|agency|team)/i
  },
  {
    kind: 'disclaimer',
    first: 'for',
    form: /^[([*]?for more (?:information|news|stories|on)\b.{0,80}(?:visit|follow|go to|:)/i
  },
  {
    kind: 'disclaimer',
    first: 'distributed',
    form: /^[Dd]istributed by (?:the )?[A-Z][^.]{3,60} (?:Services?|Agency|Syndicate|Newspapers)\.?$/
  },
  {kind: 'disclaimer', first: 'more', second: new Set(['stories', 'articles']), form: /^ like this\b/i},
  {kind: 'disclaimer', first: 'follow', form: /^[([*]?follow .{1,60} on (?:twitter|facebook|instagram|x)\b/i},
  {
    kind: 'disclaimer',
    first: 'the',
    holds: ['contributes', 'receives support', 'responsible', 'does not endorse'],
    form: /^[([*]?[Tt]he [A-Z][^,“"]{1,70} (?:contributes|receives support|is (?:solely|not) responsible|does not endorse)/
  },
  {kind: 'disclaimer', first: 'more', holds: [': http'], form: /^[([*]?more .{1,40}: https?:/i},
  {
    kind: 'disclaimer',
    first: 'follow read see find full ap',
    holds: [' http'],
    form: /^(?:(?:follow|read|see|find|full) .{0,60}\bcoverage\b|AP \w{3,20}\b).{0,60}:? https?:/i
  },
  {
    kind: 'disclaimer',
    first: 'sign subscribe',
    form: /^[([*]?(?:sign up|subscribe) (?:for|to) .{0,80}(?:newsletter|alerts?|emails?|updates)/i
  }
]

/** Words of which one stands in each boilerplate below, after a blank or a bracket: looked for first. */
const boilerplateWords =
  'rights|may be reproduced|are personal|are their own|are his own|are her own|own shares in|funding as|creative ' +
  'commons|transcripts are|may not be|is permitted provided|is authorised provided|is authorized ' +
  'provided|without|feed|liability|responsibility|translation of|translation tools|warranty|do not accept|does not ' +
  'accept|registered office|registered address|distribution ' +
  'services|riproduzione|derechos|droits|rechte|direitos|only a portion|only part of'
export const boilerplateSign = new RegExp(`[ (](?:${boilerplateWords})|^(?:${boilerplateWords})`, 'i')

/** Words of the publisher's boilerplate wherever they stand in a paragraph. */
export const boilerplate =
  /\ball rights reserved\b|\b(?:views|opinions)(?: expressed)?(?: here| above)? are (?:personal|(?:his|her|their) own)\b|\briproduzione riservata\b|\btodos los derechos reservados\b|\btous droits réservés\b|\balle rechte vorbehalten\b|\btodos os direitos reservados\b|may (?:not )?be reproduced\b.{1,40}\bpermission\b|may not be (?:published|reproduced|broadcast)|\b(?:reproduction|reprinting|republication) is (?:permitted|authorised|authorized) provided\b|without (?:any )?modifications? to (?:the )?text|\ba (?:syndicated|news agency|wire|wire agency) feed\b|\b(?:accepts?|assumes?|holds?|takes?|bears?) no (?:responsibility|liability)\b|\b(?:do|does) not accept any (?:responsibility|liability)\b|\bregistered (?:office|address)\s?:|\bdistribution services include\b|\bautomatic translation tools\b|\b(?:do|does) not work for, consult,? own shares in\b|\bprovides? funding as a (?:founding |strategic |content )?(?:partner|member)\b|^republish (?:our|this|the) articles?\b.{1,60}\bcreative commons\b|^[a-z .]{2,30}\btranscripts are (?:created|produced|provided|generated) (?:on|by|for|in)\b|^translation of an? (?:original )?(?:article|story|report)\b|^neither .{4,80} accepts? (?:responsibility|liability)\b|\b(?:website|site|page) contains only (?:a portion|part) of the\b/i
