// What the portal needs, and what it remembers of a browser: whose card logged in, no more.

import { cardId } from '../../core/kernel/ids.ts'
import type { Office } from '../../shell/office.ts'
import { knownCard, knownCardOn, type KnownCard } from '../../shell/doors/authenticate.ts'
import type { FaceRequest } from '../../shell/ports/web.ts'
import type { Works } from '../../shell/works/works.ts'

export type PortalWorld = { readonly office: Office; readonly works: Works }

/** The card on the portal's reader, when it is one that was handed out. */
export function cardHere({ office }: PortalWorld): Promise<KnownCard | undefined> {
  return knownCardOn(office, 'portal')
}

/** The card that logged in with this browser, as it stands now. */
export async function loggedInCard(
  { office }: PortalWorld,
  { session }: FaceRequest,
): Promise<KnownCard | undefined> {
  const { cardId: id } = await session.get()
  return typeof id === 'string' ? knownCard(office, cardId(id)) : undefined
}
