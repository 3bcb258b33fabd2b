import type {Output} from './output.js'

export const newsmlG2: Output = {
  name: 'newsml-g2',
  extension: '.newsml.xml',
  about: 'IPTC NewsML-G2: a news item around NITF; a document holds one story',
  single: true,
  load: () => import('./newsml-g2-write.js')
}
