/** Signs that a page has spelt out: `&quot;`. Those of markup, `&lt;` and `&gt;`, stay as they are. */
export const entities: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  agrave: 'à',
  egrave: 'è',
  ntilde: 'ñ',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  ecirc: 'ê',
  acirc: 'â',
  nbsp: ' '
}

/** UTF-8 that was read as windows-1252: the third sign, after `â€`, to what the three stand for. */
export const misread: Readonly<Record<string, string>> = {
  œ: '“',
  '™': '’',
  '˜': '‘',
  '”': '—',
  '“': '–',
  '¦': '…',
  '¢': '•'
}
