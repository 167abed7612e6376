// 特定在留カード — may a foreign resident ask for the residence card and the My Number Card in
// one, here and today? (L26-STAY-01…03)
//
// In law it is a My Number Card. Wished for, never required; asked for together with something
// else: an application of immigration's, or a notice of residence at the municipality.

import type { Day } from '../kernel/day.ts'
import type { HolderKind } from '../resident/resident.ts'
import type { Finding } from '../rules/finding.ts'
import type { Rules } from '../rules/rules.ts'
import { ageOn } from '../validity/birthday.ts'

export const combinedOccasions = [
  'immigration_office',
  'move_in_notice',
  'first_address_notice',
  'address_change_notice',
  'online_residence_application',
  'no_other_business',
] as const
export type CombinedOccasion = (typeof combinedOccasions)[number]

export type CombinedWish = {
  readonly holderKind: HolderKind
  readonly birthDate: Day
  readonly onDate: Day
  readonly occasion: CombinedOccasion
}

export type CombinedAnswer = {
  readonly possible: boolean
  readonly where?: 'immigration_office' | 'municipality'
  /** Younger ones, and the ill, are represented by a relative. */
  readonly inPerson?: boolean
}

const nowhere: readonly CombinedOccasion[] = ['online_residence_application', 'no_other_business']

export function combinedCard(wish: CombinedWish, rules: Rules): Finding<CombinedAnswer> {
  const { since, inPersonFromAge } = rules.combinedCard
  if (since === null || inPersonFromAge === null) {
    return { value: { possible: false }, cites: ['GLB-03'], reason: 'not-in-this-edition' }
  }
  const cites = ['L26-STAY-01', 'L26-STAY-02'] as const
  const no = (reason: 'combined-not-yet' | 'combined-foreign-only' | 'combined-with-notice') => ({
    value: { possible: false },
    cites,
    reason,
    detail: { from: since },
  })
  if (wish.onDate < since) return no('combined-not-yet')
  if (wish.holderKind === 'japanese') return no('combined-foreign-only')
  if (nowhere.includes(wish.occasion)) return no('combined-with-notice')
  const where = wish.occasion === 'immigration_office' ? wish.occasion : 'municipality'
  const inPerson = ageOn(wish.birthDate, wish.onDate) >= inPersonFromAge
  return {
    value: { possible: true, where, inPerson },
    cites: [...cites, 'L26-STAY-03'],
    reason: 'combined-possible',
    doubts: ['combined-time'],
  }
}
