#!/usr/bin/env node
// Starts the command. Its code is in files `*.cjs`, and in `*.cache` the same compiled, which the build wrote with it: a
// Node of another version finds that it is not its own, and compiles anew. Nothing is written here.
'use strict'
const {Buffer} = require('node:buffer')
const {closeSync, fstatSync, openSync, readSync} = require('node:fs')
const {Script} = require('node:vm')

// One file after another is read into the same memory: new memory costs more than reading.
let room = Buffer.allocUnsafeSlow(1 << 20)

function read(path) {
  const file = openSync(path, 'r')
  try {
    const {size} = fstatSync(file)
    if (size > room.length) room = Buffer.allocUnsafeSlow(size)
    let end = 0
    for (let bytes = 1; end < size && bytes > 0; end += bytes) bytes = readSync(file, room, end, size - end, end)
    return room.subarray(0, end)
  } finally {
    closeSync(file)
  }
}

function load(name) {
  const filename = `${__dirname}/${name}.cjs`
  const code = read(filename).latin1Slice()
  let cachedData
  try {
    cachedData = read(`${__dirname}/${name}.cache`)
  } catch {
    // It is only faster with it.
  }
  const part = {exports: {}}
  const script = new Script(code, {filename, cachedData})
  script.runInThisContext()(require, part, __dirname, load)
  return part.exports
}

const {run, work} = load('command')
// Workers of a batch load this file too, and call what it exports.
if (require.main === module) run()
else module.exports = work
