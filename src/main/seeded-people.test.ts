import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freeAdditionLines } from '../core/card/card.ts'
import { currentCard, type ResidentFile } from '../core/resident-file/resident-file.ts'
import { openCounterOffice, type CounterOffice } from '../faces/counter/testing/office.ts'
import { townCode } from '../shell/office.ts'
import { seedWard } from '../shell/seed/seed.ts'
import { readFile } from '../shell/views/resident-files.ts'
import { personasOf } from './town-check.ts'

let counter: CounterOffice
const named = ['hanako', 'taro', 'haruto', 'minato', 'akari', 'megumi']

beforeAll(async () => {
  counter = await openCounterOffice()
  const photo = readFileSync(new URL('../../municipalities/specimen-photo.svg', import.meta.url))
  await seedWard(counter.office, counter.neighbours, {
    personas: personasOf('arakawa').filter(({ persona }) => named.includes(persona)),
    photo: { type: 'image/svg+xml', bytes: photo },
    progress: () => undefined,
  })
})
afterAll(() => counter.close())

async function fileOf(persona: string): Promise<ResidentFile> {
  const key = { town: townCode(counter.office), residentId: `r-${persona}` }
  const version = await readFile(counter.office.database, key)
  if (!version) throw new Error(`there is no ${persona}`)
  return version.file
}

test('the additions field of the one whose field is full has no free line', async () => {
  const card = currentCard(await fileOf('akari'))
  expect(card && freeAdditionLines(card)).toBe(0)
})

test('the record says since when, from where and of which family register people are', async () => {
  const [wife, husband, baby] = await Promise.all(['hanako', 'taro', 'haruto'].map(fileOf))
  for (const file of [wife, husband, baby]) {
    const { residentSince, addressSince, addressNotifiedOn, birthDate } = file?.resident ?? {}
    expect(residentSince).toBe(addressSince)
    expect([birthDate, addressSince, addressNotifiedOn].toSorted()).toEqual([
      birthDate,
      addressSince,
      addressNotifiedOn,
    ])
    expect(file?.resident.familyRegister).toEqual(husband?.resident.familyRegister)
  }
  expect(wife?.resident.formerAddress).toMatch(/県/)
  expect(baby?.resident.formerAddress).toBeUndefined()
  expect(baby?.resident.residentSince).toBe(baby?.resident.birthDate)
})

test('who came from elsewhere is a resident since then, from there', async () => {
  const { resident } = await fileOf('minato')
  expect(resident.formerAddress).toBe('見本県架空市本町三丁目５番２号')
  expect(resident.residentSince).toBe(resident.moveIn?.startedLivingOn)
  expect(resident.addressNotifiedOn).toBe(resident.moveIn?.notifiedOn)
})

test('a new surname has a family register of its own; a seal is registered or not', async () => {
  const { resident } = await fileOf('megumi')
  expect(resident.familyRegister?.head).toContain(resident.name.full.split('　')[0])
  const seals = await Promise.all(['hanako', 'taro', 'haruto'].map(fileOf))
  expect(seals.map((file) => file.resident.sealRegisteredOn !== undefined)).toEqual([
    true,
    false,
    false,
  ])
})
