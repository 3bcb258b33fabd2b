import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, {withFileTypes: true, recursive: true})
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
  )

/** The tests start the built program, so a build older than its source is made anew first. */
export default function setup(): void {
  const built = 'dist/wirecopy.cjs'
  const source = Math.max(newest('src'), newest('bin'), statSync('build.config.mjs').mtimeMs)
  if (existsSync(built) && statSync(built).mtimeMs >= source) return
  execFileSync(process.execPath, ['build.config.mjs'], {stdio: 'inherit'})
}
