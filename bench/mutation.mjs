// npm run mutation -- [--every=8] FILES: Stryker's mutants of these files, all or each eighth, each read by the tests that run
// in their own process. Many times faster than Stryker's own runner: the sources and the tests are one bundle, which is
// evaluated anew only where a mutant is in what a module does when it is loaded. Prints the share killed and what survived.
// Needs `npm install --no-save @stryker-mutator/instrumenter`; other tests by MUTATION_TESTS=quotes,speakers.
import {build} from 'esbuild'
import {fork} from 'node:child_process'
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, relative, resolve} from 'node:path'
import {performance} from 'node:perf_hooks'
import {clearInterval, setInterval} from 'node:timers'
import {fileURLToPath, pathToFileURL} from 'node:url'
import vm from 'node:vm'

const FOLDER = resolve('node_modules/.cache/wirecopy/mutation')
const TESTS = (process.env.MUTATION_TESTS ?? 'grammars,inline,near-misses,anpa,iptc,roles,tree,fixtures').split(',')
/** No mutant may take longer, in seconds that the process itself saw: one that does has been noticed. */
const LONGEST = 60
/** A test of a constant takes no longer, in milliseconds. */
const QUICK = 3

if (process.env.MUTATION_FROM === undefined) {
  const [first = '', ...rest] = process.argv.slice(2)
  const step = /^--every=(\d+)$/.exec(first)?.[1]
  await main(step ? rest : [first, ...rest], Number(step ?? 1))
} else await work(Number(process.env.MUTATION_FROM))

async function main(files, step) {
  const {Instrumenter} = await import('@stryker-mutator/instrumenter')
  const logger = {debug() {}, info() {}, isDebugEnabled: () => false}
  const sources = files.map((name) => ({name: resolve(name), mutate: true, content: readFileSync(name, 'utf8')}))
  const options = {ignorers: [], excludedMutations: [], plugins: null}
  const {files: mutated, mutants: every} = await new Instrumenter(logger).instrument(sources, options)
  const mutants = every.filter((_, at) => at % step === 0)
  mkdirSync(FOLDER, {recursive: true})
  await bundle(new Map(mutated.map(({name, content}) => [name, content])))
  const fileOf = Object.fromEntries(every.map(({id, fileName}) => [id, fileName]))
  writeFileSync(join(FOLDER, 'mutants.json'), JSON.stringify({mutants, fileOf}))
  const results = []
  while (results.length < mutants.length) await some(results)
  report(mutants, results)
}

