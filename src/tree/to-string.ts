import type {AnyNode, Leaf} from '../wcst.js'
import {endOf, startOf} from './position.js'

/** Node types whose words are not part of their block's text. */
const APART: ReadonlySet<string> = new Set(['dateline', 'attribution'])

/**
 * The words of a node: line wraps undone, runs of white space made one blank, control and zero-width characters
 * dropped, nothing else changed. The only way in which text leaves the tree.
 */
export const toString = (node: AnyNode): string => tidy(raw(node, undefined))

/** The words of a node without what stands apart in it: a dateline with its dash, a line of attribution. */
export const ownText = (node: AnyNode): string => tidy(raw(node, APART))

/** The words of leaves that stand one after another. */
export function leavesToString(leaves: readonly Leaf[]): string {
  const run = new Run()
  for (const leaf of leaves) run.add(leaf)
  return tidy(run.text)
}

// Zero-width space, joiners at word edges, soft hyphen, direction marks, byte-order mark.
const DROPPED = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g
// A single blank is left alone: it is by far the most frequent run.
const BLANKS = /[\s\u0085]{2,}|[^\S ]|\u0085/g
const PLAIN =
  /^[!-~\u00a1-\u00ac\u00ae-\u167f\u2010-\u2027\u2030-\u205e]+(?: [!-~\u00a1-\u00ac\u00ae-\u167f\u2010-\u2027\u2030-\u205e]+)*$/

function tidy(value: string): string {
  if (PLAIN.test(value)) return value
  return value.replace(DROPPED, '').replace(BLANKS, ' ').trim()
}

class Run {
  text = ''
  private end = -1
  add(leaf: Leaf): void {
    const start = startOf(leaf)
    if (this.end !== -1 && start > this.end) this.text += ' '
    this.end = endOf(leaf)
    if (leaf.type === 'mark' && leaf.kind === 'control') return
    this.text += leaf.value
  }
}

function raw(node: AnyNode, apart: ReadonlySet<string> | undefined): string {
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
  return run.text
}
