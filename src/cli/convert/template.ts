import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import type {Output} from '../../output/index.js'
import {TemplateError} from '../../output/template-error.js'
import {templateOutput} from '../../output/template.js'
import type {Flags} from '../options.js'
import {reasonOf, UsageError} from '../status.js'

/** The output that a template's file makes. @throws UsageError where it cannot be read, or is broken */
export async function templated(file: string, {to, escape}: Flags): Promise<Output> {
  if (to !== undefined) throw new UsageError('--template and -t exclude each other: a template is a format of its own')
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`)
  }
  const output = templateOutput(basename(file), text, escape)
  try {
    await output.load()
  } catch (error) {
    if (error instanceof TemplateError) throw new UsageError(error.message)
    throw error
  }
  return output
}
