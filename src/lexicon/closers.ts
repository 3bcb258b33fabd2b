import type {Opening} from './opening.js'
import {phraseList, type WordList} from './word-list.js'

/** Lines that a page has under a story and nowhere else, in lower case without end punctuation. */
export const closers: WordList = phraseList(
  'story saved,suggest a correction,submit a correction,report a correction,report a typo,report an error,' +
    'report a mistake,print this page,print this article,close modal,leave a reply,cancel reply,post a comment,' +
    'add a comment,write a comment,rate this news,rate this article,last news,trending stories,more from author,' +
    'more from this author,related tags,story tags,tagged,show comments,view comments,read comments,next story,' +
    'previous story,next article,previous article,next post,previous post,show earlier updates,load more updates,' +
    'sign me up,recommended articles,show full article,end of article,get involved with the news,' +
    'send your news & photos,send your news and photos,comments: our rules,follow us on social media,hide comments,' +
    'share or comment on this article,go to accessibility shortcuts,most watched news videos,add your comment,' +
    'write a letter to the editor,report this comment,sponsored links,trending topics,top news stories,' +
    'stay connected,explore more,discover more,found a mistake in this article?,report it to us,' +
    'thank you for your report,was this page useful? yes no,is this page useful? yes no,was this page helpful? yes no'
)

/** How such a line begins. */
export const closerOpenings: readonly Opening<true>[] = [
  {kind: true, first: 'print', second: new Set(['print', 'this']), form: /^ (?:this )?(?:page|article|story)$/i},
  {kind: true, first: 'permalink', form: /^permalink:?\s+\S{4,120}$/i},
  {kind: true, first: 'tags tagged topics keywords', form: /^(?:tags|tagged|topics|keywords)(?: \/ keywords)?\s?:/i},
  // What a paper that is told of is, under the story
  {kind: true, first: 'journal', form: /^journal information\s?:/i},
  {kind: true, first: 'more', holds: ['doi'], form: /^more information\s?: .{10,400}\bdoi\b/i},
  {kind: true, first: 'provided', form: /^provided by (?:the )?[A-Z].{2,60}$/i},
  {kind: true, first: 'citation', form: /^citation\s?: .{10,200}\bretrieved\b/i},
  {kind: true, first: 'release', form: /^\(?release id\s?:/i},
  {kind: true, first: 'visitor visitors', form: /^visitors? counter\s?:/i},
  {
    kind: true,
    first: 'read',
    holds: ['read the original', 'read this'],
    form: /^read (?:the original (?:article|story|post) (?:on|at|in|here)|this (?:release|story|article) in\s?:)/i
  },
  {
    kind: true,
    first: 'have',
    form: /^have (?:a comment|something to say|an opinion) (?:about|on) this (?:article|story|report)\b/i
  },
  {
    // What a page asks of those who have read it
    kind: true,
    first: 'what like liked enjoy enjoyed did thank thanks help become',
    form: /^(?:what do you think\?|(?:did you )?(?:like|liked|enjoy|enjoyed) (?:(?:this (?:article|story|report|piece)|reading)\b|what you (?:read|see)\?)|thank(?:s| you) for (?:reading|subscribing)\b|help us keep\b|become an? (?:member|subscriber|supporter|patron)\b).{0,100}$/i
  },
  // «Track Latest News Live on Harbour.example and get news updates from the coast and around the world»
  {
    kind: true,
    first: 'track catch get follow',
    holds: ['news'],
    form: /^(?:track|catch|get|follow) (?:all )?(?:the )?(?:latest|breaking|live|top)(?: \w+){0,2} (?:news|updates)\b[^.]{4,160}$/i
  },
  {
    kind: true,
    first: 'in',
    second: new Set(['compliance']),
    form: /^ with the JTI standards$/
  },
  {kind: true, first: 'feedback', form: /^feedback\s?:\s.{2,120}$/i},
  // «More from News», as the last line of all
  {kind: true, first: 'more', second: new Set(['from', 'in']), form: /^ [A-Z]\w+(?: (?:and |& )?[A-Z]\w+){0,2}$/},
  // A mailer's last lines
  {kind: true, first: 'you', form: /^you(?:['’]re| are) (?:receiving this|(?:currently )?subscribed to)\b/i},
  {kind: true, first: 'our', second: new Set(['mailing']), form: /^ address is:?/i},
  {kind: true, first: 'update', second: new Set(['subscription', 'your']), form: /^ (?:subscription )?preferences\b/i},
  {
    kind: true,
    first: 'unsubscribe',
    form: /^unsubscribe(?:$| ?[|·•/<]| (?:here|from|me|at|by)\b).{0,120}$/i
  },
  {kind: true, first: 'comments comment', form: /^comments?\s?[-–:(]\s?\d{1,5}\)?$/i},
  {
    kind: true,
    first: 'more',
    holds: ['journalism trust'],
    form: /^more: .{2,60} certified by the journalism trust initiative$/i
  },
  {
    kind: true,
    first: 'contact',
    holds: ['@'],
    form: /^contact (?:the )?(?:editor|reporter|writer|author)s?:? .{3,80}@.{3,60}$/i
  },
  {kind: true, first: 'word', form: /^word count\s?:\s?\d{1,5}$/i}
]
