import type {Opening} from './opening.js'

/** How a line begins in which a page speaks to its reader: what to do, to get or to follow. */
export const promptOpenings: readonly Opening<true>[] = [
  // «Compartir en Facebook», «Teilen auf X»
  {
    kind: true,
    first: 'compartir compartilhar partager condividi teilen delen bagikan dela del',
    form: /^(?:compartir|compartilhar|partager|condividi|teilen|delen|bagikan|dela|del) (?:en|no|na|sur|su|auf|via|op|på|di|ke) [A-Z]\w{0,12}$/i
  },
  // «Support Harbour Times' journalism of integrity», «Support independent journalism today»
  {
    kind: true,
    first: 'support',
    holds: ['journalism', 'newsroom'],
    form: /^support (?:our|your|free|local|quality|independent|trusted|fearless|[A-Z][\w.& ]{1,40}['’]s?) [^.!?"“”]{0,80}(?:journalism|newsroom)\b[^.!?"“”]{0,60}$/i
  },
  {
    kind: true,
    first: 'receive get',
    holds: ['inbox'],
    form: /^(?:receive|get) (?:our |the |all )?(?:latest |daily |weekly |breaking ){0,3}(?:updates|news|alerts|stories|headlines)\b.{1,60}\binbox\b.{0,60}$/i
  },
  // «Receive essential international news every morning»
  {
    kind: true,
    first: 'receive get',
    holds: ['every morning', 'every evening', 'every day', 'every week'],
    form: /^(?:receive|get) (?:[a-z’']+ ){0,4}(?:updates|news|alerts|stories|headlines|analysis)(?: [a-z’']+){0,3} every (?:morning|evening|day|week)\.?$/i
  },
  // «… we have a small favour to ask.»
  {
    kind: true,
    first: 'we',
    holds: ['favour to ask', 'favor to ask'],
    form: /^(?:…|\.\.\.)? ?we have a .{0,20}favou?r to ask\b/i
  },
  // «Read more about: Holidays, Kremlin», «Find more stories here»
  {kind: true, first: 'read', second: new Set(['more']), form: /^ about ?: [A-Z][^.!?]{1,120}$/},
  {kind: true, first: 'find', second: new Set(['more', 'all', 'our']), form: /^ (?:[a-z]+ ){0,4}here\.?$/i},
  // «Help safeguard press freedom & keep our work free for all by supporting the team»
  {
    kind: true,
    first: 'help',
    holds: ['supporting', 'journalism', 'free for all', 'donat'],
    form: /^help (?:us )?(?:to )?(?:safeguard|keep|protect|sustain|fund|support|defend)\b[^.“”"]{1,100}\b(?:journalism|press freedom|free for all|free for everyone|(?:supporting|donating to) (?:our|us|the)\b.{0,30})[.!]?$/i
  },
  // «Help us understand what you are interested in so that we can improve»
  {kind: true, first: 'help', form: /^help us (?:understand|know|learn) (?:what|how|who) you\b[^“”"]{1,160}$/i},
  // «In a time of too much information, quality journalism is more crucial than ever.»
  {
    kind: true,
    first: 'in at',
    holds: ['quality journalism', 'independent journalism'],
    form: /^(?:in|at) (?:a time|an age|times|this time)\b[^“”"]{1,120} journalism (?:is|matters|has never been)\b[^“”"]{0,80}$/i
  },
  {kind: true, first: 'success', form: /^success!? check your (?:inbox|e-?mail)\b.{0,40}$/i},
  // «For immediate use after embargo», «For immediate broadcast and publication»
  {
    kind: true,
    first: 'for',
    second: new Set(['immediate']),
    form: /^ (?:release|use|publication|broadcast|distribution)(?: [a-z]{2,12}){1,4}$/i
  },
  // The same without its word: «See IGUANA on A7», «Continued on A7»
  {
    kind: true,
    first: 'continued turn see please',
    form: /^[([]?(?:(?:[Pp]lease )?(?:[Tt]urn|[Jj]ump) to|[Cc]ontinued (?:on|from)|[Ss]ee [A-Z]{3,20}(?: [A-Z]{3,20})?,?(?: on)?) [A-Z]\d{1,2}[.)\]]?$/
  },
  // Where a channel is to be found: `Subscribe: t.me/harbourpost`
  {
    kind: true,
    first: 'subscribe join follow',
    form: /^(?:subscribe|join|follow)(?: us)?(?: (?:on|to) \S{2,20}(?: \S{2,20})?)?\s?[:–—-]\s?(?:https?:|t\.me\/|www\.|@)\S{2,80}$/i
  },
  {kind: true, first: 'we', second: new Set(['want']), form: /^ our comments to be .{10,160}$/i},
  {
    // A prompt has its verb and what the reader is to get; «Follow us to the mill» is the story's
    kind: true,
    first: 'follow sign subscribe join download get click tap read listen',
    holds: (
      'newsletter channel app alert mail updates twitter facebook instagram telegram youtube tiktok x here inbox notif ' +
      'podcast premium edition link opens google social'
    ).split(' '),
    form: /^(?:follow|sign up|subscribe|join|download|get|click|tap|read|listen)\b.{1,80}\b(?:newsletters?|channels?|app|alerts?|e-?mails?|updates|twitter|facebook|instagram|whatsapp|telegram|youtube|tiktok|x|here|inbox|notifications?|podcasts?|premium|edition|links?|opens|apple news|google news|social media)\b/i
  },
  {
    // «Sign up to our morning briefing», «Subscribe now for $1 a week»
    kind: true,
    first: 'sign subscribe',
    holds: ['briefing', 'daily', 'weekly', 'roundup', 'round-up', 'digest', '$', '£', '€'],
    form: /^(?:sign up|subscribe)(?: now| today)? (?:to|for) (?:(?:our|the) .{1,60}\b(?:briefing|daily|weekly|round-?up|digest)\b|(?:just |only )?[$£€₹]\d)/i
  },
  {
    kind: true,
    first: 'got have',
    form: /^(?:got|have) (?:a|any) (?:news )?(?:tips?|stor(?:y|ies)|questions?)(?: for us| to share)?\?\s.{0,80}(?:@|\b(?:e-?mail|contact|call|tell|send|text|write)\b)/i
  },
  {
    kind: true,
    first: 'listen watch',
    form: /^[▶►]?\s?(?:listen|watch)\s?[·|•(–-]?\s?\d{1,2}:\d\d(?: ?min(?:utes|s)?)?\)?$/i
  },
  {
    kind: true,
    first: 'subscribe',
    second: new Set(['to']),
    form: /^ (?:continue|keep|read|unlock|access|get|enjoy)\b[^.]{0,60}$/i
  },
  {
    kind: true,
    first: 'read',
    holds: ['paper'],
    form: /^read (?:our|the|today['’]s)(?: latest| full)? e-?paper\b.{0,40}$/i
  },
  {
    kind: true,
    first: 'read',
    second: new Set(['more']),
    form: /^ (?:at|on)\s?:? (?:https?:\/\/|www\.)?[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}(?:\/\S{0,80})?$/i
  },
  {
    kind: true,
    first: 'you',
    holds: ['article', 'stories', 'limit'],
    form: /^you(?:['’]ve| have) (?:reached|read|used|hit)\b.{1,40}\b(?:free|monthly)\b.{1,30}\b(?:articles?|stories|limit)\b.{0,20}$/i
  },
  {
    kind: true,
    first: 'never',
    holds: ['sign up', 'subscribe', 'follow'],
    form: /^never miss\b.{1,60}\b(?:sign up|subscribe|follow)\b.{0,30}$/i
  },
  {kind: true, first: 'you', second: new Set(['are']), form: /^ here\s?:/i},
  {
    kind: true,
    first: 'subscribe',
    second: new Set(['to']),
    form: /^ .{2,60}\b(?:from|for|at) (?:just |only |as little as )?[$£€₹]\d/i
  },
  // «Your tax-deductible gift can help …»
  {
    kind: true,
    first: 'your',
    form: /^your (?:tax[- ]deductible |generous |monthly )?(?:gift|donation|support|contribution) (?:can|will|helps?|makes?|allows?|keeps?)\b[^"“”]{4,160}$/i
  },
  // What a mail's sender or its machine says at the end
  {
    kind: true,
    first: 'you',
    holds: ['this '],
    form: /^you(?: are| have|['’]re|['’]ve) (?:been sent|receiv\w{2,3}) this (?:e-?mail|message|mail|release|newsletter|bulletin)\b/i
  },
  {
    kind: true,
    first: 'please',
    holds: ['environment'],
    form: /^please (?:consider|think (?:of|about)) the environment\b.{1,60}\b(?:print|e-?mail)/i
  },
  {kind: true, first: 'get', second: new Set(['outlook']), form: /^ for (?:ios|android|mac|windows)\b/i},
  // «Watch more from Harbour Radio:»
  {
    kind: true,
    first: 'watch see read find get',
    second: new Set(['more']),
    form: /^ (?:news |stories |videos? |coverage )?(?:from|on|at) [A-Z\d][\w&.' -]{1,40}:$/
  },
  {
    kind: true,
    first: 'please',
    form: /^please (?:enable|turn on|disable|allow|accept|log in|sign in|refresh|use)\b.{1,80}\b(?:javascript|cookies?|browser|ad ?blocker|comment|continue|page|account)\b/i
  },
  {kind: true, first: 'you', second: new Set(['can', 'may']), form: /^ unsubscribe\b/i},
  {
    // «Stay up to date with the latest news. Follow us on …»
    kind: true,
    first: 'stay keep',
    holds: [
      'follow',
      'subscribe',
      'download',
      'join ',
      'channel',
      'newsletter',
      ' app',
      'whatsapp',
      'telegram',
      'facebook'
    ],
    form: /^(?:stay|keep) (?:up[ -]to[ -]date|updated|informed|tuned|connected|ahead|up) (?:with|on|of|to|about|by)\b.{4,120}$/i
  },
  {
    kind: true,
    first: 'you or',
    holds: ['bookmarks', 'my account', 'saved stories', 'reading list', 'user icon'],
    form: /^(?:you can find this (?:story|article) in|or by navigating to)\b.{4,120}$/i
  },
  {kind: true, first: 'your', form: /^your (?:name|e-?mail|comment|message|phone)\s?\((?:required|optional)\)$/i},
  {
    kind: true,
    first: 'subscribe',
    second: new Set(['to']),
    form: /^ (?:listen|read|continue|view|unlock|comment|watch)(?: (?:more|reading|now|this (?:article|story)))?$/
  },
  // «Sign up for Dispatch, our weekly letter»
  {
    kind: true,
    first: 'sign',
    holds: [', our ', ', the ', ', a '],
    form: /^sign up (?:for|to) [^.,]{2,40}, (?:our|the|a) (?:[\w-]+ ){0,3}(?:letter|e-?mail|digest|briefing|bulletin|round-?up)$/i
  },
  // «See more on: Harbour Hall, Ana Ruiz»: what it is filed under
  {
    kind: true,
    first: 'see read',
    second: new Set(['more']),
    form: /^ on\s?: ?[\w'’&.-]+(?: [\w'’&.-]+){0,2}(?:, [\w'’&.-]+(?: [\w'’&.-]+){0,2}){0,9}$/
  },
  {
    kind: true,
    first: 'you',
    second: new Set(['have']),
    form: /^ (?:\d{1,2}|\w{3,5}) (?:free |gift )?(?:articles?|stories|story) (?:left|remaining)\b/i
  },
  {kind: true, first: 'you', holds: ['of this'], form: /^you have .{1,20} of this (?:article|story) left\b/i},
  {
    kind: true,
    first: 'share',
    form: /^share (?:on|via|to|with) (?:\w{1,12}(?:\s{1,9}share (?:on|via|to|with) \w{1,12}){0,8}(?: in)?|.{1,20} \(opens in (?:a )?new (?:window|tab)\))$/i
  },
  {
    kind: true,
    first: 'for',
    second: new Set(['the', 'more', 'all', 'breaking', 'latest']),
    form: /^ .{2,60}\b(?:follow|subscribe|download|click|join|sign up)\b/i
  },
  {kind: true, first: 'your', second: new Set(['email', 'e-mail']), form: /^ address will not be\b/i},
  {kind: true, first: 'visit', form: /^visit (?:our|us)\b.{1,60}$/i},
  {
    kind: true,
    first: 'do',
    form: /^do you (?:have (?:a|any) (?:story|tip|news|information)|like (?:the content of )?this (?:article|story))\b/i
  },
  {kind: true, first: 'tell', holds: ['comments'], form: /^tell us what you think\b/i},
  {kind: true, first: 'tell', second: new Set(['us']), form: /^ which stories we should cover\b/i},
  // «Start the day with a summary of the news. Sign up for our newsletter.»
  {
    kind: true,
    first: 'start stay keep get find our the',
    holds: ['newsletter'],
    form: /^[^.!?“”"]{8,120}[.!] (?:sign up|subscribe) (?:to|for) (?:our|the) [\w ]{0,40}newsletters?[.!]?$/i
  },
  {
    kind: true,
    first: 'watch and visit daily',
    form: /^(?:watch more of our videos on \S.{1,40}|and on freeview \d.{0,40}|visit [A-Z]\w{1,20}! now|daily newsletter (?:receive|get)\b.{4,120})$/i
  },
  {
    // «Want more of this? Subscribe to our newsletter.»
    kind: true,
    first: 'want like enjoy looking',
    holds: ['ewsletter'],
    form: /^[^?]{8,120}\? (?:subscribe|sign up) (?:to|for) (?:our|the) [\w ]{0,40}newsletters?[.!]?$/i
  },
  {kind: true, first: 'keep', form: /^keep up (?:to date )?with what['’]s (?:happening|going on)\b/i},
  {
    kind: true,
    first: 'add make',
    form: /^(?:add|make) \S+(?: \S+){0,4} (?:as )?(?:a |your )?preferred source on google$/i
  },
  {
    kind: true,
    first: 'sign log register',
    form: /^(?:(?:sign|log) ?in|register) to (?:save|read|comment|continue|view|access|unlock|listen|share)\b.{0,40}$/i
  },
  {kind: true, first: 'follow', form: /^follow (?:us|@\w+|the author|our \w+)(?: on.{0,60})?$/i},
  {
    kind: true,
    first: 'already have enter',
    form: /^(?:already a subscriber|have (?:a (?:news )?tip|something to say)|enter your e-?mail)\b/i
  },
  {kind: true, first: 'we', second: new Set(['use']), form: /^ cookies\b/i},
  {
    kind: true,
    first: 'log sign',
    holds: ['to save', 'to read', 'to comment'],
    form: /^(?:log|sign) in(?:,| or).{1,40} to (?:save|read|comment)\b.{0,40}$/i
  },
  {
    // «Save articles to read later and create your own reading list.»
    kind: true,
    first: 'save bookmark',
    holds: ['reading list', 'read later'],
    form: /^(?:save|bookmark) (?:articles|stories|this|and) .{0,50}\b(?:reading list|read later)\b/i
  },
  {
    kind: true,
    first: 'read view show post add leave write see all',
    holds: ['comment'],
    form: /^(?:read|view|show|post|add|leave|write|see|all)(?: (?:a|all|the|your|\d{1,5})){0,2} comments?(?: \(?\d{1,5}\)?)?$/i
  },
  {
    kind: true,
    first: 'support text receive',
    form: /^(?:support .{3,60}\bjournalism\b|text ad\s?:|receive .{2,60}\b(?:inbox|newsletters?)\b)/i
  },
  {
    kind: true,
    first: 'watch follow join find like see',
    form: /^(?:watch|follow|join|find|like|see) (?:us |more |more from us )?on (?:youtube|facebook|instagram|whatsapp|telegram|tiktok|x|twitter)[.!]?$/i
  },
  {
    kind: true,
    first: 'you',
    holds: ['subscriber', 'free article', 'article limit'],
    form: /^you['’]?(?:ve| have) (?:accessed|reached|read|used)\b.{3,100}$/i
  },
  {kind: true, first: 'help', form: /^help (?:keep|your|us) .{3,60}\bby sharing this .{3,20}$/i},
  {
    kind: true,
    first: 'your',
    second: new Set(['information', 'data', 'email']),
    form: /^ .{1,40}\b(?:handled|processed|used|stored) in accordance with .{3,80}$/i
  },
  {
    // «NEW You can now listen to Harbour News articles!»
    kind: true,
    first: 'new you',
    holds: ['listen to'],
    form: /^(?:new:? )?you can (?:now )?listen to .{3,60}$/i
  },
  {kind: true, first: 'listen', form: /^listen to (?:this )?(?:article|story|content)\b.{0,40}$/i},
  {kind: true, first: 'listen min', form: /^\d{1,2}:\d\d min(?:utes)?(?: learn more)?$/i},
  {
    kind: true,
    first: 'you',
    form: /^you(?:'re|’re| are)? (?:(?:received|receiving|got|getting) this (?:e-?mail|newsletter|message)|(?:currently )?subscribed to)\b/i
  },
  {kind: true, first: 'read see view', second: new Set(['more']), form: /^ \(?https?:\/\/\S{4,200}$/i},
  // Where a terminal has more: «For more see [ID:nL5E8EE0AB]», «For a graphic, click on <LINK.1>»
  {
    kind: true,
    first: 'for see click double more related',
    holds: ['[id:', '[nn', '[nl', '<'],
    form: /^(?:for (?:more|related|an?|the|other)\b|see\b|(?:double-)?click\b|more on\b|related\b)[^.!?]{0,90}(?:\[(?:ID:)?n\w{3,20}\]|<[\w/=.]{2,20}>)$/i
  },
  // «Be the first to get Breaking News», «Get the latest scores straight to your phone»
  {
    kind: true,
    first: 'be get install',
    holds: ['breaking news', ' app', 'your phone'],
    form: /^(?:be the first to get breaking news|install the .{2,40} app(?: for free)?|get .{4,50} (?:straight|direct|sent) to your phone)$/i
  },
  {
    kind: true,
    first: 'see',
    second: new Set(['all']),
    form: /^ (?:news|stories|updates|articles|comments|videos|photos)\b[^.!?]{0,40}$/i
  }
]
