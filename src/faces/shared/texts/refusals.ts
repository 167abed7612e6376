// Every refusal by its code: what happened, and `.do`, what to do about it.
// The texts stand in three files a locale: the office, the record, and the doors outside.
// A code of the register without both of its texts does not compile.

import type { RefusalCode } from '../../../core/refusal/register.ts'
import { joined, type Catalogue } from './message.ts'
import { refusalsDoorTexts } from './refusals-door.ts'
import { refusalsOfficeTexts } from './refusals-office.ts'
import { refusalsRecordTexts } from './refusals-record.ts'

type RefusalsKey = RefusalCode | `${RefusalCode}.do`

export const refusalsTexts: Catalogue<RefusalsKey> = joined(
  joined(refusalsOfficeTexts, refusalsRecordTexts),
  refusalsDoorTexts,
)
