import { expect, test } from 'vitest'
import type { Fact } from '../facts.ts'
import { day } from '../kernel/day.ts'
import { applicationId, cardId } from '../kernel/ids.ts'
import {
  about,
  aboutCard,
  applied,
  cardOf,
  delivered,
  fileOf,
  holder,
  made,
  registered,
  suspended,
} from '../procedures/testing/casework.ts'
import { applyFact, currentCard, foldFile, openApplication } from './resident-file.ts'

test('nobody has no file', () => {
  expect(foldFile([])).toBeUndefined()
})

const first = registered()
const otherCard = { ...aboutCard, cardId: cardId('card-9') }

test.each<readonly [string, () => unknown]>([
  ['a second registration', () => applyFact(fileOf(first), first)],
  [
    'a fact about nobody',
    () => applyFact(undefined, { ...about, type: 'SexChanged', sex: 'male' }),
  ],
  [
    'a suspension of a card that is not there',
    () => applyFact(holder(), { ...otherCard, type: 'CardSuspended', channel: 'phone' }),
  ],
  ['a card made for no application', () => applyFact(fileOf(first), made())],
  [
    'a certificate issued that was never ordered',
    () =>
      applyFact(fileOf(first, delivered().slice(0, 1)), {
        ...aboutCard,
        type: 'CertificateIssued',
        certificate: 'sign',
        serial: '1',
      }),
  ],
])('%s is a mistake of the program and throws', (_what, fold) => {
  expect(fold).toThrow()
})

test('the newest card is the current one, and an application is open until handed over', () => {
  const two = fileOf(first, delivered(), delivered({ cardId: cardId('card-2') }))
  expect(currentCard(two)?.id).toBe('card-2')
  expect(openApplication(fileOf(first, applied(), made()))?.state).toBe('made')
  const charged: Fact = {
    ...about,
    type: 'FeeCharged',
    applicationId: applicationId('application-1'),
    amountYen: 0,
  }
  expect(openApplication(fileOf(first, applied(), made(), charged))).toBeUndefined()
})

test('a certificate signed while the card is suspended is held, and comes back with it', () => {
  const ordered = delivered().slice(0, 4)
  const signed = delivered().slice(4)
  const card = cardOf(fileOf(first, ordered, suspended, signed))
  expect([card.sign?.state, card.auth?.state]).toEqual(['held', 'held'])
  const resumed: Fact = {
    ...aboutCard,
    type: 'CertificatesResumed',
    portalLoginFrom: day('2024-06-12'),
  }
  const released: Fact = { ...aboutCard, type: 'CardSuspensionReleased' }
  const back = cardOf(fileOf(first, ordered, suspended, signed, [released, resumed]))
  expect(back).toMatchObject({
    state: 'active',
    sign: { state: 'valid' },
    auth: { state: 'valid', portalLoginFrom: '2024-06-12' },
  })
  expect(back).not.toHaveProperty('suspendedOn')
})

test('a new order keeps the certificate before it among the earlier ones', () => {
  const [, , order] = delivered()
  const card = cardOf(fileOf(first, delivered(), order ? [order] : []))
  expect(card.auth?.state).toBe('ordered')
  expect(card.earlierCertificates).toMatchObject([{ kind: 'auth', serial: 'a1', state: 'valid' }])
})

test('letters sent and services registered are remembered', () => {
  const file = holder(
    {
      ...about,
      type: 'NoticeSent',
      notice: 'card_expiry',
      expiryDate: day('2032-06-20'),
      letterCode: 'x',
    },
    { ...about, type: 'InsuranceUseRegistered', channel: 'mynaportal' },
    { ...about, type: 'ApplicationFormIssued', withQrCode: false },
  )
  expect(file.noticesSent).toEqual(['card_expiry:2032-06-20'])
  expect(file.insuranceRegistered).toBe(true)
})

test('a face that was never recorded in full says what was printed', () => {
  const card = cardOf(holder({ ...aboutCard, type: 'CardFaceUpdated', lines: ['a', 'b'] }))
  expect(card.additions.map(({ text }) => text)).toEqual(['a', 'b'])
  expect(card).not.toHaveProperty('face')
})
