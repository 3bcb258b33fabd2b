/** A fault of a template, with its line: `card.html.mustache:4: …`. */
export class TemplateError extends Error {}
