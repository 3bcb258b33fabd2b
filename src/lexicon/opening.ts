/** How a block can open. */
export interface Opening<Kind> {
  kind: Kind
  /** Its first word, in small letters: one of these, parted by blanks. Signs and figures before it do not count. */
  first: string
  /** Where its second word is one of a stock, that stock; `form` is then tried on what follows that word. */
  second?: Pick<ReadonlySet<string>, 'has'>
  /** The whole block, or what follows its second word. */
  form: RegExp
}
