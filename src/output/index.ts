import {json} from './json.js'
import {ndjson} from './ndjson.js'
import type {Output} from './output.js'

/** All outputs, in the order in which `wirecopy formats` lists them. */
export const outputs: readonly Output[] = [json, ndjson]
