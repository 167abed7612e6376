// 電子証明書の更新 — from three months before expiry, five more years (NOTICE-01, VAL-12).
//
// The old certificate is revoked and a new one ordered in the same act. No certificate
// outlives the card, and the signature certificate does not outlive the other one: who renews
// both renews that one first (VAL-13). Nothing to gain is said, not done.

import type { Card } from '../card/card.ts'
import { whyNotInUse } from '../card/in-use.ts'
import type { CertificateKind } from '../certificate/certificate.ts'
import { expiryDays, orders } from '../certificate/ordering.ts'
import { isLive, revocation } from '../certificate/revocation.ts'
import type { Fact } from '../facts.ts'
import { accept, refuse, type Refused } from '../kernel/outcome.ts'
import { renewalWindow } from '../notice/renewal-window.ts'
import { certificateField, chosenKinds } from './certificate-choice.ts'
import { defineProcedure, type CaseWithCard, type Given } from './define.ts'

export const certificateRenew = defineProcedure({
  id: 'certificate_renew',
  title: '電子証明書の更新',
  cites: [
    'NOTICE-01',
    'NOTICE-04',
    'VAL-12',
    'VAL-13',
    'STAY-06',
    'FEE-06',
    'USE-01',
    'USE-02',
    'PIN-17',
    'WIN-28',
  ],
  about: 'card',
  applicant: ['holder', 'guardian', 'proxy'],
  bring: [
    'card',
    { paper: 'expiry_notice', when: 'notice_was_sent', optional: true },
    { paper: 'identity_document', when: 'pin_unknown' },
  ],
  channels: ['window'],
  windowRow: 'certificate_issue_renew',
  pin: 'resident_register',
  fee: 'certificate_issue',
  fields: { certificate: certificateField },
  effects: { certificates: ['revoked', 'ordered'] },

  circumstances: ({ resident }, { rules }) =>
    rules.renewal.kindsWithoutLetter.includes(resident.holderKind) ? [] : ['notice_was_sent'],

  decide(about, given) {
    const { card, resident } = about
    const { today } = given
    const kinds = chosenKinds(given.input.certificate)
    const wish = { resident, card, kinds, countedFrom: today, event: 'renewal' } as const
    const expiry = expiryDays(wish, given)
    const refused =
      whyNotInUse(card, today) ??
      kinds
        .map((kind) => refusedKind(about, given, { kind, newExpiry: expiry[kind] }))
        .find((each) => each !== undefined)
    if (refused) return refused
    return accept<Fact>(
      ...kinds.map((kind) => revocation({ card, kind, cause: 'renewed' }, today)),
      ...orders(wish, today, given),
    )
  },
})

function refusedKind(
  { card, resident }: CaseWithCard,
  { today, rules }: Given,
  { kind, newExpiry }: { readonly kind: CertificateKind; readonly newExpiry: string | undefined },
): Refused | undefined {
  const present = card[kind]
  if (!isLive(present) || today > present.expiryDate) {
    return refuse('no-certificate', 'REV-11', {
      next: 'certificate_issue',
      detail: { certificate: kind },
    })
  }
  const { holderKind } = resident
  const window = renewalWindow({ expiry: present.expiryDate, onDate: today, holderKind }, rules)
  if (!window.value.canRenew) {
    const opensOn = window.value.renewableFrom
    return refuse('too-early-to-renew', 'NOTICE-01', { detail: { certificate: kind, opensOn } })
  }
  const gains = newExpiry !== undefined && newExpiry > present.expiryDate
  return gains ? undefined : nothingGained(card, kind)
}

function nothingGained(card: Card, kind: CertificateKind): Refused {
  const expiryDate = card[kind]?.expiryDate ?? card.expiryDate
  return expiryDate >= card.expiryDate
    ? refuse('card-expires-first', 'VAL-11', {
        next: 'apply_reissue',
        detail: { certificate: kind, expiryDate },
      })
    : refuse('renew-auth-first', 'VAL-13', {
        next: 'certificate_renew',
        detail: { certificate: kind, expiryDate },
      })
}
