// The state of a card, certificate or PIN in one fixed word, with its icon and colour.
//
// There are seven words and no more; each has one sentence in the `states` texts.

import type { CardState } from '../../core/card/card.ts'
import type { CertificateState } from '../../core/certificate/certificate.ts'
import { Icon, type IconName } from './icons.tsx'
import { useLocale } from './reader-locale.ts'
import { textsOf } from './texts/message.ts'
import { statesTexts } from './texts/states.ts'

export type StatusWord =
  'valid' | 'suspended' | 'lapsed' | 'expired' | 'abolished' | 'returned' | 'pin_locked'

const icons: Readonly<Record<StatusWord, IconName>> = {
  valid: 'check',
  suspended: 'pause',
  lapsed: 'cross',
  expired: 'clock',
  abolished: 'ban',
  returned: 'giveBack',
  pin_locked: 'lock',
}

export function StatusChip({ status }: { readonly status: StatusWord }) {
  const { t } = textsOf(statesTexts, useLocale())
  return (
    <span class={`status status--${status}`}>
      <Icon name={icons[status]} />
      <span>{t(status)}</span>
    </span>
  )
}

const cardWords: Readonly<Record<CardState, StatusWord>> = {
  active: 'valid',
  suspended: 'suspended',
  abolished: 'abolished',
  expired: 'expired',
  lapsed: 'lapsed',
  returned: 'returned',
}

export function statusOfCard(state: CardState): StatusWord {
  return cardWords[state]
}

const certificateWords: Readonly<Record<Exclude<CertificateState, 'ordered'>, StatusWord>> = {
  valid: 'valid',
  held: 'suspended',
  revoked: 'lapsed',
  expired: 'expired',
}

/** A certificate that is only ordered has no word yet. */
export function statusOfCertificate(state: CertificateState): StatusWord | undefined {
  return state === 'ordered' ? undefined : certificateWords[state]
}

export type CertificateOnCard = {
  /** Absent: there is none on the card. `ordered`: being issued, so it has no word yet. */
  readonly status?: StatusWord | 'ordered'
}

/** The state of a certificate, also where there is none. */
export function CertificateStatus({ status }: CertificateOnCard) {
  const { t } = textsOf(statesTexts, useLocale())
  if (status === undefined) return <>{t('certificateAbsent')}</>
  return status === 'ordered' ? <>{t('certificateOrdered')}</> : <StatusChip status={status} />
}

/** Tries left as dots and in words: full dots are tries, hollow ones are used up. */
export function TriesLeft({ left, of }: { readonly left: number; readonly of: number }) {
  const { t } = textsOf(statesTexts, useLocale())
  if (left === 0) return <StatusChip status="pin_locked" />
  return (
    <span class="tries">
      <span class="tries__dots" aria-hidden="true">
        {'●'.repeat(left)}
        <span class="tries__used">{'○'.repeat(Math.max(0, of - left))}</span>
      </span>
      <span>{t('triesLeft', { count: left })}</span>
    </span>
  )
}
