import {expect, test} from 'vitest'
import {findCredit} from '../src/inline/credit.js'

const WORDS = 'Boats ride at anchor in the harbour'
/** The words that name who took a picture: `?` after them where only a place for captions makes them so. */
const credit = (text: string): string => {
  const found = findCredit(text)
  if (!found) return 'none'
  expect(text.slice(found.from, found.to)).toContain(text.slice(found.inner.from, found.inner.to))
  return text.slice(found.inner.from, found.inner.to) + (found.sure ? '' : ' ?')
}

test.each([
  // In brackets
  ['(Photo courtesy of Jo Bell)', 'Jo Bell'],
  ['(Photos courtesy Jo Bell)', 'Jo Bell'],
  ['(Courtesy Jo Bell)', 'Jo Bell'],
  ['(Courtesy of Jo Bell)', 'Jo Bell'],
  ['(Image source: Jo Bell)', 'Jo Bell'],
  ['(Photo Jo Bell)', 'Jo Bell'],
  ['(Photograph by Jo Bell)', 'Jo Bell'],
  ['(Photo credit: Jo Bell)', 'Jo Bell'],
  ['(Credit, Jo Bell)', 'Jo Bell'],
  ['(Image: Jo Bell)', 'Jo Bell'],
  ['(Image credit: Jo Bell)', 'Jo Bell'],
  ['(Pictures by Jo Bell)', 'Jo Bell'],
  ['(Picture credit: Jo Bell)', 'Jo Bell'],
  ['(Pic Jo Bell)', 'Jo Bell'],
  [`${WORDS}. HP File Photo: Jo Bell`, 'HP File Photo: Jo Bell'],
  [`${WORDS} /JO BELL`, 'JO BELL ?'],
  [`${WORDS} /Jo Bell`, 'Jo Bell ?'],
  [`${WORDS}/JO BELL`, 'none'],
  [`${WORDS} /2 OF 3`, 'none'],
  [`${WORDS}. Post file photo`, 'Post file photo'],
  [`${WORDS}. A file photo`, 'none'],
  [`${WORDS}. HP PHOTO: JO BELL`, 'HP PHOTO: JO BELL'],
  // After a bar, a dash, the last full stop
  [`${WORDS} | Jo Bell/AFP`, 'Jo Bell/AFP'],
  [`${WORDS} | Jo Bell/Harbour`, 'none'],
  [`${WORDS} and wait for the tide | AP`, 'AP'],
  [`${WORDS} | Photo by Jo Bell`, 'Jo Bell'],
  [`${WORDS}. Jo Bell for The Harbour Times`, 'Jo Bell for The Harbour Times ?'],
  [`${WORDS}. Jo Bell for the tide`, 'none'],
  [`${WORDS}. — AFP/File`, 'AFP/File'],
  [`${WORDS}. Shutterstock`, 'Shutterstock'],
  [`${WORDS}. Supplied`, 'Supplied'],
  [`${WORDS}. Undersupplied`, 'none'],
  [`${WORDS}. Courtesy: Port of Lima`, 'Port of Lima'],
  [`${WORDS}. Courtesy cost nothing`, 'none'],
  [`${WORDS}. Jo Bell/The Harbour Times`, 'Jo Bell/The Harbour Times ?'],
  ['(AFP)', 'AFP'],
  ['(WARNING: Images show how it sank.)', 'none'],
  ['(Photos by Jo Bell for the AFP.)', 'Jo Bell for the AFP.'],
  ['(Yonhap)', 'Yonhap ?'],
  ['(Yonhap/Jo Bell)', 'Yonhap/Jo Bell'],
  ['(Jo Bell/Yonhap)', 'Jo Bell/Yonhap'],
  ['(Jo Bell/Harbour)', 'Jo Bell/Harbour ?'],
  ['(HARBOUR OFFICE)', 'HARBOUR OFFICE'],
  ['(Jo Bell)', 'Jo Bell ?'],
  ['(Žofie Bell)', 'Žofie Bell ?'],
  ['(the harbour)', 'none'],
  ['(Jo Bell, 45)', 'none'],
  ['(J)', 'none'],
  ['(file photo)', 'none'],
  ['(an archive picture)', 'none'],
  ['(a file picture)', 'none'],
  ['(undated)', 'none'],
  ['(file photo Lima)', 'file photo Lima'],
  ['(with AFP)', 'with AFP ?'],
  ['(Reporting by AFP)', 'Reporting by AFP ?'],
  [`(AFP ${'boats and '.repeat(14)})`, 'none'],
  ['[Jo Bell/AFP]', 'Jo Bell/AFP'],
  ['Jo Bell)', 'none'],
  // After a bar
  ['| Photo Credit: JO BELL', 'JO BELL'],
  ['| Image courtesy: Jo Bell', 'Jo Bell'],
  ['| Picture by: Jo Bell', 'Jo Bell'],
  ['|© Jo Bell', 'Jo Bell'],
  ['| : Jo Bell', 'Jo Bell'],
  ['| Jo Bell', 'none'],
  ['| Jo Bell for Harbour Post', 'Jo Bell for Harbour Post'],
  ['| Jo Bell/Harbour Post', 'Jo Bell/Harbour Post'],
  ['- Copyright AP Photo/Jo Bell', 'AP Photo/Jo Bell'],
  ['- Copyright Jo Bell', 'Jo Bell'],
  ['- Copyright is another matter', 'none'],
  ['Image by Jo Bell.', 'Jo Bell'],
  ['Photo: Jo Bell.', 'Jo Bell'],
  ['Image by Jo Bell/Flickr (CC BY 2.0).', 'Jo Bell/Flickr (CC BY 2.0)'],
  ['It is (CC BY 2.0).', 'none'],
  // Houses
  ['REUTERS/Jo Bell', 'REUTERS/Jo Bell'],
  ['EPA-EFE/JO BELL', 'EPA-EFE/JO BELL'],
  ['EPA/JO BELL', 'EPA/JO BELL'],
  ['AP/Jo Bell', 'AP/Jo Bell'],
  ['AFP/Jo Bell', 'AFP/Jo Bell'],
  ['XINHUA/Jo Bell', 'XINHUA/Jo Bell'],
  ['Reuters/Jo Bell', 'Reuters/Jo Bell'],
  ['Jo Bell/AFP via Getty Images', 'Jo Bell/AFP via Getty Images'],
  ['Jo Bell/Yonhap', 'Jo Bell/Yonhap'],
  ['Élodie Arc/AFP', 'Élodie Arc/AFP'],
  ['Jo Bell/Harbour Post', 'Jo Bell/Harbour Post ?'],
  ['Jo Bell / Harbour Post', 'Jo Bell / Harbour Post ?'],
  ['Either/Or', 'none'],
  // After a label
  ['Photo: Jo Bell', 'Jo Bell'],
  ['Photos: Jo Bell', 'Jo Bell'],
  ['Foto: Jo Bell', 'Jo Bell'],
  ['Bild: Jo Bell', 'Jo Bell'],
  ['Image: Jo Bell', 'Jo Bell'],
  ['Pic: Jo Bell', 'Jo Bell'],
  ['Photo by Jo Bell', 'Jo Bell'],
  ['Photo by: Jo Bell', 'Jo Bell'],
  ['Photo / Jo Bell', 'Jo Bell'],
  ['Photograph: Jo Bell', 'Jo Bell'],
  ['Credit: Jo Bell', 'Jo Bell'],
  ['Crédit photo : Jo Bell', 'Jo Bell'],
  ['Photo courtesy of Jo Bell', 'Jo Bell'],
  ['Photo courtesy: Jo Bell', 'Jo Bell'],
  ['Image source, Jo Bell', 'Jo Bell'],
  ['Photo: the Harbour Office', 'the Harbour Office'],
  ['Photo: J. Bell', 'J. Bell'],
  ['Photo: @jobell', '@jobell'],
  ['Photo: Jo Bell. Boats', 'none'],
  ['© 2021 Jo Bell', 'Jo Bell'],
  ['©Jo Bell', 'Jo Bell'],
  ['© 2021', 'none'],
  // Whose picture it is, and the day
  ['AFP photo', 'AFP photo'],
  ['AFP photos', 'AFP photos'],
  ['AFP file photo', 'AFP file photo'],
  ['AFP photo March 11, 2024', 'AFP photo'],
  ['AFP photo, March 11, 2024', 'AFP photo'],
  ['AFP photo March 11, 2024 at sea', 'none'],
  ['Harbour photo', 'none'],
  ['AFP photograph', 'none'],
  // Handouts and names
  ['HANDOUT', 'HANDOUT'],
  ['Handout', 'Handout'],
  ['Jo Bell', 'Jo Bell ?'],
  ['JO BELL', 'JO BELL ?'],
  ['Late Tide Warning', 'none'],
  ['Jo Bell.', 'none']
])('after a sentence: «%s»', (text, read) => expect(credit(`${WORDS}. ${text}`)).toBe(read))

