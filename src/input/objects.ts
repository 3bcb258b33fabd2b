import {InputError} from './input.js'

/** An object of JSON whose keys nobody has checked. */
export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** The values of a text of JSON: one, a list of them, or one a line. */
export function values(text: string): unknown[] {
  try {
    const value = JSON.parse(text) as unknown
    return Array.isArray(value) ? value : [value]
  } catch (whole) {
    return text.split('\n').flatMap((line, index) => {
      if (line.trim() === '') return []
      try {
        return [JSON.parse(line) as unknown]
      } catch {
        throw new InputError(index === 0 ? `is no JSON: ${(whole as Error).message}` : `line ${index + 1} is no JSON`)
      }
    })
  }
}
