// 健康保険証利用登録 — the card is to serve as an insurance card.
//
// Impossible in the last days of the authentication certificate (HIC-03). A
// face-authentication card goes through the hospital's reader only (HIC-05). The support
// window helps people with the portal's way and takes part in nothing else (WIN-03).

import { whyNotInUse } from '../card/in-use.ts'
import { isLive } from '../certificate/revocation.ts'
import { mayRegisterInsurance } from '../insurance/registration.ts'
import { daysBetween } from '../kernel/day.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'

export const registerInsuranceUse = defineProcedure({
  id: 'register_insurance_use',
  title: '健康保険証利用登録',
  cites: ['HIC-01', 'HIC-02', 'HIC-03', 'HIC-05', 'GEN-07', 'WIN-03'],
  about: 'card',
  applicant: ['holder', 'guardian'],
  bring: ['card'],
  channels: ['portal', 'window'],
  places: ['support_window'],
  fee: 'none',
  fields: {
    through: { kind: 'choice', options: ['mynaportal', 'seven_bank_atm', 'hospital_reader'] },
  },
  effects: {},

  decide({ card, file }, { today, rules, input }) {
    const refused = whyNotInUse(card, today)
    if (refused) return refused
    if (file.insuranceRegistered) return refuse('insurance-already-registered', 'HIC-01')
    if (!isLive(card.auth)) return refuse('no-certificate', 'HIC-02', { next: 'certificate_issue' })
    const found = mayRegisterInsurance(
      {
        authExpiry: card.auth.expiryDate,
        onDate: today,
        channel: input.through,
        cardState: card.state,
        faceAuthCard: card.kind === 'face_authentication',
      },
      rules,
    )
    if (found.reason === 'insurance-face-auth-card-channel') {
      return refuse('insurance-face-auth-card-channel', 'HIC-05')
    }
    if (!found.value) {
      const days = daysBetween(today, card.auth.expiryDate)
      const limit = rules.insurance.refusedAtDaysLeft
      return refuse('insurance-too-few-days', 'HIC-03', {
        next: 'certificate_renew',
        detail: { days, limit },
      })
    }
    return accept({
      type: 'InsuranceUseRegistered',
      residentId: card.residentId,
      on: today,
      channel: input.through,
    })
  },
})
