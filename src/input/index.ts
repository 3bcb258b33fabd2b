import {html} from './html.js'
import {json} from './json.js'
import type {StoryInput} from './input.js'
import {ninjs} from './ninjs.js'
import {nitf} from './nitf.js'

export {InputError, type Made, type StoryInput} from './input.js'

/** The ready-made forms, in the order in which `wirecopy formats` lists them. A new one is a line here and a file beside. */
export const inputs: readonly StoryInput[] = [json, html, ninjs, nitf]
