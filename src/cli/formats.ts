import {inputs} from '../input/index.js'
import {outputs} from '../output/index.js'

const read: readonly [string, string][] = [
  ['text', 'pasted or e-mailed copy'],
  ['anpa1312', 'ANPA 1312 transmissions'],
  ['iptc7901', 'IPTC 7901 transmissions'],
  ...inputs.map(({name, about}): [string, string] => [name, about]),
  ['ndjson', 'records {id, text} or {id, base64}, a line each']
]

/** The formats that are read and written, a line each. */
export function formats(): string {
  const row = (name: string, extension: string, about: string): string =>
    `  ${name.padEnd(12)}${extension.padEnd(17)}${about}\n`
  return (
    'Written (-t):\n' +
    outputs.map(({name, extension, about}) => row(name, extension, about)).join('') +
    row('--template', '', 'your own format, from a Mustache template (docs/templates.md)') +
    '\nRead (-f):\n' +
    read.map(([name, about]) => row(name, '', about)).join('')
  )
}
