import {expect, test} from 'vitest'
import {caption, credit, namedPicture, signedCredit} from '../src/inline/caption.js'
import {laid, spanOver} from './setup/told.js'

// Label, day and credit, each where it begins and ends
test.each([
  ['Boats ride at anchor', 'Boats ride at anchor'],
  ['Photo: Boats ride at anchor.', '[label Photo:] Boats ride at anchor.'],
  ['Photo : Boats ride at anchor.', '[label Photo :] Boats ride at anchor.'],
  ['File picture: Boats ride at anchor', '[label File picture:] Boats ride at anchor'],
  ['Representative image: Boats ride', '[label Representative image:] Boats ride'],
  ['IMAGE CAPTION: Boats ride', '[label IMAGE CAPTION:] Boats ride'],
  ['Media caption, Boats ride', '[label Media caption,] Boats ride'],
  ['Photo 2: Boats ride', '[label Photo 2:] Boats ride'],
  ['Caption Boats ride', 'Caption Boats ride'],
  ['A photo: Boats ride', 'A photo: Boats ride'],
  ['Photo: Jo Bell', '[credit ‹bracket Photo:› Jo Bell]'],
  ['Image: Brown owl', '[label Image:] Brown owl'],
  ['[1/3] Boats ride', '[label [1/3]] Boats ride'],
  ['(2 of 5) Boats ride', '[label (2 of 5)] Boats ride'],
  ['3/4  |  Boats ride', '[label 3/4  |] Boats ride'],
  ['123/456 Boats ride', '[label 123/456] Boats ride'],
  ['1234/5 Boats ride', '1234/5 Boats ride'],
  ['[1/3] Photo: Boats ride', '[label [1/3]] [label Photo:] Boats ride'],
  ['[1/3] Boats ride. (AFP)', '[label [1/3]] Boats ride. [credit ‹bracket (› AFP ‹bracket )›]'],
  ['(A crane at work on June 3, 2021.)', '[label (] A crane at work on [date June 3, 2021] . [label )]'],
  ['(A crane at work) on June 3, 2021', '(A crane at work) on [date June 3, 2021]'],
  ['(A crane (old) at work on June 3, 2021)', '(A crane (old) at work on [date June 3, 2021] )'],
  [
    'In this June 8, 2020, file photo, boats ride. (AP Photo/Jo Bell, File)',
    'In this [date June 8, 2020] , file photo, boats ride. [credit ‹bracket (› AP Photo/Jo Bell, File ‹bracket )›]'
  ],
  ['Boats ride. (Photo by Jo Bell)', 'Boats ride. [credit ‹bracket (Photo by› Jo Bell ‹bracket )›]'],
  ['Boats ride. REUTERS/Jo Bell', 'Boats ride. [credit REUTERS/Jo Bell]'],
  ['Boats ride at anchor • HFC', 'Boats ride at anchor [credit ‹bracket •› HFC]'],
  ['Boats ride at anchor  •  Getty Images', 'Boats ride at anchor [credit ‹bracket •› Getty Images]'],
  ['Boats ride at anchor • Tuesday', 'Boats ride at anchor • Tuesday'],
  ['Sport • Harbour • HFC', 'Sport • Harbour • HFC'],
  ['Boats ride at anchor | Getty Images', 'Boats ride at anchor [credit ‹bracket |› Getty Images]'],
  ['Boats ride at anchor | AP', 'Boats ride at anchor | AP'],
  [
    'Boats ride. REUTERS/Jo Bell Purchase Licensing Rights',
    'Boats ride. [credit REUTERS/Jo Bell] [label Purchase Licensing Rights]'
  ],
  ['Boats ride. REUTERS/Jo Bell, opens new tab', 'Boats ride. [credit REUTERS/Jo Bell] [label , opens new tab]'],
  [
    'Boats ride. REUTERS/Jo Bell | opens in a new window',
    'Boats ride. [credit REUTERS/Jo Bell] [label | opens in a new window]'
  ],
  [
    'Boats ride. REUTERS/Jo Bell Licensing Rights, Read more',
    'Boats ride. [credit REUTERS/Jo Bell] [label Licensing Rights, Read more]'
  ],
  ['Boats ride. REUTERS/Jo Bell Enlarge image', 'Boats ride. [credit REUTERS/Jo Bell] [label Enlarge image]'],
  [
    'Boats ride at anchor in the harbour. AFP photo March 11, 2024',
    'Boats ride at anchor in the harbour. [credit AFP photo] [label [date March 11, 2024]]'
  ],
  ['(Boats) ride (at anchor)', '(Boats) ride (at anchor)'],
  ['Boats ride to the window', 'Boats ride to the window'],
  ['Boats ride. REUTERS/Jo Bell ', 'Boats ride. [credit REUTERS/Jo Bell]']
])('caption: «%s»', (text, read) => expect(laid(caption(spanOver(text)))).toBe(read))

