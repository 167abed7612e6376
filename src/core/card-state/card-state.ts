// The six states of a card and what may happen to it in each (SUS-10).
//
// What has ended stays ended: only a suspension can be taken back. Expiry goes on while
// a card is suspended, and a suspended card that is suspended again stays as it is. A mere
// application for a new card does not block the release; having received it does (AMB-20).

import type { CardState } from '../card/card.ts'
import type { Finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rule-id.ts'

export const cardStates = [
  'active',
  'suspended',
  'abolished',
  'expired',
  'lapsed',
  'returned',
] as const satisfies readonly CardState[]

export const cardEvents = ['suspend', 'release', 'abolish', 'expire', 'lapse', 'return'] as const
export type CardEvent = (typeof cardEvents)[number]

export type Release = {
  readonly broughtCard: boolean
  readonly broughtIdDocument: boolean
  readonly newCardReceived: boolean
}

export type Transition = { readonly legal: boolean; readonly state: CardState }

/** Where each event leads from each state; a state that is not named refuses the event. */
export const transitions: Readonly<
  Record<CardEvent, Readonly<Partial<Record<CardState, CardState>>>>
> = {
  suspend: { active: 'suspended', suspended: 'suspended' },
  release: { suspended: 'active' },
  abolish: { active: 'abolished', suspended: 'abolished' },
  expire: { active: 'expired', suspended: 'expired' },
  lapse: { active: 'lapsed', suspended: 'lapsed' },
  return: {
    active: 'returned',
    suspended: 'returned',
    abolished: 'returned',
    expired: 'returned',
    lapsed: 'returned',
  },
}

/** `release` is looked at only where the event is a release of a suspended card. */
export function cardAfter(
  state: CardState,
  event: CardEvent,
  release: Release,
): Finding<Transition> {
  const next = transitions[event][state]
  if (next === undefined) {
    const cites: readonly RuleId[] = event === 'release' ? ['SUS-10', 'SUS-04'] : ['SUS-10']
    return {
      value: { legal: false, state },
      cites,
      reason: 'state-not-possible',
      detail: { from: state },
    }
  }
  const obstacle = event === 'release' ? releaseObstacle(release) : undefined
  if (obstacle) return { ...obstacle, value: { legal: false, state } }
  const found: readonly RuleId[] = event === 'return' && state !== 'active' ? ['SUS-06'] : []
  const cites: readonly RuleId[] = ['SUS-10', ...eventCites[event], ...found]
  const reason = next === state ? 'state-stays-suspended' : 'state-changes'
  return { value: { legal: true, state: next }, cites, reason, detail: { from: state, to: next } }
}

const eventCites: Readonly<Record<CardEvent, readonly RuleId[]>> = {
  suspend: ['SUS-01', 'SUS-02'],
  release: ['SUS-05', 'SUS-12'],
  abolish: ['SUS-04'],
  expire: ['VAL-14'],
  lapse: ['REV-02'],
  return: ['RET-01'],
}

function releaseObstacle(release: Release): Omit<Finding<never>, 'value'> | undefined {
  if (release.newCardReceived) {
    return { cites: ['SUS-06', 'SUS-10'], reason: 'release-replaced' }
  }
  if (release.broughtCard && release.broughtIdDocument) return undefined
  return { cites: ['SUS-05', 'SUS-14'], reason: 'release-needs-card-and-document' }
}
