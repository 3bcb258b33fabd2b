import {readFileSync} from 'node:fs'
import {createReader} from '../index.js'
import {filter} from './filter.js'

/** The seam of the command: files or standard input to JSON lines. */
export async function main(argv: string[]): Promise<void> {
  const args = argv.slice(2)
  const positions = args.includes('--positions')
  const quotes = !args.includes('--no-quotes')
  const reader = await createReader({positions, quotes})
  if (args.includes('--from')) return filter(reader, process.stdin, process.stdout)
  const files = args.filter((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--to')
  for (const path of files.length > 0 ? files : [null]) {
    const {stories} = reader.read({value: readFileSync(path ?? 0), path})
    for (const story of stories) process.stdout.write(JSON.stringify(story) + '\n')
  }
}
