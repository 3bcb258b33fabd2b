import type {Output} from './output.js'

export const nitf: Output = {
  name: 'nitf',
  extension: '.nitf.xml',
  about: 'IPTC NITF 3.6, the XML of news systems; a document holds one story',
  single: true,
  load: () => import('./nitf-write.js')
}
