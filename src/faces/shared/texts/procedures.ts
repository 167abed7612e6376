// Every procedure by its wire code: the name, and `.about`, one sentence on what it does.
// The texts stand in two files a locale, by whether the card or the record is at issue.
// A procedure without both does not compile.

import type { ProcedureId } from '../../../core/procedures/procedure-id.ts'
import { joined, type Catalogue } from './message.ts'
import { proceduresCardTexts } from './procedures-card.ts'
import { proceduresRegisterTexts } from './procedures-register.ts'

type ProceduresKey = ProcedureId | `${ProcedureId}.about`

export const proceduresTexts: Catalogue<ProceduresKey> = joined(
  proceduresCardTexts,
  proceduresRegisterTexts,
)
