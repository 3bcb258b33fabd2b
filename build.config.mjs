// Builds `dist/`: the library, a chunk for each module that is loaded lazily; the command and its reader, a file each, and
// in one for each part that few runs need.
import {build} from 'esbuild'
import {execFileSync} from 'node:child_process'
import {chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import wabt from 'wabt'
import {lateExpressions} from './expressions.config.mjs'
import {writeShellFiles} from './shell.config.mjs'
import {page} from './src/show/page.build.mjs'

// For `npm run coverage`: as it is written, with its way back to the source.
const measured = process.env.WIRECOPY_COVERAGE !== undefined
const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
rmSync('dist', {recursive: true, force: true})
// It stands beside its source too, for tests and training, which run from there.
writeFileSync('src/quotes/tagger/kernel.wasm', await assembled('src/quotes/tagger/kernel.wat'))
const shared = {
  metafile: true,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: !measured,
  sourcemap: measured && 'linked',
  define: {VERSION: JSON.stringify(version)},
  legalComments: 'eof',
  plugins: [computed(/quotes[\\/]words[\\/]report-words\.ts$/)]
}
const modules = await build({
  ...shared,
  entryPoints: {
    index: 'src/index.ts',
    // tinypool starts this by its place beside its own code.
    'entry/worker': 'node_modules/tinypool/dist/entry/worker.js'
  },
  splitting: true,
  format: 'esm',
  chunkNames: 'chunk-[hash]',
  banner: {js: "import {createRequire as __cr} from 'node:module';const require=__cr(import.meta.url);"}
})
const once = {...shared, outExtension: {'.js': '.cjs'}, format: 'cjs'}
/** Packages that few runs need: apart from the command they cost the others nothing. */
const seldom = [
  'chalk',
  'cli-progress',
  'hast-util-from-html',
  'ignore',
  'mustache',
  'string-width',
  'tinyglobby',
  'xast-util-from-xml'
]
const packages = await build({
  ...once,
  stdin: {
    contents: seldom.map((name) => `exports[${JSON.stringify(name)}]=()=>require(${JSON.stringify(name)})`).join('\n'),
    resolveDir: '.',
    sourcefile: 'packages.cjs'
  },
  entryNames: 'packages'
})
const outputs = readdirSync('src/output')
  .filter((name) => name.endsWith('-write.ts') && name !== 'template-write.ts')
  .map((name) => name.replace('-write.ts', ''))
const READER = 'src/index.ts'
/** Modules that few runs need, each in a file of its own. They share nothing with the others but plain values. */
const parts = {
  ...Object.fromEntries(outputs.map((name) => [`output/${name}`, `src/output/${name}-write.ts`])),
  'show/review': 'src/show/review.ts',
  'cli/schema': 'src/cli/commands/schema.ts'
}
const part = {
  ...once,
  // One function, which `bin/wirecopy.cjs` calls.
  banner: {js: '(function(require,module,__dirname,load){'},
  footer: {js: '})'},
  supported: {'dynamic-import': false},
  legalComments: 'none'
}
const written = await build({
  ...part,
  define: {...shared.define, PAGE: await page(measured ? 'dist/page.js' : undefined)},
  entryPoints: parts
})
/** A file that most runs need; `lent` are the parts that it loads. */
const main = (name, file, lent) => ({
  ...part,
  entryPoints: {[name]: file},
  banner: {
    js:
      part.banner.js +
      `const __meta={dirname:__dirname,get url(){return require('node:url').pathToFileURL(__dirname+'/${name}.cjs').href}};`
  },
  define: {...shared.define, 'import.meta': '__meta'},
  plugins: [
    ...shared.plugins,
    ...(measured ? [] : [lateExpressions]),
    lazily('node:child_process', 'commander'),
    apart(seldom),
    inParts(lent)
  ]
})
/** What reads copy: help, versions and mistakes do without it. */
const reader = await build(main('reader', READER, parts))
const command = await build(main('command', 'bin/command.ts', {...parts, reader: READER}))
// Letters beyond ASCII stand in expressions; without them a file is read byte for byte.
for (const name of ['command', 'reader', ...Object.keys(parts)])
  writeFileSync(`dist/${name}.cjs`, ascii(readFileSync(`dist/${name}.cjs`, 'utf8')))
copyFileSync('src/quotes/tagger/weights.bin', 'dist/weights.bin')
copyFileSync('src/quotes/tagger/kernel.wasm', 'dist/kernel.wasm')
copyFileSync('bin/wirecopy.cjs', 'dist/wirecopy.cjs')
chmodSync('dist/wirecopy.cjs', 0o755)
const story = (to) => ['-q', '-t', to, 'fixtures/us-iraq-dialogue/input.txt']
compile('command', story('json'), ['--help'])
compile('reader', story('json'))
for (const output of outputs) compile(`output/${output}`, story(output))
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {stdio: 'inherit'})
await writeShellFiles('dist', version)
writeFileSync(
  'dist/LICENSES.txt',
  licences([modules, packages, written, reader, command].flatMap(({metafile}) => Object.keys(metafile.inputs)))
)

