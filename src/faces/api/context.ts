// What the API needs of the office, and how a person is named in it: a persona or a resident id.

import type { CardId } from '../../core/kernel/ids.ts'
import type { Editions } from '../../core/rules/editions.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import { currentCard } from '../../core/resident-file/resident-file.ts'
import type { LedgerReport } from '../../shell/ledger/verify.ts'
import type { Office } from '../../shell/office.ts'
import { problem, type FaceReply } from '../../shell/ports/web.ts'
import type { Neighbours } from '../../shell/neighbours/neighbours.ts'
import type { Handler } from '../shared/define-face.tsx'

export type ApiContext = {
  readonly office: Office
  readonly neighbours: Neighbours
  /** The editions a question may name, or its day may pick. */
  readonly editions: Editions
  /** With a checkpoint that was printed, if one is named. */
  readonly verifyLedger: (printed?: string) => Promise<LedgerReport>
  /** Plugs a card into the virtual PC/SC driver at host and port; ends with `detach`. */
  readonly attach: (cardId: CardId, at: { host: string; port: number }) => Promise<string>
  readonly detach: (attachment: string) => boolean
  readonly isAttached: (attachment: string) => boolean
}

export type ForScript = Handler<ApiContext>

/** The file of a persona (`hanako`) or of a resident id. */
export async function fileOf(
  { office }: ApiContext,
  name: string,
): Promise<ResidentFile | undefined> {
  const residentId = (await office.personas.residentIdOf(name)) ?? name
  return (await office.files.read(residentId))?.file
}

export function unknownPerson(name: string): FaceReply {
  return problem(404, {
    code: 'unknown-resident',
    title: 'Nobody is registered under this name.',
    detail: `There is no persona and no resident id "${name}". GET /api/personas lists them.`,
  })
}

export function noCard(name: string): FaceReply {
  return problem(404, {
    code: 'no-card',
    title: 'This person has no delivered card.',
    detail: `"${name}" has not been handed a card.`,
  })
}

/** The newest delivered card, or the reply that says what is missing. */
export async function cardOf(context: ApiContext, name: string) {
  const file = await fileOf(context, name)
  if (!file) return { missing: unknownPerson(name) }
  const card = currentCard(file)
  return card ? { file, card } : { missing: noCard(name) }
}
