// 顔認証カード切替 — the holder no longer wants PINs: a face check takes their place (FACE-01).
//
// At the card window, by the holder or a proxy (FACE-02, FACE-03). The PIN of the
// authentication certificate is taken away. The guide does not say what becomes of a
// signature certificate (FACE-07): the holder chooses, and the choice is recorded as such.

import type { Card } from '../card/card.ts'
import { aboutCard } from '../card/ending.ts'
import { whyNotInUse } from '../card/in-use.ts'
import { isLive, revocation } from '../certificate/revocation.ts'
import type { Fact } from '../facts.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure, type Given } from './define.ts'

export const switchFaceAuth = defineProcedure({
  id: 'switch_face_auth',
  title: '顔認証マイナンバーカードへの切替え',
  cites: ['FACE-01', 'FACE-02', 'FACE-03', 'FACE-05', 'FACE-07', 'GEN-14', 'HIC-04', 'WIN-30'],
  about: 'card',
  applicant: ['holder', 'guardian', 'proxy'],
  bring: ['card', 'identity_document'],
  channels: ['window'],
  windowRow: 'switch_face_auth',
  fee: 'none',
  fields: { signCertificate: { kind: 'choice', options: ['keep', 'revoke'], optional: true } },
  effects: { card: ['kind_switched'], certificates: ['revoked'], pins: ['removed'] },

  decide({ card }, given) {
    const refused = whyNotInUse(card, given.today)
    if (refused) return refused
    if (card.kind === 'face_authentication') {
      return refuse('already-face-authentication', 'FACE-03', { next: 'switch_to_standard' })
    }
    const { signCertificate } = given.input
    if (isLive(card.sign) && signCertificate === undefined) {
      return refuse('field-missing', 'FACE-07', {
        detail: {
          field: 'signCertificate',
          kind: 'choice',
        },
      })
    }
    const about = aboutCard(card, given.today)
    const removed: readonly Fact[] = card.pinsSet.includes('auth')
      ? [{ ...about, type: 'PinRemoved', pin: 'auth' }]
      : []
    return accept<Fact>(
      { ...about, type: 'CardKindSwitched', kind: 'face_authentication' },
      ...removed,
      ...choiceAboutSign(card, given, signCertificate),
    )
  },
})

function choiceAboutSign(
  card: Card,
  { today }: Given,
  choice: 'keep' | 'revoke' | undefined,
): readonly Fact[] {
  if (!isLive(card.sign) || choice === undefined) return []
  const recorded: Fact = {
    type: 'StaffDecisionRecorded',
    residentId: card.residentId,
    on: today,
    matter: 'sign_certificate_on_face_authentication_card',
    reason: choice,
  }
  if (choice === 'keep') return [recorded]
  const cause = 'switched_to_face_authentication'
  return [recorded, revocation({ card, kind: 'sign', cause }, today)]
}