/** Code with its letters beyond ASCII as escapes. */
function ascii(code) {
  return code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Runs the command with each of some arguments in turn, and keeps what V8 then has compiled of a file. */
function compile(name, ...runs) {
  const run = `
    const {writeFileSync} = require('node:fs')
    const vm = require('node:vm')
    vm.Script = class extends vm.Script {
      constructor(code, options) {
        super(code, options)
        if (options.filename.endsWith(${JSON.stringify(`/${name}.cjs`)}))
          process.on('exit', () => writeFileSync(${JSON.stringify(`dist/${name}.cache`)}, this.createCachedData()))
      }
    }
    const starter = require('node:path').resolve('dist/wirecopy.cjs')
    const runs = ${JSON.stringify(runs)}
    const exit = process.exit
    process.exit = () => {
      const next = runs.shift()
      if (!next) exit()
      process.argv = [process.execPath, starter, ...next]
      delete require.cache[starter]
      require('node:module').runMain(starter)
    }
    process.exit()`
  execFileSync(process.execPath, ['-e', run], {stdio: ['ignore', 'ignore', 'inherit']})
}

/** Puts the lists that a module exports in place of the module that makes them. */
function computed(filter) {
  return {
    name: 'computed',
    setup({onLoad}) {
      onLoad({filter}, async ({path}) => {
        const {outputFiles} = await build({entryPoints: [path], bundle: true, write: false, format: 'esm'})
        const code = Buffer.from(outputFiles[0].contents).toString('base64')
        const lists = Object.entries(await import(`data:text/javascript;base64,${code}`))
        return {contents: lists.map(([name, list]) => `export const ${name}=${JSON.stringify(list)}`).join('\n')}
      })
    }
  }
}

/** Lets one package load a module of Node only when it calls it: commander runs no command of another program here. */
function lazily(builtin, user) {
  const names = ['spawn']
  return {
    name: 'lazily',
    setup({onResolve, onLoad}) {
      onResolve({filter: new RegExp(`^${builtin}$`)}, ({importer}) =>
        importer.includes(`node_modules/${user}/`) ? {path: builtin, namespace: 'lazily'} : undefined
      )
      onLoad({filter: /.*/, namespace: 'lazily'}, () => ({
        contents: names.map((name) => `exports.${name}=(...all)=>require('${builtin}').${name}(...all)`).join('\n')
      }))
    }
  }
}

/** Takes packages out of a file of their own, where they are called for. */
function apart(names) {
  return {
    name: 'apart',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^[^./]/}, ({path}) => (names.includes(path) ? {path, namespace: 'apart'} : undefined))
      onLoad({filter: /.*/, namespace: 'apart'}, async ({path}) => {
        const exported = Object.keys(await import(path)).filter((name) => /^[A-Za-z]\w*$/.test(name))
        return {
          contents: [
            `const all=require('./packages.cjs')[${JSON.stringify(path)}]()`,
            'export default all.__esModule?all.default:all',
            ...exported.filter((name) => name !== 'default').map((name) => `export const ${name}=all.${name}`)
          ].join('\n')
        }
      })
      onResolve({filter: /^\.\/packages\.cjs$/}, ({path}) => ({path, external: true}))
    }
  }
}

/** Takes modules out of files of their own, which `bin/wirecopy.cjs` loads. */
function inParts(files) {
  const names = new Map(Object.entries(files).map(([name, file]) => [resolve(file), name]))
  return {
    name: 'inParts',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^\.{1,2}\/.*\.js$/}, ({path, resolveDir}) => {
        const name = names.get(join(resolveDir, path).replace(/js$/, 'ts'))
        return name && {path: name, namespace: 'part'}
      })
      onLoad({filter: /.*/, namespace: 'part'}, ({path}) => ({
        contents: `module.exports=load(${JSON.stringify(path)})`
      }))
    }
  }
}

/** The text form of a WebAssembly module in its binary form. */
async function assembled(path) {
  const {parseWat} = await wabt()
  const parsed = parseWat(path, readFileSync(path), {simd: true, bulk_memory: true})
  try {
    return parsed.toBinary({}).buffer
  } finally {
    parsed.destroy()
  }
}

/** The licences of the packages whose code is in the bundle, as those licences ask. */
function licences(inputs) {
  const folders = new Set(inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean))
  return [...folders]
    .sort()
    .map((folder) => {
      const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
    })
    .join('\n' + '-'.repeat(80) + '\n\n')
}
