// People with a delivered card for tests that need no chip: facts written as perform writes them.

import type { Fact, FactOf } from '../../../core/facts.ts'
import { day } from '../../../core/kernel/day.ts'
import { applicationId, cardId, householdId, residentId } from '../../../core/kernel/ids.ts'
import { foldFile } from '../../../core/resident-file/resident-file.ts'
import { append } from '../../ledger/append.ts'
import type { Office } from '../../office.ts'
import { writeFile } from '../../views/resident-files.ts'

export type Holder = Partial<
  Omit<FactOf<'ResidentRegistered'>, 'type' | 'residentId' | 'householdId'>
> & {
  readonly id: string
  readonly household?: string
  /** Absent: a card that lasts to the tenth birthday from 2022; false: no card. */
  readonly card?: false | { readonly expiryDate: string; readonly certificates?: string }
}

/** Registers the person and hands them a card, all in one act. */
export async function putHolder(office: Office, holder: Holder): Promise<readonly Fact[]> {
  const facts = factsOf(holder)
  const file = foldFile(facts)
  if (!file) throw new Error('nobody was registered')
  await office.database.transaction(async (queries) => {
    const seq = await append(
      queries,
      {
        town: office.world.town.code,
        actId: office.newId(),
        residentId: holder.id,
        procedure: 'register_resident',
        edition: office.world.town.edition.id,
        actor: { kind: 'system', id: 'test' },
        channel: 'register',
        cites: [],
        virtualAt: office.clock.now(),
        recordedAt: office.clock.realInstant(),
      },
      facts,
    )
    await writeFile(queries, office.world, { file, seq })
  })
  return facts
}

function factsOf({ id, household = `household-${id}`, card, ...person }: Holder): readonly Fact[] {
  const registered: Fact = {
    type: 'ResidentRegistered',
    residentId: residentId(id),
    on: day('2020-04-01'),
    householdId: householdId(household),
    relation: '世帯主',
    name: { full: '見本　花子', kana: 'ミホン　ハナコ' },
    birthDate: day('1980-02-17'),
    sex: 'female',
    address: '見本町一丁目1番1号',
    addressSince: day('2020-04-01'),
    holderKind: 'japanese',
    adultWard: false,
    ...person,
  }
  return card === false ? [registered] : [registered, ...cardFacts(registered, card)]
}

function cardFacts(
  { residentId: holder, name, address }: FactOf<'ResidentRegistered'>,
  card: Exclude<Holder['card'], false> = { expiryDate: '2032-02-17' },
): readonly Fact[] {
  const on = day('2022-07-01')
  const about = { residentId: holder, cardId: cardId(`card-${holder}`), on }
  const dates = { usableFrom: on, expiryDate: day(card.certificates ?? '2027-02-17') }
  const ordered = { ...about, ...dates, type: 'CertificateOrdered', portalLoginFrom: on } as const
  const issued = { ...about, type: 'CertificateIssued' } as const
  return [
    {
      ...about,
      type: 'CardDelivered',
      applicationId: applicationId(`application-${holder}`),
      kind: 'standard',
      issueDate: on,
      expiryDate: day(card.expiryDate),
      printed: { name: name.full, address },
      additionCapacity: 4,
    },
    { ...about, type: 'PinsSet', pins: ['resident_register', 'card_info', 'auth', 'sign'] },
    { ...ordered, certificate: 'auth' },
    { ...ordered, certificate: 'sign' },
    { ...issued, certificate: 'auth', serial: `a1${holder}` },
    { ...issued, certificate: 'sign', serial: `51${holder}` },
  ]
}
