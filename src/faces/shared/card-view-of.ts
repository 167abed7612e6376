// The drawn card of a resident, from the file and what the face may show.

import type { Card } from '../../core/card/card.ts'
import { freeAdditionLines } from '../../core/card/card.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import type { Town } from '../../core/rules/town.ts'
import { securityCode } from '../../shell/neighbours/personalise.ts'
import type { CardView } from './card-view.ts'
import { statusOfCard } from './status-chip.tsx'

export type ShownCard = {
  readonly card: Card
  readonly file: ResidentFile
  readonly town: Town
  /** Address of the photo, where the reader may see it. */
  readonly photo?: string
  /** Only when its holder has just asked. */
  readonly myNumber?: string
}

export function cardViewOf({ card, file, town, photo, myNumber }: ShownCard): CardView {
  const ends = [card.sign, card.auth]
    .filter((each) => each?.state === 'valid' || each?.state === 'held')
    .map((each) => each?.expiryDate)
    .sort()
  const [certificateExpiryDate] = ends
  return {
    id: card.id,
    kind: card.kind,
    status: statusOfCard(card.state),
    name: card.printed.name,
    address: card.printed.address,
    birthDate: file.resident.birthDate,
    sex: file.resident.sex,
    holderKind: file.resident.holderKind,
    expiryDate: card.expiryDate,
    ...(certificateExpiryDate === undefined ? {} : { certificateExpiryDate }),
    additions: card.additions.map(({ text }) => text),
    additionCapacity: card.additions.length + freeAdditionLines(card),
    securityCode: securityCode(card.id),
    issuer: town.name.ja,
    ...(photo === undefined ? {} : { photo }),
    ...(myNumber === undefined ? {} : { myNumber }),
  }
}
