import {foreignPosts, foreignRoles} from './tongues.js'
import {meanings, phraseList, wordList, type WordList} from './word-list.js'

/** The contract's kinds of note. */
type NoteName = 'editor' | 'correction' | 'clarification' | 'update' | 'advisory' | 'embargo' | 'disclaimer'

const subjects = 'content article story page report'
const adverbs =
  'first originally last latest date zuletzt letzte dernière laatst sist senast senest última ultima último ultimo terakhir'
const published =
  'published publish publication posted sent created issued released release filed uploaded added entered ' +
  'submitted veröffentlicht erstellt publié publicerad publiceringstid publisert publiceret gepubliceerd publicado ' +
  'pubblicato opublikowano julkaistu publicada publicación publicação publication pubblicazione creado criado ' +
  'diterbitkan dipublikasikan offentliggjort udgivet geplaatst'
const updated =
  'updated update modified edited revised amended changed reviewed corrected refreshed stand aktualisiert modifié ' +
  'mis mise uppdaterad oppdatert opdateret bijgewerkt actualizado aggiornato atualizado zaktualizowano päivitetty ' +
  'modifica modificato modificado actualizada actualización atualizada atualização aggiornata aggiornamento aktualisierung diperbarui'
const alone = 'date time on'

/**
 * The label of a time: a verb, with what can stand before and after it. German and French pages keep theirs over English
 * copy.
 *
 *     This article was last updated on
 *     Date published
 */
export const timeLabel = {
  /** What went out; `this` can stand before it, and `was` after it. */
  subjects: wordList(subjects),
  adverbs: wordList(adverbs),
  /** The verbs, by what the time under them is. */
  verbs: new Map<string, 'published' | 'updated'>([
    ...published.split(' ').map((verb) => [verb, 'published'] as const),
    ...updated.split(' ').map((verb) => [verb, 'updated'] as const)
  ]),
  /** What a verb needs after it: `mise à jour`. */
  rests: new Map([
    ['mis', ' à jour'],
    ['mise', ' à jour']
  ]),
  /** After the verb, around `date`, `time` or `date and time`. */
  joints: ['on', 'at', 'am', 'le', 'el', 'em', 'il', 'op', 'den', 'pada'],
  /** Alone they say that it was published. */
  alone: wordList(alone),
  /** All that one can begin with. */
  openers: wordList(`this was as pub ${subjects} ${adverbs} ${published} ${updated} ${alone}`)
} as const

/** Words between a day and its hour, in lower case, of which two can stand together: `a las`, `alle ore`. */
export const hourWords: ReadonlySet<string> = new Set(
  'at on um à às as a las la alle ore kl klo pukul om saat o godz'.split(' ')
)

/** What a byline's label can name before its `by`: `Words by`, `Text and photos by`. */
export const bylineWorks: readonly string[] = (
  'story,stories,report,reports,words,texts?,written,live reporting,live coverage,live updates,news provided,' +
  'provided,issued,released,reported,reporting,posted,article,interviews?,photos?,photographs?,photography,' +
  'pictures?,images?,videos?,illustrations?,graphics?,compiled,curated,produced,contributed,submitted'
).split(',')

/** What a piece is, before the `by` of its author: `Analysis by Ana Ruiz`. */
export const bylineKinds: WordList = wordList(
  'analysis exclusive opinion comment commentary explainer essay column review perspective feature profile obituary dispatch'
)

/** What a journalist's post is named by, before `editor` or `reporter`. */
export const beats: WordList = phraseList(
  'political,politics,sports,business,science,chief,senior,staff,foreign,health,education,crime,environment,' +
    'economics,diplomatic,defence,defense,legal,court,city,local,news,special,national,features,deputy,assistant,' +
    'associate,contributing,investigative,data,royal,home,consumer,religion,medical,racing,cricket,football,' +
    'technology,energy,transport,culture,travel,arts,media'
)

/** Headings over the points of a summary, in lower case without a colon. */
export const summaryHeadings: WordList = phraseList(
  'summary,key points,key takeaways,takeaways,highlights,in brief,in short,in summary,main points,the main points,' +
    'key facts,at a glance,what to know,what you need to know,the gist,quick read,story highlights'
)

