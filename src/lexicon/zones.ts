import {meanings} from './word-list.js'

/** Letters of time zones to offsets. */
export const zones: ReadonlyMap<string, string> = meanings(`
  Z: Z, UTC, GMT
  -05:00: EST, CDT
  -04:00: EDT, AST, CLT
  -07:00: MST, PDT
  -06:00: MDT
  -08:00: PST, AKDT
  -09:00: AKST
  -10:00: HST
  -03:00: ADT, BRT, ART, UYT, CLST
  -03:30: NST
  -02:30: NDT
  +01:00: BST, WEST, WAT, CET
  +02:00: CEST, EET, SAST, CAT
  +03:00: EEST, EAT, MSK, TRT, IDT
  +03:30: IRST
  +04:00: GST, AZT
  +04:30: AFT
  +05:00: PKT, UZT
  +05:30: IST, SLST
  +05:45: NPT
  +06:00: BDT, BTT
  +06:30: MMT
  +07:00: ICT, WIB
  +08:00: WITA, MYT, SGT, HKT, PHT, PHST, AWST
  +09:00: WIT, KST, JST
  +09:30: ACST
  +10:30: ACDT
  +10:00: AEST, PGT
  +11:00: AEDT
  +12:00: NZST, FJT
  +13:00: NZDT
`)

/**
 * Letters that say no season: hours from UTC in winter. West of Greenwich daylight time is America's, else Europe's;
 * `UK` and `MEZ` stand for the clocks of London and of Paris, which embargoes name.
 */
export const seasonalZones: ReadonlyMap<string, number> = new Map(
  Object.entries({ET: -5, CT: -6, MT: -7, PT: -8, UK: 0, MEZ: 1})
)

/** Letters of several zones: `CST` is China's and the American Midwest's. They are read past and give no offset. */
export const unsettledZones: ReadonlySet<string> = new Set(['CST', 'LT'])

/** Zones in words, in small letters, to their letters: `Eastern Daylight Time`. */
export const zoneNames: ReadonlyMap<string, string> = meanings(`
  EDT: eastern daylight time
  EST: eastern standard time
  ET: eastern time, us eastern time, new york time, washington time
  CDT: central daylight time
  CST: central standard time
  CT: central time
  MDT: mountain daylight time
  MST: mountain standard time
  MT: mountain time
  PDT: pacific daylight time
  PST: pacific standard time
  PT: pacific time, us pacific time
  UK: london time, uk time, british time
  MEZ: paris time, brussels time, berlin time, rome time, madrid time, central european local time
  GMT: greenwich mean time
  UTC: coordinated universal time
  BST: british summer time
  CET: central european time
  CEST: central european summer time
  EAT: east africa time
  WAT: west africa time
  MSK: moscow time
  IST: india standard time, indian standard time
  SGT: singapore time
  HKT: hong kong time, beijing time
  JST: japan standard time
  LT: local time
`)