/** One file of all tests and what they import, mutants in it. */
async function bundle(mutated) {
  await build({
    stdin: {
      contents: TESTS.map((name) => `import './test/${name}.test.ts'`).join('\n'),
      resolveDir: '.',
      loader: 'ts'
    },
    outfile: join(FOLDER, 'bundle.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    // The package says that its modules do nothing by themselves; tests do.
    ignoreAnnotations: true,
    external: ['esbuild', 'fast-check'],
    banner: {js: 'const require = globalThis.__require;'},
    plugins: [
      {
        name: 'mutants',
        setup({onLoad, onResolve}) {
          onResolve({filter: /^vitest$/}, () => ({path: resolve('bench/vitest-shim.mjs')}))
          onLoad({filter: /src\/.*\.ts$/}, ({path}) =>
            mutated.has(path) ? {contents: mutated.get(path), loader: 'ts'} : undefined
          )
        }
      }
    ]
  })
  for (const name of ['weights.bin', 'kernel.wasm']) copyFileSync(`src/quotes/tagger/${name}`, join(FOLDER, name))
}

/** Goes through mutants in a process of its own, until one of them does not come to an end. */
function some(results) {
  return new Promise((done, fail) => {
    const child = fork(fileURLToPath(import.meta.url), [], {
      execArgv: ['--experimental-vm-modules', '--no-warnings', '--max-old-space-size=1500'],
      env: {...process.env, WIRECOPY_SOURCE: '1', MUTATION_FROM: String(results.length)}
    })
    // Counted by ticks, for a machine that sleeps (or a stopped process) has seen none of that time.
    let waited = 0
    let started = false
    const timer = setInterval(() => started && ++waited > LONGEST && child.kill('SIGKILL'), 1000)
    child.on('message', (message) => {
      waited = 0
      if (message === 'ready') started = true
      else {
        results.push(message)
        if (results.length % 20 === 0)
          process.stderr.write(`${results.length}: ${results.filter((one) => one === 'killed').length} killed\n`)
      }
    })
    child.on('exit', (code) => {
      clearInterval(timer)
      if (!started) return fail(new Error('the tests fail without a mutant'))
      if (code !== 0) results.push('killed')
      done()
    })
  })
}

async function work(from) {
  const {mutants, fileOf} = JSON.parse(readFileSync(join(FOLDER, 'mutants.json'), 'utf8'))
  const ns = (globalThis.__stryker__ = {})
  globalThis.__require = createRequire(import.meta.url)
  const load = await loader()
  // Without a mutant: which test runs which, and how long it takes.
  const tests = await load()
  const covering = new Map()
  const times = []
  for (const [at, test] of tests.entries()) {
    ns.currentTestId = String(at)
    const start = performance.now()
    // One that starts the built command says nothing of these mutants.
    if (
      !(await test().then(
        () => true,
        () => false
      ))
    ) {
      if (from === 0) console.error(`left out, fails without a mutant: ${test.title}`)
      times.push(Infinity)
      continue
    }
    times.push(performance.now() - start)
    for (const id of Object.keys(ns.mutantCoverage?.perTest[at] ?? {}))
      covering.set(id, [...(covering.get(id) ?? []), at])
  }
  const fixed = ns.mutantCoverage?.static ?? {}
  const reading = new Map()
  for (const [id, those] of covering) {
    const all = reading.get(fileOf[id]) ?? new Set()
    reading.set(fileOf[id], all)
    for (const at of those) all.add(at)
  }
  ns.currentTestId = undefined
  process.send('ready')
  const byTime = tests
    .map((_, at) => at)
    .filter((at) => times[at] < Infinity)
    .sort((a, b) => times[a] - times[b])
  const kills = new Map()
  for (const {id, fileName} of mutants.slice(from)) {
    const known = covering.get(id) ?? []
    // What runs once, where a module is loaded or a list first needed, concerns all tests that run something of the file;
    // all tests, where nothing of it is seen to run (a file of data).
    const all = fixed[id] !== undefined || known.length === 1
    if (!all && known.length === 0) {
      process.send('uncovered')
      continue
    }
    const concerned = all ? reading.get(fileName) : new Set(known)
    // A test that uses nothing but a constant of a file is seen to run none of it
    const order = byTime
      .filter((at) => concerned?.has(at) ?? true)
      .sort((a, b) => (kills.get(b) ?? 0) - (kills.get(a) ?? 0))
      .concat(all && concerned ? byTime.filter((at) => times[at] < QUICK && !concerned.has(at)) : [])
    ns.activeMutant = id
    ns.hitCount = 0
    ns.hitLimit = 2_000_000
    let state = 'survived'
    try {
      const own = all ? await load() : tests
      for (const at of order) {
        try {
          await own[at]()
        } catch {
          kills.set(at, (kills.get(at) ?? 0) + 1)
          state = 'killed'
          break
        }
      }
    } catch {
      state = 'killed'
    }
    ns.activeMutant = undefined
    process.send(state)
  }
  process.exit(0)
}

/** Evaluates the bundle, and hands on its tests. */
async function loader() {
  const file = join(FOLDER, 'bundle.mjs')
  const code = readFileSync(file, 'utf8')
  const others = new Map()
  let cachedData
  const other = async (name) => {
    const found = others.get(name)
    if (found) return found
    const exports = await import(name)
    const made = new vm.SyntheticModule(Object.keys(exports), function () {
      for (const [key, value] of Object.entries(exports)) this.setExport(key, value)
    })
    await made.link(() => undefined)
    await made.evaluate()
    others.set(name, made)
    return made
  }
  return async () => {
    globalThis.__tests = []
    const module = new vm.SourceTextModule(code, {
      identifier: file,
      cachedData,
      initializeImportMeta: (meta) => (meta.url = pathToFileURL(file).href),
      importModuleDynamically: other
    })
    cachedData ??= module.createCachedData()
    await module.link(other)
    await module.evaluate()
    return globalThis.__tests
  }
}

function report(mutants, results) {
  const folders = new Map()
  for (const [at, {fileName, location, mutatorName, replacement}] of mutants.entries()) {
    const file = relative('.', fileName)
    const counts = folders.get(file) ?? {killed: 0, survived: 0, uncovered: 0}
    folders.set(file, counts)
    counts[results[at]]++
    if (results[at] !== 'killed')
      console.log(
        `${results[at]} ${file}:${location.start.line + 1}:${location.start.column + 1} ${mutatorName}: ${textOf(fileName, location)}  →  ${replacement.replace(/\s+/g, ' ').slice(0, 160)}`
      )
  }
  const line = (name, {killed, survived, uncovered}) =>
    `${name}: ${((100 * killed) / (killed + survived + uncovered)).toFixed(1)} % of ${killed + survived + uncovered} killed (${survived} survived, ${uncovered} not run)`
  const total = {killed: 0, survived: 0, uncovered: 0}
  for (const [file, counts] of folders) {
    console.log(line(file, counts))
    for (const key of Object.keys(total)) total[key] += counts[key]
  }
  console.log(line('all', total))
}

function textOf(file, {start, end}) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1)
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column)
  lines[0] = lines[0].slice(start.column)
  return lines.join(' ').replace(/\s+/g, ' ').slice(0, 160)
}
