/** Copy that is repeated: as it is, or made anew each time by its number. */
export type Unit = string | ((at: number) => string)
export const units: readonly (readonly [name: string, unit: string])[]
export const varied: readonly (readonly [name: string, unit: Unit])[]
export const places: readonly (readonly [name: string, around: (run: string) => string])[]
export function runOf(unit: Unit, size: number): string
