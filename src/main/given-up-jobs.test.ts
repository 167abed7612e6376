// A promise that failed until it was given up is shown with its last error, and tried again.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCounterOffice, putHolder } from '../faces/counter/testing/office.ts'
import type { CounterOffice } from '../faces/counter/testing/office.ts'
import { givenUpJobs, tryAgain } from '../shell/outbox/given-up.ts'
import { runJobs } from '../shell/outbox/run-jobs.ts'
import type { Neighbours } from '../shell/neighbours/neighbours.ts'
import { retryGivenUp, listGivenUp } from '../faces/api/outbox.ts'
import type { ApiContext } from '../faces/api/context.ts'
import type { FaceRequest } from '../shell/ports/web.ts'

let counter: CounterOffice
beforeAll(async () => {
  counter = await openCounterOffice()
  const person = { name: '見本　花', kana: 'ミホン　ハナ', birthDate: '1980-02-17' }
  await putHolder(counter, { ...person, id: 'hana' })
})
afterAll(() => counter.close())

test('what was given up is shown, tried again by its id only, and then done', async () => {
  const { office, neighbours } = counter
  expect(await givenUpJobs(office)).toEqual([])
  await office.database.query(
    `update outbox set state = 'owed', attempts = 0 where kind = 'personalise_chip'`,
  )
  const printerDown = () => {
    throw new Error('the printer does not answer')
  }
  const broken: Neighbours = { ...neighbours, drawPictures: printerDown }
  for (let round = 0; round < 8; round += 1) await runJobs(office, broken)
  const [job] = await givenUpJobs(office)
  expect(job).toMatchObject({
    kind: 'personalise_chip',
    residentId: 'hana',
    attempts: 8,
    lastError: 'the printer does not answer',
  })
  // Nothing tries it of its own accord any more.
  expect(await runJobs(office, neighbours)).toEqual({ done: 0, failed: 0 })
  expect(await tryAgain(office, 'no-such-job')).toBe(false)

  const context = { office, neighbours } as unknown as ApiContext
  const retry = (jobId: string) =>
    retryGivenUp(context, { params: { job: jobId } } as unknown as FaceRequest)
  expect((await retry('nothing')).status).toBe(404)
  expect(JSON.parse(String((await retry(job?.jobId ?? '')).body))).toEqual({ done: 1, failed: 0 })
  expect(JSON.parse(String((await listGivenUp(context)).body))).toEqual([])
})
