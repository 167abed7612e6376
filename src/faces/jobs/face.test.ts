import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Neighbours } from '../../shell/neighbours/neighbours.ts'
import { runJobs } from '../../shell/outbox/run-jobs.ts'
import { openCounterOffice, putHolder, type CounterOffice } from '../counter/testing/office.ts'
import { testBrowser } from '../counter/testing/browser.ts'
import { jobsFace } from './face.tsx'

let counter: CounterOffice

beforeAll(async () => {
  counter = await openCounterOffice()
  const person = { name: '見本　花', kana: 'ミホン　ハナ', birthDate: '1980-02-17' }
  await putHolder(counter, { ...person, id: 'hana' })
})

afterAll(() => counter.close())

/** An office whose picture printer does not answer while `isDown()`. */
function withPrinter(isDown: () => boolean): Neighbours {
  const drawPictures: Neighbours['drawPictures'] = (holder) => {
    if (isDown()) throw new Error('the printer does not answer')
    return counter.neighbours.drawPictures(holder)
  }
  return { ...counter.neighbours, drawPictures }
}

test('a job given up is shown with its last failure, and done once it is mended', async () => {
  const { office } = counter
  let down = true
  const neighbours = withPrinter(() => down)
  const browser = testBrowser([jobsFace({ office, neighbours })])
  const shown = async () => String((await browser.get('/jobs')).body)
  expect(await shown()).toContain('できなかった処理はありません')

  await office.database.query(
    `update outbox set state = 'owed', attempts = 0 where kind = 'personalise_chip'`,
  )
  for (let round = 0; round < 8; round += 1) await runJobs(office, neighbours)
  const page = await shown()
  expect(page).toContain('カードのチップへの書き込み')
  expect(page).toContain('the printer does not answer')

  down = false
  const job = /name="job" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const tried = String((await browser.follow(await browser.post('/jobs', { form: { job } }))).body)
  expect(tried).toContain('もう一度試しました')
  expect(tried).toContain('できなかった処理はありません')
  const gone = await browser.follow(await browser.post('/jobs', { form: { job } }))
  expect(String(gone.body)).toContain('もう残っていません')
})
