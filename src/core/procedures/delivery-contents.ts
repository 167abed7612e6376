// What a new card is handed over with: which certificates, and which PINs its holder sets.
//
// The face-authentication card needs no PIN for its authentication certificate (FACE-01).
// Whether it may carry a signature certificate the guide does not say, so none is loaded
// (FACE-07). PINs 3 and 4 are always set (PIN-05).

import type { CardKind, PinCode } from '../card/card.ts'
import type { CertificateKind } from '../certificate/certificate.ts'
import { mayHaveCertificate } from '../eligibility/certificate-eligibility.ts'
import type { Resident } from '../resident/resident.ts'
import type { Given } from './define.ts'

export type Wished = {
  readonly withAuth: boolean
  readonly withSign: boolean
  readonly cardKind: CardKind
}

/** Which of the certificates wished for this resident may have today. */
export function grantedKinds(
  wished: Wished,
  resident: Resident,
  { today, rules }: Pick<Given, 'today' | 'rules'>,
): readonly CertificateKind[] {
  const certificates = {
    auth: wished.withAuth,
    sign: wished.withSign && wished.cardKind === 'standard',
  }
  return (['auth', 'sign'] as const).filter((certificate) => {
    const applicant = {
      certificate,
      birthDate: resident.birthDate,
      onDate: today,
      adultWard: resident.adultWard,
      residentOfTown: true,
      cardState: 'active',
      residentRegisterPinEntered: true,
    } as const
    return certificates[certificate] && mayHaveCertificate(applicant, rules).value
  })
}

export function pinsToSet(
  cardKind: CardKind,
  kinds: readonly CertificateKind[],
): readonly PinCode[] {
  return [
    'resident_register',
    'card_info',
    ...(kinds.includes('auth') && cardKind === 'standard' ? (['auth'] as const) : []),
    ...(kinds.includes('sign') ? (['sign'] as const) : []),
  ]
}
