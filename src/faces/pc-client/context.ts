// What the client software needs of the office, and what it remembers of a browser.
//
// It remembers one setting and the last thing that was done. No PIN, no certificate: what a
// PIN opened is shown once, in the answer to that PIN.

import type { PinCode } from '../../core/card/card.ts'
import type { CertificateKind } from '../../core/certificate/certificate.ts'
import type { Cardholder } from '../../shell/doors/authenticate.ts'
import { type Office } from '../../shell/office.ts'
import type { CardConnection } from '../../shell/ports/chip-card.ts'
import type { CertificateStatusSource } from '../../shell/ports/chip-certificate-status.ts'
import type { SignedFiles } from '../../shell/ports/chip-signed-file.ts'
import type { FaceRequest } from '../../shell/ports/web.ts'
import { using } from '../../shell/neighbours/issue.ts'
import type { Neighbours } from '../../shell/neighbours/neighbours.ts'
import type { Handler } from '../shared/define-face.tsx'

export type ClientContext = {
  readonly office: Office
  readonly neighbours: Neighbours
  /** Asks as any outsider would: OCSP, or the list. */
  readonly certificateStatus: CertificateStatusSource
  readonly signedFiles: SignedFiles
}

/** A page for the card that lies there. */
export type ForCard = Handler<ClientContext, Cardholder>

/** Talks to the chip of a card and takes the connection off again. */
export async function withChip<T>(
  { office, neighbours }: ClientContext,
  { card }: Cardholder,
  work: (connection: CardConnection) => Promise<T>,
): Promise<T> {
  const { reader } = neighbours.chipsOn(office.chipStore)
  return using(await reader.open(card.id), work)
}

/** What the next page says once. */
export type ClientDone = { readonly receipt: string } & (
  | { readonly done: 'revoked'; readonly certificate: CertificateKind }
  | { readonly done: 'changed'; readonly pin: PinCode; readonly easy: boolean }
)

type ClientMemory = { readonly noticeOff: boolean; readonly last?: ClientDone }

export async function remembered({ session }: FaceRequest): Promise<ClientMemory> {
  const { lasting, last } = await session.get()
  return {
    noticeOff: (lasting as Partial<ClientMemory> | undefined)?.noticeOff === true,
    ...(typeof last === 'object' && last ? { last: last as ClientDone } : {}),
  }
}

/** Whether the notice is off outlasts the visit; what was done is told once. */
export async function remember({ session }: FaceRequest, memory: ClientMemory): Promise<void> {
  const { last: _told, ...rest } = await session.get()
  const { noticeOff, last } = memory
  await session.set({ ...rest, lasting: { noticeOff }, ...(last && { last }) })
}
