/**
 * The grammars, one for each kind of span. Each reads only the span that it is given, from the left, and either accounts
 * for the whole of it (its nodes hold every leaf of the span) or declines with `undefined`.
 */
export {once} from './once.js'
export {isTimeLabel, timeline} from './timeline.js'
export {aside} from './aside.js'
export {byline} from './byline.js'
export {isForeignByline} from './author-words.js'
export {isHouse} from './byline-author.js'
export {dateline, datelineAlone, senderBefore, townBefore, type Opening} from './dateline.js'
export {agencyCredit, caption, credit, maybeCredit, namedPicture, signedCredit} from './caption.js'
export {bodyAt, signatureAt} from './credit-name.js'
export {isKeptPicture} from './credit-words.js'
export {linkTitle, related, relatedLabel} from './related.js'
export {newsroom} from './newsroom.js'
export {tagline} from './tagline.js'
export {signedBy, signedLast} from './sender.js'
export {momentAt} from './date.js'
export {dateFields, offsetOn} from './moment.js'
export {isCapitalName, surelyName} from './names.js'
export {agencyOf, looksLikeNewsroom} from './organisation.js'
