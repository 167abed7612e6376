// 交付申請・再交付申請 — a card that is asked for, made, and waits to be handed over.

import type { CardKind } from '../card/card.ts'
import type { Day } from '../kernel/day.ts'
import type { ApplicationId, CardId, ResidentId } from '../kernel/ids.ts'

/** The reasons of the fee table (FEE-01…05), and the first card. */
export type ApplicationReason =
  | 'first_issue'
  | 'lost'
  | 'chip_broken'
  | 'soiled'
  | 'expired_fixed_stay'
  | 'continued_use_not_done'
  | 'continued_use_impossible'
  | 'own_convenience'
  | 'preprinted_former_surname'
  | 'stolen'
  | 'moved_abroad'
  | 'face_full'
  | 'renewal'
  | 'sex_change'
  | 'disaster'
  | 'other'

export type ApplicationState = 'accepted' | 'made' | 'delivered' | 'withdrawn'

export type Application = {
  readonly id: ApplicationId
  readonly residentId: ResidentId
  readonly reason: ApplicationReason
  readonly state: ApplicationState
  readonly acceptedOn: Day
  /** REISSUE-04: earliest and latest day it is expected at the window. */
  readonly expectedFrom: Day
  readonly expectedUntil: Day
  readonly cardKind: CardKind
  readonly withSign: boolean
  readonly withAuth: boolean
  /** Key of the photo in the photo store. */
  readonly photoKey: string
  readonly policeReportNumber?: string
  readonly cardId?: CardId
  readonly issueDate?: Day
  readonly expiryDate?: Day
  readonly deliveredOn?: Day
  readonly feeYen?: number
}
