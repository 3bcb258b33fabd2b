/** What the parts of copy are called where they are shown, in the order of a legend. */
export const PARTS = {
  envelope: 'the transmission’s own header or trailer',
  slugline: 'the desk’s word for the story',
  timeline: 'when it went out',
  headline: 'the title',
  subheadline: 'the deck under it',
  byline: 'who wrote it',
  caption: 'words under a picture',
  paragraph: 'the story’s text',
  crosshead: 'a heading within the text',
  pullquote: 'words set apart that the text repeats',
  list: 'a list',
  table: 'a table',
  separator: 'a rule between parts',
  related: 'a link to another story',
  note: 'words for the desk',
  tagline: 'the sign-off',
  furniture: 'lines of the page or the wire',
  filler: 'what belongs to no story'
} as const

export type PartName = keyof typeof PARTS

/** The same for words within a part. */
export const SPANS = {
  speech: 'what was said',
  speaker: 'who says it',
  cue: 'the word of saying',
  dateline: 'where and when',
  label: 'words that announce a part',
  date: 'a date',
  author: 'an author',
  organisation: 'an agency',
  place: 'a place',
  email: 'an address',
  credit: 'a credit',
  title: 'a title',
  url: 'an address on the web',
  attribution: 'whose words a pull quote is',
  takeKey: 'which take it is',
  field: 'a field of the header'
} as const

export type SpanName = keyof typeof SPANS
