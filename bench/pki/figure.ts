// One line of JSON for each figure: what was measured, its limit of the same run, their ratio.

export type Figure = {
  readonly figure: string
  readonly value: number
  readonly unit: string
  readonly limit: number | null
  readonly ratio: number | null
}

type Measured = { readonly figure: string; readonly value: number; readonly unit: string }

/** Prints the figure; `limit` is what the machine could do at most, in the same unit. */
export function print(measured: Measured, limit?: number): void {
  const ratio = limit === undefined ? null : round(measured.value / limit)
  const line: Figure = {
    ...measured,
    value: round(measured.value),
    limit: limit === undefined ? null : round(limit),
    ratio,
  }
  console.log(JSON.stringify(line))
}

/** What could not be measured here, and why. */
export function printSkipped(figure: string, reason: string): void {
  console.log(
    JSON.stringify({ figure, value: null, unit: `skipped: ${reason}`, limit: null, ratio: null }),
  )
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN
}

function round(value: number): number {
  return value >= 100 ? Math.round(value) : Math.round(value * 1000) / 1000
}
