import type {Story} from '../contract.js'

/** The texts of a body; a separator is a sign and no text. */
export const textsOf = ({body}: Story): string[] => body.filter(({type}) => type !== 'separator').map(({text}) => text)

/** How many words a body has, as everybody counts them: what white space parts. */
export const wordCount = (story: Story): number => textsOf(story).join(' ').split(/\s+/).filter(Boolean).length
