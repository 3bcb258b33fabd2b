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
  }
} as const satisfies Record<string, Rule>
