// A whole counter for tests: an office with real chips and authorities, clerks and residents.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { guideWorld } from '../../../../conformance/worlds.ts'
import { newKeyPair } from '../../../adapters/card-crypto/node-chip-crypto.ts'
import { openKeyPool } from '../../../adapters/key-pool/key-pool.ts'
import { readApplicationPhoto } from '../../../core/photo/application-photo.ts'
import { day, moment } from '../../../core/kernel/day.ts'
import { householdId, residentId } from '../../../core/kernel/ids.ts'
import { currentCard } from '../../../core/resident-file/resident-file.ts'
import { openNeighbours, type OpenedNeighbours } from '../../../main/open-neighbours.ts'
import { moveClock } from '../../../shell/daily/daily.ts'
import { openKeypads, type Keypads } from '../../../shell/keypad/keypads.ts'
import type { Pictures } from '../../../shell/ports/pictures.ts'
import { register } from '../../../shell/perform.ts'
import { openTestOffice, type TestOffice } from '../../../shell/testing/office.ts'
import { doAsStaff } from '../../../shell/neighbours/as-staff.ts'

export type CounterOffice = {
  readonly office: TestOffice
  readonly neighbours: OpenedNeighbours
  readonly keypads: Keypads
  readonly pictures: Pick<Pictures, 'readPhoto'>
  readonly close: () => Promise<void>
}

/** Open on a Monday morning, with two clerks and an operator. */
export async function openCounterOffice(): Promise<CounterOffice> {
  const office = await openTestOffice(guideWorld, moment('2024-06-03T10:00'))
  const folder = mkdtempSync(join(tmpdir(), 'counter-test-'))
  const keyPool = openKeyPool({ reuse: true })
  await keyPool.fill(4)
  const publicUrl = 'http://127.0.0.1:1/pki'
  const neighbours = await openNeighbours(office, {
    folder,
    publicUrl,
    pairFor: () => keyPool.draw() ?? newKeyPair(),
  })
  for (const staffId of ['clerk_one', 'clerk_two', 'operator']) {
    const role = staffId === 'operator' ? 'operator' : 'clerk'
    const member = {
      staffId,
      displayName: '見本 職員',
      role,
      place: 'card_window',
      demo: true,
    } as const
    await office.staff.enrol({ member, password: 'specimen-1234' })
  }
  return {
    office,
    neighbours,
    keypads: openKeypads(),
    pictures: { readPhoto: async (file) => readApplicationPhoto(file) },
    close: async () => {
      await neighbours.close()
      await office.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Enters somebody into the register; no card yet. */
export async function putResident(
  { office, neighbours }: CounterOffice,
  { id, name, kana, birthDate }: { id: string; name: string; kana: string; birthDate: string },
): Promise<void> {
  const about = { residentId: residentId(id), on: day('2020-04-01') }
  await register(
    office,
    {
      ...about,
      type: 'ResidentRegistered',
      householdId: householdId(`household-${id}`),
      relation: '世帯主',
      name: { full: name, kana },
      birthDate: day(birthDate),
      sex: 'female',
      address: '見本町一丁目1番1号',
      addressSince: about.on,
      familyRegister: { domicile: '標本県見本市１番', head: name },
      holderKind: 'japanese',
      adultWard: false,
    },
    { kind: 'system', id: 'test' },
  )
  await neighbours.numbers.keep(office.database, about.residentId)
}

/** The same with a card in hand, demo PINs set; two months have passed by then. */
export async function putHolder(
  counter: CounterOffice,
  person: Parameters<typeof putResident>[1],
): Promise<void> {
  const { office, neighbours } = counter
  await putResident(counter, person)
  const input = { cardKind: 'standard', withAuth: true, withSign: true, photo: 'specimen' }
  const order = { residentId: person.id, input }
  await doAsStaff(office, neighbours, { ...order, procedure: 'apply_first_issue' })
  await moveClock(office, neighbours, moment('2024-08-09T10:00'))
  await doAsStaff(office, neighbours, { procedure: 'deliver_card', residentId: person.id })
}

export async function cardOf({ office }: CounterOffice, id: string) {
  const version = await office.files.read(id)
  return version && currentCard(version.file)
}
