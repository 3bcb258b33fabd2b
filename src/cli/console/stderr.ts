/** Takes away the line at the bottom of the terminal, where there is one: a bar. */
let erase = ''

/** Says whether a line is drawn at the bottom, which others are written above. */
export const drawn = (is: boolean): void => {
  erase = is ? '\r\u001b[K' : ''
}

/** Writes a line of a message. */
export const say = (line: string): void => {
  process.stderr.write(`${erase}${line}\n`)
}
