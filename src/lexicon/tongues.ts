/** Labels, posts and buttons of copy in other tongues that are written in our letters. */
import {phraseList, type WordList} from './word-list.js'

/** `By` before a name, with or without a colon, in lower case. */
export const foreignBy: ReadonlySet<string> = new Set(
  'von por par av af door di oleh autor autora auteur auteure autore texto testo tekst'.split(' ')
)

/** Labels of related links, in lower case. */
export const foreignRelated: WordList = phraseList(
  // Spanish, Portuguese, Italian
  'lea también,lee también,leer también,lea además,vea también,ver también,mira también,te puede interesar,' +
    'le puede interesar,también te puede interesar,leia também,leia mais,veja também,saiba mais,confira também,' +
    'leggi anche,leggi pure,vedi anche,guarda anche,' +
    // French
    'lire aussi,à lire aussi,a lire aussi,lire également,à lire également,voir aussi,à voir aussi,' +
    // German, Dutch
    'lesen sie auch,lesen sie mehr,siehe auch,auch interessant,mehr zum thema,lees ook,lees verder,lees meer,zie ook,' +
    'bekijk ook,' +
    // Swedish, Norwegian, Danish, Finnish
    'läs också,läs även,läs mer,se även,les også,les mer,se også,læs også,læs mere,lue myös,katso myös,' +
    // Polish, Czech, Romanian, Turkish
    'czytaj też,czytaj także,czytaj również,zobacz też,zobacz także,zobacz również,čtěte také,čtěte též,' +
    'přečtěte si také,citește și,citeşte şi,vezi și,ayrıca oku,bunu da oku,' +
    // Indonesian, Malay
    'baca juga,baca selengkapnya,simak juga,lihat juga,baca lagi'
)

/** The words of which one begins such a label. */
export const foreignRelatedFirsts: ReadonlySet<string> = new Set(
  (
    'lea lee leer vea ver mira te le también leia veja saiba confira leggi vedi guarda lire à a voir lesen siehe auch ' +
    'mehr lees zie bekijk läs se les læs lue katso czytaj zobacz čtěte přečtěte citește citeşte vezi ayrıca bunu baca ' +
    'simak lihat'
  ).split(' ')
)

/** Who had a hand in it, as a sign-off names them before a colon, by the English role. */
export const foreignRoles: ReadonlyMap<string, string> = new Map([
  ['pewarta', 'reporter'],
  ['penulis', 'reporter'],
  ['wartawan', 'reporter'],
  ['reportagem', 'reporter'],
  ['penyunting', 'editor'],
  ['redaktur', 'editor'],
  ['edição', 'editor'],
  ['edición', 'editor']
])

/** What an author is. */
export const foreignPosts =
  'repórter repórteres correspondente correspondentes periodista periodistas redactor redactora corresponsal ' +
  'journaliste journalistes correspondant correspondante redakteur redakteurin reporterin korrespondent ' +
  'korrespondentin giornalista corrispondente inviato inviata verslaggever redacteur wartawan jurnalis ' +
  'envoyé envoyée'

/** Lines of a page, in lower case without end punctuation. */
export const foreignFurniture: WordList = phraseList(
  "partager cet article,partager,imprimer,abonnez-vous,s’abonner,s'abonner,je m’abonne,je m'abonne,lire la suite," +
    'lire plus tard,réagir,commenter,écouter cet article,écouter,publicité,' +
    'compartir,imprimir,suscríbete,suscribirse,leer más,seguir leyendo,guardar,comentar,publicidad,escuchar,' +
    'compartilhar,compartilhe,assine,ouvir notícia,continua após a publicidade,continue lendo,' +
    'condividi,stampa,ascolta,abbonati,pubblicità,riproduzione riservata,continua a leggere,' +
    'teilen,drucken,merken,vorlesen,artikel anhören,artikel teilen,artikel drucken,abonnieren,werbung,anzeige,' +
    'weiterlesen,kommentieren,zur startseite,feedback,' +
    'delen,deel dit artikel,afdrukken,bewaren,reageer,advertentie,luister,abonneer,' +
    'dela,dela artikeln,lyssna,spara,annons,prenumerera,kommentera,del,del artikkelen,lytt,annonse,annonce,' +
    'udostępnij,reklama,drukuj,sdílet,tisk,bagikan,cetak,iklan,advertisement,komentar,salin tautan,lewati iklan,tim redaksi,lihat foto,lihat galeri'
)
