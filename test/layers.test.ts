import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {expect, test} from 'vitest'

/** Who may import whom: `docs/architecture.md` has the picture. Files directly under `src` stand under their own name. */
const MAY: Record<string, readonly string[]> = {
  'contract.ts': [],
  lexicon: [],
  'wcst.ts': ['contract.ts'],
  tree: ['contract.ts', 'wcst.ts', 'lexicon'],
  decode: ['contract.ts', 'wcst.ts', 'lexicon', 'tree'],
  frame: ['contract.ts', 'wcst.ts', 'lexicon', 'tree'],
  blocks: ['contract.ts', 'wcst.ts', 'lexicon', 'tree'],
  inline: ['contract.ts', 'wcst.ts', 'lexicon', 'tree'],
  roles: ['contract.ts', 'wcst.ts', 'lexicon', 'tree', 'inline/index.ts'],
  quotes: ['contract.ts', 'wcst.ts', 'lexicon', 'tree'],
  story: ['contract.ts', 'wcst.ts', 'lexicon', 'tree'],
  output: ['contract.ts'],
  input: ['contract.ts', 'wcst.ts', 'lexicon'],
  show: ['contract.ts', 'wcst.ts', 'lexicon', 'tree'],
  'index.ts': ['*'],
  cli: [
    'index.ts',
    'contract.ts',
    'wcst.ts',
    'lexicon',
    'tree',
    'show',
    'output',
    'input',
    '../schema/story.schema.json'
  ]
}

const files = (readdirSync('src', {recursive: true}) as string[]).filter((name) => name.endsWith('.ts'))
const room = (path: string): string => path.split('/')[0] as string
const imports = (path: string): string[] =>
  [...readFileSync(join('src', path), 'utf8').matchAll(/(?:from |import |import\()'(\.[^']+)'/g)].map((match) =>
    relative('src', join('src', dirname(path), (match[1] as string).replace(/\.js$/, '.ts')))
  )

test.each(files)('%s imports only what it may', (path) => {
  const own = room(path)
  const may = MAY[own]
  expect(may, `a folder that the table does not have: ${own}`).toBeDefined()
  const wrong = imports(path).filter(
    (to) => room(to) !== own && !may?.includes('*') && !may?.includes(room(to)) && !may?.includes(to)
  )
  expect(wrong).toEqual([])
})

/** Within the folders that read in steps: what each may have of the others. */
const STEPS: Record<string, Record<string, readonly string[]>> = {
  quotes: {
    words: [],
    tagger: ['words'],
    rules: ['words', 'tagger/labels.ts', 'tagger/link.ts'],
    identity: ['words']
  },
  input: {
    element: [],
    parts: ['element'],
    page: ['element'],
    sheet: ['element', 'parts', 'page'],
    html: ['element', 'parts', 'page', 'sheet']
  }
}
/** Files beside the steps that each may have. */
const SHARED: Record<string, readonly string[]> = {
  quotes: ['types.ts'],
  input: ['date.ts', 'input.ts', 'note.ts', 'objects.ts']
}

test.each(files.filter((name) => STEPS[room(name)] && name.split('/').length > 2))(
  '%s imports only what its step may',
  (path) => {
    const [folder, step] = path.split('/') as [string, string]
    const may = [`${step}/`, ...(SHARED[folder] ?? []), ...(STEPS[folder]?.[step] ?? [])]
    const wrong = imports(path).filter(
      (to) => room(to) === folder && !may.some((one) => to.startsWith(`${folder}/${one}`))
    )
    expect(wrong).toEqual([])
  }
)

test.each(files.filter((name) => !name.startsWith('cli/')))('%s knows no clock, no locale, no process', (path) => {
  const code = readFileSync(join('src', path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  expect(code).not.toMatch(/Date\.now\(|new Date\(\)|toLocale[A-Z]|\bprocess\.|\bconsole\./)
})

test('no files import each other in a circle', () => {
  const known = new Set(files)
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path)) return
    done.add(path)
    for (const to of imports(path)) if (known.has(to)) visit(to, [...trail, path])
  }
  for (const path of files) visit(path, [])
  expect(circles).toEqual([])
})
