// Labels of the values a refusal may carry.
// In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { RefusalDetailsKey } from '../ja/refusal-details.ts'

export const refusalDetailsEn = {
  go: 'Where to go',
  opens: 'Next open',
  opensOn: 'Possible from',
  usableFrom: 'Usable from',
  portalLoginFrom: 'Mynaportal login from',
  dueOn: 'Possible from',
  expectedFrom: 'Card expected from',
  expiryDate: 'Expiry date',
  papers: 'Missing papers',
  pin: 'PIN needed',
  certificate: 'Certificate',
  field: 'Field',
  fits: 'Reason that fits',
  applicants: 'Who may ask',
  next: 'What does help',
  lastDay: 'Last day',
  from: 'Possible from',
  channels: 'Where it can be done',
  phone: 'Phone',
} satisfies Record<RefusalDetailsKey, string>
