// Does what signed in still stand? The card by the office's record, its certificate by the
// authority's register, both at this moment: a suspension is felt at the next request.

import { cardId } from '../../core/kernel/ids.ts'
import { authenticationRefused, cardholderOf } from '../doors/authenticate.ts'
import type { Office } from '../office.ts'
import type { Login } from '../ports/sign-in.ts'

export async function loginStands(
  office: Office,
  { cardId: card, serial }: Pick<Login, 'cardId' | 'serial'>,
): Promise<boolean> {
  const cardholder = await cardholderOf(office, cardId(card))
  if (!cardholder || authenticationRefused(office, cardholder)) return false
  const issued = await office.certificates.of(cardholder.file.resident.id)
  const certificate = issued.find(({ serialHex }) => serialHex === serial)
  return certificate?.status.state === 'good' && certificate.notAfter >= office.clock.epochMs()
}
