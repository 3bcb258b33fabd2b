/** How a block can open. */
export interface Opening<Kind> {
  kind: Kind
  /** Its first word, in small letters: one of these, parted by blanks. Signs and figures before it do not count. */
  first: string
  /** Where its second word is one of a stock, that stock; `form` is then tried on what follows that word. */
  second?: Pick<ReadonlySet<string>, 'has'>
  /** Small letters of which one stretch stands in each block that the form matches: looked for before the form is tried. */
  holds?: readonly string[]
  /** The whole block, or what follows its second word. */
  form: RegExp
}
