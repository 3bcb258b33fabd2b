import {readFileSync} from 'node:fs'
import {defineConfig} from 'vitest/config'
import {BaseSequencer, type TestSpecification} from 'vitest/node'

// Read before any test: the build and what the tests start follow it.
if (process.argv.includes('--coverage')) process.env['WIRECOPY_COVERAGE'] = '1'

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}

/** They take longest: begun last, one would run alone while the other worker has nothing left to do. */
const COSTLY = ['faults', 'review', 'watch', 'batch', 'damage', 'growth', 'long', 'properties', 'pack', 'filter']

class CostlyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({moduleId}: TestSpecification): number => {
      const at = COSTLY.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
      return at < 0 ? COSTLY.length : at
    }
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}

export default defineConfig({
  define: {VERSION: JSON.stringify(version)},
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/build.ts'],
    setupFiles: ['test/setup/coverage-children.ts'],
    // Files of one worker share what they import; where lines are counted, each counts its own.
    isolate: process.argv.includes('--coverage'),
    sequence: {sequencer: CostlyFirst},
    testTimeout: 60_000,
    maxWorkers: 2,
    coverage: {
      provider: 'custom',
      customProviderModule: 'test/setup/coverage-provider.ts',
      include: ['src/**/*.ts'],
      reporter: [],
      reportOnFailure: true,
      thresholds: {lines: 97}
    }
  }
})
