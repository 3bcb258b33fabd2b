// npm run bench [-- startup parse …]: one table, each line a ratio against something run beside it.
import {cpus} from 'node:os'

const ALL = ['startup', 'parse', 'batch', 'pipe', 'memory', 'large', 'growth']
const wanted = process.argv.slice(2)
for (const name of wanted) {
  if (!ALL.includes(name)) {
    console.error(`bench: no question '${name}'; there are ${ALL.join(', ')}`)
    process.exit(2)
  }
}
console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`)
for (const name of wanted.length > 0 ? wanted : ALL) {
  const {question, rows} = await import(`./${name}.mjs`)
  console.log(`\n${question}`)
  for (const {name: row, figure, ratio, goal} of await rows()) {
    console.log(`  ${row.padEnd(52)} ${figure.padStart(34)}  ${ratio.toFixed(2).padStart(7)}  ${goal}`)
  }
}
