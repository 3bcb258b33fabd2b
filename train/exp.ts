/** Powers of two, from -128 to 128. */
const POWERS = new Float64Array(257).fill(1)
for (let up = 129, down = 127; down >= 0; up++, down--) {
  POWERS[up] = (POWERS[up - 1] as number) * 2
  POWERS[down] = (POWERS[down + 1] as number) / 2
}
const LN2 = 0.6931471805599453

/** The exponential of a number from -80 to 80, of sums and products alone: `Math.exp` differs from one engine to the next. */
export function exp(value: number): number {
  const bounded = value < -80 ? -80 : value > 80 ? 80 : value
  const whole = Math.floor(bounded / LN2 + 0.5)
  const rest = bounded - whole * LN2
  let sum = 1
  for (let term = 9; term > 0; term--) sum = 1 + (sum * rest) / term
  return sum * (POWERS[whole + 128] as number)
}
