// Every procedure by its wire code: the name, and `.about`, one sentence on what it does.
// The texts stand in two files a locale, by whether the card or the record is at issue.

import { joined } from './message.ts'
import { proceduresCardTexts } from './procedures-card.ts'
import { proceduresRegisterTexts } from './procedures-register.ts'

export const proceduresTexts = joined(proceduresCardTexts, proceduresRegisterTexts)
