import {mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Block, Story} from '../src/contract.js'
import {folder, shell, story, stream, wirecopy} from './setup/command.js'

/** All files below a folder, in order. */
const files = (root: string): string[] =>
  readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()

const TWO = stream('bridge', 'harbour')

describe.concurrent('a folder', () => {
  test('is mirrored, in several formats at one reading; several stories of a file are numbered', async () => {
    const cwd = folder({'in/a.txt': story(), 'in/sub/b.wire': TWO, 'in/sub/deep/c': story()})
    const {stdout, stderr, code} = await wirecopy(['in/', '-d', 'out/', '-t', 'markdown,html'], {cwd})
    expect([stdout, stderr, code]).toEqual(['', '', 0])
    expect(files(join(cwd, 'out'))).toEqual(
      ['a', 'sub/b', 'sub/b-2', 'sub/deep/c'].flatMap((name) => [`${name}.html`, `${name}.md`]).sort()
    )
    expect(readFileSync(join(cwd, 'out/sub/b-2.md'), 'utf8')).toContain('The harbour opens')
  })

  test('has stories by their extensions; dot files are left out; the rest is counted, and listed on request', async () => {
    const cwd = folder(
      Object.fromEntries(
        [
          'a.txt',
          'b.text',
          'c.wire',
          'd.anpa',
          'e.tst',
          'f.eml',
          'g',
          'H.TXT',
          'x.pdf',
          'y.md',
          '.z.txt',
          '.s/z.txt'
        ].map((name) => [`in/${name}`, story()])
      )
    )
    const said = 'in/x.pdf: note passed over: its name is not a story’s'
    const [plain, all, others, quiet] = await Promise.all([
      wirecopy(['in', '-d', 'out'], {cwd}),
      wirecopy(['in', '-d', 'all', '--verbose'], {cwd}),
      wirecopy(['in', '-d', 'others', '--ext', 'md,.pdf'], {cwd}),
      wirecopy(['in', '-d', 'quiet', '--quiet'], {cwd})
    ])
    expect(files(join(cwd, 'out'))).toEqual(['H.json', ...'abcdefg'].map((name) => name.replace(/^\w$/, '$&.json')))
    expect(plain?.stderr).toBe(`${said}, and so were 1 more (--verbose lists all)\n`)
    expect(all?.stderr).toBe(`${said}\n${said.replace('x.pdf', 'y.md')}\n8 stories of 8 files, 0 failed\n`)
    expect(files(join(cwd, 'others'))).toEqual(['x.json', 'y.json'])
    expect(others?.code).toBe(0)
    expect(quiet?.stderr).toBe('')
  })

  test('leaves out what .wirecopyignore names by git’s rules, in its own folder and below', async () => {
    const cwd = folder({
      'in/.wirecopyignore': '# kept out\n*-draft.txt\n/old/\n!keep-draft.txt\n',
      'in/a.txt': story(),
      'in/a-draft.txt': story(),
      'in/keep-draft.txt': story(),
      'in/old/b.txt': story(),
      'in/sub/old/c.txt': story(),
      'in/sub/.wirecopyignore': '/d.txt\n!e-draft.txt\n',
      'in/sub/d.txt': story(),
      'in/sub/e-draft.txt': story(),
      'in/sub/deep/d.txt': story()
    })
    expect((await wirecopy(['in', '-d', 'out', '-q'], {cwd})).code).toBe(0)
    expect(files(join(cwd, 'out'))).toEqual(
      ['a', 'keep-draft', 'sub/deep/d', 'sub/e-draft', 'sub/old/c'].map((name) => `${name}.json`)
    )
  })

  test('a pattern of many ** in .wirecopyignore is told of and passed over: it would take hours', async () => {
    const deep = `in/${'a/'.repeat(60)}c.txt`
    const cwd = folder({'in/.wirecopyignore': `b.txt\n${'**/a/'.repeat(10)}b\n**/a/**/d.txt\n`, [deep]: story()})
    const {stderr, code} = await wirecopy(['in', '-d', 'out'], {cwd})
    expect([stderr, code]).toEqual(['in/.wirecopyignore: error line 2 has more than 4 ** and is passed over\n', 1])
    expect(files(join(cwd, 'out'))).toEqual([deep.slice(3).replace('.txt', '.json')])
  })

  test('that holds the output folder does not read it again', async () => {
    const cwd = folder({'in/a.txt': story(), 'in/out/a.txt': story('other')})
    expect(await wirecopy(['in', '-d', 'in/out', '-t', 'text', '--force'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(readFileSync(join(cwd, 'in/out/a.txt'), 'utf8')).toContain('The bridge opens')
  })

  test('names may be anything: blanks, quotes, dashes, line ends, letters of other alphabets', async () => {
    const names = ['b l', `q'"`, '-dash', 'nl\nx', 'tab\t', 'ü', '日本', '$(x)', '*', '[a]', '%s', '\\']
    const cwd = folder(Object.fromEntries(names.map((name) => [`in/${name}.txt`, story()])))
    writeFileSync(join(cwd, 'in/nl\ny.txt'), '')
    const {stderr, code} = await wirecopy(['in', '-d', 'out'], {cwd})
    expect([stderr, code]).toEqual(['in/nl\\x0ay.txt: error holds no story: the input is empty (empty)\n', 1])
    expect(files(join(cwd, 'out'))).toEqual(names.map((name) => `${name}.json`).sort())
    const {stdout} = await wirecopy(['--', '-dash.txt', '*.txt'], {cwd: join(cwd, 'in')})
    expect(stdout.match(/"path":"[^"]*"/g)).toEqual(['"path":"-dash.txt"', '"path":"*.txt"'])
  })

  test.runIf(process.platform === 'linux')('names may be no UTF-8: found, read, written, told', async () => {
    const cwd = folder({'a.txt': story()})
    const raw = (path: string): Buffer => Buffer.from(join(cwd, path), 'latin1')
    mkdirSync(raw('in'))
    writeFileSync(raw('in/caf\xe9.txt'), story())
    writeFileSync(raw('in/\xff.txt'), '')
    const [tree, named, glob, list] = await Promise.all([
      wirecopy(['in', '-d', 'out'], {cwd}),
      shell(`wirecopy in/$'caf\\xe9.txt'`, {cwd}),
      wirecopy(['in/c*.txt', '-d', 'globbed'], {cwd}),
      shell(`printf 'in/caf\\xe9.txt\\0a.txt\\0' | wirecopy --files-from - -d listed`, {cwd})
    ])
    expect([tree?.code, tree?.stderr]).toEqual([1, 'in/\\xff.txt: error holds no story: the input is empty (empty)\n'])
    expect(named?.stdout).toContain(String.raw`"path":"in/caf\\xe9.txt"`)
    expect([glob?.code, list?.code]).toEqual([0, 0])
    const inside = (path: string): string[] => readdirSync(join(cwd, path), 'latin1').sort()
    expect([inside('out'), inside('globbed'), inside('listed/in')]).toEqual(Array(3).fill(['caf\xe9.json']))
  })
})

describe.concurrent('arguments', () => {
  test('globs: read in order of names, mirrored from where the pattern begins', async () => {
    const cwd = folder({'in/x/b.txt': story('b'), 'in/x/a.txt': story('a'), 'in/y/c.txt': story('c'), 'in/y/d.md': ''})
    const {stdout} = await wirecopy(['in/*/*.txt'], {cwd})
    expect(stdout.match(/"headline":"[^"]*"/g)).toEqual(['a', 'b', 'c'].map((one) => `"headline":"The ${one} opens"`))
    expect((await wirecopy(['in/**/*.{txt,wire}', '-d', 'out'], {cwd})).code).toBe(0)
    expect(files(join(cwd, 'out'))).toEqual(['x/a.json', 'x/b.json', 'y/c.json'])
  })

  test('a file that is named outright is read whatever its name; twice named, it is written once', async () => {
    const cwd = folder({'a.md': story(), '.b': story()})
    expect(await wirecopy(['a.md', './a.md', '.b', '-d', 'out'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(files(join(cwd, 'out'))).toEqual(['.b.json', 'a.json'])
  })

  test('--files-from: a line each, with CRLF, or parted by NUL; each at its own path; no pattern, no option', async () => {
    const cwd = folder({
      'in/a.txt': story(),
      'in/x/a.txt': story(),
      '-': story(),
      '*.txt': story(),
      'in/l\nl.txt': story()
    })
    writeFileSync(join(cwd, 'lines'), 'in/a.txt\r\nin/x/a.txt\n-\n*.txt\n\n')
    writeFileSync(join(cwd, 'none'), '')
    const [lines, nul, outside, none, missing] = await Promise.all([
      wirecopy(['--files-from', 'lines', '-d', 'lines-out'], {cwd}),
      wirecopy(['--files-from', '-', '-d', 'nul-out'], {cwd, input: 'in/l\nl.txt\0in/x\0'}),
      wirecopy(['--files-from', '-', '-d', 'outside'], {cwd: join(cwd, 'in'), input: '../in/a.txt'}),
      wirecopy(['--files-from', 'none'], {cwd}),
      wirecopy(['--files-from', '-'], {cwd, input: 'in/b.txt\nin/a.txt\n'})
    ])
    expect([lines, nul, outside, none].map((one) => [one?.code, one?.stderr])).toEqual(Array(4).fill([0, '']))
    expect(files(join(cwd, 'lines-out'))).toEqual(['*.json', '-.json', 'in/a.json', 'in/x/a.json'])
    expect(files(join(cwd, 'nul-out'))).toEqual(['a.json', 'in/l\nl.json'])
    expect(files(join(cwd, 'in/outside'))).toEqual(['a.json'])
    expect(none?.stdout).toBe('')
    expect([missing?.code, missing?.stderr]).toEqual([1, 'in/b.txt: error there is no such file or folder\n'])
  })

  test('standard input in a folder has the name that it is given', async () => {
    const cwd = folder()
    await Promise.all([
      wirecopy(['-d', 'out'], {cwd, input: TWO}),
      wirecopy(['-d', 'out', '--stdin-path', 'desk/late.txt', '-'], {cwd, input: story()})
    ])
    expect(files(join(cwd, 'out'))).toEqual(['late.json', 'stdin-2.json', 'stdin.json'])
  })
})

describe.concurrent('runs that are repeated', () => {
  test('--skip-existing passes over what is there; --newer makes what is older anew', async () => {
    const cwd = folder({
      'in/a.txt': story('old'),
      'in/b.txt': story('old'),
      'out/a.json': 'mine\n',
      'out/b.json': 'mine\n'
    })
    utimesSync(join(cwd, 'out/a.json'), 1000, 1000)
    const now = (): string[] =>
      ['a', 'b'].map((name) => readFileSync(join(cwd, `out/${name}.json`), 'utf8').slice(0, 5))
    expect(await wirecopy(['in', '-d', 'out', '--skip-existing'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(now()).toEqual(['mine\n', 'mine\n'])
    expect(await wirecopy(['in', '-d', 'out', '--newer'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(now()).toEqual(['{"sou', 'mine\n'])
    expect(await wirecopy(['in', '-d', 'out', '--force'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(now()).toEqual(['{"sou', '{"sou'])
  })

  test.each([0, 1])('a long story is written in parts, and no letter is parted: %i', async (odd) => {
    const cwd = folder({'long.txt': `It ${'r'.repeat(1 + odd)}ained. ${'𠀋'.repeat(2_200_000)}`})
    const {code} = await wirecopy(['long.txt', '--no-quotes', '-o', 'out.json'], {cwd})
    expect(code).toBe(0)
    const [{text}] = (JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')) as Story).body as [Block]
    expect(/[^𠀋]/u.exec(text.slice(11 + odd))?.[0]).toBeUndefined()
  })

  test('-o keeps what is there too, until --force', async () => {
    const cwd = folder({'a.txt': story(), 'out.json': 'mine\n'})
    const read = (): string => readFileSync(join(cwd, 'out.json'), 'utf8').slice(0, 5)
    const refused = await wirecopy(['a.txt', '-o', 'out.json'], {cwd})
    expect(refused.stderr).toBe('out.json: error exists already; --force replaces it, --skip-existing passes over it\n')
    expect([refused.code, read()]).toEqual([1, 'mine\n'])
    expect(await wirecopy(['a.txt', '-o', 'out.json', '--skip-existing'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(read()).toBe('mine\n')
    expect(await wirecopy(['a.txt', '-o', 'out.json', '--force'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(read()).toBe('{"sou')
    expect(await wirecopy(['a.txt', '-o', 'new/folder/out.html'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(readFileSync(join(cwd, 'new/folder/out.html'), 'utf8')).toMatch(/^<!doctype html>/i)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'new', 'out.json'])
  })
})

describe.concurrent('collisions are found before the first write: exit 2, nothing written', () => {
  test.each<[string, string[], string[]]>([
    ['two extensions', ['in/a.txt', 'in/a.wire'], ['in']],
    ['letter case alone', ['in/A.txt', 'in/a.txt'], ['in']],
    ['composed and decomposed letters', ['in/\u00e9.txt', 'in/e\u0301.txt'], ['in']],
    ['two folders', ['x/a.txt', 'y/a.txt'], ['x', 'y']],
    ['a folder in the place of a file', ['in/a.txt', 'in/a.json/b.txt'], ['in']]
  ])('%s', async (_, paths, args) => {
    const cwd = folder({...Object.fromEntries(paths.map((path) => [path, story()])), 'first.txt': story()})
    const {stdout, stderr, code} = await wirecopy(['first.txt', ...args, '-d', 'out'], {cwd})
    expect([stdout, code]).toEqual(['', 2])
    expect(stderr).toMatch(/^wirecopy: .*(?:would both be written to|would be a file and a folder at once).*\n$/)
    expect(readdirSync(cwd)).not.toContain('out')
  })

  test('a later story’s file that is another input’s is not written, and told', async () => {
    const cwd = folder({'in/a.txt': TWO, 'in/a-2.txt': story('ferry')})
    const {stderr, code} = await wirecopy(['in', '-d', 'out', '--force'], {cwd})
    expect([stderr, code]).toEqual([
      'out/a-2.json: error is the file of another input too; convert in/a.txt apart\n',
      1
    ])
    expect(readFileSync(join(cwd, 'out/a-2.json'), 'utf8')).toContain('The ferry opens')
    expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toContain('The bridge opens')
  })

  test('a target that is an input, also through a link to its folder', async () => {
    const cwd = folder({'in/a.txt': story(), 'in/b.wire': story()})
    symlinkSync('in', join(cwd, 'link'))
    for (const out of ['in', 'link']) {
      const {stderr, code} = await wirecopy(['in', '-d', out, '-t', 'text', '--force'], {cwd})
      expect([stderr, code]).toEqual([
        `wirecopy: ${out}/a.txt is an input, and inputs are never overwritten; write to another folder\n`,
        2
      ])
    }
    expect(files(join(cwd, 'in'))).toEqual(['a.txt', 'b.wire'])
    renameSync(join(cwd, 'in/a.txt'), join(cwd, 'a.txt'))
    symlinkSync('a.txt', join(cwd, 'to-a'))
    const {stderr, code} = await wirecopy(['a.txt', '-o', 'to-a', '--force'], {cwd})
    expect([stderr, code]).toEqual(['to-a: error is an input, and inputs are never overwritten\n', 1])
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(story())
  })
})
