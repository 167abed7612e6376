// load → decide → append: the only way anything changes.
//
// One act is one transaction: the facts, the views, the authority's register and what the
// world is owed commit together or not at all. Work on the chip that belongs to the act
// (setting a PIN at delivery) runs inside the same transaction, `within`.

import type { CaseFile, Given, Paper } from '../core/procedures/define.ts'
import { decideProcedure } from '../core/procedures/decide.ts'
import { procedureOf } from '../core/procedures/index.ts'
import type { ActName } from '../core/procedures/procedure-id.ts'
import type { Fact, FactOf } from '../core/facts.ts'
import {
  applyFact,
  currentCard,
  openApplication,
  type ResidentFile,
} from '../core/resident-file/resident-file.ts'
import { append, type Act, type Actor } from './ledger/append.ts'
import type { Queries } from './ledger/database.ts'
import { sqlState } from './ledger/sql-state.ts'
import { townCode, type Committed, type Office } from './office.ts'
import type { CertificateKey } from './ports/certificate-register.ts'
import { enqueueJobs } from './outbox/enqueue-jobs.ts'
import { digestOf, findRepeated } from './repeated-act.ts'
import type { Performed, Request } from './act-request.ts'
import { applyToRegister } from './views/certificate-states.ts'
import { recordChangedOn } from './views/record-changes.ts'
import { readFile, readHousehold, writeFile, type FileVersion } from './views/resident-files.ts'

/** Work on neighbours in the same transaction; a throw undoes the whole act. */
export type Within = (queries: Queries, facts: readonly Fact[]) => Promise<void>

/** Carries one procedure out. */
export async function perform(
  office: Office,
  request: Request,
  within?: Within,
): Promise<Performed> {
  const { performed, certificates } = await once(office, request, within)
  if (performed.result === 'done' && !performed.repeated) {
    announce(office, { residentId: request.residentId, facts: performed.facts, certificates })
  }
  return performed
}

/** The same decision without doing it: for previews and price tags. */
export async function preview(office: Office, request: Request) {
  const version = await readFile(office.database, keyOf(office, request.residentId))
  const procedure = procedureOf(request.procedure)
  if (!version) return undefined
  const caseFile = await caseOf(office, office.database, { version, request })
  const given = givenOf(office, request)
  return {
    procedure,
    caseFile,
    given,
    outcome: decideProcedure(procedure, caseFile, given),
    seq: version.seq,
  }
}

/** Enters a person into the register: birth, or the seed of a demo ward. */
export async function register(
  office: Office,
  fact: FactOf<'ResidentRegistered'>,
  actor: Actor,
): Promise<Performed> {
  const request = { procedure: 'register_resident', residentId: fact.residentId, actor } as const
  const { performed } = await office.database.transaction((queries) =>
    commit(office, queries, {
      act: actOf(office, { ...request, channel: 'register', applicant: 'office', papers: [] }),
      facts: [fact],
    }),
  )
  announce(office, { residentId: fact.residentId, facts: [fact], certificates: [] })
  return performed
}

/** An outcome, with the certificates whose state it changed. */
type Outcome = {
  readonly performed: Performed
  readonly certificates: readonly CertificateKey[]
}

async function once(office: Office, request: Request, within?: Within): Promise<Outcome> {
  try {
    return await office.database.transaction((queries) =>
      attempt(office, queries, { request, within }),
    )
  } catch (error) {
    // Two of the same key at the same moment: the loser answers as the winner did.
    if (request.idempotencyKey === undefined || sqlState(error) !== '23505') throw error
    const repeated = await findRepeated(office.database, townCode(office), request)
    if (!repeated) throw error
    return unchanged(repeated)
  }
}

async function attempt(
  office: Office,
  queries: Queries,
  { request, within }: { request: Request; within: Within | undefined },
): Promise<Outcome> {
  const procedure = procedureOf(request.procedure)
  const version = await readFile(queries, keyOf(office, request.residentId), true)
  if (!version) return unchanged({ result: 'unknown_resident' })
  const repeated = await findRepeated(queries, townCode(office), request)
  if (repeated) return unchanged(repeated)
  if (request.seenSeq !== undefined && request.seenSeq !== version.seq) {
    return unchanged({ result: 'stale', seq: version.seq })
  }

  const caseFile = await caseOf(office, queries, { version, request })
  const outcome = decideProcedure(procedure, caseFile, givenOf(office, request))
  if (!outcome.ok) return unchanged({ result: 'refused', refusal: outcome.refusal })

  const act = actOf(office, request, procedure.cites)
  const done = await commit(office, queries, { act, facts: outcome.facts, version })
  await within?.(queries, outcome.facts)
  return done
}

