// The auditor: refolds the whole ledger and compares every view with what it says.

import { foldFile } from '../../core/resident-file/resident-file.ts'
import { canonicalJson } from '../ledger/chain.ts'
import { readHeads, readStream } from '../ledger/read.ts'
import { townCode, type Office } from '../office.ts'
import { readFile } from '../views/resident-files.ts'

/** What the views say otherwise than the ledger; empty when all is well. */
export async function audit(office: Office): Promise<readonly string[]> {
  const town = townCode(office)
  const wrong: string[] = []
  for (const { stream, seq } of await readHeads(office.database, town)) {
    const stored = await readStream(office.database, town, stream)
    const file = foldFile(stored.map(({ fact }) => fact))
    const kept = await readFile(office.database, {
      town,
      residentId: file?.resident.id ?? '',
    })
    if (canonicalJson(kept?.file) !== canonicalJson(file)) wrong.push(`${stream}: another file`)
    if (kept?.seq !== seq) wrong.push(`${stream}: at ${kept?.seq ?? 0}, not ${seq}`)
  }
  return wrong
}
