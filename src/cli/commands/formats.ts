import {inputs} from '../../input/index.js'
import {outputs} from '../../output/index.js'
import {STORY_EXTENSIONS} from '../inputs/index.js'

type Line = [name: string, extensions: string, about: string]

const COPY = STORY_EXTENSIONS.filter(Boolean).join(' ')

const written: readonly Line[] = [
  ...outputs.map(({name, extension, about}): Line => [name, extension, about]),
  ['--template', '', 'your own format, from a Mustache template (docs/templates.md)']
]

/** Each with the extensions by which it is found in a folder. */
const read: readonly Line[] = [
  ['text', COPY, 'pasted or e-mailed copy'],
  ['anpa1312', COPY, 'ANPA 1312 transmissions'],
  ['iptc7901', COPY, 'IPTC 7901 transmissions'],
  ...inputs.map(({name, extensions, about}): Line => [name, extensions.join(' '), about]),
  ['ndjson', '.ndjson', 'records {id, text} or {id, base64}, a line each']
]

/** The formats that are read and written, a line each. */
export function formats(): string {
  const list = (lines: readonly Line[]): string => {
    const width = Math.max(...lines.map(([, extensions]) => extensions.length)) + 2
    return lines.map(([name, own, about]) => `  ${name.padEnd(12)}${own.padEnd(width)}${about}\n`).join('')
  }
  return `Written (-t):\n${list(written)}\nRead (-f):\n${list(read)}`
}
