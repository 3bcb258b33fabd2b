import {expect, test} from 'vitest'
import {timeline} from '../src/inline/timeline.js'
import {spanOver} from './setup/told.js'

// What a line says, and the times that it tells: `u` before one of an update
test.each([
  ['Publicado el 13 de marzo de 2023 a las 17:42', ['2023-03-13T17:42']],
  ['Última actualización: 13 de marzo de 2023 17:42', ['u2023-03-13T17:42']],
  ['13/03/2023 a las 17:42h.', ['2023-03-13T17:42']],
  ['mié, 12 jun 2024 14:05', ['2024-06-12T14:05']],
  ['Publicado em 13/03/2024 - 14h05', ['2024-03-13T14:05']],
  ['Publicado em 12 de março de 2024 às 14h05', ['2024-03-12T14:05']],
  ['Terça-feira, 12 de março de 2024 às 10:11', ['2024-03-12T10:11']],
  ['Pubblicato il 12 marzo 2024 alle 14:05', ['2024-03-12T14:05']],
  ['Aggiornato il 13/03/2024 alle ore 15:05', ['u2024-03-13T15:05']],
  ['Ultimo aggiornamento: 12 marzo 2024 ore 15:05', ['u2024-03-12T15:05']],
  ['Publié le 1er mars 2024 à 9h30, mis à jour le 2 fév 2025 à 14 h 05', ['2024-03-01T09:30', 'u2025-02-02T14:05']],
  ['Letzte Aktualisierung: 13.03.2024, 15:05 Uhr', ['u2024-03-13T15:05']],
  ['Gepubliceerd op 12 maart 2024 om 14:05', ['2024-03-12T14:05']],
  ['Laatst bijgewerkt: 12 maart 2024, 15.05 uur', ['u2024-03-12T15:05']],
  ['di 12 mrt 2024, 14:05', ['2024-03-12T14:05']],
  ['Publicerad 12 mars 2024 kl 14.05', ['2024-03-12T14:05']],
  ['Senast uppdaterad 12 augusti 2024 15:05', ['u2024-08-12T15:05']],
  ['Publisert 12. mars 2024 kl. 14:05', ['2024-03-12T14:05']],
  ['Sist oppdatert 12. des. 2024 kl. 15:05', ['u2024-12-12T15:05']],
  ['Offentliggjort 12. maj 2024 kl. 14.05', ['2024-05-12T14:05']],
  ['Diterbitkan: 12 Juni 2024', ['2024-06-12']],
  ['Rabu, 12 Juni 2024 14:05 WIB', ['2024-06-12T14:05+07:00']],
  ['12 września 2024, 14:05', ['2024-09-12T14:05']],
  ['12 Şubat 2024 14:05', ['2024-02-12T14:05']],
  // Words of other tongues that are no times
  ['Do 12 boats sail?', undefined],
  ['12 out of 20', undefined]
])('«%s»', (text, times) => {
  const told = timeline(spanOver(text))?.flatMap((node) =>
    node.type === 'date' ? [(node.purpose === 'updated' ? 'u' : '') + node.value] : []
  )
  expect(told).toEqual(times)
})
