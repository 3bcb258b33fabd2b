// Makes regular expressions of modules late: each is made where it is first asked for, as most stories ask for few.
import {readFileSync} from 'node:fs'
import ts from 'typescript'

/** For esbuild: `const DAY = /…/` is made where `DAY` stands, `{form: /…/}` where `form` is read. */
export const lateExpressions = {
  name: 'late-expressions',
  setup({onLoad}) {
    onLoad({filter: /[\\/]src[\\/].*\.ts$/}, ({path}) => ({
      contents: late(path, readFileSync(path, 'utf8')),
      loader: 'ts'
    }))
  }
}

function late(path, code) {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true)
  const edits = [...constants(file), ...properties(file)].sort((a, b) => b.start - a.start)
  for (const {start, end, text} of edits) code = code.slice(0, start) + text + code.slice(end)
  return code
}

/** `const DAY = /…/` becomes `let DAY`, and each `DAY` becomes `(DAY ??= /…/)`. */
function* constants(file) {
  const names = namesOf(file)
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || statement.modifiers || statement.declarationList.declarations.length > 1)
      continue
    const [{name, initializer}] = statement.declarationList.declarations
    const all = names.get(name.text)
    if (!isExpression(initializer) || all.some((node) => node !== name && isKept(node))) continue
    yield edit(statement, `let ${name.text}: RegExp | undefined`)
    for (const use of all) if (use !== name) yield edit(use, `(${name.text} ??= ${initializer.text})`)
  }
}

/** Where another thing of the module has the same name, it is left as it stands. */
const isKept = (node) => node.parent.name === node || ts.isExportSpecifier(node.parent)

/** `{form: /…/}` becomes `{get form() { return /…/ }}`. */
function* properties(node) {
  if (ts.isFunctionLike(node)) return
  if (ts.isPropertyAssignment(node) && isExpression(node.initializer))
    yield edit(node, `get ${node.name.getText()}() { return ${node.initializer.text} }`)
  for (const child of node.getChildren()) yield* properties(child)
}

/** One that keeps no place in the text between its uses. */
const isExpression = (node) => node && ts.isRegularExpressionLiteral(node) && !/[gy]/.test(flagsOf(node.text))

const flagsOf = (literal) => literal.slice(literal.lastIndexOf('/') + 1)

const edit = (node, text) => ({start: node.getStart(), end: node.getEnd(), text})

/** The identifiers of a module, by their names. */
function namesOf(file) {
  const names = new Map()
  const walk = (node) => {
    if (ts.isIdentifier(node)) names.set(node.text, [...(names.get(node.text) ?? []), node])
    ts.forEachChild(node, walk)
  }
  walk(file)
  return names
}
