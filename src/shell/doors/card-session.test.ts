import { expect, test } from 'vitest'
import type { Office } from '../office.ts'
import { identityIn, type FaceSession, type SessionValues } from '../ports/web.ts'
import { beginCardSession, keepInCardSession, lookAtCardSession } from './card-session.ts'

function rememberingSession(): FaceSession {
  let values: SessionValues = {}
  return {
    get: async () => values,
    peek: async () => values,
    set: async (next) => {
      values = { ...next, ...identityIn(values) }
    },
    become: async (who, next = {}) => {
      values = { ...next, ...who }
    },
    clear: async () => {
      values = {}
    },
  }
}

test('a visit remembers what it was begun with, and what is added to it', async () => {
  const card = { id: 'card-1' }
  const file = { cards: [card] }
  const office = {
    readers: { cardOn: async () => card.id },
    files: { ofCard: async () => ({ file }) },
  } as unknown as Office
  const door = { office, reader: 'kiosk' }
  const session = rememberingSession()
  const known = { outcome: 'known', serial: '01', card, file }
  type Known = Parameters<typeof beginCardSession>[1]
  await beginCardSession(session, known as unknown as Known, { visitId: 'visit-1' })
  const begun = await lookAtCardSession(door, await session.get())
  if (begun.state !== 'open') throw new Error(begun.state)
  expect(begun.session.notes).toEqual({ visitId: 'visit-1' })
  await keepInCardSession(session, begun.session, { document: 'tax' })
  const later = await lookAtCardSession(door, await session.get())
  expect(later).toMatchObject({ session: { notes: { visitId: 'visit-1', document: 'tax' } } })
})
