// Every refusal by its code: what happened, and `.do`, what to do about it.
// The texts stand in three files a locale: the office, the record, and the doors outside.

import { joined } from './message.ts'
import { refusalsDoorTexts } from './refusals-door.ts'
import { refusalsOfficeTexts } from './refusals-office.ts'
import { refusalsRecordTexts } from './refusals-record.ts'

export const refusalsTexts = joined(
  joined(refusalsOfficeTexts, refusalsRecordTexts),
  refusalsDoorTexts,
)
