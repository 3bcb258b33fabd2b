import type {CommandPage, OptionPage, Values} from './describe.js'

/** Completion for bash. */
export const bash = (root: CommandPage, commands: readonly CommandPage[]): string => `# bash completion for wirecopy
_wirecopy() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= word at
  # --from=text comes as three words.
  if [[ $cur == '=' ]]; then cur=
  elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      ${commands.map(({name}) => name).join('|')}) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  COMPREPLY=()
  case $command in
${commands.map((page) => `    ${page.name})\n${answers(page, [])}      ;;`).join('\n')}
    *)
${answers(root, commands)}      ;;
  esac
}
complete -o filenames -F _wirecopy wirecopy
`

function answers(page: CommandPage, commands: readonly CommandPage[]): string {
  const taking = page.options.filter(({values}) => values !== 'none')
  const cases = taking.map((option) => `        ${spelt(option).join('|')}) ${reply(option.values)}; return ;;`)
  const words = page.options.flatMap(spelt).join(' ')
  const first =
    commands.length > 0
      ? `\n      if ((COMP_CWORD == 1)); then COMPREPLY+=($(compgen -W '${commands.map(({name}) => name).join(' ')}' -- "$cur")); fi`
      : ''
  return `      case $prev in
${cases.join('\n')}
      esac
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '${words}' -- "$cur")); return; fi
      ${reply(page.values)}${first}
`
}

const spelt = ({short, long}: OptionPage): string[] => (short === undefined ? [long] : [short, long])

function reply(values: Values): string {
  if (values === 'any' || values === 'none') return ':'
  if (values === 'file' || values === 'folder')
    return `mapfile -t COMPREPLY < <(compgen -${values === 'file' ? 'f' : 'd'} -- "$cur")`
  return `COMPREPLY=($(compgen -W '${values.words.join(' ')}' -- "$cur"))`
}
