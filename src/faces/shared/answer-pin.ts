// The authentication PIN typed at a door: asked of the card, unless something says no before.
//
// What needs no PIN is refused first; what no PIN looks like never reaches the card.

import type { Refusal } from '../../core/kernel/outcome.ts'
import {
  authenticate,
  type Authenticated,
  type Cardholder,
} from '../../shell/doors/authenticate.ts'
import type { Office } from '../../shell/office.ts'
import type { FaceRequest } from '../../shell/ports/web.ts'
import type { Neighbours } from '../../shell/neighbours/neighbours.ts'
import { authenticationRefusal, isCuredByTyping } from './authentication-refusal.ts'

type Answered =
  | { readonly authenticated: Extract<Authenticated, { outcome: 'known' }> }
  /** Another PIN would do: it is asked for again. */
  | { readonly again: Refusal }
  | { readonly over: Refusal }

type Door = {
  readonly office: Office
  readonly neighbours: Neighbours
  /** What this door says of a card, whatever its PIN. */
  readonly refusalOf: (office: Office, cardholder: Cardholder) => Refusal | undefined
}

export async function answerPin(
  { office, neighbours, refusalOf }: Door,
  { form }: Pick<FaceRequest, 'form'>,
  cardholder: Cardholder,
): Promise<Answered> {
  const before = refusalOf(office, cardholder)
  if (before) return { over: before }
  const { pin = '' } = form
  const authenticated = await authenticate(office, neighbours, { cardId: cardholder.card.id, pin })
  if (authenticated.outcome !== 'known') {
    const why = authenticationRefusal(authenticated)
    return isCuredByTyping(why) ? { again: why } : { over: why }
  }
  // The certificate says who it is; the file may still say no.
  const afterwards = refusalOf(office, authenticated)
  return afterwards ? { over: afterwards } : { authenticated }
}
