import {csv} from './csv.js'
import {html} from './html.js'
import {json} from './json.js'
import {jsonld} from './jsonld.js'
import {markdown} from './markdown.js'
import {ndjson} from './ndjson.js'
import type {Output} from './output.js'
import {text} from './text.js'
import {tsv} from './tsv.js'

export type {Output, OutputOptions, OutputRule, Profile, Warn, Writer} from './output.js'

/** The outputs, in the order in which `wirecopy formats` lists them. A new one is a line here and a file beside. */
export const outputs: readonly Output[] = [json, ndjson, markdown, html, jsonld, text, csv, tsv]
