// 有効期限通知書 — which expiries of a resident's card are to be told of, on a day.
//
// The body sends its letter to those who get one (NOTICE-02); holders with a fixed stay get
// none (NOTICE-03), so the system reminds them when they asked for it (STAY-11). What ends on
// the same day is one letter; each expiry is told once in an edition, whatever it is called.

import type { Card } from '../card/card.ts'
import type { Day } from '../kernel/day.ts'
import { currentCard, type ResidentFile } from '../resident-file/resident-file.ts'
import type { Rules } from '../rules/rules.ts'
import { renewalWindow } from './renewal-window.ts'

const noticeKinds = ['expiry_notice', 'expiry_reminder'] as const
export type NoticeKind = (typeof noticeKinds)[number]
export type ExpiringThing = 'card' | 'sign' | 'auth'

export type DueNotice = {
  readonly kind: NoticeKind
  readonly expiryDate: Day
  readonly expiring: readonly ExpiringThing[]
}

export function dueNotices(
  file: ResidentFile,
  {
    today,
    rules,
    edition,
  }: { readonly today: Day; readonly rules: Rules; readonly edition: string },
): readonly DueNotice[] {
  const card = currentCard(file)
  const { holderKind, reminder, recordState } = file.resident
  if (!card || !isInForce(card) || recordState !== 'registered') return []
  return [...expiries(card)].flatMap(([expiryDate, expiring]) => {
    const renewal = { expiry: expiryDate, onDate: today, holderKind }
    const { canRenew, receivesNotice } = renewalWindow(renewal, rules).value
    const kind: NoticeKind = receivesNotice ? 'expiry_notice' : 'expiry_reminder'
    const unwanted = kind === 'expiry_reminder' && reminder === undefined
    const notified = noticeKinds.some((each) =>
      file.noticesSent.includes(`${noticeName(each, edition)}:${expiryDate}`),
    )
    return canRenew && !unwanted && !notified ? [{ kind, expiryDate, expiring }] : []
  })
}

/** As facts name a notice: once per person, expiry and edition. */
export function noticeName(kind: NoticeKind, edition: string): string {
  return `${kind}/${edition}`
}

/** What ends on a day, for whoever writes the letter. */
export function expiringOn(card: Card, expiryDate: Day): readonly ExpiringThing[] {
  return expiries(card).get(expiryDate) ?? []
}

function isInForce({ state }: Card): boolean {
  return state === 'active' || state === 'suspended'
}

function expiries(card: Card): ReadonlyMap<Day, readonly ExpiringThing[]> {
  const days = new Map<Day, readonly ExpiringThing[]>([[card.expiryDate, ['card']]])
  for (const kind of ['sign', 'auth'] as const) {
    const certificate = card[kind]
    if (certificate?.state !== 'valid' && certificate?.state !== 'held') continue
    const { expiryDate } = certificate
    days.set(expiryDate, [...(days.get(expiryDate) ?? []), kind])
  }
  return days
}
