import type {Output} from './output.js'

export const json: Output = {
  name: 'json',
  extension: '.json',
  about: 'the whole story as the contract has it, one object after another',
  load: async () => ({write: (story, options) => JSON.stringify(story, null, options?.pretty ? 2 : 0) + '\n'})
}
