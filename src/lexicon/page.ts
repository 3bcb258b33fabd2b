import type {Opening} from './opening.js'
import {phraseList, wordList, type WordList} from './word-list.js'

/** Headings over the page's own lists of links, in lower case without a colon. */
export const pageHeadings: WordList = phraseList(
  'also by this author,more by this author,more from this author,most read,featured stories,around the bbc,more from the bbc,trending stories,related internet links,other news,in other news,' +
    'elsewhere on the web,around the web,from around the web,visual stories,web stories,photo stories,' +
    'popular stories,popular articles,most discussed,top comments,recommended stories,recommended articles,' +
    'latest headlines,in this section,more in this section,more from this section,most popular,most viewed,most shared,recommended,' +
    "recommended for you,trending,trending now,popular,popular now,latest,latest news,top stories,editor's pick," +
    "editor's picks,editor’s pick,editor’s picks,editors pick,editors picks,editors' pick,editors' picks," +
    'editors’ pick,editors’ picks,more news,comments,other stories,more stories,you might be interested in'
)

/** Last words of the names of papers and stations, as they stand over a page. */
export const mastheadWords: WordList = wordList(
  'register argus times tribune herald gazette chronicle inquirer sentinel ledger observer monitor post newspaper ' +
    'newspapers broadcasting corporation newswire newswires mail courier telegraph dispatch examiner advertiser guardian mercury nation'
)

/** Stretches of the mottos under them. */
export const mottoWords: readonly string[] = (
  'fear or favour,fear or favor,fear nor favour,the voice of,voice of the,truth first,the truth,trusted news,' +
  'trusted voice,news you can trust,nothing but the truth,your trusted,first with the news,the people’s paper,' +
  'fearless,independent voice,all the news,global perspective,human stories'
).split(',')

/** The same where no headline has such words, though nothing stands over them. */
export const sureMottos: readonly string[] = ['journalistic flair', 'global perspective human stories']

/** Labels of links that are a button where no title follows. */
export const linkButtons: WordList = phraseList(
  'read more,see more,view more,watch more,read next,more,learn more,read on,keep reading,continue reading,see all,view all'
)

/** Headings over names, numbers and addresses of those whom an editor can ask. */
export const contactOpenings: readonly Opening<true>[] = [
  {
    kind: true,
    first: 'media press investor news editorial further contact contacts inquiries enquiries relations information',
    form: /^(?:media |press |investor |news |editorial |further )?(?:contacts?|inquiries|enquiries|relations|information)(?: information| details)?\s?:/i
  },
  {
    kind: true,
    first: 'contact reach email e call',
    form: /^(?:[Cc]ontact|[Rr]each|[Ee]-?mail|[Cc]all) (?:(?:the |our )?(?:staff )?(?:reporter|writer|editor|correspondent|columnist) )?[A-Z].{2,50} (?:at|on|via) .{0,60}(?:@|\d{3})/
  },
  {
    kind: true,
    first: 'for to',
    form: /^(?:for (?:a copy|copies) of|to (?:arrange|request|set up|book) (?:an? |the )?(?:interview|copy|image|visit))\b.{1,120}\b(?:contact|call|e-?mail)\b/i
  },
  {kind: true, first: 'issued', form: /^issued by\s?:?$/i},
  {kind: true, first: 'contact', form: /^contact \w.{2,50} at \S{1,64}@/i},
  {kind: true, first: 'write', form: /^write to .{3,60} at \S{1,64}@/i},
  {kind: true, first: 'for', form: /^for related (?:news|news and information|stories)\s?:$/i},
  {
    kind: true,
    first: 'to',
    form: /^(?:to contact the (?:reporters?|editors?|writers?|author)|to reach the (?:reporter|writer))\b/i
  },
  {
    kind: true,
    first: 'for',
    form: /^for (?:further |more |additional |all |media |press |interview |image |photo )?(?:information|details|inquiries|enquiries|queries|questions|feedback|interviews?|requests|images|photographs|comment)\b.{0,40}(?:contact|call|email|e-mail|write to|:)/i
  },
  {
    kind: true,
    first: 'media press contact contacts',
    form: /^(?:media contacts?|press contacts?|contacts?|media inquiries|media enquiries|press office)$/i
  }
]
/** The same after a name: `Ana Ruiz can be reached at …`. */
export const reached =
  /^.{3,60}\bcan be (?:reached|contacted|sent) (?:at|on|by|via|to)\b|\b(?:reach|contact|e-?mail|follow) (?:him|her|them|me)(?: at| on|:) /i

/** Headings over a page's own subjects, one short line each: `Topics`, `Related Topics`. */
export const topicHeadings: WordList = phraseList(
  'archivado en,etiquetas,mots-clés,schlagworte,argomenti,trefwoorden,related topics,related topic,archived in,in this news,topics,tags,more on this topic,in this article,filed under,keywords,categories,' +
    'related tags,explore more on these topics,follow related authors and topics,more about,issue keywords,' +
    'related tags and topics,read more on these topics'
)

/** Headings over what a release tells of a paper, one line each, in lower case. */
export const paperHeadings: WordList = phraseList(
  'journal,doi,method of research,subject of research,article title,article publication date,coi statement,funder,funders,usage restrictions'
)

/** Names of boxes that nobody has alone: an address there is no author's. */
export const boxNames: WordList = wordList(
  'editor editors editorial editorials news newsdesk newsroom desk info information press media contact contacts ' +
    'tip tips letters feedback hello support sales office mail web online pr comms communications admin enquiries ' +
    'inquiries features sport sports business subs customer service subscriptions'
)

/** Words of headings over a publisher's boilerplate: `Forward-Looking Statements`, `Safe Harbor Notice`. */
export const boilerplateHeadings: WordList = wordList(
  'partners statement statements disclaimer disclaimers notice notices note notes disclosure disclosures harbor harbour'
)

/** What a page lets its readers feel. */
export const reactions: WordList = wordList('love like haha wow sad angry happy funny surprised excited')
