import { afterAll, beforeAll, expect, test } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import { moment } from '../../core/kernel/day.ts'
import {
  applied,
  fileOf,
  holder,
  made,
  registered,
} from '../../core/procedures/testing/casework.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import { append } from '../ledger/append.ts'
import { townCode } from '../office.ts'
import { openTestOffice, type TestOffice } from '../testing/office.ts'
import { writeFile } from '../views/resident-files.ts'

let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(guideWorld, moment('2024-06-10T10:00'))
  await put('waiting', fileOf(registered(), applied(), made()))
  await put('applied', fileOf(registered(), applied()))
  await put('holder', holder())
})

afterAll(() => office.close())

async function put(id: string, { resident, ...file }: ResidentFile): Promise<void> {
  const named = { ...file, resident: { ...resident, id } } as ResidentFile
  await writeFile(office.database, guideWorld, { file: named, seq: 1 })
}

async function act(residentId: string, place: string, recordedAt: string): Promise<void> {
  await office.database.transaction(async (queries) => {
    const about = { town: townCode(office), actId: office.newId(), residentId, place, recordedAt }
    const procedure = 'return_card' as const
    const rest = { procedure, edition: '2024-02', channel: 'window', cites: [] }
    const actor = { kind: 'staff', id: 'clerk' } as const
    await append(queries, { ...about, ...rest, actor, virtualAt: '2024-06-10T10:00' }, [])
  })
}

test('whoever has a finished card waits for it, and nobody else', async () => {
  const waiting = await office.queue.waiting(5)
  expect(waiting.map(({ resident }) => resident.id)).toEqual(['waiting'])
})

test('the last acts of one place stand with the newest first, no more than asked for', async () => {
  await act('holder', 'card_window', '2024-06-10T01:00:00Z')
  await act('waiting', 'card_window', '2024-06-10T02:00:00Z')
  await act('applied', 'elsewhere', '2024-06-10T03:00:00Z')
  const place = { place: 'card_window', limit: 5 }
  const recent = await office.queue.recentActs(place)
  expect(recent.map(({ residentId }) => residentId)).toEqual(['waiting', 'holder'])
  expect(recent[0]).toMatchObject({ procedure: 'return_card', virtualAt: '2024-06-10T10:00' })
  const one = await office.queue.recentActs({ ...place, limit: 1 })
  expect(one).toHaveLength(1)
})
