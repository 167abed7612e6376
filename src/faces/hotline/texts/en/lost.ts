// What a resident whose card is lost finds at /hotline. In English.

import type { LostKey } from '../ja/lost.ts'

export const lostEn = {
  faceName: 'Stop a card',
  title: 'Your card is lost or stolen',
  lead: 'Call now and the card is stopped. At any hour, every day.',
  numbers: 'Numbers to call',
  languages: 'Languages',
  owner: 'Who answers',
  free: 'free',
  charged: 'charged',
  after:
    'If the card turns up, a window makes it usable again. Stopping a card does not cancel it.',
  fax: 'If you are deaf or hard of hearing, you can also stop the card by FAX.',
  faxForm: 'The FAX form (PDF)',
  faxWeb: 'Fill it in on the screen',
  staff: 'Staff',
  instead: ' (when {number} cannot be reached)',
} as const satisfies Record<LostKey, string>
