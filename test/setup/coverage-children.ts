import {measured, RAW} from './coverage.js'

// Set here, so that it holds for what the tests start, and not for their own process.
if (measured) process.env['NODE_V8_COVERAGE'] = RAW
