/** Twelve lists of names to the numbers of the months. */
const byNumber = (all: readonly string[]): ReadonlyMap<string, number> =>
  new Map(all.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)))

/** Names of months in lower case, without their full stop, to their numbers: English, German and French ones. */
export const months: ReadonlyMap<string, number> = byNumber([
  'january jan januar janvier',
  'february feb februar février',
  'march mar mär märz mars',
  'april apr avril',
  'may mai',
  'june jun juni juin',
  'july jul juli juillet',
  'august aug août',
  'september sep sept septembre',
  'october oct okt oktober octobre',
  'november nov novembre',
  'december dec dez dezember décembre'
])

/** The same of copy in other tongues, and their short forms. Portuguese «out» is left out: «12 out of 20». */
export const furtherMonths: ReadonlyMap<string, number> = byNumber([
  'gennaio enero janeiro januari gen ene janv stycznia ledna ianuarie ocak',
  'febbraio febrero fevereiro februari fév févr fev lutego února februarie şubat',
  'marzo março maart maret mrt marca března martie mart',
  'aprile abril abr avr kwietnia dubna aprilie nisan',
  'maggio mayo maio mei mag maj maja května mayıs',
  'giugno junio junho giu czerwca června iunie haziran',
  'luglio julio julho lug juil lipca července iulie temmuz',
  'agosto augustus agustus augusti ago agu sierpnia srpna ağustos',
  'settembre septiembre setembro set września září septembrie eylül',
  'ottobre octubre outubro ott października října octombrie ekim',
  'noviembre novembro listopada listopadu noiembrie kasım',
  'dicembre diciembre dezembro desember dic déc des grudnia prosince decembrie aralık'
])

export const weekdays: ReadonlySet<string> = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
  // German and French
  'montag',
  'dienstag',
  'mittwoch',
  'donnerstag',
  'freitag',
  'samstag',
  'sonntag',
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
  // Italian, Spanish and Portuguese
  'lunedì',
  'martedì',
  'mercoledì',
  'giovedì',
  'venerdì',
  'sabato',
  'domenica',
  'lunes',
  'martes',
  'miércoles',
  'jueves',
  'viernes',
  'sábado',
  'domingo',
  // Danish, Norwegian, Swedish and Dutch
  'mandag',
  'tirsdag',
  'onsdag',
  'torsdag',
  'fredag',
  'lørdag',
  'søndag',
  'måndag',
  'tisdag',
  'lördag',
  'söndag',
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
  // Indonesian
  'senin',
  'selasa',
  'rabu',
  'kamis',
  'jumat',
  'sabtu',
  'minggu'
])

/** Weekdays of other tongues in two or three letters, and the first part of Portuguese ones: `di 12 mrt`, `Terça-feira`. */
export const shortWeekdays: ReadonlySet<string> = new Set(
  'mo di mi do fr sa so ma wo vr za zo mer jeu ven sam dim lun mié jue vie sáb gio dom seg ter qua qui sex tis ons tor fre lör sön segunda terça quarta quinta sexta'.split(
    ' '
  )
)
