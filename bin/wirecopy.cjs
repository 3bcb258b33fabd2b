#!/usr/bin/env node
// Starts the command. Its code is in files `*.cjs`, and in `*.cache` the same compiled, which the build wrote with it: a
// Node of another version finds that it is not its own, and compiles anew. Nothing is written here.
'use strict'
const {readFileSync} = require('node:fs')
const {Script} = require('node:vm')

function load(name) {
  const filename = `${__dirname}/${name}.cjs`
  let cachedData
  try {
    cachedData = readFileSync(`${__dirname}/${name}.cache`)
  } catch {
    // It is only faster with it.
  }
  const part = {exports: {}}
  const script = new Script(readFileSync(filename, 'latin1'), {filename, cachedData})
  script.runInThisContext()(require, part, __dirname, load)
  return part.exports
}

const {run, work} = load('command')
// Workers of a batch load this file too, and call what it exports.
if (require.main === module) run()
else module.exports = work
