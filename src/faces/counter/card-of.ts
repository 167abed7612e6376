// The drawn card of a person with the photo that only staff may fetch; never the My Number.

import type { Card } from '../../core/card/card.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import type { Town } from '../../core/rules/town.ts'
import type { CardView } from '../shared/card-view.ts'
import { cardViewOf } from '../shared/card-view-of.ts'
import { counter } from './addresses.ts'

export function staffCardView(file: ResidentFile, card: Card, town: Town): CardView {
  const photoKey = file.applications.find(({ id }) => id === card.applicationId)?.photoKey
  const photo = photoKey === undefined ? {} : { photo: photoAddress(photoKey) }
  return cardViewOf({ card, file, town, ...photo })
}

/** Served to staff who are logged in, to nobody else. */
export function photoAddress(photoKey: string): string {
  return counter.routes.photo.href({ key: photoKey })
}
