import type {CommandPage, OptionPage, Values} from './describe.js'

/** Completion for fish. */
export function fish(root: CommandPage, commands: readonly CommandPage[]): string {
  const names = commands.map(({name}) => name).join(' ')
  const outside = `not __fish_seen_subcommand_from ${names}`
  return (
    [
      '# fish completion for wirecopy',
      ...commands.map(
        ({name, about}) => `complete -c wirecopy -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`
      ),
      ...root.options.map((option) => line(option, outside)),
      ...commands.flatMap(({name, values, options}) => [
        ...options.map((option) => line(option, `__fish_seen_subcommand_from ${name}`)),
        ...(typeof values === 'object' || values === 'none'
          ? [`complete -c wirecopy -f -n '__fish_seen_subcommand_from ${name}'${words(values)}`]
          : [])
      ])
    ].join('\n') + '\n'
  )
}

const line = ({short, long, values, about}: OptionPage, where: string): string =>
  `complete -c wirecopy -n '${where}'${short === undefined ? '' : ` -s ${short.slice(1)}`} -l ${long.slice(2)}${taken(values)} -d ${quoted(about)}`

function taken(values: Values): string {
  if (values === 'none') return ''
  if (values === 'folder') return " -x -a '(__fish_complete_directories)'"
  return values === 'file' ? ' -r -F' : ` -x${words(values)}`
}

const words = (values: Values): string => (typeof values === 'object' ? ` -a '${values.words.join(' ')}'` : '')

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
