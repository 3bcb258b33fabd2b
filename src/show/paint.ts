import type {PartName, SpanName} from './parts.js'

/** What a stretch of the output is. */
export type Style = PartName | SpanName | 'sign' | 'gutter' | 'rule' | 'warning' | 'strong'

/**
 * Paints a stretch.
 *
 * @param speaker index of the speaker, for speech, speaker and cue: each person has a colour; -1 for nobody
 * @param within the part that a span is in: a span without a look of its own has that of its part
 */
export type Paint = (style: Style, text: string, speaker?: number, within?: PartName) => string

export const NO_PAINT: Paint = (_, text) => text
