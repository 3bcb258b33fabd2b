import type {CommandPage, OptionPage} from './describe.js'

export interface ManTexts {
  version: string
  /** One line. */
  about: string
  /** Command and what it does, in columns parted by two blanks or more. */
  examples: string
  /** Sections of the help's end: `Exit codes:` and the lines under it. */
  end: string
}

/** The manual page, in the macros of man(7). It names no day, so that a version always gives the same bytes. */
export const man = (root: CommandPage, commands: readonly CommandPage[], texts: ManTexts): string =>
  [
    `.TH WIRECOPY 1 "" ${quoted(`wirecopy ${texts.version}`)} "User Commands"`,
    '.SH NAME',
    `wirecopy \\- ${plain(texts.about)}`,
    '.SH SYNOPSIS',
    `.B wirecopy\n[\\fIoptions\\fR] [\\fIfile\\fR | \\fIfolder\\fR | \\fIglob\\fR | \\fB\\-\\fR]...`,
    ...commands.map(({name, usage}) => `.br\n.B wirecopy ${plain(name)}\n${plain(`[options] ${usage}`.trim())}`),
    '.SH EXAMPLES',
    ...columns(texts.examples),
    '.SH OPTIONS',
    ...options(root.options),
    '.SH COMMANDS',
    ...commands.flatMap(({name, usage, about, options: own}) => [
      `.SS "wirecopy ${plain(`${name} ${usage}`.trim())}"`,
      `${sentence(about)}`,
      ...own.flatMap((option) => tagged(option))
    ]),
    ...sections(texts.end)
  ].join('\n') + '\n'

function options(all: readonly OptionPage[]): string[] {
  const groups = [...new Set(all.map(({group}) => group))]
  return groups.flatMap((group) => [
    `.SS ${quoted(group.replace(/:$/, ''))}`,
    ...all.filter((option) => option.group === group).flatMap(tagged)
  ])
}

function tagged({short, long, value, values, about, standard}: OptionPage): string[] {
  const names = [short, long].filter((one) => one !== undefined).map((one) => `\\fB${plain(one)}\\fR`)
  const argument = value === undefined ? '' : ` \\fI${plain(value.replace(/[<>]/g, ''))}\\fR`
  const choices = typeof values === 'object' ? ` One of ${values.words.join(', ')}.` : ''
  const unsaid = standard === undefined ? '' : ` Without it: ${standard}.`
  return ['.TP', names.join(', ') + argument, sentence(about) + plain(choices + unsaid)]
}

/** `Exit codes:` and what stands under it. */
const sections = (end: string): string[] =>
  end
    .trim()
    .split(/\n\n/)
    .flatMap((section) => {
      const [title = '', ...lines] = section.split('\n')
      return [`.SH ${title.replace(/:$/, '').toUpperCase()}`, ...columns(lines.join('\n'))]
    })

const columns = (lines: string): string[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [left = '', right = ''] = line.trim().split(/ {2,}/)
      return ['.TP', `\\fB${plain(left)}\\fR`, sentence(right)]
    })

const sentence = (text: string): string => plain(text === '' ? '' : `${text[0]!.toUpperCase()}${text.slice(1)}.`)

/** Nothing of a text is a macro or an escape. */
const plain = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replace(/^(?=\.)/, '\\&')

const quoted = (text: string): string => `"${plain(text).replaceAll('"', '\\(dq')}"`
