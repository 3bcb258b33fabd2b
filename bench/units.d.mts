export const units: readonly (readonly [name: string, unit: string])[]
export const places: readonly (readonly [name: string, around: (run: string) => string])[]
