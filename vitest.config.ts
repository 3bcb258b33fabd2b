import {readFileSync} from 'node:fs'
import {defineConfig} from 'vitest/config'

// Read before any test: the build and what the tests start follow it.
if (process.argv.includes('--coverage')) process.env['WIRECOPY_COVERAGE'] = '1'

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}

export default defineConfig({
  define: {VERSION: JSON.stringify(version)},
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/build.ts'],
    setupFiles: ['test/setup/coverage-children.ts'],
    // Files of one worker share what they import; where lines are counted, each counts its own.
    isolate: process.argv.includes('--coverage'),
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
