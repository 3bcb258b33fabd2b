import type {Output} from './output.js'

export const text: Output = {
  name: 'text',
  extension: '.txt',
  about: 'clean plain text for print and mail; --width wraps it',
  load: () => import('./text-write.js')
}
