// Everything the counter shows of one person: file, household, history, and the chip's PINs.

import type { PinCode } from '../../core/card/card.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import { currentCard } from '../../core/resident-file/resident-file.ts'
import { askTriesLeft } from '../../shell/neighbours/carry-out.ts'
import { actsOf, type ActWithFacts } from './history.ts'
import type { CounterContext } from './context.ts'

/** Tries left by PIN; absent where the chip could not be asked. */
export type Tries = Readonly<Partial<Record<PinCode, number>>>

export type Person = {
  readonly file: ResidentFile
  readonly seq: number
  /** The others of the household. */
  readonly household: readonly ResidentFile[]
  /** Newest first. */
  readonly acts: readonly ActWithFacts[]
}

export async function readPerson(
  context: CounterContext,
  residentId: string,
): Promise<Person | undefined> {
  const { office } = context
  const version = await office.files.read(residentId)
  if (!version) return undefined
  const { file, seq } = version
  const household = await office.files.household(file.resident.householdId)
  const facts = await office.files.facts(residentId)
  return {
    file,
    seq,
    household: household.filter(({ resident }) => resident.id !== residentId),
    acts: await withNames(context, actsOf(facts).toReversed()),
  }
}

/** A login name is nobody's name: the history calls staff as their badge does. */
async function withNames(
  { office }: CounterContext,
  acts: readonly ActWithFacts[],
): Promise<readonly ActWithFacts[]> {
  const ids = new Set(acts.flatMap(({ act: { actor } }) => (isStaff(actor) ? [actor.id] : [])))
  const members = await Promise.all([...ids].map((id) => office.staff.byId(id)))
  const names = new Map(
    members.flatMap((each) => (each ? [[each.staffId, each.displayName] as const] : [])),
  )
  return acts.map((each) => {
    const { actor } = each.act
    const staffName = isStaff(actor) ? names.get(actor.id) : undefined
    return staffName === undefined ? each : { ...each, staffName }
  })
}

function isStaff({ kind }: ActWithFacts['act']['actor']): boolean {
  return kind === 'staff' || kind === 'operator'
}

/** Asked of the chip itself, which costs no try. */
export async function readTries(
  { office, neighbours }: CounterContext,
  file: ResidentFile,
): Promise<Tries> {
  const card = currentCard(file)
  if (!card || card.state === 'returned') return {}
  const tries: Partial<Record<PinCode, number>> = {}
  for (const pin of card.pinsSet) {
    // A chip that is not at hand is no reason to keep the person's page from the clerk.
    const left = await askTriesLeft(office, neighbours, { cardId: card.id, pin }).catch(
      () => undefined,
    )
    if (left !== undefined) tries[pin] = left
  }
  return tries
}
