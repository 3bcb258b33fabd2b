/** Credits on a line of their own, and an agency's with the line's stop. */
import {tail, type Form} from './credit-end.js'
import {isEvident} from './credit-words.js'
import {agencyOf} from './organisation.js'

const SIGNED = /^[A-ZÀ-Ž][\wÀ-ž.'’ -]{1,40}(?:\/\s?[A-ZÀ-Ž][\wÀ-ž.'’ -]{1,40}){1,3}$/

/** What a picture is to its paper: `Jo Bell/Staff`. */
const OWN = /^(?:staff|file|pool|contribut(?:or|ed)|submitted|provided|freelance)$/i

/** A line of its own: `Jo Bell/AP`, `UN Photo/Jo Bell`, `Jo Bell/Pool/AFP/Getty Images` */
export const signed: Form = ({text, slash}) => {
  if (slash < 0 || text.length > 70 || !SIGNED.test(text)) return undefined
  const [taker = '', ...more] = text.split(/\/\s?/)
  const isHouse =
    more.some((house) => agencyOf(house) || isEvident(house) || OWN.test(house)) || / Photos?$/.test(taker)
  return isHouse ? tail(text, 0, text, true) : undefined
}

const FROM =
  /^(?:Courtesy |From (?=.{2,50}\/(?:Instagram|Facebook|Twitter|X|TikTok|YouTube|Telegram)$))([A-ZÀ-Ž@][^.:;!?]{2,60})$/
const FILM = /^\d{1,2}:\d\d - Source: ([A-Z][\w &/]{1,30})$/

/** A line of its own: `Courtesy Jo Bell`, `From Jo Bell/Instagram`; of a film `03:12 - Source: CNN` */
export const given: Form = ({text}) => {
  const words = text.length > 75 ? undefined : (FROM.exec(text) ?? FILM.exec(text))?.[1]
  return words === undefined ? undefined : tail(text, 0, words, true)
}

const NAMED_HOUSE = /[.!?)]["'”’)]{0,2}\s{1,3}([A-Z]{2,10} (?:FOTO|PHOTO|Foto|Photo)\/[A-ZÀ-Þ][^.:;]{2,60})\.$/

/** `… on Thursday. ANTARA FOTO/Ana Ruiz/nz.`: an agency's picture, and the line's own stop. */
export const ofAgency: Form = ({text, stopped, slash}) => {
  const words = stopped && slash > 0 ? NAMED_HOUSE.exec(text)?.[1] : undefined
  if (words === undefined) return undefined
  const to = text.length - 1
  return {from: to - words.length, to: text.length, inner: {from: to - words.length, to}, sure: true}
}
