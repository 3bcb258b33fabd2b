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

/** The same of pages in Italian, Spanish, Portuguese, Dutch and Indonesian that hold copy in English. */
export const furtherMonths: ReadonlyMap<string, number> = byNumber([
  'gennaio enero janeiro januari gen ene',
  'febbraio febrero fevereiro februari',
  'marzo março maart maret',
  'aprile abril abr',
  'maggio mayo maio mei mag',
  'giugno junio junho giu',
  'luglio julio julho lug',
  'agosto augustus agustus ago',
  'settembre septiembre setembro set',
  'ottobre octubre outubro ott',
  'noviembre novembro',
  'dicembre diciembre desember dic'
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
  'zondag'
])
