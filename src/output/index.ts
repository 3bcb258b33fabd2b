import {html} from './html.js'
import {json} from './json.js'
import {markdown} from './markdown.js'
import {ndjson} from './ndjson.js'
import type {Output} from './output.js'

export type {Output, OutputOptions} from './output.js'

/** The outputs, in the order in which `wirecopy formats` lists them. A new one is a line here and a file beside. */
export const outputs: readonly Output[] = [json, ndjson, markdown, html]
