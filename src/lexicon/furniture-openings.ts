import type {Opening} from './opening.js'

/** How a line of the page begins that is no sentence of the story. */
export const furnitureOpenings: readonly Opening<true>[] = [
  {
    kind: true,
    first: 'users people readers',
    holds: ['voted'],
    form: /^\d{1,6} (?:users?|people|readers?) (?:have|has) voted\.?$/i
  },
  // What a browser prints at the foot of each page
  {
    kind: true,
    first: 'https http',
    form: /^https?:\/\/\S{4,300}\s{1,60}\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d\d(?: [AP]M)?$/
  },
  // Where a paper's page goes on: `Continued on Page 4`, `See FUNDS, Page A7`, `● From page 1`
  {
    kind: true,
    first: 'continued turn see from cont please more story',
    holds: ['page', ' p.'],
    form: /^(?:• ?)?(?:\(|\[)?(?:(?:please )?turn to|(?:story |more )?(?:continued|continues|cont'?d?\.?) (?:on|from)|more on|story on|see(?: [A-Z]{3,20},?)?(?: on)?|from) (?:page|p\.) ?[A-Z]?\d{1,3}[.)\]]?$/i
  },
  // How long a warning holds: «Valid from 12:00 Tuesday to 06:00 Thursday»
  {kind: true, first: 'valid', second: new Set(['from', 'until', 'till']), form: /^ [^.!?]{0,30}\d[^.!?]{0,60}$/},
  // What a terminal has under a brief: «Source text: ID:nHBR1abc», «Further company coverage: ORVL.O»
  {kind: true, first: 'source', form: /^source text(?: for [a-z]{3,10})?\s?[:-]/i},
  {kind: true, first: 'further', form: /^further company coverage\s?[:-]/i},
  // «News ID: 85112233 -»
  {
    kind: true,
    first: 'news story article item',
    form: /^(?:news|story|article|item) (?:id|no\.?|number|code)\s?[:#]\s?[\d-]{3,16}[\s-]{0,3}$/i
  },
  {kind: true, first: 'length', form: /^length\s?: \d{1,5} words$/i},
  // What an archive or a monitoring service has over a story
  {kind: true, first: 'supplied', second: new Set(['by']), form: /^ [A-Z][\w&.]+(?: [A-Z][\w&.]+){0,4}$/},
  {
    kind: true,
    first: 'text',
    second: new Set(['of']),
    form: /^ (?:a )?(?:[a-z-]+ ){0,3}(?:report|article|statement|interview|commentary)\b.{0,80} by .{3,100}$/
  },
  {kind: true, first: 'late final early city metro', form: /^(?:late|final|early|city|metro) edition(?: - final)?$/i},
  {kind: true, first: 'text', second: new Set(['ad:', 'advert:']), form: /^ .{3,160}$/},
  {
    kind: true,
    first:
      'tags topics topic keywords filed categories category section follow share kindly please tagged read reading',
    holds: [':'],
    form: /^(?:tags|topics?|keywords|filed under|categories|category|section|follow us|follow us on|(?:kindly |please )?share (?:this|the)(?: \w{3,8})?|tagged|read time|reading time)\s?:/i
  },
  {
    // The number of a release, over it: «PRESS RELEASE No. 44/2022»
    kind: true,
    first: 'press news media',
    second: new Set(['release', 'statement', 'communiqué', 'communique', 'notice']),
    form: /^(?: no\.?| number| ref\.?:?| #)? ?(?:\(\d{4}\) ?)?\d[\w/.-]{0,14}$/i
  },
  {
    kind: true,
    first: 'licensing licencing syndication republishing permissions',
    holds: ['@', 'http', 'www.'],
    form: /^(?:licen[sc]ing|syndication|republishing|permissions)\b.{0,40}:/i
  },
  {kind: true, first: 'read est approx', holds: ['read'], form: /^(?:est\.?|approx\.?) (?:reading|read) time\s?:/i},
  {kind: true, first: 'font text', form: /^(?:font|text) size\s?:?(?:\s?[-+]?\s?\bA\b\s?[-+]?){1,4}$/i},
  {
    kind: true,
    first: 'to',
    second: new Set(['read']),
    form: /^ (?:more|on|the (?:full|rest)|this)\b.{1,60}\b(?:subscribe|log in|sign in|sign up|register|click|tap|visit)\b/i
  },
  {
    kind: true,
    first: 'thank thanks',
    holds: ['submission', 'subscribing', 'signing up'],
    form: /^(?:thank you|thanks)[!.,]? .{0,40}\b(?:submission|subscribing|signing up)\b.{0,40}$/i
  },
  {kind: true, first: 'choose', holds: ['report button'], form: /^choose your reason\b/i},
  {
    kind: true,
    first: 'adsbygoogle googletag window',
    holds: ['.push(', 'window.'],
    form: /^\(?(?:adsbygoogle|googletag|window)\b.{1,120}$/
  },
  // «facebook sharing button», as those hear it who cannot see the page
  {
    kind: true,
    first:
      'facebook twitter x whatsapp email print telegram messenger linkedin pinterest reddit copy sms viber line threads sharethis',
    form: /^\w{1,12} (?:sharing|share) (?:button|icon)$/i
  },
  {
    // What a page asks of its reader: «To view the original release, visit …»
    kind: true,
    first: 'to',
    second: new Set(
      'view play watch activate enable continue keep listen unlock comment get receive stay hear subscribe'.split(' ')
    ),
    form: /^ (?:reading\b|.{2,100}\b(?:enable javascript|please|visit|click|tap|go to|log in|sign in|subscribe|register)\b)/i
  },
  {
    // Where a release stands as it was sent: «View source version on harbourwire.example: …», «View original content: …»
    kind: true,
    first: 'view',
    second: new Set(['source', 'original']),
    form: /^ (?:version|content)\b.{0,60}(?::|https?:)/i
  },
  // «Available in English Français»
  {
    kind: true,
    first: 'available also',
    holds: 'français español english french spanish deutsch german arabic chinese portuguese russian'.split(' '),
    form: /^(?:also )?available in\s?:?(?:[ ,|]{1,3}[A-ZÀ-Ž]\S{2,20}){1,12}$/i
  },
  // «Traditional Chinese | Simplified Chinese»
  {
    kind: true,
    first:
      'traditional simplified english français español deutsch chinese arabic russian portuguese french spanish german',
    holds: ['|', '/', '·'],
    form: /^(?:\s?[|/·]?\s?(?:(?:traditional |simplified )?chinese|english|français|español|deutsch|arabic|russian|portuguese|french|spanish|german)){2,10}$/i
  },
  // What a court says over the summary of its judgment: who sat, and from which court it came
  {kind: true, first: 'justices judges coram', form: /^(?:justices|judges|coram)\s?: [A-Z].{4,160}$/i},
  {kind: true, first: 'on', second: new Set(['appeal']), form: /^ from:? .{0,60}\[\d{4}\]/i},
  // The paper that a release tells of, below it
  {
    kind: true,
    first: 'paper reference citation publication study',
    holds: ['doi', 'http'],
    form: /^(?:paper|reference|citation|publication|study)\s?: /i
  },
  // What a service for firms says over their announcements, and below them
  {kind: true, first: 'eqs dgap', form: /^(?:EQS|DGAP)-[A-Za-z-]{2,20}: .{3,160}$/},
  {kind: true, first: 'rsvp', form: /^RSVP\b.{3,160}$/i},
  {
    kind: true,
    first: 'to',
    second: new Set(['unsubscribe', 'unsubscribe,']),
    form: /^.{0,80}\b(?:click|reply|e-?mail|visit|follow|use|go to|write to)\b/i
  },
  // What a correspondent tells the desk: «Desk: that's all for tonight»
  {kind: true, first: 'desk', form: /^desk\s?: .{3,160}$/i},
  {
    kind: true,
    first: 'sent',
    second: new Set(['from', 'via']),
    form: /^ (?:my|the|an?|yahoo|outlook|proton|samsung)\b[^.]{0,50}$/i
  },
  // Below the end mark of a government's release
  {kind: true, first: 'issued', second: new Set(['at']), form: /^ [A-Z]{2,4} \d{1,2}:\d\d$/},
  // On which of a station's programmes it was
  {kind: true, first: 'heard', second: new Set(['on']), form: /^ [A-Z][\w&' ]{3,40}$/},
  // How fast a page reads its story out
  {kind: true, first: 'x', form: /^(?:\d(?:\.\d{1,2})?x\s?){2,8}$/i},
  {
    // What a newsletter says of its own length
    kind: true,
    first: 'good today this',
    holds: ['newsletter', 'edition', 'issue', 'email'],
    form: /^(?:good (?:morning|afternoon|evening)[.!,].{0,40}\s)?(?:today['’]s|this) (?:newsletter|edition|issue|e-?mail) is\b.{1,60}\b(?:words|minutes?)\b/i
  },
  {
    kind: true,
    first: 'catch',
    holds: ['updates', 'download', ' app'],
    form: /^catch (?:all )?(?:the |our )?.{1,120}\b(?:news|updates)\b/i
  },
  {kind: true, first: 'post', holds: ['views'], form: /^post views\s?:?\s?[\d,]{1,9}$/i},
  {kind: true, first: 'full', form: /^full (?:article|story)(?: \d{1,5} comments?)?$/i},
  {
    // The box for an address, when it was filled in wrongly
    kind: true,
    first: 'something invalid please oops',
    holds: ['try again', 'invalid', 'valid'],
    form: /^(?:(?:oops[,!.]? )?something went wrong\b.{0,60}|(?:oops[,!.]? )?please try again(?: later)?\.?|invalid e-?mail(?: address)?\.?|please (?:enter|provide) a valid .{2,30})$/i
  },
  {kind: true, first: 'updated', form: /^updated at \d{1,2}[.:]\d\d(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i},
  // What a page warns of over mail from without
  {
    kind: true,
    first: 'external caution warning',
    holds: ['email', 'e-mail', 'sender', 'organi'],
    form: /^[[(*]{0,3}(?:external(?: e-?mail| sender)?|caution|warning)[\])*]{0,3}\s?[:.-]?\s?(?:do not click\b|this (?:e-?mail|message) (?:originated|came|was sent)\b).{0,140}$/i
  },
  {
    // «Reminder, this is a Premium article …»
    kind: true,
    first: 'reminder this',
    holds: ['premium', 'subscriber', 'subscription'],
    form: /^(?:reminder, )?this (?:article |story |content )?(?:is|requires)\b.{1,20}\b(?:premium|subscribers?|subscription)\b.{0,60}$/i
  },
  {
    // What reads the story out, and who made that
    kind: true,
    first: 'the this',
    second: new Set(['audio', 'article', 'story', 'page', 'summary', 'video', 'text']),
    holds: ['audio', 'translat', 'ai-', ' ai', 'automat', 'artificial'],
    form: /^.{1,60}\b(?:generated|produced|created|translated|narrated|voiced|summari[sz]ed)\b.{1,40}\b(?:AI|AI-based|AI-generated|artificial|automatic\w*|automated|synthetic)\b/i
  },
  // «This is AI generated summarization, which may have errors …»
  {
    kind: true,
    first: 'this ai',
    holds: ['ai generated', 'ai-generated'],
    form: /^(?:this is (?:an? )?)?AI[- ]generated (?:summar\w{1,8}|content|text|translation|audio)\b.{0,140}$/i
  },
  {
    kind: true,
    first: 'skip',
    form: /^skip to (?:the )?(?:main|content|navigation|footer|search|article|top)\b.{0,20}$/i
  },
  // «Love0»: what readers felt
  {
    kind: true,
    first: 'love like haha wow sad angry happy laugh funny surprised excited sleepy dislike wink',
    form: /^[A-Za-z]{3,9}\s?\d{1,5}$/
  },
  {
    kind: true,
    first: 'lire leer read auf',
    holds: 'français español english french spanish deutsch german arabic chinese portuguese russian'.split(' '),
    form: /^(?:lire en|leer en|read (?:this (?:article |story )?)?in|auf) (?:français|español|english|french|spanish|deutsch|german|arabic|chinese|portuguese|russian)(?: lesen)?$/i
  },
  {
    kind: true,
    first: 'commenting comments',
    holds: ['closed', 'disabled', 'moderated'],
    form: /^comment(?:ing|s)\b.{1,60}\b(?:closed|disabled|moderated)\b.{0,60}$/i
  },
  {kind: true, first: 'if', holds: [' account'], form: /^if you have an? .{2,20} account\b/i},
  {kind: true, first: 'what', form: /^what(?:['’]s| is) your reaction\b/i},
  // What a post of another site has about it
  {kind: true, first: 'a', second: new Set(['post']), form: /^ shared by .{2,80}\(@[\w.]{2,30}\)/i},
  {
    kind: true,
    first: 'instagram facebook twitter x tiktok youtube telegram allow skip end',
    form: /^(?:allow |skip |end of )?(?:instagram|facebook|twitter|x|tiktok|youtube|telegram) (?:post|content|video|message)(?: by .{2,40})?\??$/i
  },
  {kind: true, first: 'posted', second: new Set(['in']), form: /^ [A-Z][\w &,]{2,40}$/},
  {kind: true, first: 'comment comments', form: /^comments? \(\d{1,5}\)$/i},
  {kind: true, first: 'adapted translated', form: /^(?:adapted|translated) from \w{4,12} by \S.{1,40}$/i},
  {kind: true, first: 'if', holds: ['@'], form: /^if you (?:would like|want|have) .{2,120}@/i},
  {kind: true, first: 'learn on online', form: /^(?:learn more(?: at)?|on the net|online)\s?:?\s*(?:https?:|www\.)/i},
  {kind: true, first: 'the', holds: ['ewsletter'], form: /^the (?:[A-Z][\w&'’]{1,20} ){1,4}newsletter$/i},
  {kind: true, first: 'ad advertising', form: /^(?:ad|advertising) (?:content|feature)(?: \| .{1,80})?$/i},
  {kind: true, first: 'advertise', form: /^advertise (?:with|here|on)\b.{0,40}$/i},
  {kind: true, first: 'time', second: new Set(['to']), form: /^(?: read:?)? ?\d{1,2} ?min(?:utes)?\.?(?: read)?$/i},
  {kind: true, first: 'estimated', form: /^estimated \d{1,3} min(?:ute)?s?$/i},
  {
    kind: true,
    first: 'duration audio video length current',
    form: /^(?:duration|audio|video|length|current time):? \d{1,2}:\d\d(?::\d\d)?$/i
  },
  {kind: true, first: 'newsletter', form: /^newsletter (?:sign ?-?up|subscription)\b.{0,100}$/i},
  {
    kind: true,
    first: 'open',
    form: /^open (?:image|photo|picture|this (?:image|photo|picture)) in (?:a )?(?:new|full).{0,20}$/i
  },
  {kind: true, first: 'privacy cookie cookies', form: /^(?:privacy|cookies?) (?:notice|policy)\s?:/i},
  {kind: true, first: 'authors', form: /^authors and topics you follow\b/i},
  {
    kind: true,
    first: 'by',
    second: new Set([
      'clicking',
      'continuing',
      'signing',
      'subscribing',
      'providing',
      'entering',
      'submitting',
      'registering'
    ]),
    form: /^\W/
  },
  {kind: true, first: 'this', second: new Set(['site', 'website']), form: /^ (?:uses cookies|is protected by)\b/i},
  {
    kind: true,
    first: 'k total views view shares share comments comment likes like reads read retweets retweet',
    holds: ['view', 'share', 'comment', 'like', 'read', 'tweet'],
    form: /^\d[\d,.]{0,9}k?\s(?:total\s)?(?:views?|shares?|comments?|likes?|reads?|retweets?)\b/i
  },
  {
    kind: true,
    first: 'min mins minute minutes',
    form: /^\d{1,3}(?:\s?[–-]\s?\d{1,3})?[\s-]?min(?:ute)?s?\.?(?:(?:\sto)?\s(?:read|listen|watch)|\sof\sreading)?$/i
  },
  {
    kind: true,
    first: 'reading estimated read',
    holds: ['ing time', 'ed read', 'read time'],
    form: /^(?:reading time|estimated read|read time)\b/i
  },
  {
    // «Temps de lecture : 2 min», «Lesezeit: 3 Minuten»
    kind: true,
    first: 'temps tiempo tempo lesezeit leestijd lesetid',
    holds: ['min'],
    form: /^(?:temps|tiempo|tempo|lesezeit|leestijd|lesetid)(?: d[ei] [a-z]{5,8})?(?: estimado)?\s?:? ?\d{1,2} ?min(?:\.|ut[a-z]{1,3})?$/i
  },
  {
    // «This was published 3 weeks ago»
    kind: true,
    first: 'this',
    holds: [' ago'],
    form: /^this (?:(?:article|story|post|page) )?was (?:first )?published .{1,24} ago$/i
  },
  {
    // «Skip next section A title», as a live page leads those past it who cannot see it
    kind: true,
    first: 'skip',
    second: new Set(['next', 'past', 'to', 'over']),
    form: /^ (?:the )?(?:next |main )?(?:section|content|newsletter|promotion|navigation|footer|end)\b/i
  },
  {
    // «VIDEO1:02:41», a film's button and how long it is
    kind: true,
    first: 'video',
    form: /^video ?\d{1,2}(?::\d\d){1,2}$/i
  },
  {
    kind: true,
    first: 'increase decrease descrease change reset text font adjust',
    form: /^(?:(?:increase|desc?rease|change|reset|adjust) )?(?:article |the )?(?:font|text) size$|^(?:increase|desc?rease|change|reset|adjust) (?:article |the )?(?:font|text)\b.{0,12}$/i
  },
  {kind: true, first: 'a', form: /^[-–—]?\s?A\s{0,3}[-–—]?\s{0,3}A\s?\+?$/},
  {
    kind: true,
    first: 'most',
    second: new Set(['read', 'viewed', 'popular']),
    form: /^ (?:from|in|on) [A-Z][\w &]{2,30}$/
  },
  {
    kind: true,
    first: 'pay',
    form: /^pay attention ?: .{0,160}\b(?:follow|click|join|subscribe|install|download|see news)\b.{0,160}$/i
  },
  {kind: true, first: 'ie your this', holds: ['browser'], form: /^.{2,40}\b(?:not|no longer) supported\b.{0,160}$/i},
  {
    // Handles of the sender: «Facebook : @harbourpost»
    kind: true,
    first: 'facebook twitter instagram tiktok x telegram youtube threads linkedin whatsapp',
    form: /^(?:facebook|twitter|instagram|tiktok|x|telegram|youtube|threads|linkedin|whatsapp)(?: \w{1,12})?\s?:\s?\S{2,60}$/i
  },
  {
    // A page's age, and a story's
    kind: true,
    first:
      'about over almost second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years an a h m d',
    form: /^(?:(?:about|over|almost) )?(?:an?|\d{1,2})\s?(?:[hmd]|(?:sec|second|min|minute|hr|hour|day|week|month|year)s?) ago$/i
  },
  {
    kind: true,
    first: 'this',
    second: new Set(['article', 'story', 'content']),
    form: /^ is (?:more than|over) \d{1,2} \w{4,6} old\.?$/i
  },
  {kind: true, first: 'why', form: /^why you can trust \S+(?: \S+)?$/i},
  {
    kind: true,
    first: 'tell send share e email whatsapp message text',
    form: /^(?:tell us (?:your|what|about)|send us|share your|(?:e-?mail|whatsapp|message|text) us)\b.{0,100}(?::|@|\d{6})/i
  },
  {
    // What a mailer sets over and under what it sends
    kind: true,
    first: 'view read open see not having can trouble problems email images if is',
    holds: ['browser', 'online version', 'web version'],
    form: /^(?:(?:view|read|open|see) (?:this|the|it)?(?: e-?mail| message| newsletter| mailing)?|(?:not displaying|having (?:trouble|problems|difficult)|can(?:['’]t|not) (?:see|read|view)|trouble|problems|(?:e-?mail|images) not|if (?:you|this|the)|is this) .{2,90}) ?(?:in|on|with|click|see|view|our|the|your)\b.{1,40}(?:browser|(?:online|web) version)\b.{0,90}$/i
  },
  {
    kind: true,
    first: 'to if',
    holds: ['subscri', 'receiv', 'opt out'],
    form: /^(?:to (?:stop receiving|opt out|change (?:your|how)|update your (?:preferences|subscription)|manage your)|if you (?:no longer (?:wish|want)|would (?:like|prefer) (?:not )?to|(?:do not|don['’]t) (?:wish|want)|wish|want) .{0,30}(?:receiv\w{1,3}|unsubscribe|opt out))\b.{0,160}$/i
  },
  {
    kind: true,
    first: 'unsubscribe manage',
    form: /^(?:unsubscribe|manage (?:your )?(?:preferences|subscription))\s?[|·•/].{2,80}$/i
  },
  {kind: true, first: 'was', form: /^was this (?:forwarded|email forwarded|(?:article |page |story )?helpful)\b/i},
  {
    kind: true,
    first: 'story article advertisement storycontinues articlecontinues advertisementcontinue advertisementscroll',
    form: /^(?:story|article|advertisement) ?(?:[-–—·•|:.] ?)?(?:(?:story|article|content) )?(?:continues?|continue reading|scroll)\b/i
  },
  // «End Adv for Sunday, March 26»
  {kind: true, first: 'end', second: new Set(['adv', 'advance']), form: /^(?: for)?(?: \w+,?){0,5}$/i},
  // What a release says of its firm below its end mark: «CO: Harbour Foundry», «/CONTACT: Ana Ruiz, 555-0100/»
  {kind: true, first: 'co st in su', holds: ['co:', 'st:', 'in:', 'su:'], form: /^(?:CO|ST|IN|SU): {1,4}\S/},
  {
    kind: true,
    first: 'contact web photo company first note',
    form: /^\/(?:CONTACT|Contact|Web site|Web Site|Photo|PRN Photo|Company News On-Call|First and Final Add|NOTE TO EDITORS?)\b[^/]?.{2,180}\/$/
  },
  // «AP Photo OSL101, OSL102»
  {
    kind: true,
    first: 'ap laserphoto lasergraphic',
    form: /^(?:AP (?:photo|graphic|video)s?|laser(?:photo|graphic)s?) [A-Z]{2,6}\d{1,4}(?:[,-] ?[A-Z\d]{2,8}){0,30}$/i
  },
  // «.From the section Football»
  {kind: true, first: 'from', holds: ['from the section '], form: /^\.?[Ff]rom the section [A-Z][\w &'’-]{2,40}$/},
  // «POOL COPY - FOR USE BY ALL»
  {
    kind: true,
    first: 'pool',
    second: new Set(['copy', 'report', 'notes', 'feed', 'material']),
    form: /^(?: ?[-–—#:|/].{0,60})?$/
  },
  // An address that no machine shall read
  {
    kind: true,
    first: 'email e mail',
    holds: ['[at]', '(at)'],
    form: /^(?:e-?)?mail\s?:\s{0,4}\S{1,64} ?[[(]at[\])] ?\S{3,60}$/i
  },
  // When a mail was sent from a terminal
  {kind: true, first: 'at', form: /^at:\s{1,8}\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/i},
  // «[1/3]», «2 of 5»
  {kind: true, first: 'of', form: /^\[?\d{1,3}\s?of\s?\d{1,3}\]?(?:\s?\|)?$/},
  {kind: true, first: '', form: /^\[?\d{1,3}\s?\/\s?\d{1,3}\]?$/},
  {
    kind: true,
    first: 'page image photo slide item list',
    form: /^(?:page|image|photo|slide|item|list) \d{1,3}(?: (?:of|\/) \d{1,3})?$/i
  },
  {kind: true, first: 'list', form: /^list of \d{1,3} items?$/i},
  {kind: true, first: 'https http www', form: /^(?:https?:\/\/|www\.)\S{1,300}$/},
  {kind: true, first: 'home', form: /^home\s{0,3}[>/|»›·-]\s{0,3}\S/i},
  {
    kind: true,
    first:
      'from to cc bcc sent reply message mime content x received return delivered dkim list thread user attachments importance',
    form: /^(?:from|to|cc|bcc|sent|reply-to|message-id|mime-version|content-[a-z-]{2,24}|x-[a-z-]{2,30}|received|return-path|delivered-to|dkim-signature|list-[a-z-]{2,16}|thread-[a-z]{4,8}|user-agent|attachments|importance):\s/i
  }
]
