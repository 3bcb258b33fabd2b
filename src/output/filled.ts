/** An object without the keys that have no value: null, nothing, an empty text or list. Formats that are closed know no null. */
export const filled = (object: object): object =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0)
    )
  )
