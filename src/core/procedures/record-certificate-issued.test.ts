import { expect, test } from 'vitest'
import type { Fact } from '../facts.ts'
import {
  abolished,
  aboutCard,
  decided,
  delivered,
  fileOf,
  holder,
  refused,
  registered,
  suspended,
} from './testing/casework.ts'

const ordered = delivered().slice(0, 4)
const input = { certificate: 'sign', serial: '7f01' }

function file(...later: readonly Fact[]) {
  return fileOf(registered(), ordered, later)
}

test.each([
  ['active', file()],
  ['suspended', file(...suspended)],
])('what the authority signed is recorded on a card that is %s', (_state, waiting) => {
  expect(decided('record_certificate_issued', waiting, { input })).toEqual({
    ok: true,
    facts: [{ ...aboutCard, type: 'CertificateIssued', certificate: 'sign', serial: '7f01' }],
  })
})

const noSerial = { ...aboutCard, type: 'CertificateRevoked', certificate: 'sign' } as const

// prettier-ignore
test.each([
  ['revoked meanwhile',     file({ ...noSerial, cause: 'holder_request' })],
  ['ended with the card',   file(...abolished)],
  ['issued before',         holder()],
  ['never given',           fileOf(registered(), delivered().slice(0, 1))],
])('an order that was %s is not open', (_state, waiting) => {
  expect(refused('record_certificate_issued', waiting, { input })).toBe('order-not-open JPKI-01')
})
