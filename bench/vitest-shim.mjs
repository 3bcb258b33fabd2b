// What the tests use of vitest, for `bench/mutation.mjs`: they are gathered, and run when they are asked for.
import * as chai from 'chai'
import {GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState} from '@vitest/expect'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
export const expect = chai.expect
globalThis[GLOBAL_EXPECT] = expect
setState({assertionCalls: 0}, expect)

const rows = (run) => (table) => (title, fn) => {
  for (const row of table)
    run(`${title} ${JSON.stringify(row)?.slice(0, 80)}`, () => (Array.isArray(row) ? fn(...row) : fn(row)))
}
const add = (title, fn) => {
  if (typeof fn === 'function') globalThis.__tests.push(Object.assign(async () => fn(), {title}))
}
const now = (_name, fn) => fn()
const withForms = (run) =>
  Object.assign(run, {
    each: rows(run),
    concurrent: Object.assign((name, fn) => run(name, fn), {each: rows(run)}),
    skipIf: (skip) => (skip ? Object.assign(() => {}, {each: () => () => {}}) : run),
    runIf: (take) => (take ? run : Object.assign(() => {}, {each: () => () => {}}))
  })
export const test = withForms(add)
export const describe = withForms(now)
export const afterAll = () => {}
export const afterEach = () => {}
