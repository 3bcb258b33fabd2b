import {expect} from 'vitest'
import type {FrameContext, Format} from '../../src/frame/format.js'
import {restore} from '../../src/frame/rewrite.js'
import {tidy} from '../../src/frame/tidy.js'
import {fit} from '../../src/tree/build.js'
import {breaches} from '../../src/tree/law.js'
import {position} from '../../src/tree/position.js'
import type {AnyNode, Root} from '../../src/wcst.js'

/** Control characters as their pictures: SOH is `␁`, DEL `␡`. */
export const pictures = (text: string): string =>
  text.replace(/[\0-\x1f\x7f]/g, (sign) => (sign === '\x7f' ? '␡' : String.fromCharCode(0x2400 + sign.charCodeAt(0))))

/**
 * A node on one line: words as they stand, a mark in pointed brackets with its kind (`‹␂›`, `‹separator ,›`), a field with what was
 * read from it (`sent=--01-02(01-02)`; what stands there alone where both are the same), a row's cells between strokes.
 */
export function sketch(node: AnyNode): string {
  if (node.type === 'text') return pictures(node.value)
  if (node.type === 'mark') return `‹${node.kind === 'control' ? '' : `${node.kind} `}${pictures(node.value)}›`
  const inner = node.children.map((child) => sketch(child as AnyNode))
  if (node.type === 'field') {
    const raw = inner.join(' ')
    const value = pictures(String(node.value))
    return `${node.name}=${value}${raw === value ? '' : `(${raw})`}`
  }
  if (node.type === 'row') return inner.join(' / ')
  if (node.type === 'takeKey') return `[${inner.join(' ')}]`
  return inner.join(' ')
}

/** A block: its type, how it was read, its words: `paragraph wire-text 4/2: …` has an indent of four and two lines. */
export function sketchOf(block: AnyNode): string {
  const {rule, indent, lines, verbatim} = ('data' in block ? (block.data ?? {}) : {}) as Record<string, unknown>
  const shape = indent === undefined && lines === undefined ? '' : ` ${String(indent)}/${String(lines)}`
  const kind = block.type === 'note' ? `note ${block.kind}` : block.type
  const rows = block.type === 'table' || block.type === 'list'
  const words = rows ? block.children.map((row) => sketch(row as AnyNode)).join(' ¶ ') : sketch(block)
  return `${kind} ${String(rule)}${shape}${verbatim ? ' verbatim' : ''}: ${words}`
}

/** What a format reads in a source: a line a block, the sections named; the law must hold for it, and nothing be left out. */
export function framed(format: Format, source: string, received?: string): {lines: string[]; warnings: string[]} {
  const warnings: string[] = []
  const context: FrameContext = {
    received,
    warn: (rule, _message, start, end) => warnings.push(`${rule} ${start}${end === undefined ? '' : `-${end}`}`)
  }
  const tidied = tidy(source, () => true)
  const read = format.frame(tidied?.text ?? source, context)
  const children = tidied ? restore(read, source, tidied) : read
  const root: Root = {
    type: 'root',
    data: {encoding: 'utf-8', format: format.name, base: 0},
    children,
    position: position(0, source.length)
  }
  expect(breaches(fit(root), source)).toEqual([])
  const lines = children.flatMap((story) => {
    if (story.type !== 'story') return [`filler: ${sketch(story)}`]
    return [
      `story ${String(story.data.manner)}`,
      ...story.children.flatMap((section) =>
        section.type === 'envelope'
          ? [`envelope: ${sketch(section)}`]
          : [`${section.type}:`, ...(section.children as AnyNode[]).map((block) => sketchOf(block))]
      )
    ]
  })
  return {lines, warnings}
}
