import {wordList, type WordList} from './word-list.js'

/** Words of which the prompts and buttons of a page are made, and few other lines: all words of one are of these … */
export const promptStock: WordList = wordList(
  'a an the this that our your us we you it to in on of for with by from at and or if more all full free new now ' +
    'here up out below above today daily weekly next previous older newer latest newest oldest first back top home ' +
    'page pages site website story stories article articles post posts news content message paid promoted powered ' +
    'view show read see open close expand enlarge save share print copy join get download follow unlock continue ' +
    'leave write add report suggest submit send give translate listen play watch sort load return go find visit ' +
    'enjoy enjoyed reached limit error mistake correction help improve privacy policy terms conditions agree i ' +
    'please enter valid address account friend photo photos picture pictures image images video videos audio link ' +
    'links related member membership support premium be sign log related does not cannot extra options'
)

/** … and one is of these. */
export const promptHeads: WordList = wordList(
  'newsletter newsletters comment comments cookie cookies homepage slideshow subscriber subscribers subscription ' +
    'advertisement advertisements sponsor sponsored unsubscribe subscribe login register bookmark swipe tap click ' +
    'email e-mail disqus browser tags sharing'
)