/** Headings over the parts of a summary, which need no points under them, in lower case without their sign. */
export const summaryParts: WordList = phraseList(
  "in short,what's next,what’s next,what happens next,what next,why it matters,the context,the background," +
    'the details,driving the news,the big picture,the bottom line,by the numbers,between the lines,' +
    "what they're saying,what they’re saying,what we're watching,what we’re watching,go deeper,state of play," +
    'catch up quick,zoom in,zoom out,flashback,how it works,yes, but,the intrigue,threat level,background,context,' +
    'highlights,key highlights,key findings,key facts,at a glance,the other side,reality check,worth noting,' +
    "the backdrop,what to watch,what's new,what’s new,next steps,the facts,conclusion,outlook"
)

/** Headings over the parts of a document as libraries of the press file it, in lower case. */
export const documentParts: WordList = phraseList(
  'abstract,full text,text,lead,lede,lead paragraph,introduction,overview,body,conclusion,preface,foreword,' +
    'appendix,discussion,excerpt,excerpts,transcript'
)

/** Desks of British agencies, as catchlines name them. */
export const desks: WordList = wordList(
  'politics courts court police inquest education health royal weather sport soccer football cricket rugby racing ' +
    'tennis golf city business transport media science environment showbiz music theatre fire crash accident sea ' +
    'rail air airport ireland ulster scotland wales memorial funeral economy consumer energy defence farming'
)

/** Words that a label of a related link is made of. All its words are of these, and one is of `relatedHeads`. */
export const relatedWords: WordList = wordList(
  'also read keep continue more see related internet story stories article articles news coverage content link ' +
    "links watch listen must don't dont don’t miss you may might like on this from further reading previously " +
    'previous earlier posts go dig deeper the full analysis opinion explainer explained video videos photos gallery ' +
    'pictures in latest background report reports topic topics view next up here to for our click check out ' +
    "recommended reads interesting trending editor's editor’s editors pick picks section site elsewhere other our be " +
    'interested in case missed it icymi similar suggested choice learn find out discover explore interview podcast ' +
    'profile feature archive archives timeline popular most top now today must must-read must-reads must-watch & and'
)
export const relatedHeads: WordList = wordList(
  'read related watch see miss listen reading view like further recommended coverage deeper trending must-read must-reads must-watch'
)
/** Heads of labels that are one only within the story: over it `Analysis: …` is the headline. */
export const looseHeads: WordList = wordList(
  'interested missed icymi similar suggested recommended choice pick picks learn discover explore explainer ' +
    'explained analysis opinion interview podcast video archive archives elsewhere previously earlier previous ' +
    'background gallery pictures more next link'
)

/** Labels of notes, in lower case. */
export const noteLabels: ReadonlyMap<string, NoteName> = meanings<NoteName>(`
  correction: correction, corrections, corrected, corrects, refiles, correcting, erratum, refile, corrections & clarifications, corrections and clarifications, correction & clarification, correction and clarification
  clarification: clarification, clarifies, clarified
  editor: note from the author, author's note, author’s note, editor's note, editor’s note, editors' note, editors’ note, editors note, editor note, eds, attention editors, note to editors, notes to editors, note for editors, notes for editors, note to editor, note to the editor, notes to the editor, editors, eds note, ed note, ed. note, note to readers, note to desk, note to subs, note to subeditors, note to picture desk, editors' notes, editors’ notes, editor's notes, editor’s notes, note to desks, notes to desks, notes to news desks, note to news desks
  update: update, updates, attn, adds, attention, recasts, updates with, rewrites, releads, repeats, writes through, update note
  advisory: advisory, photo opportunity, photo opportunities, media opportunity, filming opportunity, interview opportunity, photocall, photo call, kill, bulletin kill, mandatory kill, kill notice, withhold, media advisory, photo advisory, editors advisory, editors' advisory, desk advisory
  embargo: embargo, strict embargo, under embargo, under strict embargo, strictly embargoed, embargoed, embargoed until, not for release before, hold for release, for release, under embargo until, not for publication before, not for publication until, not for publication or broadcast, not for broadcast before, not for broadcast until, not for release until, not for use until, not for use before, not to be published before, strictly embargoed until, embargoed till, embargo until, embargo lifts, embargo lifted, embargo expires, embargo ends, embargoed for release, embargoed for release until, embargoed for publication until
  disclaimer: disclaimer, disclosure, disclosure statement, full disclosure, conflict of interest, declaration of interest
`)

