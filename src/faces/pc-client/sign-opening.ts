// The signature certificate behind its PIN, or the one refusal that fits.
//
// The chip answers "locked" for a PIN that was never set as well, so the card is asked first
// whether it carries the certificate at all: who has none is not told of a locked PIN.

import { readPresence, readSignCertificate } from '../../core/chip/reader.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { Cardholder } from '../../shell/doors/authenticate.ts'
import { converse, type CardConnection } from '../../shell/ports/chip-card.ts'

export type SignOpened = { readonly certificate: Uint8Array } | { readonly refusal: Refusal }

type Typed = { readonly cardholder: Cardholder; readonly pin: string }

export async function openSignCertificate(
  chip: CardConnection,
  { cardholder, pin }: Typed,
): Promise<SignOpened> {
  const { sign } = await converse(chip, readPresence())
  if (!sign) return { refusal: noCertificate('sign') }
  const opened = await converse(chip, readSignCertificate(pin))
  const detail = { pin: 'sign' } as const
  switch (opened.outcome) {
    case 'read':
      return { certificate: opened.certificate }
    case 'not_this_pin':
      return { refusal: { code: 'pin-format-sign', cite: 'PIN-01' } }
    case 'wrong': {
      const { triesLeft } = opened
      return { refusal: { code: 'pin-wrong', cite: 'PIN-07', detail: { ...detail, triesLeft } } }
    }
    case 'blocked':
      return { refusal: lockedOrNotSet(cardholder) }
    case 'accepted':
    case 'absent':
      return { refusal: noCertificate('sign') }
  }
}

function lockedOrNotSet({ card }: Cardholder): Refusal {
  const detail = { pin: 'sign' } as const
  if (!card.pinsSet.includes('sign')) return { code: 'pin-not-set', cite: 'PIN-05', detail }
  return { code: 'pin-locked', cite: 'PIN-11', next: 'pin_unlock', detail }
}

export function noCertificate(certificate: 'auth' | 'sign'): Refusal {
  return {
    code: 'no-certificate',
    cite: 'REV-09',
    next: 'certificate_issue',
    detail: { certificate },
  }
}

/** Another value would do: it is asked for again. */
export function isCurable({ code }: Refusal): boolean {
  return code === 'pin-wrong' || code === 'pin-format' || code === 'pin-format-sign'
}
