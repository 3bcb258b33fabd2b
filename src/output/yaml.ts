/** What front matter holds. A key whose value is `null`, `[]` or `{}` is left out. */
export type Yaml = string | boolean | null | readonly Yaml[] | {readonly [key: string]: Yaml}

const UNSAFE = /[\ud800-\udbff][\udc00-\udfff]|[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/g

/** A YAML scalar that every YAML reader reads as these words: JSON's, with the signs that YAML forbids told by number. */
export const scalar = (value: string): string =>
  JSON.stringify(value).replace(UNSAFE, (sign) =>
    sign.length === 2 ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  )

const isEmpty = (value: Yaml): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).every((one) => isEmpty(one as Yaml)))

/** Lines of a mapping, one key each, lists and mappings indented under theirs. */
export const yamlLines = (mapping: {readonly [key: string]: Yaml}): string[] =>
  Object.entries(mapping)
    .filter(([, value]) => !isEmpty(value))
    .flatMap(([key, value]) =>
      typeof value === 'object' ? [`${key}:`, ...nested(value).map((line) => `  ${line}`)] : [`${key}: ${plain(value)}`]
    )

const plain = (value: string | boolean): string => (typeof value === 'string' ? scalar(value) : String(value))

function nested(value: Yaml): string[] {
  if (!Array.isArray(value)) return yamlLines(value as {readonly [key: string]: Yaml})
  return (value as readonly Yaml[]).flatMap((one) => {
    if (one === null || typeof one !== 'object') return one === null ? [] : [`- ${plain(one)}`]
    return nested(one).map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`))
  })
}
