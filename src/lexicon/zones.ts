/** Letters of time zones to offsets. */
export const zones: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Z: 'Z',
    UTC: 'Z',
    GMT: 'Z',
    EST: '-05:00',
    EDT: '-04:00',
    CDT: '-05:00',
    MST: '-07:00',
    MDT: '-06:00',
    PST: '-08:00',
    PDT: '-07:00',
    AKST: '-09:00',
    AKDT: '-08:00',
    HST: '-10:00',
    AST: '-04:00',
    ADT: '-03:00',
    NST: '-03:30',
    BRT: '-03:00',
    ART: '-03:00',
    BST: '+01:00',
    WEST: '+01:00',
    WAT: '+01:00',
    CET: '+01:00',
    CEST: '+02:00',
    EET: '+02:00',
    EEST: '+03:00',
    SAST: '+02:00',
    CAT: '+02:00',
    EAT: '+03:00',
    MSK: '+03:00',
    TRT: '+03:00',
    IDT: '+03:00',
    GST: '+04:00',
    PKT: '+05:00',
    IST: '+05:30',
    NPT: '+05:45',
    BDT: '+06:00',
    ICT: '+07:00',
    WIB: '+07:00',
    WITA: '+08:00',
    WIT: '+09:00',
    MYT: '+08:00',
    SGT: '+08:00',
    HKT: '+08:00',
    PHT: '+08:00',
    PHST: '+08:00',
    AWST: '+08:00',
    KST: '+09:00',
    JST: '+09:00',
    ACST: '+09:30',
    ACDT: '+10:30',
    AEST: '+10:00',
    AEDT: '+11:00',
    NZST: '+12:00',
    NZDT: '+13:00'
  })
)

/** Letters that say no season: hours from UTC in winter. Daylight time is America's. */
export const seasonalZones: ReadonlyMap<string, number> = new Map(Object.entries({ET: -5, CT: -6, MT: -7, PT: -8}))

/** Letters of several zones: `CST` is China's and the American Midwest's. They are read past and give no offset. */
export const unsettledZones: ReadonlySet<string> = new Set(['CST', 'LT'])

/** Zones in words, in small letters, to their letters: `Eastern Daylight Time`. */
export const zoneNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'eastern daylight time': 'EDT',
    'eastern standard time': 'EST',
    'eastern time': 'ET',
    'central daylight time': 'CDT',
    'central standard time': 'CST',
    'central time': 'CT',
    'mountain daylight time': 'MDT',
    'mountain standard time': 'MST',
    'mountain time': 'MT',
    'pacific daylight time': 'PDT',
    'pacific standard time': 'PST',
    'pacific time': 'PT',
    'greenwich mean time': 'GMT',
    'coordinated universal time': 'UTC',
    'british summer time': 'BST',
    'central european time': 'CET',
    'central european summer time': 'CEST',
    'east africa time': 'EAT',
    'west africa time': 'WAT',
    'moscow time': 'MSK',
    'india standard time': 'IST',
    'indian standard time': 'IST',
    'singapore time': 'SGT',
    'hong kong time': 'HKT',
    'beijing time': 'HKT',
    'japan standard time': 'JST',
    'local time': 'LT'
  })
)
