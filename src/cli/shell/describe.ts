import type {Command, Option} from 'commander'

/** What may stand after an option or a command: words of a list, or names on the disk. */
export type Values = {words: readonly string[]} | 'file' | 'folder' | 'any' | 'none'

export interface OptionPage {
  short: string | undefined
  long: string
  /** `<format>` in `--from <format>`. */
  value: string | undefined
  values: Values
  about: string
  /** What the value is without the option, where that is worth saying. */
  standard: string | undefined
  group: string
}

export interface CommandPage {
  name: string
  about: string
  /** `[inputs...]`, `<folder>`. */
  usage: string
  values: Values
  options: OptionPage[]
}

/** Words that an option or a command takes, by its name, where the command tree does not know them. */
export type Words = Readonly<Record<string, readonly string[]>>

/** A command as completions and the manual show it. */
export const pageOf = (command: Command, words: Words): CommandPage => {
  const name = command.name().split(' ').at(-1)!
  const usage = command.registeredArguments
    .map((one) => {
      const argument = one.name() + (one.variadic ? '...' : '')
      return one.required ? `<${argument}>` : `[${argument}]`
    })
    .join(' ')
  return {
    name,
    about: command.description(),
    usage,
    values: words[name] ? {words: words[name]} : usage === '' ? 'none' : usage === '<folder>' ? 'folder' : 'file',
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => optionPage(option, words))
  }
}

function optionPage(option: Option, words: Words): OptionPage {
  const value = /[<[].*/.exec(option.flags)?.[0]
  const known = option.argChoices ?? words[option.long ?? '']
  const standard: unknown = option.defaultValue
  return {
    short: option.short,
    long: option.long!,
    value,
    values: known ? {words: known} : valuesOf(value),
    about: option.description,
    standard: typeof standard === 'string' ? standard : undefined,
    group: option.helpGroupHeading ?? 'Options:'
  }
}

const valuesOf = (value: string | undefined): Values => {
  if (value === undefined) return 'none'
  return value === '<file>' ? 'file' : value === '<folder>' ? 'folder' : 'any'
}
