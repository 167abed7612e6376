// Which services stop with an act: what could be used before it and cannot be used after.
//
// A certificate that is only on order counts as there: its days are told with the order.

import type { Card } from '../card/card.ts'
import { isLive } from '../certificate/revocation.ts'
import type { Fact } from '../facts.ts'
import type { ResidentFile } from '../resident-file/resident-file.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Consequence } from './consequence.ts'
import { say } from './say.ts'

export type Change = {
  readonly before: ResidentFile
  readonly after: ResidentFile
  readonly facts: readonly Fact[]
}

type Service = {
  readonly id: string
  readonly cite: RuleId
  readonly usable: (card: Card, file: ResidentFile) => boolean
}

const takesPins = ({ kind }: Card) => kind === 'standard'
const services: readonly Service[] = [
  {
    id: 'mynaportal',
    cite: 'JPKI-A-02',
    usable: (card) => isLive(card.auth) && takesPins(card),
  },
  {
    id: 'convenience_store',
    cite: 'CVS-08',
    usable: (card) => isLive(card.auth) && takesPins(card),
  },
  {
    id: 'health_insurance',
    cite: 'HIC-02',
    usable: (card, file) => isLive(card.auth) && file.insuranceRegistered,
  },
  {
    id: 'online_application',
    cite: 'JPKI-S-01',
    usable: (card) => isLive(card.sign) && takesPins(card),
  },
  {
    id: 'smart_application',
    cite: 'SMART-07',
    usable: (card) => (isLive(card.auth) || isLive(card.sign)) && takesPins(card),
  },
  { id: 'identity_document', cite: 'GEN-05', usable: () => true },
]

export function servicesThatStop({ before, after }: Change): readonly Consequence[] {
  return services
    .filter((service) => isUsable(service, before) && !isUsable(service, after))
    .map(({ id, cite }) => say('stops')('service_stops', ['USE-04', cite], { service: id }))
}

/** With any card in the holder's hands: a replaced one is not theirs to use any more. */
function isUsable(service: Service, file: ResidentFile): boolean {
  return file.cards.some(
    (card) => card.state === 'active' && !card.replacementDeliveredOn && service.usable(card, file),
  )
}
