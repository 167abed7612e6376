// POST /api/residents/:person/revoke-by-client: the holder ends a certificate with client
// software (CLIENT-02). The PIN travels in the body only, and is in no reply and no log.

import { cardholderOf } from '../../shell/doors/authenticate.ts'
import { problem, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { revokeByClient } from '../../shell/neighbours/by-client.ts'
import { replyFor } from './acts.ts'
import { cardOf, noCard, type ApiContext } from './context.ts'

export async function revokeOwn(
  context: ApiContext,
  { params, json }: FaceRequest,
): Promise<FaceReply> {
  const { certificate, pin } = (json ?? {}) as Readonly<Record<string, unknown>>
  if ((certificate !== 'sign' && certificate !== 'auth') || typeof pin !== 'string') {
    return problem(400, {
      code: 'order-not-readable',
      title: 'The order cannot be read.',
      detail: '"certificate" must be sign or auth, and "pin" the PIN of that certificate.',
    })
  }
  const person = params.person ?? ''
  const found = await cardOf(context, person)
  if ('missing' in found) return found.missing
  const cardholder = await cardholderOf(context.office, found.card.id)
  if (!cardholder) return noCard(person)
  const { office, neighbours } = context
  return replyFor(await revokeByClient(office, neighbours, { cardholder, certificate, typed: pin }))
}
