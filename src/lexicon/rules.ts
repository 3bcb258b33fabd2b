/** Everything that the program warns about. `about` says what the warning means, `do` what the reader can do. */
export interface Rule {
  title: string
  about: string
  example: string
  do: string
}

export type RuleId = keyof typeof rules

export const rules = {
  empty: {
    title: 'The input holds no story',
    about: 'Nothing but white space, padding or furniture was found, so no story is written.',
    example: 'an empty file',
    do: 'Check that the right file was given, and that the sender’s transfer was complete.'
  },
  markup: {
    title: 'The input is markup and is read as plain copy',
    about: 'It begins as an HTML page or an XML document does. Its tags are read as words of the story.',
    example: 'wirecopy page.html, without --from',
    do: 'Say what it is: --from html for a page, --from nitf for NITF or NewsML-G2.'
  },
  'wire-header': {
    title: 'A line of the transmission header is missing or damaged',
    about: 'The header lacks a line, or a line cannot be read. Its fields are null; the text is read all the same.',
    example: 'a transmission without its keyword line',
    do: 'Look at the named line; ask the sender where it happens often.'
  },
  'wire-end': {
    title: 'A transmission breaks off',
    about: 'The end mark (ETX) is missing, so the story may be cut short. What came is read.',
    example: 'a line that dropped during the transfer',
    do: 'Ask for the story again, or check its end by hand.'
  },
  'date-order': {
    title: 'A date in numbers can be read in two ways',
    about: 'Day and month could be exchanged, and nothing in the story settles which is meant. The date is left out.',
    example: 'Updated: 06-07-2021',
    do: 'Say which order the source uses: --date-order dmy or --date-order mdy.'
  },
  'date-part': {
    title: 'The time of a story lacks its year or its day',
    about: 'The page leaves it to the reader, and nothing else in the copy gives it. The date is left out.',
    example: 'Updated: 12 Sep 05:12',
    do: 'Where the year is missing, say the day on which the copy came: --received 2025-09-14.'
  },
  speaker: {
    title: 'Two people of the story can be meant',
    about:
      'A surname, a role (“the minister”) or a pronoun fits two speakers, and nothing tells which is meant. The words stay as they stand.',
    example: 'Anna Bell and Tom Bell are named, and «Bell said» follows',
    do: 'Look at the quote, and give the full name where it is used further.'
  },
  headline: {
    title: 'The headline is doubtful',
    about: 'The line that stands where a headline does is as long as a paragraph.',
    example: 'copy whose first line is running text, with a byline under it',
    do: 'Look at the head of the copy: a line may be missing.'
  },
  'date-offset': {
    title: 'A date without offset cannot be written',
    about:
      'The format asked for holds moments, not local times, and neither the copy nor --timezone gives the zone. The ' +
      'date is left out, or left as it is where the tool that reads it guesses a zone.',
    example: 'Published: 11:16, June 12, 2020, written as ninjs',
    do: 'Say the zone of the source: --timezone Asia/Shanghai or --timezone +08:00.'
  },
  'left-out': {
    title: 'The format has no place for a part of the story',
    about: 'A part that was read could not be written in this format. docs/formats.md says what each can hold.',
    example: 'a related title without its address, written as ninjs',
    do: 'Write another format beside it, such as json, which holds all.'
  },
  character: {
    title: 'A sign that XML cannot hold was left out',
    about: 'XML forbids control signs and halves of surrogate pairs, however they are written.',
    example: 'a stray ESC in a paragraph',
    do: 'Nothing, as a rule; look at the copy where the sign may have stood for a letter.'
  },
  'head-line': {
    title: 'A line of the head is not known',
    about: 'Between headline and text stands a line that is no deck, byline or time. It is kept as furniture.',
    example: 'the third line of a head with headline and deck',
    do: 'Look at the line; if it is text of the story, an empty line before it tells so.'
  }
} as const satisfies Record<string, Rule>
