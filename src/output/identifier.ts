import {createHash} from 'node:crypto'
import type {Story} from '../contract.js'

/** The name space of our identifiers, as RFC 9562 asks of version 5: any UUID, once chosen. */
const SPACE = Buffer.from('8f0c3a5e62d14b7fa1c95d3be7704f16', 'hex')

/**
 * What identifies a story: a UUID made of its words, the same for the same words on every machine.
 *
 * @param base what it begins with, `https://news.example/story/`; without it, it is a urn
 */
export function identifierOf(story: Story, base?: string): string {
  const id = uuid(story)
  return base === undefined ? `urn:uuid:${id}` : base + (/[/#:=?]$/.test(base) ? '' : '/') + id
}

function uuid(story: Story): string {
  const {slugline, headline, subheadline, published, updated, byline, dateline, body} = story
  const number = story.wire && [story.wire.service, story.wire.number]
  const words = body.map(({type, text}) => [type, text])
  const content = [number, slugline, headline, subheadline, published, updated, byline?.text, dateline?.text, words]
  const bytes = createHash('sha1').update(SPACE).update(JSON.stringify(content)).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
