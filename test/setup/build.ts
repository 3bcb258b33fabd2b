import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {measured} from './coverage.js'

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, {withFileTypes: true, recursive: true})
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
  )

const build = (env: NodeJS.ProcessEnv): void => {
  execFileSync(process.execPath, ['build.config.mjs'], {stdio: 'inherit', env})
}

/**
 * The tests start the built program, so a build older than its source is made anew first.
 *
 * @returns what is done at the end: a build that was made to be measured gives way to the usual one
 */
export default function setup(): (() => void) | undefined {
  if (measured) {
    build(process.env)
    const usual = {...process.env}
    delete usual['WIRECOPY_COVERAGE']
    return () => build(usual)
  }
  const built = 'dist/wirecopy.cjs'
  const source = Math.max(newest('src'), newest('bin'), statSync('build.config.mjs').mtimeMs)
  if (!existsSync(built) || statSync(built).mtimeMs < source) build(process.env)
  return undefined
}
