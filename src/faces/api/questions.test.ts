import { expect, test } from 'vitest'
import { openEditions, openWorld } from '../../main/world.ts'
import type { FaceRequest } from '../../shell/ports/web.ts'
import type { ApiContext } from './context.ts'
import { answerLines } from './questions.ts'

const context = {
  office: { world: openWorld('arakawa') },
  editions: openEditions('arakawa'),
} as unknown as ApiContext

function ask(question: object): unknown {
  const { body } = answerLines(context, { json: question } as unknown as FaceRequest)
  return JSON.parse(String(body))
}

const express = { reason: 'lost', withCertificate: true, oldCardReturned: false, express: true }

test('a question may name its edition, as on the command line; without one its day picks', () => {
  const named = { id: '1', area: 'fees', given: express, edition: '2026-11' }
  expect(ask(named)).toMatchObject({ answer: { result: 'paid', amountYen: 2000 } })
  const dated = { id: '2', area: 'fees', given: express, asOf: '2026-11-28' }
  expect(ask(dated)).toMatchObject({ answer: { amountYen: 2000 }, edition: '2026-11' })
})
