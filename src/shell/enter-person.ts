// Somebody without a record is entered by a clerk: decided, written, and given a number at once.
//
// The id comes with the form, so that a second press is stale: it finds the person
// whom the first one entered.

import type { Paper, Representative } from '../core/procedures/terms.ts'
import { decideEntry } from '../core/register-entry/register-entry.ts'
import type { Office } from './office.ts'
import type { Performed } from './act-request.ts'
import { register } from './perform.ts'
import type { Neighbours } from './neighbours/neighbours.ts'
import { sqlState } from './ledger/sql-state.ts'

export type Entry = {
  readonly residentId: string
  readonly staffId: string
  readonly place: string
  readonly representative: Representative
  readonly papers: readonly Paper[]
  readonly input: Readonly<Record<string, string>>
}

export async function enterPerson(
  office: Office,
  { numbers }: Pick<Neighbours, 'numbers'>,
  entry: Entry,
): Promise<Performed> {
  const { residentId, representative, place } = entry
  const decided = decideEntry(givenFor(office, entry), {
    residentId,
    newId: office.newId,
    householdNamed: await isHousehold(office, entry.input.household),
  })
  if (!decided.ok) return { result: 'refused', refusal: decided.refusal }
  const [fact] = decided.facts
  if (!fact) throw new Error('an entry is one fact')
  const by = { kind: 'staff', id: entry.staffId, representative } as const
  try {
    return await register(office, fact, {
      ...by,
      place,
      within: (queries) => numbers.keep(queries, fact.residentId),
    })
  } catch (error) {
    // Pressed twice at the same moment: the stream begins once.
    const winner = sqlState(error) === '23505' ? await office.files.read(residentId) : undefined
    if (!winner) throw error
    return { result: 'stale', seq: winner.seq }
  }
}

async function isHousehold(office: Office, named: string | undefined): Promise<boolean> {
  if (named === undefined) return false
  const members = await office.files.household(named)
  return members.some(({ resident }) => resident.recordState === 'registered')
}

function givenFor(office: Office, { place, representative, papers, input }: Entry) {
  return {
    today: office.clock.today(),
    now: office.clock.now(),
    ...office.world,
    channel: 'window',
    place,
    applicant: 'proxy',
    representative,
    papers,
    pinsVerified: [],
    pinsLocked: [],
    input,
    newId: office.newId,
  } as const
}
