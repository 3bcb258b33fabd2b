import type {Output} from './output.js'

export const tsv: Output = {
  name: 'tsv',
  extension: '.tsv',
  about: 'the same parted by tabs, a line a row and no quotation marks, for cut and awk',
  load: async () => (await import('./csv-write.js')).tab
}
