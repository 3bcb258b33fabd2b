// Folders: a batch at one job and at two, beside `cp -r` of the same folder.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {story} from './copy.mjs'
import {command, median, node, time} from './measure.mjs'

const FILES = Number(process.env.WIRECOPY_BENCH_FILES ?? 10_000)

export const question = `batch: ${FILES} files of about 1 KB, to \`cp -r\``
export function rows() {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-batch-'))
  const input = join(folder, 'in')
  try {
    for (let index = 0; index < FILES; index++) {
      const place = join(input, String(Math.floor(index / 1000)))
      if (index % 1000 === 0) mkdirSync(place, {recursive: true})
      writeFileSync(join(place, `${index}.txt`), story(index, 4))
    }
    // A folder of its own each time: where thousands of files have just been removed, ext4 looks long for room for new ones.
    let outputs = 0
    const into = () => join(folder, `out-${outputs++}`)
    const convert =
      (jobs, ...flags) =>
      () =>
        time(node, [command, input, '-d', into(), '-t', 'json', '-j', String(jobs), '--quiet', ...flags])
    const copy = () => time('cp', ['-r', input, into()])
    const sides = {
      copy,
      one: convert(1),
      two: convert(2),
      onePlain: convert(1, '--no-quotes'),
      twoPlain: convert(2, '--no-quotes')
    }
    const got = Object.fromEntries(Object.keys(sides).map((key) => [key, []]))
    for (let run = 0; run < 3; run++) for (const [key, work] of Object.entries(sides)) got[key].push(work())
    const ms = Object.fromEntries(Object.entries(got).map(([key, list]) => [key, median(list)]))
    const rate = (value) => `${(value / 1000).toFixed(2)} s, ${((FILES / value) * 1000).toFixed(0)} files/s`
    return [
      {name: 'no quotes, 1 job', figure: rate(ms.onePlain), ratio: ms.onePlain / ms.copy, goal: ''},
      {name: 'no quotes, 2 jobs', figure: rate(ms.twoPlain), ratio: ms.twoPlain / ms.copy, goal: '≤ 6'},
      {name: 'with quotes, 1 job', figure: rate(ms.one), ratio: ms.one / ms.copy, goal: ''},
      {name: 'with quotes, 2 jobs', figure: rate(ms.two), ratio: ms.two / ms.copy, goal: '≤ 12'},
      {name: '1 job to 2 jobs, with quotes', figure: '', ratio: ms.one / ms.two, goal: '≥ 1.7'}
    ]
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
