import {rules} from '../lexicon/rules.js'
import {UsageError} from './status.js'

/** All rules that can warn, or one of them explained. */
export function rulePage(id: string | undefined): string {
  const entries = Object.entries(rules)
  if (id === undefined) return entries.map(([name, {title}]) => `${name.padEnd(20)}${title}\n`).join('')
  const rule = entries.find(([name]) => name === id)?.[1]
  if (!rule) throw new UsageError(`there is no rule ${id}; wirecopy rules lists them`)
  return `${id}: ${rule.title}\n\n${rule.about}\n\nExample: ${rule.example}\nWhat to do: ${rule.do}\n`
}
