// The set of the revoked among a million certificates, a tenth of them revoked: seconds after
// the rows are read, memory in a process of its own, bytes beside those of the list of the
// same certificates and beside what no encoding can do with fewer, and look-ups a second.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { print } from './figure.ts'
import type { SetFigures } from './revoked-set-process.ts'

const issued = 1_000_000
const oneIn = 10
const revoked = issued / oneIn

export function benchRevokedSet(): void {
  const script = join(import.meta.dirname, 'revoked-set-process.ts')
  const made = spawnSync(process.execPath, [script, String(issued), String(oneIn)], {
    encoding: 'utf8',
  })
  const { seconds, gigabytes, bytes, listBytes, looksPerSecond } = JSON.parse(
    made.stdout,
  ) as SetFigures
  const name = `revoked_set_of_${revoked}_among_${issued}`
  print({ figure: name, value: seconds, unit: 's' })
  print({ figure: `${name}_peak_memory`, value: gigabytes, unit: 'GB' })
  print({ figure: `${name}_beside_the_list`, value: bytes, unit: 'bytes' }, listBytes)
  const each = { figure: `${name}_for_each_revoked`, value: bytes / revoked, unit: 'bytes' }
  print(each, fewestBytes() / revoked)
  print({ figure: `${name}_asked`, value: looksPerSecond, unit: 'answers/s' })
}

/** The logarithm of the number of ways to choose the revoked among the issued (Shannon). */
function fewestBytes(): number {
  const share = 1 / oneIn
  const bits = -share * Math.log2(share) - (1 - share) * Math.log2(1 - share)
  return (issued * bits) / 8
}
