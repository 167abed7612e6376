// The terminal's conversations through a real PC/SC stack: the same code that would speak
// to a card of plastic speaks here to the virtual one behind pcscd.

import { createPublicKey, hash, verify } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as reader from '../../core/chip/reader.ts'
import type { Chip } from '../../core/chip/chip.ts'
import { converse } from '../../shell/ports/chip-card.ts'
import { makeSampleCard, sampleContent, sampleOffice } from '../card-crypto/testing/sample-card.ts'
import { pooledPairs } from '../key-pool/key-pool.ts'
import type { AttachedCard } from '../vpcd/attach.ts'
import { missingPrograms, startPcscStand, type PcscStand } from '../vpcd/testing/pcsc-stand.ts'
import { PcscFault } from './binding.ts'
import { openPcscCard, type PcscCard } from './pcsc-card.ts'
import { ownBinding } from './testing/own-binding.ts'

const missing = await missingPrograms()
const binding = missing === undefined ? await ownBinding() : missing
const reason = typeof binding === 'string' ? binding : undefined
if (reason !== undefined) console.warn(`PC/SC reader skipped: ${reason}`)

test.runIf(process.env.CI === 'true')('a PC/SC reader can be tried here', () => {
  expect(reason).toBeUndefined()
})

describe.skipIf(typeof binding === 'string')('a card in a PC/SC reader', () => {
  let stand: PcscStand
  let attached: AttachedCard
  let chip: Chip
  let card: PcscCard

  beforeAll(async () => {
    stand = await startPcscStand()
    const office = sampleOffice(await pooledPairs(4))
    const id = await makeSampleCard(office)
    chip = await office.chipOf(id)
    attached = await stand.insert(await office.host.open(id))
    card = await open()
  })
  afterAll(async () => {
    await card.close()
    await attached.close()
    await stand.stop()
  })
  const open = (readerName?: string) => {
    if (typeof binding === 'string') throw new Error(binding)
    return openPcscCard({ binding, readerName, patienceMs: readerName ? 300 : 5000 })
  }

  test('the reader says its name', () => {
    expect(card.readerName).toContain('Madoguchi SPECIMEN')
  })

  test('tries are told before any PIN is typed', async () => {
    expect(await converse(card, reader.triesLeft('sign'))).toBe(5)
    expect(await converse(card, reader.triesLeft('auth'))).toBe(3)
  })

  test('certificates and face data come through whole', async () => {
    const auth = await converse(card, reader.readCertificate('auth'))
    expect(auth).toEqual(chip.files['jpki/000A'])
    const sign = await converse(card, reader.readSignCertificate('ABC123'))
    expect(sign).toEqual({ outcome: 'read', certificate: chip.files['jpki/0001'] })
    const face = await converse(card, reader.readFaceText('1234'))
    expect(face).toMatchObject({ outcome: 'read', name: sampleContent.name })
  })

  test('the card signs', async () => {
    const sha256 = hash('sha256', 'message', 'buffer')
    const signed = await converse(card, reader.signDigest({ key: 'auth', pin: '1234', sha256 }))
    if (signed.outcome !== 'signed') throw new Error(signed.outcome)
    const spki = Buffer.from(chip.keys.auth!.publicKey)
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
    expect(verify('sha256', Buffer.from('message'), key, signed.signature)).toBe(true)
  })

  test('a PIN is changed and changed back, and a reset forgets what was entered', async () => {
    const change = (current: string, next: string) =>
      converse(card, reader.changePin('auth', { current, next }))
    expect(await change('1234', '4321')).toEqual({ outcome: 'accepted' })
    expect(await change('1234', '9999')).toEqual({ outcome: 'wrong', triesLeft: 2 })
    expect(await change('4321', '12')).toEqual({ outcome: 'shape_refused' })
    expect(await change('4321', '1234')).toEqual({ outcome: 'accepted' })
    await card.reset()
    await expect(converse(card, reader.signAfterFaceCheck(new Uint8Array(32)))).rejects.toThrow(
      '6982',
    )
  })

  test('a reader that is not there is said to be not there', async () => {
    await expect(open('no such reader')).rejects.toThrow(PcscFault)
  })
})