/** Everything an act changes, through the one transaction it is given. */
async function commit(
  office: Office,
  queries: Queries,
  { act, facts, version }: { act: Act; facts: readonly Fact[]; version?: FileVersion },
) {
  if (facts.some(({ residentId }) => residentId !== act.residentId)) {
    throw new Error('an act changes the file of its own resident only')
  }
  const seq = await append(queries, act, facts)
  const file = facts.reduce<ResidentFile | undefined>(applyFact, version?.file)
  if (file) await writeFile(queries, office.world, { file, seq })
  const at = office.clock.epochMs()
  const certificates = await applyToRegister(queries, { town: act.town, at, facts })
  await enqueueJobs(queries, { act, facts, newId: office.newId })
  const performed = { result: 'done', actId: act.actId, seq, facts, repeated: false } as const
  return { performed, certificates }
}

function unchanged(performed: Performed): Outcome {
  return { performed, certificates: [] }
}

async function caseOf(
  office: Office,
  queries: Queries,
  { version, request }: { version: FileVersion; request: Request },
): Promise<CaseFile> {
  const { file } = version
  const { resident } = file
  const card = request.cardId
    ? file.cards.find(({ id }) => id === request.cardId)
    : currentCard(file)
  const application = openApplication(file)
  const household = await readHousehold(queries, townCode(office), resident.householdId)
  return {
    file,
    resident,
    ...(card ? { card } : {}),
    ...(application ? { application } : {}),
    household: household.filter((member) => member.resident.id !== resident.id),
    householdNamed: await isHousehold(office, queries, request.input?.household),
    recordChangedToday:
      request.channel === 'window' &&
      (await recordChangedOn(queries, townCode(office), {
        householdId: resident.householdId,
        day: office.clock.today(),
      })),
  }
}

/** A household exists as long as somebody of it is on the register. */
async function isHousehold(office: Office, queries: Queries, named: unknown): Promise<boolean> {
  if (typeof named !== 'string') return false
  const members = await readHousehold(queries, townCode(office), named)
  return members.some(({ resident }) => resident.recordState === 'registered')
}

function givenOf(office: Office, request: Request): Given {
  return {
    today: office.clock.today(),
    now: office.clock.now(),
    ...office.world,
    channel: request.channel,
    ...(request.place === undefined ? {} : { place: request.place }),
    ...(request.supportPurpose === undefined ? {} : { supportPurpose: request.supportPurpose }),
    ...(request.hoursWaived ? { hoursWaived: true } : {}),
    ...(request.cardId === undefined ? {} : { cardNamed: true }),
    applicant: request.applicant,
    ...(request.representative ? { representative: request.representative } : {}),
    papers: request.papers,
    pinsVerified: request.pinsVerified ?? [],
    pinsLocked: request.pinsLocked ?? [],
    input: request.input ?? {},
    newId: office.newId,
  }
}

type ActRequest = Omit<Request, 'procedure'> & { readonly procedure: ActName }

function actOf(office: Office, request: ActRequest, cites: readonly string[] = []): Act {
  return {
    town: townCode(office),
    actId: office.newId(),
    residentId: request.residentId,
    procedure: request.procedure,
    edition: office.world.town.edition.id,
    actor: {
      ...request.actor,
      applicant: request.applicant,
      ...representativeOf(request),
      ...(request.hoursWaived ? { hoursWaived: true } : {}),
    },
    channel: request.channel,
    ...(request.place === undefined ? {} : { place: request.place }),
    cites,
    virtualAt: office.clock.now(),
    recordedAt: office.clock.realInstant(),
    ...(request.idempotencyKey === undefined
      ? {}
      : { idempotency: { key: request.idempotencyKey, digest: digestOf(request) } }),
  }
}

const entitling: readonly Paper[] = ['guardianship_proof', 'proxy_letter']

/** Who came in the holder's place, with what entitled them. */
function representativeOf({ representative, papers, applicant }: ActRequest) {
  if (!representative || applicant === 'holder') return {}
  const proofs = entitling.filter((paper) => papers.includes(paper))
  return { representative: { ...representative, ...(proofs.length > 0 ? { proofs } : {}) } }
}

function keyOf(office: Office, residentId: string) {
  return { town: townCode(office), residentId }
}

function announce(office: Office, committed: Committed): void {
  for (const listener of office.listeners) listener(committed)
}
