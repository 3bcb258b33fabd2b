/** The contract's kinds of note. */
type NoteName = 'editor' | 'correction' | 'clarification' | 'update' | 'advisory' | 'embargo' | 'disclaimer'

const timeLabel = (verbs: string, alone: string): RegExp =>
  new RegExp(
    `(?:(?:(?:this )?(?:content|article|story|page|report) )?(?:was )?(?:first |originally |last |latest |date |zuletzt |dernière )?(?:${verbs})(?: on| at| am| le)?(?: date and time| date| time)?(?: on| at)?${alone})(?![a-zà-ÿ])`,
    'iy'
  )

/**
 * The labels of a time line, by what the time under them is: a verb with what can stand before and after it. German and
 * French pages keep theirs over English copy.
 */
export const timeLabels: Readonly<Record<'published' | 'updated', RegExp>> = {
  published: timeLabel(
    'published|publish|publication|posted|created|issued|released|release|filed|uploaded|veröffentlicht|erstellt|publié',
    '|pub date|date|time|on'
  ),
  updated: timeLabel('updated|update|modified|edited|revised|amended|stand|aktualisiert|modifié|mise? à jour', '')
}

/** The words of which one begins each of these labels. */
export const timeLabelWords: ReadonlySet<string> = new Set(
  'this content article story page report was first originally last latest date published publish publication posted created issued released release filed uploaded updated update modified edited revised amended pub time on veröffentlicht erstellt publié zuletzt stand aktualisiert modifié mis mise dernière'.split(
    ' '
  )
)

/** What a byline's label can name before its `by`: `Words by`, `Text and photos by`. */
export const bylineWorks: readonly string[] =
  'story,stories,report,reports,words,texts?,written,reported,reporting,posted,article,interviews?,photos?,photographs?,photography,pictures?,images?,videos?,illustrations?,graphics?,compiled,produced'.split(
    ','
  )

/** Words that a label of a related link is made of. All its words are of these, and one is of `relatedHeads`. */
export const relatedWords: ReadonlySet<string> = new Set(
  "also read keep continue more see related story stories article articles news coverage content link links watch listen must don't dont don’t miss you may might like on this from further reading previously earlier the full analysis opinion explainer video videos photos gallery pictures in latest background report reports topic topics view next up here to for our click check out recommended reads interesting trending editor's editor’s editors pick picks".split(
    ' '
  )
)
export const relatedHeads: ReadonlySet<string> = new Set(
  'read related watch see miss listen reading view like further recommended coverage'.split(' ')
)

/** Labels of notes, in lower case. */
export const noteLabels: ReadonlyMap<string, NoteName> = new Map(
  Object.entries({
    correction: 'correction',
    corrections: 'correction',
    corrected: 'correction',
    corrects: 'correction',
    refiles: 'correction',
    correcting: 'correction',
    erratum: 'correction',
    refile: 'correction',
    clarification: 'clarification',
    clarifies: 'clarification',
    clarified: 'clarification',
    "editor's note": 'editor',
    'editor’s note': 'editor',
    "editors' note": 'editor',
    'editors’ note': 'editor',
    'editors note': 'editor',
    'editor note': 'editor',
    eds: 'editor',
    'note to editors': 'editor',
    'notes to editors': 'editor',
    'note to editor': 'editor',
    editors: 'editor',
    'eds note': 'editor',
    'ed note': 'editor',
    'ed. note': 'editor',
    'note to readers': 'editor',
    'note to desk': 'editor',
    update: 'update',
    updates: 'update',
    attn: 'update',
    adds: 'update',
    attention: 'update',
    recasts: 'update',
    'updates with': 'update',
    rewrites: 'update',
    'update note': 'update',
    advisory: 'advisory',
    'media advisory': 'advisory',
    'photo advisory': 'advisory',
    'editors advisory': 'advisory',
    "editors' advisory": 'advisory',
    'desk advisory': 'advisory',
    embargo: 'embargo',
    embargoed: 'embargo',
    'embargoed until': 'embargo',
    'not for release before': 'embargo',
    'hold for release': 'embargo',
    'for release': 'embargo',
    'under embargo until': 'embargo',
    'not for publication before': 'embargo',
    'not for use before': 'embargo',
    'not to be published before': 'embargo',
    'strictly embargoed until': 'embargo',
    'embargoed till': 'embargo',
    'embargo until': 'embargo',
    disclaimer: 'disclaimer'
  } as const)
)

/** Roles in a sign-off, as they are written to as they are told. */
export const creditRoles: ReadonlyMap<string, string> = new Map(
  'reporting,additional reporting,further reporting,writing,editing,additional editing,additional writing,compiled,compilation,translation,translated,translating,production,produced,graphics,photography,research,edited,written,reported,reporter,reporters,editor,editors,edition,writer,writers,additional reporting and writing,reporting and writing,reporting and editing,writing and editing,inputs,files,assistance,contributed'
    .split(',')
    .map((role) => [role, role.replace(/^(reporter|editor|writer)s$/, '$1')])
)
