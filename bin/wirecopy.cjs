#!/usr/bin/env node
// Starts the command. `command.cjs` is all of its code, and `command.cache` the same compiled, which the build wrote with
// it: a Node of another version finds that it is not its own, and compiles anew. Nothing is written here.
'use strict'
const {readFileSync} = require('node:fs')
const {Script} = require('node:vm')

const filename = `${__dirname}/command.cjs`
let cachedData
try {
  cachedData = readFileSync(`${__dirname}/command.cache`)
} catch {
  // It is only faster with it.
}
new Script(readFileSync(filename, 'latin1'), {filename, cachedData}).runInThisContext()(require, module, __filename)
