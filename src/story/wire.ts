import type {Wire} from '../contract.js'
import {leavesToString, toString} from '../tree/to-string.js'
import type {Field, FieldName, Leaf, SimpleBlock, StoryNode, TakeKeyNode} from '../wcst.js'

/** The transmission's header, where the story came with one. */
export function wireOf(story: StoryNode, positions = false): Wire | null {
  const fields = fieldsOf(story)
  if (fields.length === 0) return null
  const value = (name: FieldName): string | number | null => fields.find((one) => one.name === name)?.value ?? null
  const words = value('words')
  const first = story.children[0]
  return {
    service: asText(value('service')),
    number: asText(value('number')),
    priority: asText(value('priority')),
    category: asText(value('category')),
    takeKey: takeKeyOf(story) ?? asText(value('version')),
    words: typeof words === 'number' ? words : null,
    sent: asText(value('stamp') ?? value('sent')),
    ...(positions && first?.type === 'envelope' ? {position: first.position} : {})
  }
}

/** The slug: the readable keyword line's, else the header's. */
export function sluglineOf(story: StoryNode): string | null {
  const children = keywordLine(story)?.children ?? []
  const slug: Leaf[] = []
  for (const child of children) {
    if (child.type === 'text') slug.push(child)
    else if (child.type !== 'mark' || child.kind !== 'control') break
  }
  const readable = leavesToString(slug)
  if (readable !== '') return readable
  const fields = fieldsOf(story)
  const header = fields.filter((one) => one.name === 'slug').concat(fields.filter((one) => one.name === 'keyword'))[0]
  return asText(header?.value ?? null)
}

function takeKeyOf(story: StoryNode): string | null {
  const key = keywordLine(story)?.children.find((child): child is TakeKeyNode => child.type === 'takeKey')
  return key ? toString(key) || null : null
}

const keywordLine = (story: StoryNode): SimpleBlock | undefined => {
  for (const section of story.children) {
    if (section.type === 'envelope') continue
    for (const block of section.children) if (block.type === 'slugline') return block
  }
  return undefined
}

function fieldsOf(story: StoryNode): Field[] {
  const out: Field[] = []
  for (const envelope of story.children) {
    if (envelope.type !== 'envelope') continue
    for (const child of envelope.children) if (child.type === 'field') out.push(child)
  }
  return out
}

const asText = (value: string | number | null): string | null => (value === null || value === '' ? null : String(value))
