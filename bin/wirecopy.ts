#!/usr/bin/env node
import {main} from '../src/cli/command.js'

await main(process.argv)
