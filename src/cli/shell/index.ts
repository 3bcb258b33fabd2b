import {rules} from '../../lexicon/rules.js'
import {outputs} from '../../output/index.js'
import {END, EXAMPLES, program} from '../command.js'
import {explainCommand} from '../commands/explain.js'
import {reviewCommand} from '../commands/review.js'
import {bash} from './bash.js'
import {pageOf, type Words} from './describe.js'
import {fish} from './fish.js'
import {man} from './man.js'
import {zsh} from './zsh.js'

/** Commands that know their own options. */
const OWN = [explainCommand, reviewCommand]

/** What belongs to a shell: the manual page and the completions, by their paths below `dist/`. */
export function shellFiles(version: string): Record<string, string> {
  const command = program()
  const words: Words = {
    '--to': outputs.map(({name}) => name),
    '--with': outputs.map(({name}) => name),
    '--ignore-rule': Object.keys(rules),
    rules: Object.keys(rules),
    completions: ['bash', 'zsh', 'fish']
  }
  const own = new Map(OWN.map((make) => make()).map((one) => [one.name().split(' ').at(-1), one]))
  const root = pageOf(command, words)
  const commands = command.commands.map((one) => ({
    ...pageOf(own.get(one.name()) ?? one, words),
    about: one.description()
  }))
  const [about = '', ...examples] = EXAMPLES.split('\n')
  return {
    'man/wirecopy.1': man(root, commands, {
      version,
      about: about.replace(/^wirecopy |\.$/g, ''),
      examples: examples.filter((line) => line.startsWith(' ')).join('\n'),
      end: END
    }),
    'completions/wirecopy.bash': bash(root, commands),
    'completions/_wirecopy': zsh(root, commands),
    'completions/wirecopy.fish': fish(root, commands)
  }
}
