// The drawn card of a person: printed items as they were printed, updates in the additions field.

import type { Card } from '../../core/card/card.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import type { Town } from '../../core/rules/town.ts'
import { securityCode } from '../../shell/works/personalise.ts'
import type { CardView } from '../shared/card-view.ts'
import { statusOfCard } from '../shared/status-chip.tsx'

/** No My Number: a counter looks at the card, it does not read it out. */
export function cardViewOf(file: ResidentFile, card: Card, town: Town): CardView {
  const { resident } = file
  const photoKey = file.applications.find(({ id }) => id === card.applicationId)?.photoKey
  const ends = [card.sign, card.auth]
    .flatMap((each) => (each?.state === 'valid' || each?.state === 'held' ? [each.expiryDate] : []))
    .toSorted()
  return {
    id: card.id,
    kind: card.kind,
    status: statusOfCard(card.state),
    name: card.printed.name,
    address: card.printed.address,
    birthDate: resident.birthDate,
    sex: resident.sex,
    holderKind: resident.holderKind,
    expiryDate: card.expiryDate,
    ...(ends[0] === undefined ? {} : { certificateExpiryDate: ends[0] }),
    additions: card.additions.map(({ text }) => text),
    additionCapacity: card.additionCapacity,
    securityCode: securityCode(card.id),
    issuer: town.name.ja,
    ...(photoKey === undefined ? {} : { photo: photoAddress(photoKey) }),
  }
}

/** Served to staff who are logged in, to nobody else. */
export function photoAddress(photoKey: string): string {
  return `/counter/photos/${encodeURIComponent(photoKey)}`
}