// The day of the picture
test.each([
  ['Boats ride on Monday, June 8, 2020, at sea', 'June 8, 2020'],
  ['Boats ride on Mon., June 8, at sea', 'June 8'],
  ['Boats ride on 8 June at sea', '8 June'],
  ['Boats ride in a picture taken June 8 at sea', 'June 8'],
  ['Boats ride in a picture dated 8 June 2020', '8 June 2020'],
  ['In this June 2020 photo, boats ride', 'June 2020'],
  ['Boats ride this June 8', 'June 8'],
  ['Boats ride on June 2020', 'none'],
  ['Boats ride on Lake Lima on June 8', 'June 8'],
  ['Boats ride upon June 8', 'none'],
  ['Boats ride. CNA photo March 11, 2024', 'March 11, 2024'],
  ['Boats ride. CNA photos, Mar. 11, 2024', 'Mar. 11, 2024'],
  ['Boats ride. CNA photo March 11, 2024 at sea', 'none'],
  ['Boats ride. CNA photo Harbour 11, 2024', 'none'],
  ['Boats ride, June 8, 2020', 'June 8, 2020'],
  ['Boats ride, Sept. 8, 2020', 'Sept. 8, 2020'],
  ['Boats ride, 12 June 2020', '12 June 2020'],
  ['Boats ride, June 8', 'none'],
  ['Boats ride, Boats 8, 2020', 'none'],
  ['Boats ride, June 2020', 'none']
])('day: «%s»', (text, day) => {
  const found = caption(spanOver(text)).find(({type}) => type === 'date')
  expect(found ? laid([found]).slice(6, -1) : 'none').toBe(day)
})

test.each([
  ['(AFP) Boats ride. (AP Photo/Jo Bell)', '(AFP) Boats ride. [credit ‹bracket (› AP Photo/Jo Bell ‹bracket )›]'],
  ['Boats ride. [Courtesy of Jo Bell/AFP]', 'Boats ride. [credit ‹bracket [Courtesy of› Jo Bell/AFP ‹bracket ]›]'],
  ['Boats ride | Photo Credit: JO BELL', 'Boats ride [credit ‹bracket | Photo Credit:› JO BELL]'],
  ['Boats ride — AFP pic', 'Boats ride [credit ‹bracket —› AFP pic]'],
  ['© 2021 Jo Bell', '[credit ‹bracket © 2021› Jo Bell]'],
  ['HANDOUT', '[credit HANDOUT]'],
  ['A bridge at nightImage: Jo Bell/dpa', 'A bridge at night [credit ‹bracket Image:› Jo Bell/dpa]'],
  ['A bridge at night.Credit...Jo Bell', 'A bridge at night. [credit ‹bracket Credit...› Jo Bell]'],
  ['Boats ride. Photo: Jo Bell', 'Boats ride. [credit ‹bracket Photo:› Jo Bell]'],
  ['Boats ride. (Jo Bell)', 'no'],
  ['Boats ride. © Jo Bell, AFP/File', 'Boats ride. [credit ‹bracket ©› Jo Bell, AFP/File]'],
  ['Boats ride in the old harbour © Jo Bell', 'Boats ride in the old harbour [credit ‹bracket ©› Jo Bell]'],
  ['Boats ride © Jo Bell', 'no'],
  ['All the rights are with © Harbour Post', 'no']
])('credit: «%s»', (text, read) => expect(laid(credit(spanOver(text)))).toBe(read))

test.each([
  ['Jo Bell/Harbour Post', '[credit Jo Bell/Harbour Post]'],
  ['Jo Bell/ Harbour Post', '[credit Jo Bell/ Harbour Post]'],
  ['Jo Bell / Harbour Post', '[credit Jo Bell / Harbour Post]'],
  ['Élodie Arc/Žurnál', '[credit Élodie Arc/Žurnál]'],
  ['Jo Bell/P', 'no'],
  ['Jo Bell', 'no'],
  ['Jo Bell/Harbour Post (Lima)', 'no']
])('a name and an outlet: «%s»', (text, read) => expect(laid(signedCredit(spanOver(text)))).toBe(read))

test.each([
  ['AFP via Getty Images Two boats', '[credit AFP via Getty Images] Two boats'],
  ['EPA/Shutterstock The harbour', '[credit EPA/Shutterstock] The harbour'],
  ['EPA-EFE An old boat', '[credit EPA-EFE] An old boat'],
  ['EPA Crowds ride', '[credit EPA] Crowds ride'],
  ['Getty ImagesA boat rides', '[credit Getty Images] A boat rides'],
  ['BBC Boats ride', 'no'],
  ['BBC The Boats ride', 'no']
])('a picture after its source: «%s»', (text, read) => expect(laid(namedPicture(spanOver(text)))).toBe(read))
