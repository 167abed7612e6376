// Where the test data of others is: `VECTORS_DIR`, or beside the checkout.
//
// Outside of continuous integration a missing folder skips its tests and says so; there
// it is a failure.

import { existsSync } from 'node:fs'
import { join } from 'node:path'

const folder =
  process.env['VECTORS_DIR'] ??
  join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'vectors')

/** The path of a vector set, or undefined when it is not here. */
export function vectorSet(name: string): string | undefined {
  const path = join(folder, name)
  if (existsSync(path)) return path
  if (process.env['CI'] === 'true') throw new Error(`the test vectors ${name} are missing`)
  return undefined
}
