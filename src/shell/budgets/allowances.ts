// How much work strangers may ask for, by what they ask and who asks: one table, one place.
//
// On a laptop and behind a proxy everyone has the same address, so a figure by address must
// suffice for a room of trainees. An operator may write other figures in a file (--budgets).

export type Allowance = {
  /** What may be asked at once after a quiet time. */
  readonly most: number
  /** What comes back in an hour, a little at a time. */
  readonly perHour: number
}

export const defaultAllowances = {
  /** Uploads, each up to some megabytes and read whole, by address. */
  'upload by address': { most: 40, perHour: 3600 },
  /** Forms of the FAX desk sent on the screen. */
  'fax form by address': { most: 60, perHour: 600 },
  'fax form': { most: 600, perHour: 3000 },
  /** Faxes by mail; all come through few gateways. */
  'fax mail by sender': { most: 60, perHour: 120 },
  'fax mail': { most: 300, perHour: 600 },
  'fax bytes by sender': { most: 60_000_000, perHour: 60_000_000 },
  'fax bytes': { most: 200_000_000, perHour: 200_000_000 },
  /** Receipt numbers looked up, by address: they are short. */
  'fax receipt by address': { most: 60, perHour: 600 },
  /** Other forms that anyone may send. */
  'report by address': { most: 30, perHour: 120 },
  /** Passwords tried, right or wrong, by address: each costs 19 MB and two passes. */
  'login by address': { most: 200, perHour: 4000 },
  /** Wrong codes at the keypad: by browser, by address for browsers not seen before, and in all. */
  'keypad by browser': { most: 20, perHour: 1200 },
  'keypad by address': { most: 600, perHour: 36_000 },
  keypad: { most: 2000, perHour: 120_000 },
} as const satisfies Readonly<Record<string, Allowance>>

export type AllowanceName = keyof typeof defaultAllowances
export type Allowances = Readonly<Record<AllowanceName, Allowance>>

/** What an operator's file says over the defaults; a sentence where it cannot be meant. */
export function readAllowances(file: unknown): Allowances | string {
  if (typeof file !== 'object' || file === null) return 'it is no table of allowances'
  const own: Partial<Record<AllowanceName, Allowance>> = {}
  for (const [name, value] of Object.entries(file) as readonly [string, unknown][]) {
    if (!isName(name)) return `there is no allowance "${name}"`
    if (!isAllowance(value)) return `"${name}" needs "most" and "perHour", both above zero`
    own[name] = value
  }
  return { ...defaultAllowances, ...own }
}

function isName(name: string): name is AllowanceName {
  return Object.hasOwn(defaultAllowances, name)
}

function isAllowance(value: unknown): value is Allowance {
  if (typeof value !== 'object' || value === null) return false
  const { most, perHour } = value as { most?: unknown; perHour?: unknown }
  return typeof most === 'number' && typeof perHour === 'number' && most > 0 && perHour > 0
}
