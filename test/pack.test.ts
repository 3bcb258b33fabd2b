import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-pack-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const run = (program: string, args: string[], cwd: string): string =>
  execFileSync(program, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
const [packed] = JSON.parse(run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], '.')) as [
  {filename: string; files: {path: string}[]}
]

describe('the package', () => {
  test('holds what it needs and nothing else', () => {
    const odd = packed.files
      .map(({path}) => path)
      .filter((path) => !/^(?:dist|schema)\/|^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path))
    expect(odd).toEqual([])
    expect(packed.files.map(({path}) => path)).toEqual(
      expect.arrayContaining([
        'dist/index.js',
        'dist/wirecopy.cjs',
        'dist/entry/worker.js',
        'dist/types/src/index.d.ts',
        'dist/command.cjs',
        'dist/command.cache',
        'dist/reader.cjs',
        'dist/reader.cache',
        'dist/output/html.cjs',
        'dist/output/html.cache',
        'dist/weights.bin',
        'dist/kernel.wasm',
        'dist/LICENSES.txt',
        'schema/story.schema.json'
      ])
    )
  })

  test('installs in an empty folder, where the command runs and the types resolve', () => {
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed.filename)], folder)
    const command = join(folder, 'node_modules/.bin/wirecopy')
    const out = run(command, ['--to', 'json', resolve('fixtures/us-iraq-dialogue/input.txt')], folder)
    expect((JSON.parse(out) as {headline: string}).headline).toBe(
      'US to continue reducing military forces in Iraq in coming months'
    )
    writeFileSync(
      join(folder, 'use.ts'),
      "import {parse, type Story} from 'wirecopy'\nexport const first: Promise<Story | undefined> = parse('a').then(([story]) => story)\n"
    )
    const flags = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2022',
      '--types',
      'node',
      '--typeRoots',
      resolve('node_modules/@types'),
      'use.ts'
    ]
    expect(run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...flags], folder)).toBe('')
  })
})
