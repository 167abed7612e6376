// Puts an office together: its parts, and the records bound to its database and town.

import type { Office, OfficeParts } from './office.ts'
import { recordsOf } from './records.ts'

/** The one way to make an office, so that its records are those of its own database. */
export function createOffice(parts: OfficeParts): Office {
  return { ...recordsOf(parts.database, parts.world.town.code), ...parts }
}
