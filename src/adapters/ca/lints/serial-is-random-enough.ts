// Serial numbers are positive, of fixed width, and long enough to be unguessable.

import { serialBytes } from '../certificate-template.ts'
import type { Lint } from './lint.ts'

export const serialIsRandomEnough: Lint = {
  id: 'serial_is_random_enough',
  cites:
    'RFC 5280 4.1.2.2: a positive integer of at most 20 octets; ' +
    'CA/Browser Forum BR 7.1: at least 64 bits from a random generator',
  objects({ serial }) {
    const { tag, value } = serial
    const first = value[0] ?? 0
    if (tag !== 0x02 || value.length !== serialBytes) return 'not sixteen octets'
    if (first & 0x80) return 'the serial number is negative'
    // The top bit pattern is fixed so that every serial has the same width.
    return (first & 0xc0) === 0x40 ? undefined : 'the serial number may be shorter than it looks'
  },
}