test.each([
  ['A bridge at nightImage: Jo Bell', 'Jo Bell'],
  ['A bridge at night.Photo: Jo Bell', 'Jo Bell'],
  ['A bridge at nightFoto:Jo Bell', 'Jo Bell'],
  ['A bridge at night.Credit…Jo Bell', 'Jo Bell'],
  ['A bridge at night.Credit: Jo Bell', 'Jo Bell'],
  ['A bridge — AFP', 'AFP'],
  ['A bridge -- Photo by Jo Bell', 'Jo Bell'],
  ['A bridge — the harbour', 'none'],
  ['A bridge © Jo Bell', 'none'],
  ['A bridge! © Jo Bell', 'Jo Bell'],
  ['A bridge. Handout photo', 'none'],
  ['A bridge HANDOUT', 'none'],
  ['UN Photo/Jo Bell', 'UN Photo/Jo Bell'],
  ['Jo Bell/AP', 'Jo Bell/AP'],
  ['Jo Bell/Harbour', 'none'],
  ['A boat. AFP photo', 'none'],
  ['Boats at sea. Jo Bell', 'none'],
  ['Boats ride at anchor beside the U.S. Jo Bell', 'none'],
  ['(Photo by Jo Bell) (Photo by JO BELL/AFP)', 'JO BELL/AFP'],
  ['', 'none']
])('as it stands: «%s»', (text, read) => expect(credit(text)).toBe(read))