/** Roles in a sign-off, as they are written to as they are told. */
export const creditRoles: ReadonlyMap<string, string> = new Map(
  (
    'reporting,additional reporting,further reporting,writing,editing,additional editing,additional writing,compiled,' +
    'compilation,translation,translated,translating,adapted,production,produced,graphic,graphics,photography,' +
    'research,edited,written,reported,reporter,reporters,editor,editors,edition,writer,writers,translator,' +
    'translators,additional reporting and writing,reporting and writing,reporting and editing,writing and editing,' +
    'inputs,files,assistance,contributed'
  )
    .split(',')
    .map((role): [string, string] => [
      role,
      ['reporters', 'editors', 'writers', 'translators'].includes(role) ? role.slice(0, -1) : role
    ])
    .concat([...foreignRoles])
)

/** Words in what an author is: `Science Writer`. */
export const authorRoles: ReadonlySet<string> = new Set(
  (
    'writer reporter correspondent editor columnist analyst chief producer photographer critic contributor fellow ' +
    'bureau staff journalist specialist intern professor lecturer researcher ' +
    foreignPosts
  )
    .split(' ')
    .flatMap((role) => [role, `${role}s`])
)

/** Words of sentences, as no byline has them. */
export const proseWords: WordList = wordList(
  'the was were is are has have had will would said says that this which his her their a'
)

/** Words of which one stands in a picture's credit. */
export const pictureWords: WordList = wordList(
  'photo photos photograph photographs picture pictures pic pool file handout via getty courtesy image images ' +
    'screengrab shutterstock archive archives archiv archivo archivio prnewsfoto newsfoto afp reuters epa xinhua twitter facebook'
)

/** What somebody is in a case, in brackets after the name, in lower case. */
export const parties: WordList = wordList(
  'appellant appellants respondent respondents claimant claimants defendant defendants petitioner petitioners ' +
    'applicant applicants plaintiff plaintiffs intervener interveners'
)

/** Who sells pictures, as a page names them on a line of their own, in lower case. */
export const pictureHouses: WordList = phraseList(
  'swns,south west news service,photosport,sipa usa,imago,zuma press,backgrid,getty images,getty,' +
    'afp via getty images,bloomberg via getty images,anadolu via getty images,nurphoto via getty images,' +
    'getty images via afp,shutterstock,epa-efe/shutterstock,rex/shutterstock,alamy,alamy stock photo,alamy live news,' +
    'istock,istockphoto,adobe stock,pa media,pa images,pa wire,epa,epa-efe,epa/shutterstock,reuters via third party,' +
    'unsplash,pexels,pixabay,flickr,wikimedia commons,google maps,google street view'
)

/** The fields of a mail's head, in lower case. */
export const mailFields: ReadonlyMap<string, 'from' | 'sent' | 'to' | 'subject'> = meanings(`
  from: from, de, von, da, van, från, fra, od
  sent: sent, enviado, enviado el, enviada em, gesendet, envoyé, envoyé le, inviato, verzonden, skickat, sendt, wysłano, fecha, data, datum, dato, date
  to: to, cc, bcc, reply-to, para, an, à, a, aan, till, til, do, cci, kopie
  subject: subject, re, asunto, assunto, betreff, objet, oggetto, onderwerp, ämne, emne, temat
`)

/**
 * Labels of the fields over copy that somebody mails in or that an agency's system prints, in lower case: what stands
 * after them. Beside a `desk` field others are fields too, whatever their labels; a `loose` label stands over facts as well.
 */
