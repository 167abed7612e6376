// 電子証明書の新規発行 — certificates are put on a card that has none, or had one that ended.
//
// Loading them is optional (GEN-16). PIN 3 is entered; the PIN of a certificate that is new
// on the card is set now. Under fifteen, or as an adult ward, no signature certificate is
// issued "in principle": only a decision of staff, recorded with its reason, makes an
// exception (AMB-22). The same holds for a face-authentication card, of which the guide does
// not say whether it carries one (FACE-07).

import type { PinCode } from '../card/card.ts'
import { aboutCard } from '../card/ending.ts'
import { whyNotInUse } from '../card/in-use.ts'
import type { CertificateKind } from '../certificate/certificate.ts'
import { orders } from '../certificate/ordering.ts'
import { isLive } from '../certificate/revocation.ts'
import { mayHaveCertificate } from '../eligibility/certificate-eligibility.ts'
import type { Fact } from '../facts.ts'
import { accept, refuse, type Refused } from '../kernel/outcome.ts'
import { certificateField, chosenKinds } from './certificate-choice.ts'
import { defineProcedure, type CaseWithCard, type Given } from './define.ts'

export const certificateIssue = defineProcedure({
  id: 'certificate_issue',
  title: '電子証明書の新規発行',
  cites: [
    'JPKI-S-03',
    'JPKI-S-04',
    'JPKI-A-03',
    'JPKI-A-04',
    'VAL-10',
    'VAL-11',
    'VAL-13',
    'REV-11',
    'USE-01',
    'USE-02',
    'FEE-06',
    'JPKI-04',
    'GEN-16',
    'PIN-17',
    'WIN-28',
  ],
  about: 'card',
  applicant: ['holder', 'guardian', 'proxy'],
  bring: ['card'],
  channels: ['window'],
  windowRow: 'certificate_issue_renew',
  pin: 'resident_register',
  fee: 'certificate_issue',
  fields: {
    certificate: certificateField,
    staffReason: { kind: 'text', maxLength: 400, optional: true },
  },
  effects: { certificates: ['ordered'], pins: ['set'] },

  decide(about, given) {
    const { card, resident } = about
    const { today, input } = given
    const kinds = chosenKinds(input.certificate)
    const refused =
      whyNotInUse(card, today) ?? firstRefusal(kinds, (kind) => refusedKind(about, given, kind))
    if (refused) return refused

    const decided = kinds.some((kind) => bar(about, given, kind)) ? input.staffReason : undefined
    const wish = { resident, card, kinds, countedFrom: today, event: 'issue' } as const
    return accept<Fact>(
      ...staffDecision(about, given, decided),
      ...pinsForNew(about, kinds, today),
      ...orders(wish, today, given),
    )
  },
})

type IssueInput = { readonly staffReason?: string }

function firstRefusal(
  kinds: readonly CertificateKind[],
  refusalOf: (kind: CertificateKind) => Refused | undefined,
): Refused | undefined {
  return kinds.map(refusalOf).find((refused) => refused !== undefined)
}

function refusedKind(
  about: CaseWithCard,
  given: Given<IssueInput>,
  kind: CertificateKind,
): Refused | undefined {
  const present = about.card[kind]
  if (isLive(present) && given.today <= present.expiryDate) {
    const detail = { certificate: kind }
    return refuse('certificate-exists', 'JPKI-A-04', { next: 'certificate_renew', detail })
  }
  return given.input.staffReason === undefined ? bar(about, given, kind) : undefined
}

/** What only a decision of staff can set aside. */
function bar(
  { card, resident }: CaseWithCard,
  { today, rules }: Given,
  certificate: CertificateKind,
): Refused | undefined {
  if (certificate === 'sign' && card.kind === 'face_authentication') {
    return refuse('sign-on-face-auth-card-undecided', 'FACE-07')
  }
  const age = rules.validity.signMinimumAge
  const found = mayHaveCertificate(
    {
      certificate,
      birthDate: resident.birthDate,
      onDate: today,
      adultWard: resident.adultWard,
      residentOfTown: true,
      cardState: card.state,
      residentRegisterPinEntered: true,
    },
    rules,
  )
  if (found.value) return undefined
  return found.reason === 'adult-ward'
    ? refuse('sign-adult-ward', 'JPKI-S-03', { detail: { certificate } })
    : refuse('sign-under-age', 'JPKI-S-04', { detail: { certificate, age } })
}

function staffDecision(
  { resident }: CaseWithCard,
  { today }: Given,
  reason: string | undefined,
): readonly Fact[] {
  if (reason === undefined) return []
  const matter = 'certificate_issue'
  return [{ type: 'StaffDecisionRecorded', residentId: resident.id, on: today, matter, reason }]
}

/** Only PINs that this card does not have yet are set; the others stay as they are. */
function pinsForNew(
  { card }: CaseWithCard,
  kinds: readonly CertificateKind[],
  today: Given['today'],
): readonly Fact[] {
  const pinsToVerify: readonly PinCode[] = kinds.filter(
    (kind) => kind === 'sign' || card.kind === 'standard',
  )
  const pins = pinsToVerify.filter((pin) => !card.pinsSet.includes(pin))
  return pins.length === 0 ? [] : [{ ...aboutCard(card, today), type: 'PinsSet', pins }]
}
