import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Ours: one for each way in which words have become something else in somebody's software. */
export const OWN: readonly string[] = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '&lt;b&gt; &amp;amp; &#x3c;',
  ']]> <![CDATA[ <!-- --> <?php ?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '=HYPERLINK("http://a.example","x")',
  "no: 'null' # - [a, b] {c: d} | > % @",
  '--- ... !!python/object:os.system &a *a',
  '[link](javascript:x) ![i](u) [[wiki]] [^1]: `code` ~~s~~ **b** __i__ $x$ <u@v.example>',
  '# 1. - + * > | --- === \\',
  'www.a.example http://b.example a@b.example mailto:x@y.example x@y@z.example',
  'comma, "quote" \u2028 \u2029 \u0085 \ufeff \u202e \u{1f600}',
  '{{ page }} {% x %} {{{x}}} <%= x %> ${x} {{< y >}}'
]

/** Raw ones: what a reader never hands on, and a caller of the library may. */
export const RAW: readonly string[] = [
  'a\u0000b\u001b[2J\u0007',
  'line\r\nline\n\n    code\ttab',
  '\ud800 half \udc00',
  '\ufffe\uffff'
]

const folder = '../shared/bench/hostile'
export const shared = existsSync(folder)

/** The strings of others, where they are at hand; bytes of no encoding as Latin-1. */
export function theirs(): string[] {
  if (!shared) return []
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const json = (name: string): unknown => JSON.parse(read(name))
  const bytes = Object.values(json('jsontestsuite.base64.json') as Record<string, string>)
  return [
    ...(json('naughty-strings.json') as string[]),
    ...(json('dompurify-payloads.json') as string[]),
    ...read('xss-payloads.txt').split('\n'),
    ...bytes.map((base64) => Buffer.from(base64, 'base64').toString('latin1'))
  ].filter((words) => words !== '')
}

/** Words as the contract has them: no control signs, no zero-width ones, single blanks. */
export const asRead = (words: string): string =>
  words
    .replace(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffe\uffff\p{Cs}]/gu,
      ''
    )
    .replace(/\s+/g, ' ')
    .trim()
