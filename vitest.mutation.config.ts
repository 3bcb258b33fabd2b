import {defineConfig} from 'vitest/config'

/** What `npm run mutation` runs for each mutant: the tests that read copy in their own process, from the source. */
export default defineConfig({
  test: {
    include: ['test/{inline,anpa,iptc,decode,roles,quotes,speakers,fixtures}.test.ts'],
    env: {WIRECOPY_SOURCE: '1'},
    testTimeout: 60_000
  }
})
