// 一時停止 — a lost or stolen card is made unusable for now, at any hour, without a visit.
//
// Nothing is revoked: card and certificates are held and come back with the release
// (SUS-02). A second call about a suspended card changes nothing and is no error (SUS-10).
// Whoever finds out first may call; the caller's identity is asked at the release.

import { aboutCard } from '../card/ending.ts'
import { hasExpired, whyEnded } from '../card/in-use.ts'
import { liveKinds } from '../certificate/revocation.ts'
import type { Fact, SuspensionChannel } from '../facts.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure, type Channel } from './define.ts'

export const suspend = defineProcedure({
  id: 'suspend',
  title: '一時停止',
  cites: ['SUS-01', 'SUS-02', 'SUS-10', 'SUS-13', 'REV-07', 'GEN-15'],
  about: 'card',
  applicant: ['holder', 'guardian', 'household_member', 'proxy'],
  bring: [],
  channels: ['phone', 'fax', 'portal'],
  records: ['moved_out', 'moved_abroad'],
  fee: 'none',
  fields: {},
  effects: { card: ['suspended'], certificates: ['held'] },

  decide({ card }, { today, channel }) {
    if (card.replacementDeliveredOn)
      return refuse('card-replaced', 'SUS-06', { next: 'return_card' })
    const ended = whyEnded(card)
    if (ended) return ended
    if (hasExpired(card, today)) return refuse('card-ended', 'VAL-14', { next: 'apply_reissue' })
    if (card.state === 'suspended') return accept()

    const about = aboutCard(card, today)
    const suspended: Fact = { ...about, type: 'CardSuspended', channel: throughChannel(channel) }
    if (liveKinds(card).length === 0) return accept(suspended)
    return accept<Fact>(suspended, { ...about, type: 'CertificatesHeld' })
  },
})

function throughChannel(channel: Channel): SuspensionChannel {
  return channel === 'phone' || channel === 'fax' || channel === 'portal' ? channel : 'counter'
}
