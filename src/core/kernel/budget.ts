// What bytes from outside may cost whoever reads them: their own numbers decide nothing.
//
// A reader is given one budget for the whole file and spends from it before it makes anything
// (entries, pages, dots, bytes, nesting). Over it, OverBudget leaves the reader; whoever asked
// turns that into words and keeps the bytes as they came. Time and memory of a process are the
// other half: adapters that read for strangers do so apart (shell/ports/apart.ts).

export type BudgetItem = 'entries' | 'pages' | 'pixels' | 'bytes' | 'depth'
export type BudgetLimits = Readonly<Record<BudgetItem, number>>

export class OverBudget extends Error {
  readonly item: BudgetItem
  constructor(item: BudgetItem) {
    super(`more ${item} than one file may have`)
    this.name = 'OverBudget'
    this.item = item
  }
}

export type Budget = {
  /** Pays for what is about to be made; throws OverBudget when the file has had its share. */
  readonly spend: (item: BudgetItem, amount: number) => void
  /** One level of nesting deeper, for as long as `inner` runs. */
  readonly within: <T>(inner: () => T) => T
}

export function openBudget(limits: BudgetLimits): Budget {
  const left: Record<BudgetItem, number> = { ...limits }
  const spend = (item: BudgetItem, amount: number) => {
    // A count that is no number must not slip past the comparison.
    if (!(amount >= 0 && amount <= left[item])) throw new OverBudget(item)
    left[item] -= amount
  }
  return {
    spend,
    within: (inner) => {
      spend('depth', 1)
      const made = inner()
      left.depth += 1
      return made
    },
  }
}

const megabyte = 1024 * 1024

/** What one file of each kind may have. */
export const outsideLimits = {
  /** Sixty pages of the finest fax; a fax with one strip a line is none we know. */
  faxTiff: {
    entries: 20_000,
    pages: 60,
    pixels: 300_000_000,
    bytes: 16 * megabyte,
    depth: 1,
  },
  /** A camera's largest picture; more can only be meant to hurt whoever opens it. */
  photo: { entries: 1000, pages: 1, pixels: 60_000_000, bytes: 4 * megabyte, depth: 1 },
  /** Entries are the parts of a mail. */
  mail: { entries: 60, pages: 20, pixels: 0, bytes: 16 * megabyte, depth: 8 },
  /** Entries are values and rows of cross-references; bytes are those unpacked. */
  pdf: { entries: 1_000_000, pages: 0, pixels: 0, bytes: 64 * megabyte, depth: 0 },
  /** Entries are elements, attributes and texts. */
  xml: { entries: 400_000, pages: 0, pixels: 0, bytes: 0, depth: 0 },
  /** Entries are values; 64 levels are twice what any request here has. */
  json: { entries: 200_000, pages: 0, pixels: 0, bytes: 4 * megabyte, depth: 64 },
} as const satisfies Readonly<Record<string, BudgetLimits>>