test('the bracket before the last is the credit’s where it tells of a picture too', () => {
  const start = (text: string): string => text.slice(findCredit(text)?.from)
  expect(start('Boats. (Photo by Jo Bell) (Photo by JO BELL/AFP)')).toBe('(Photo by Jo Bell) (Photo by JO BELL/AFP)')
  expect(start('Boats. (PHOTO NOT FOR SALE) (Photo by Jo Bell)')).toBe('(Photo by Jo Bell)')
  expect(start('Boats. (two by the sea) (Photo by Jo Bell)')).toBe('(Photo by Jo Bell)')
  expect(start('Boats) (Photo by Jo Bell)')).toBe('(Photo by Jo Bell)')
})

test.each([
  ['Jo Bell/AFP/Getty Images', 'Jo Bell/AFP/Getty Images'],
  ['Jo Bell/Pool/Reuters', 'Jo Bell/Pool/Reuters'],
  ['Jo Bell/Ana Ruiz/Lena Felles/Tom Oxley', 'none'],
  ['Courtesy Jo Bell', 'Jo Bell'],
  ['From Jo Bell/Instagram', 'Jo Bell/Instagram'],
  ['From Orval to Lima', 'none'],
  ['03:12 - Source: CNN', 'CNN']
])('on a line of its own: «%s»', (text, words) => expect(credit(text)).toBe(words))
