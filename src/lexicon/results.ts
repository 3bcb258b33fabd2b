/** A side in a result, as the source of an expression: `Orval Town`, `Halden & Vell`. */
export const side = "[A-ZÀ-Þ][A-Za-zÀ-ž.'’&/-]*(?: [A-Za-zÀ-ž.'’&/-]+){0,3}"
