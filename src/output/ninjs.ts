import type {Output} from './output.js'

export const ninjs: Output = {
  name: 'ninjs',
  extension: '.ninjs.json',
  about: 'IPTC News in JSON 3.1; one object after another',
  load: () => import('./ninjs-write.js')
}
