import {phraseList, wordList, type WordList} from './word-list.js'

/** Words that open a sentence in a capital and are no part of the name after them. */
export const functionWords: WordList =
  wordList(`the a an this that these those his her its their our my your he she it they we you i and but or nor yet so for if then than as at by
  from in into of off on onto out over to under up with without about above across after against along amid among around because before
  behind below beneath beside besides between beyond despite down during except inside like near once outside past per since though
  although through throughout till toward towards until unlike upon via when whenever where whereas wherever while who whom whose
  which what why how not no never also however meanwhile moreover still even only just both each every either neither all any some
  many most more much several few one two three four five six seven eight nine ten another other such there here now later earlier
  today yesterday tomorrow according asked speaking told said citing referring quoting writing following responding reacting
  addressing answering giving asked is was are were be been has have had do does did will would can could may might must shall should`)

/** Those that cannot begin what somebody is: a phrase that opens with one is no description. */
export const prepositions: WordList =
  wordList(`in on at by from with without for of to into over under after before during since until amid among against about across around
  despite through throughout via as if when while where because although though and but or so that than like near once outside inside within behind
  beyond beside below above off onto toward towards upon between along per plus including
  according asked speaking saying adding said told citing referring quoting writing is was are were has have had be been not also
  who whose whom which what how why then later earlier still even only just aged there here now respectively`)

/** Words with which no line ends that is not wrapped. */
export const unended: WordList = wordList(
  `the a an and or but of to on in at by for from with into than that which who whose as if its his her their our my is are was were
  be been has have had will would can could may might must should not no said very more most about over under between against`
)

/** Small words inside of names. */
export const particles: WordList = phraseList(
  'al,el,ul,bin,bint,binti,binte,ibn,abu,de,da,di,do,dos,das,du,del,della,dela,la,las,los,le,van,von,der,den,ter,' +
    'ten,zu,zum,zur,vom,af,av,y,e,st,ould,ap'
)

/** Verbs that help others, in forms that only a clause has. */
export const finite: WordList = phraseList('is,was,are,were,has,have,had,does,did,would,could')

export const days: WordList = phraseList(
  'monday,tuesday,wednesday,thursday,friday,saturday,sunday,january,february,march,april,june,july,august,september,october,november,december'
)

/** When something was said, as it stands between a speaker and the verb: «The firm today announced …». */
export const dayWords: WordList = phraseList(
  'today,yesterday,tomorrow,tonight,monday,tuesday,wednesday,thursday,friday,saturday,sunday'
)
