import type {Output} from './output.js'

export const csv: Output = {
  name: 'csv',
  extension: '.csv',
  about: 'a table of stories, or with --rows quotes of who is quoted; safe in spreadsheets',
  load: async () => (await import('./csv-write.js')).comma
}
