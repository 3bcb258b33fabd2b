import type {CommandPage, OptionPage, Values} from './describe.js'

/** Completion for zsh. */
export const zsh = (root: CommandPage, commands: readonly CommandPage[]): string => `#compdef wirecopy

_wirecopy_first() {
  local -a commands=(
${commands.map(({name, about}) => `    ${quoted(`${name}:${about}`)}`).join('\n')}
  )
  (( CURRENT == 2 )) && _describe command commands
  _files
}

_wirecopy() {
  case \${words[2]} in
${commands.map((page) => `    ${page.name})\n      shift words\n      (( CURRENT-- ))\n${specs(page, rest(page.values))}\n      ;;`).join('\n')}
    *)
${specs(root, '*:input:_wirecopy_first')}
      ;;
  esac
}

_wirecopy "$@"
`

const specs = ({options}: CommandPage, last: string): string =>
  `      _arguments -s -S \\\n${[...options.map(spec), quoted(last)].map((line) => `        ${line}`).join(' \\\n')}`

function spec({short, long, value, values, about}: OptionPage): string {
  const text = `[${about.replace(/[[\]\\:]/g, '\\$&')}]`
  const argument = value === undefined ? '' : `:${value.replace(/[<>[\]]/g, '')}:${action(values)}`
  return short === undefined
    ? quoted(`*${long}${text}${argument}`)
    : `{'*${short}','*${long}'}${quoted(text + argument)}`
}

const action = (values: Values): string => {
  if (typeof values === 'object') return `(${values.words.join(' ')})`
  return values === 'file' ? '_files' : values === 'folder' ? '_files -/' : ' '
}

const rest = (values: Values): string => `*:input:${values === 'none' ? ' ' : action(values)}`

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
