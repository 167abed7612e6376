// National values about services and money: reissue, usable from, kiosk, insurance, face card.

import { day, type Day } from '../../kernel/day.ts'
import { stated } from './entry.ts'

const paidReasons = [
  'lost',
  'chip_broken',
  'soiled',
  'expired_fixed_stay',
  'continued_use_not_done',
  'continued_use_impossible',
  'own_convenience',
  'preprinted_former_surname',
] as const
const freeReasons = ['stolen', 'moved_abroad', 'face_full', 'renewal', 'sex_change'] as const

export const reissueReasons = [...paidReasons, ...freeReasons] as const
/** A reason for a reissue that the guide's fee table knows. */
export type ReissueReason = (typeof reissueReasons)[number]

export const reissue = {
  paidReasons: stated<readonly ReissueReason[]>(['FEE-01', 'FEE-05'], paidReasons),
  freeReasons: stated<readonly ReissueReason[]>('FEE-02', freeReasons),
  paidWhenOldCardMissing: stated<readonly ReissueReason[]>('FEE-03', [
    'face_full',
    'renewal',
    'sex_change',
  ]),
  preparationMonths: stated('REISSUE-04', { from: 1, to: 2 }),
  photoMillimetres: stated('REISSUE-02', { high: 45, wide: 35 }),
}

export const usableEvents = [
  'auth_new_issue',
  'auth_reissue',
  'auth_renewal',
  'suspension_release',
  'sign_new_issue',
  'sign_renewal',
  'card_delivery',
] as const
export type UsableEvent = (typeof usableEvents)[number]

export const usable = {
  portalLoginDelayDays: stated(['USE-02', 'AMB-24'], 2),
  /** Events after which the portal's login waits; any other event gives no wait (USE-03). */
  portalDelayedBy: stated<readonly UsableEvent[]>('USE-02', [
    'auth_new_issue',
    'auth_reissue',
    'auth_renewal',
    'suspension_release',
  ]),
  generalDelayBusinessDays: stated(['USE-01', 'AMB-23'], 1),
  /** Certificates made usable by issue, renewal or delivery; a release is not among them. */
  generalDelayedBy: stated<readonly UsableEvent[]>('USE-01', [
    'auth_new_issue',
    'auth_reissue',
    'auth_renewal',
    'sign_new_issue',
    'sign_renewal',
    'card_delivery',
  ]),
}

export const seal = {
  /** Nobody younger can register a seal, and so nobody younger has its certificate. */
  minimumAge: stated('CVS-01', 15),
}

export const kiosk = {
  opens: stated('CVS-03', '06:30'),
  closes: stated('CVS-03', '23:00'),
}

export const insuranceChannels = ['mynaportal', 'seven_bank_atm', 'hospital_reader'] as const
export type InsuranceChannel = (typeof insuranceChannels)[number]

export const insurance = {
  /** Registration is refused when this many days or fewer are left. */
  refusedAtDaysLeft: stated(['HIC-03', 'AMB-26'], 5),
  channels: stated<readonly InsuranceChannel[]>('HIC-01', insuranceChannels),
  faceAuthCardChannels: stated<readonly InsuranceChannel[]>('HIC-05', ['hospital_reader']),
}

export const faceAuthCardServices = [
  'health_insurance',
  'identity_document',
  'home_visit_care',
  'mynaportal',
  'convenience_store',
  'online_medical',
  'online_procedure_with_pin',
] as const
export type FaceAuthCardService = (typeof faceAuthCardServices)[number]

export const faceAuthCard = {
  usable: stated<readonly FaceAuthCardService[]>('FACE-04', [
    'health_insurance',
    'identity_document',
  ]),
  /** Services that the edition announces for a later day. */
  usableFrom: stated<Readonly<Partial<Record<FaceAuthCardService, Day>>>>('FACE-04', {
    home_visit_care: day('2024-10-01'),
  }),
}

export const falseApplication = {
  prisonYearsAtMost: stated('JPKI-03', 5),
  fineYenAtMost: stated('JPKI-03', 3_000_000),
}
