import type {AnyNode, Leaf, Text} from '../wcst.js'
import {isSpace} from './build.js'
import {endOf, startOf} from './position.js'

/** Node types whose words are not part of their block's text. */
const APART: ReadonlySet<string> = new Set(['dateline', 'attribution'])

/**
 * The words of a node: line wraps undone, runs of white space made one blank, control and zero-width characters
 * dropped, nothing else changed. The only way in which text leaves the tree.
 */
export const toString = (node: AnyNode): string => words(node, undefined)

/**
 * The words of a node without what stands apart in it: a dateline with its dash, a line of attribution.
 *
 * @param source an endless line in which nothing is to be tidied is a stretch of it, and no copy
 */
export const ownText = (node: AnyNode, source: string): string => stretchOf(node, source) ?? words(node, APART)

function stretchOf(node: AnyNode, source: string): string | undefined {
  const start = startOf(node)
  const end = endOf(node)
  if (end - start <= MANY || !isWhole(node)) return undefined
  const text = source.slice(start, end)
  return isUntidy(text) ? undefined : text.trim()
}

/** Whether all leaves of a node are its words. */
const isWhole = (node: AnyNode): boolean =>
  node.type === 'text' ||
  (node.type === 'mark'
    ? node.kind !== 'control'
    : !APART.has(node.type) && (node.children as AnyNode[]).every(isWhole))

/** The words of leaves that stand one after another. */
export function leavesToString(leaves: readonly Leaf[]): string {
  const run = new Run()
  for (const leaf of leaves) run.add(leaf)
  return run.words()
}

/** Controls, zero-width space, joiners at word edges, soft hyphen, direction marks, byte-order mark. */
const isDropped = (code: number): boolean =>
  code < 9 ||
  (code > 13 && code < 32) ||
  code === 0x7f ||
  code === 0xad ||
  code === 0x200b ||
  code === 0x200e ||
  code === 0x200f ||
  code === 0x2060 ||
  code === 0xfeff

/** What is dropped, white space that is no blank, or several blanks. */
const UNTIDY = /[\0-\x1f\x7f\x85\xa0\xad\u1680\u2000-\u200b\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| {2}/
/** A blank that a page has spelt out. */
const SPELT = /&(?:nbsp|#160);/g

const isUntidy = (text: string): boolean =>
  UNTIDY.test(text) || (text.includes('&') && (text.includes('&nbsp;') || text.includes('&#160;')))

/** What waits to be joined takes more memory than its words: of an endless line so many are tidied at once. */
const MANY = 1 << 16

/** The words of leaves, as they come. */
class Run {
  private raw = ''
  private tidied = ''
  private blank = true
  private end = -1

  add(leaf: Leaf): void {
    const start = startOf(leaf)
    if (this.end !== -1 && start > this.end) this.raw += ' '
    this.end = endOf(leaf)
    if (leaf.type === 'mark' && leaf.kind === 'control') {
      // A wire's hard blank
      if (leaf.value === '\u0010') this.raw += ' '
      return
    }
    this.raw += leaf.value
    if (this.raw.length > MANY) this.tidy()
  }

  words(): string {
    this.tidy()
    return this.tidied.trim()
  }

  /** Nearly all copy is taken as it is; the rest in one pass. */
  private tidy(): void {
    const {raw} = this
    if (raw === '') return
    if (isUntidy(raw)) {
      this.pass()
      return
    }
    this.tidied += this.blank && raw.startsWith(' ') ? raw.slice(1) : raw
    this.blank = raw.endsWith(' ')
    this.raw = ''
  }

  /** One pass: nearly all copy is signs of words with single blanks between, which are copied in long stretches. */
  private pass(): void {
    const raw = this.raw.replace(SPELT, ' ')
    let {tidied, blank} = this
    // What stands from here on is copied when something other than words and single blanks comes.
    let from = 0
    for (let at = 0; at < raw.length; at++) {
      const code = raw.charCodeAt(at)
      if (code > 32 && code < 0x7f) {
        blank = false
        continue
      }
      const dropped = isDropped(code)
      const space = !dropped && isSpace(code)
      if (!space && !dropped) {
        blank = false
        continue
      }
      if (code === 32 && !blank) {
        blank = true
        continue
      }
      tidied += raw.slice(from, at)
      from = at + 1
      if (!space || blank) continue
      tidied += ' '
      blank = true
    }
    this.tidied = tidied + raw.slice(from)
    this.blank = blank
    this.raw = ''
  }
}

function words(node: AnyNode, apart: ReadonlySet<string> | undefined): string {
  const only = onlyText(node)
  if (only && !isUntidy(only.value)) return only.value.trim()
  const run = new Run()
  const walk = (at: AnyNode): void => {
    if (at.type === 'text' || at.type === 'mark') {
      run.add(at)
      return
    }
    let afterDateline = false
    for (const child of at.children as AnyNode[]) {
      if (apart?.has(child.type)) {
        afterDateline = child.type === 'dateline'
        continue
      }
      if (afterDateline && child.type === 'mark' && child.kind === 'dash') continue
      if (afterDateline && !(child.type === 'mark' && child.kind === 'control')) afterDateline = false
      walk(child)
    }
  }
  walk(node)
  return run.words()
}

/** The leaf of a node that has no other, as most have. */
function onlyText(node: AnyNode): Text | undefined {
  if (node.type === 'text') return node
  if (node.type === 'mark' || node.children.length !== 1) return undefined
  const child = node.children[0] as AnyNode
  return child.type === 'text' ? child : undefined
}
