/** Lights what belongs together: a field and the copy that it was read from. */
export interface Light {
  /** An element of the copy; `whole` for a part, whose spans are marks of their own. */
  mark(element: HTMLElement, start: number, end: number, whole?: boolean): void
  /** The name of a part beside the copy. */
  tag(element: HTMLElement, start: number, end: number): void
  /** The number of a quote in the copy. */
  quote(element: HTMLElement, quote: number): void
  /** A field with the places that it was read from, a quote with its number. */
  field(element: HTMLElement, places: readonly Place[], quote?: number): void
}

interface Place {
  start: number
  end: number
}

interface Mark extends Place {
  element: HTMLElement
  whole: boolean
}

interface Field {
  element: HTMLElement
  places: readonly Place[]
  quote: number | undefined
}

/** @param show brings a field's panel to the front before the field is gone to */
export function light(show: (field: HTMLElement) => void): Light {
  const marks: Mark[] = []
  const fields: Field[] = []
  let lit: HTMLElement[] = []
  /** What the focus lights: it is lit again when the pointer goes. */
  let held: HTMLElement[] = []

  const on = (elements: readonly HTMLElement[]): void => {
    for (const element of lit) element.classList.remove('lit')
    lit = [...elements]
    for (const element of lit) element.classList.add('lit')
  }
  const listen = (element: HTMLElement, elements: () => HTMLElement[]): void => {
    element.addEventListener('pointerenter', () => on(elements()))
    element.addEventListener('pointerleave', () => on(held))
    element.addEventListener('focusin', () => on((held = elements())))
    element.addEventListener('focusout', () => on((held = [])))
  }
  const go = (element: HTMLElement | undefined): void => {
    if (!element) return
    show(element)
    element.scrollIntoView({block: 'center', behavior: calm() ? 'auto' : 'smooth'})
    element.focus({preventScroll: true})
  }
  const ofQuote = (quote: number): Field | undefined => fields.find((field) => field.quote === quote)
  const fieldsAt = (place: Place): HTMLElement[] => fieldsOf(fields, place).map(({element}) => element)

  return {
    mark(element, start, end, whole = false) {
      marks.push({element, start, end, whole})
      element.addEventListener('pointerover', (event) => {
        event.stopPropagation()
        on([element, ...fieldsAt({start, end})])
      })
      element.addEventListener('pointerout', () => on(held))
    },
    tag(element, start, end) {
      listen(element, () => [...marksIn(marks, [{start, end}]), ...fieldsAt({start, end})])
      element.addEventListener('click', () => go(fieldsAt({start, end})[0]))
    },
    quote(element, quote) {
      const field = (): Field | undefined => ofQuote(quote)
      listen(element, () => [
        ...marksIn(marks, field()?.places ?? []),
        ...(field() ? [(field() as Field).element] : [])
      ])
      element.addEventListener('click', () => go(field()?.element))
    },
    field(element, places, quote) {
      fields.push({element, places, quote})
      listen(element, () => [element, ...marksIn(marks, places)])
      element.addEventListener('click', () => {
        const number = quote === undefined ? null : document.getElementById(`place-${quote}`)
        const [first] = marksIn(marks, places)
        go(number ?? first?.closest('.part')?.querySelector<HTMLElement>('.tag') ?? undefined)
      })
    }
  }
}

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** The marks of places: whole parts within them, else the spans; else the part around. */
function marksIn(marks: readonly Mark[], places: readonly Place[]): HTMLElement[] {
  const out: HTMLElement[] = []
  for (const place of places) {
    const within = marks.filter(({start, end}) => start >= place.start && end <= place.end)
    const wholes = within.filter(({whole}) => whole)
    const spans = within.filter(
      (mark) => !mark.whole && !wholes.some(({start, end}) => mark.start >= start && mark.end <= end)
    )
    const found = [...wholes, ...spans]
    const around = marks.find(({whole, start, end}) => whole && start <= place.start && end >= place.end)
    out.push(...(found.length === 0 && around ? [around] : found).map(({element}) => element))
  }
  return out
}

/** The fields that were read from a place: those that hold it most tightly, else those within it. */
function fieldsOf(fields: readonly Field[], place: Place): Field[] {
  let least = Infinity
  let found: Field[] = []
  for (const field of fields)
    for (const {start, end} of field.places) {
      if (start > place.start || end < place.end || end - start > least) continue
      if (end - start < least) found = []
      least = end - start
      found.push(field)
    }
  if (found.length > 0) return found
  return fields.filter(({places}) => places.some(({start, end}) => start >= place.start && end <= place.end))
}
