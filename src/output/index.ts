import {csv} from './csv.js'
import {html} from './html.js'
import {json} from './json.js'
import {jsonld} from './jsonld.js'
import {markdown} from './markdown.js'
import {ndjson} from './ndjson.js'
import {newsmlG2} from './newsml-g2.js'
import {ninjs} from './ninjs.js'
import {nitf} from './nitf.js'
import type {Output} from './output.js'
import {text} from './text.js'
import {tsv} from './tsv.js'
import {wordpress} from './wordpress.js'

export type {Output, OutputOptions, OutputRule, Warn, Writer} from './output.js'

/** The outputs, in the order in which `wirecopy formats` lists them. A new one is a line here and a file beside. */
export const outputs: readonly Output[] = [
  json,
  ndjson,
  markdown,
  html,
  text,
  csv,
  tsv,
  ninjs,
  jsonld,
  nitf,
  newsmlG2,
  wordpress
]
