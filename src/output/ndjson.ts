import type {Output} from './output.js'

export const ndjson: Output = {
  name: 'ndjson',
  extension: '.ndjson',
  about: 'the same, always one line a story',
  load: async () => ({
    write: (story) =>
      JSON.stringify(story).replace(
        /[\u2028\u2029\u0085]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
      ) + '\n'
  })
}
