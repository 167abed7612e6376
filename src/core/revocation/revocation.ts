// 失効 — what every event of the register and the card does to card and certificates (REV-01…11).
//
// Three kinds of consequence: the card ends and takes both certificates with it; the record
// changes and the signature certificate ends; nothing is revoked. What is revoked already
// stays so whatever happens.

import type { HolderKind } from '../resident/resident.ts'
import type { Finding } from '../rules/finding.ts'
import type { ReasonCode } from '../rules/reasons/reasons.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Rules } from '../rules/rules.ts'

export const effects = ['valid', 'revoked', 'suspended'] as const
export type Effect = (typeof effects)[number]

export type EffectOn = { readonly card: Effect; readonly sign: Effect; readonly auth: Effect }

/** What follows an event: what it touches, how, and by which rules. */
type Consequence = {
  readonly revokes: readonly (keyof EffectOn)[]
  readonly suspends?: true
  readonly cites: readonly RuleId[]
  readonly reason: ReasonCode
}

const everything = ['card', 'sign', 'auth'] as const

const cardEnds = (cite: RuleId): Consequence => ({
  revokes: everything,
  cites: [cite, 'REV-01', 'REV-02'],
  reason: 'card-end-revokes-all',
})

const recordChanges: Consequence = {
  revokes: ['sign'],
  cites: ['REV-04', 'REV-06'],
  reason: 'record-change-revokes-sign',
}

const oneEnds = (certificate: 'sign' | 'auth', cite: RuleId): Consequence => ({
  revokes: [certificate],
  cites: [cite],
  reason: 'only-named-certificate',
})

const consequences = {
  late_14: cardEnds('REV-03a'),
  late_30: cardEnds('REV-03b'),
  late_90: cardEnds('REV-03c'),
  moved_abroad: cardEnds('REV-03d'),
  my_number_change: cardEnds('REV-03e'),
  resident_code_change: cardEnds('REV-03f'),
  death: cardEnds('REV-03g'),
  record_deleted: cardEnds('REV-03h'),
  out_of_register: cardEnds('REV-03i'),
  abolished: cardEnds('REV-03j'),
  card_expired: cardEnds('REV-03k'),
  card_returned: cardEnds('REV-03l'),
  name_change: recordChanges,
  former_surname_change: recordChanges,
  alias_change: recordChanges,
  address_change: recordChanges,
  birth_date_change: recordChanges,
  sex_change: recordChanges,
  sign_expired: oneEnds('sign', 'REV-05'),
  auth_expired: {
    revokes: ['auth', 'sign'],
    cites: ['REV-05', 'REV-10', 'AMB-21'],
    reason: 'sign-ends-with-auth',
  },
  suspended: { revokes: [], suspends: true, cites: ['REV-07', 'SUS-02'], reason: 'all-suspended' },
  pin_locked: { revokes: [], cites: ['REV-08', 'PIN-16'], reason: 'lock-revokes-nothing' },
  sign_revocation_request: oneEnds('sign', 'REV-09'),
  auth_revocation_request: oneEnds('auth', 'REV-09'),
} as const satisfies Readonly<Record<string, Consequence>>

export type RevocationEvent = keyof typeof consequences
export const revocationEvents = Object.keys(consequences) as readonly RevocationEvent[]

/** What was done, beside the event itself, before a move abroad. */
export type BeforeMoveAbroad = {
  readonly continuedUse: boolean
  readonly holderKind: HolderKind
}

/** A move abroad with continued use asked for in time (L26-ABR-01, L26-ABR-05). */
const goesAbroad: Consequence = {
  revokes: ['sign'],
  cites: ['L26-ABR-01', 'L26-ABR-05', 'REV-04'],
  reason: 'abroad-card-goes-along',
}

/** The same without it: the lapse is on the planned day (L26-ABR-03). */
const endsAbroad: Consequence = {
  ...cardEnds('REV-03d'),
  cites: ['L26-ABR-02', 'L26-ABR-03', 'REV-03d', 'REV-01', 'REV-02'],
}

/** As `effectsOf`, where the edition lets some holders keep the card. */
export function effectsOfMoveAbroad(
  { continuedUse, holderKind }: BeforeMoveAbroad,
  before: EffectOn,
  rules: Rules,
): Finding<EffectOn> {
  const { keptSince, kindsThatMayKeepCard } = rules.abroad
  if (keptSince === null) return effectsOf('moved_abroad', before)
  const mayKeep = kindsThatMayKeepCard.includes(holderKind) && before.card === 'valid'
  if (!continuedUse || !mayKeep) return applied(endsAbroad, before)
  return { ...applied(goesAbroad, before), doubts: ['abroad-auth'] }
}

export function effectsOf(event: RevocationEvent, before: EffectOn): Finding<EffectOn> {
  return applied(consequences[event], before)
}

function applied(consequence: Consequence, before: EffectOn): Finding<EffectOn> {
  const { cites, reason } = consequence
  const after = (subject: keyof EffectOn) => effectOn(subject, before[subject], consequence)
  return {
    value: { card: after('card'), sign: after('sign'), auth: after('auth') },
    cites,
    reason,
  }
}

function effectOn(subject: keyof EffectOn, before: Effect, consequence: Consequence): Effect {
  if (before === 'revoked' || consequence.revokes.includes(subject)) return 'revoked'
  return consequence.suspends ? 'suspended' : before
}
