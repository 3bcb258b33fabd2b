import {main} from '../src/cli/command.js'

void main(process.argv)
