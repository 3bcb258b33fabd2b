// Coverage of `src`: what the tests run in their own process, as vitest's provider sees it, and what the built program
// runs in processes, threads and pages that the tests start.
import v8 from '@vitest/coverage-v8'
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import type {Profiler} from 'node:inspector'
import {join, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {CoverageProvider, ReportContext, Vitest} from 'vitest/node'
import {RAW} from './coverage.js'

const DIST = pathToFileURL('dist/').href

/** A file's coverage: what stands where, and how often it ran. */
interface FileCoverage {
  data: {statementMap: Record<string, {start: {line: number}}>; s: Record<string, number>}
  getLineCoverage(): Record<string, number>
}
interface CoverageMap {
  files(): string[]
  fileCoverageFor(path: string): FileCoverage
}
interface Scripts {
  result: Profiler.ScriptCoverage[]
}

/** What is used of vitest's provider; its own types hide half of it. */
interface V8 extends CoverageProvider {
  initialize(context: Vitest): Promise<void> | void
  generateCoverage(context: ReportContext): Promise<CoverageMap>
  remapCoverage(
    url: string,
    wrapper: number,
    source: {code: string; map: unknown},
    functions: Profiler.FunctionCoverage[]
  ): Promise<unknown>
  createCoverageMap(): CoverageMap & {merge(other: unknown): void}
  generateReports(map: CoverageMap, allTestsRun?: boolean): Promise<void>
}

async function getProvider(): Promise<CoverageProvider> {
  const {V8CoverageProvider} = await import('@vitest/coverage-v8/dist/provider.js')
  const provider = new V8CoverageProvider() as unknown as V8
  const usual = V8CoverageProvider.prototype as unknown as V8
  provider.initialize = (context) => {
    rmSync(RAW, {recursive: true, force: true})
    mkdirSync(RAW, {recursive: true})
    // Some tests start the command as somebody else.
    chmodSync(RAW, 0o777)
    return usual.initialize.call(provider, context)
  }
  provider.generateCoverage = async (context) => {
    const map = await usual.generateCoverage.call(provider, context)
    const started = provider.createCoverageMap()
    for (const {url, functions} of await scripts()) {
      const map = JSON.parse(readFileSync(new URL(`${url}.map`), 'utf8')) as {sources: string[]}
      map.sources = map.sources.map((path) => new URL(path, url).href)
      const code = readFileSync(new URL(url), 'utf8')
      started.merge(await provider.remapCoverage(url, 0, {code, map}, functions))
    }
    for (const path of started.files()) if (map.files().includes(path)) add(map.fileCoverageFor(path), started, path)
    return map
  }
  provider.generateReports = async (map, allTestsRun) => {
    console.log(report(map))
    await usual.generateReports.call(provider, map, allTestsRun)
  }
  return provider
}

/** Lines alone: the other figures are known for the tests' own process only. */
function report(map: CoverageMap): string {
  const all = map.files().map((path) => ({path, lines: Object.entries(map.fileCoverageFor(path).getLineCoverage())}))
  const count = all.reduce((sum, {lines}) => sum + lines.length, 0)
  const missed = all
    .map(({path, lines}) => ({path, lines: lines.filter(([, hits]) => hits === 0).map(([line]) => line)}))
    .filter(({lines}) => lines.length > 0)
  const left = missed.reduce((sum, {lines}) => sum + lines.length, 0)
  return [
    ...missed.map(({path, lines}) => `${relative(process.cwd(), path)}: not run: ${lines.join(' ')}`),
    `${(100 - (left / count) * 100).toFixed(2)} % of ${count} lines of src are run; not run: ${left}`
  ].join('\n')
}

/** The bundle has statements that the source has not, so only the lines of the source's own are told to have run. */
function add({data}: FileCoverage, started: CoverageMap, path: string): void {
  const lines = started.fileCoverageFor(path).getLineCoverage()
  for (const [id, {start}] of Object.entries(data.statementMap))
    data.s[id] = (data.s[id] ?? 0) + (lines[start.line] ?? 0)
}

/** What was run of the build, in all that was started. */
async function scripts(): Promise<Profiler.ScriptCoverage[]> {
  // @ts-expect-error it has no types
  const {mergeProcessCovs} = (await import('@bcoe/v8-coverage')) as {mergeProcessCovs(all: Scripts[]): Scripts}
  const names = readdirSync(RAW)
  let merged: Scripts = {result: []}
  for (let at = 0; at < names.length; at += AT_ONCE)
    merged = mergeProcessCovs([merged, ...names.slice(at, at + AT_ONCE).map(ofBuild)])
  return merged.result
}

/** So many are read before they are made one. */
const AT_ONCE = 50

function ofBuild(name: string): Scripts {
  const {result} = JSON.parse(readFileSync(join(RAW, name), 'utf8')) as Scripts
  return {result: result.filter(({url}) => url.startsWith(DIST) && existsSync(new URL(`${url}.map`)))}
}

export default {...v8, getProvider}
