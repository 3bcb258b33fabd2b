import {rules, type Rule} from '../../lexicon/rules.js'
import {shown} from '../names.js'
import {UsageError} from '../status.js'
import {meant} from '../suggest.js'

const ids = Object.keys(rules)
const known: Readonly<Record<string, Rule>> = rules

/** @throws UsageError for the id of no rule */
export function checkRules(said: readonly string[]): void {
  for (const id of said)
    if (!Object.hasOwn(rules, id))
      throw new UsageError(`there is no rule ${shown(id)}${meant(id, ids) || '; wirecopy rules lists them'}`)
}

/** All rules that can warn, or one of them explained. */
export function rulePage(id: string | undefined): string {
  const width = Math.max(...ids.map((name) => name.length)) + 2
  if (id === undefined) return ids.map((name) => `${name.padEnd(width)}${known[name]!.title}\n`).join('')
  checkRules([id])
  const rule = known[id]!
  return (
    [
      `${id}: ${rule.title}\n`,
      `${wrapped(rule.about)}\n`,
      wrapped(`Example: ${rule.example}`),
      wrapped(`What to do: ${rule.do}`),
      wrapped(`To be spared: --ignore-rule ${id}`)
    ].join('\n') + '\n'
  )
}

/** Lines of at most 80 characters. */
function wrapped(text: string): string {
  const lines = ['']
  for (const word of text.split(' '))
    if (lines.at(-1)!.length + word.length < 80) lines.push(`${lines.pop()!} ${word}`.trimStart())
    else lines.push(word)
  return lines.join('\n')
}
