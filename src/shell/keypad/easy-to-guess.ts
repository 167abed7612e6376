// A PIN that a stranger would try first: one character over and over, or a plain run.
//
// Only a warning: the rules allow it (PIN-01…04), and the choice is its holder's.

const runs = ['01234567890', '09876543210', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'QWERTYUIOP']

export function isEasyToGuess(value: string): boolean {
  const repeated = new Set(value).size === 1
  const inPairs = value.length === 4 && value.slice(0, 2) === value.slice(2)
  return repeated || inPairs || runs.some((run) => run.includes(value))
}
