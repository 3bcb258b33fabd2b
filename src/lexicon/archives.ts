import {meanings, phraseList, type WordList} from './word-list.js'

type CodeName = 'headline' | 'byline' | 'day' | 'time' | 'disclaimer' | 'copy' | 'other'

/** The codes with which an archive of the press sets the fields of a record, each before its words. */
export const archiveCodes: ReadonlyMap<string, CodeName> = meanings<CodeName>(`
  headline: HD
  byline: BY
  day: PD
  time: ET
  disclaimer: CY
  copy: LP, TD
  other: SE, CR, WC, SN, SC, ED, PG, VOL, LA, CT, RF, CO, IN, NS, RE, IPC, IPD, PUB, AN, ART, CLM, DLN
`)

/** Labels of the fields that archives of the press set below a story, in lower case. */
export const archiveFields: WordList = phraseList(
  'language,load-date,load date,correction-date,publication-type,publication type,journal code,journal-code,acc-no,' +
    'accession number,record number,index terms,index term,document-type,document type,source type,database,' +
    'publication title,publication subject,country of publication,place of publication,issn,e-issn,proquest document id,' +
    'document url,entry date,newspaper code'
)

/** Labels that stand beside those; alone they can be a box of facts. */
export const looseFields: WordList = phraseList(
  'subject,subjects,company,companies,organization,ticker,industry,person,people,geographic,country,state,city,' +
    'last updated,publisher,word count,copyright,type,edition,page,pages,section,names,name,distribution,source,graphic,url'
)

/** Lines that stand alone among them. */
export const archiveLines: WordList = phraseList('classification,end of document,---- index references ----')