export const fieldLabels: ReadonlyMap<string, FieldName> = meanings<FieldName>(`
  headline: headline, headline suggestion, title suggestion, head, hed, hl, title, suggested headline, suggested hed, suggested head, suggested title, proposed headline, working headline, web headline, print headline, story headline, main headline, headline 1, headline1, news title, story, titular, título, titulo, titre, titel, überschrift, titolo
  deck: highlight, standfirst, strap, strapline, dek, deck, subhead, sub-head, subheading, sub-heading, subheadline, sub-headline, sub-deck, subdeck, subtitle, sub-title, suggested standfirst, suggested deck, suggested dek, summary, synopsis, short summary, excerpt, teaser, blurb, headline 2, headline2
  slug: slug, slugged, url slug, slugline, slug line, catchline, catch line, story slug, keyword line, clave, stichwort, stichworte, mot-clé, mots-clés
  byline: byline, bylines, by, filed by, author, authors, reporter, reporters, writer, correspondent
  note: note, notes, subs, guard, guard line, editor's note, editor’s note, editors' note, editors note, ed note, ednote, eds, desk note, note to desk, note to editors, advisory, attention, attn, instructions, special instructions, update note, correction, correction note, corrections, version note
  time: transmitted, posted, posted on, posted at, sent, sent at, release time, time sent, date sent, send time, pub, pub date, publish date, publication date, date published, published, published on, published at, originally published, issued, issue date, date issued, moved, filed, date filed, file date, created, date created, created on, creation date, date, time, date/time, date & time, date and time, timestamp, time stamp, version date, version created, first created, contentcreated, versioncreated, firstcreated, datecreated, datepublished, pubdate, fecha, fecha y hora, datum, datum/uhrzeit, data, heure, hora, story date, news date, transmission time, transmission date
  updated: lastmod, updated, contentmodified, datemodified, last updated, updated on, updated at, last modified, modified, date modified, date updated, last update, revised
  desk: publication, publication name, newspaper, words, word count, wordcount, word length, length, len, prioridad, priorität, priorité, priorità, prioridade, urgencia, dringlichkeit, palabras, wörter, mots, parole, palavras, categoría, categoria, kategorie, catégorie, ressort, sección, servicio, dienst, pix, pics, category, categories, section, desk, priority, urgency, take, takes, service, product, feed, wire, version, budget, budget line, tag, tags, keywords, keyword, topic, topics, index, story number, story no, story no., story id, news id, item id, item no, item no., document id, doc id, message id, serial no, serial no., serial number, ref, ref no, reference, edit number, embargo, embargoed, sub-category, subcategory, subject code, subject codes, subject matter, iptc, slug date, file, filename, file name, usage, usage terms, guid, transmission id, transref, news type, story type, content type, media type, author email, author e-mail, run time, running time, trt, tx, tx date
  dateline: dateline
  loose: origin, original, photos, photo, pictures, picture, images, image, art, video, videos, audio, graphics, graphic, language, language code, lang, id, main image, featured image, lead image, hero image, thumbnail, url, permalink, status, client, format, copyright, restrictions, location, country, region, city, for, sub, programme, program, bulletin, dur, duration, presenter, newsreader, email, e-mail, source, credit, provider, agency, editor, editors, edited by, type, subject, subjects, contact, from, to, cc, bcc, reply-to
`)

type FieldName = 'headline' | 'deck' | 'slug' | 'byline' | 'note' | 'time' | 'updated' | 'desk' | 'dateline' | 'loose'

/** A page's sections, as it names them beside the time, in lower case. */
export const sections: WordList = phraseList(
  'news,local,local news,national,india,world,world news,international,sport,sports,politics,business,opinion,features,' +
    'entertainment,lifestyle,life,health,education,technology,tech,science,environment,economy,metro,crime,culture,' +
    'arts,travel,community,headlines,top stories,breaking news,latest,latest news,general,regional,front page,' +
    'lead stories,africa,asia,europe,americas,middle east,agriculture,society,top news,regions,nation,nationwide,states,cities,main news,uncategorized'
)

/** What a sender calls its paper, beside or under its own name, in lower case. */
export const releaseKinds: WordList = phraseList(
  'press release,news release,news and press release,media release,media statement,press statement,news statement,press communique,' +
    'press communiqué,press notice,media notice,press note,media note,news bulletin,media advisory,press summary,' +
    'press office,newsroom,press service,press centre,press center,press room,media centre,media center,' +
    'for immediate release'
)

/** What a state is, before `of` and its name over a release, in lower case. */
export const states: WordList = wordList(
  'republic kingdom commonwealth federation union state sultanate emirate principality duchy government'
)

/** What a page calls a kind of piece over its headline, in lower case. */
export const pieceKinds: WordList = wordList(
  'warning column review briefing bulletin forecast notebook diary report analysis interview profile explainer series obituary'
)
/** The same in phrases. */
export const kickers: WordList = phraseList(
  'the long read,long read,the big read,big read,the big story,special report,cover story,first person,' +
    'the interview,the conversation,photo essay,in pictures,data journalism,a reporter at large,field notes,' +
    'from the archive,live updates,match report,breaking news,press release,news release,media release,' +
    'media statement,for immediate release,guest essay,guest column,letters to the editor'
)
