// Unmodified PC/SC programs meet the virtual card through pcscd and the vpcd driver.
// With MADOGUCHI_RECORD set, the sessions are kept for the replay test of the core.

import { hash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { sha256DigestInfo } from '../../core/chip/rsa-padding.ts'
import { toHex } from '../../core/chip/bytes.ts'
import type { Chip } from '../../core/chip/chip.ts'
import type { CardId } from '../../core/kernel/ids.ts'
import type { IssuerSession } from '../../shell/ports/chip-issuer.ts'
import { makeSampleCard, sampleOffice } from '../card-crypto/testing/sample-card.ts'
import { pooledPairs } from '../key-pool/key-pool.ts'
import type { AttachedCard } from './attach.ts'
import { missingPrograms, startPcscStand, type PcscStand } from './testing/pcsc-stand.ts'
import { keepTranscript, recording, type Heard } from './testing/recording.ts'
import { run, runWell } from './testing/run.ts'
import { makeTrialAuthority, type TrialAuthority } from './testing/trial-authority.ts'

const reason = await missingPrograms()
if (reason !== undefined) console.warn(`real card clients skipped: ${reason}`)

test.runIf(process.env.CI === 'true')('every real card client can be tried here', () => {
  expect(reason).toBeUndefined()
})

describe.skipIf(reason !== undefined)('the virtual card behind pcscd', () => {
  let stand: PcscStand
  let authority: TrialAuthority
  let office: ReturnType<typeof sampleOffice>
  let id: CardId
  let attached: AttachedCard
  let window: IssuerSession
  let before: Chip
  const heard: Heard[] = []

  beforeAll(async () => {
    stand = await startPcscStand()
    authority = await makeTrialAuthority(stand.folder)
    office = sampleOffice(await pooledPairs(4))
    id = await makeSampleCard(office, (kind, { publicKey }) => authority.certify(kind, publicKey))
    window = await office.issuer.authenticate(await office.host.open(id))
    attached = await stand.insert(recording(await office.host.open(id), heard))
    before = await office.chipOf(id)
    heard.length = 0
  })
  afterAll(async () => {
    await attached.close()
    await stand.stop()
  })
  afterEach(async ({ task }) => {
    keepTranscript(task.name, before.files, heard)
    await window.setPin('auth', '1234')
    await window.setPin('sign', 'ABC123')
    before = await office.chipOf(id)
    heard.length = 0
  })

  const file = (name: string) => join(stand.folder, name)
  const pkcs11 = (...args: readonly string[]) =>
    run('pkcs11-tool', ['--module', stand.module, ...args])
  const pkcs15 = (...args: readonly string[]) => run('pkcs15-tool', args)

  test('OpenSC takes it for a JPKI card with the real ATR', async () => {
    expect((await runWell('opensc-tool', ['--name'])).trim()).toBe('jpki')
    const atr = await runWell('opensc-tool', ['--atr'])
    expect(atr.trim().toLowerCase()).toBe('3b:e0:00:ff:81:31:fe:45:14')
  })

  test('OpenSC dumps PINs, keys and certificates', async () => {
    const { status, stdout } = await pkcs15('--dump')
    expect(status).toBe(0)
    for (const label of [
      'User Authentication PIN',
      'Digital Signature PIN',
      'User Authentication Key',
      'Digital Signature Key',
      'User Authentication Certificate',
      'Digital Signature Certificate',
    ]) {
      expect(stdout).toContain(label)
    }
    expect(stdout).toMatch(/Tries left\s*:\s*3/)
    expect(stdout).toMatch(/Tries left\s*:\s*5/)
  })

  test.each([
    // number, file of the chip, further options
    ['1', 'jpki/000A', []],
    ['3', 'jpki/000B', []],
    ['4', 'jpki/0002', []],
    ['2', 'jpki/0001', ['--verify-pin', '--auth-id', '2', '--pin', 'ABC123']],
  ] as const)('OpenSC reads certificate %s as it stands in %s', async (number, key, options) => {
    const { status, stdout } = await pkcs15('--read-certificate', number, ...options)
    expect(status).toBe(0)
    writeFileSync(file('read.pem'), stdout)
    await runWell('openssl', [
      'x509',
      '-in',
      file('read.pem'),
      '-outform',
      'DER',
      '-out',
      file('read.der'),
    ])
    expect(toHex(readFileSync(file('read.der')))).toBe(toHex(before.files[key]!))
  })

  test('the signature certificate stays shut without its PIN', async () => {
    const { status, stdout } = await pkcs15('--read-certificate', '2')
    expect(status).not.toBe(0)
    expect(stdout).not.toContain('BEGIN CERTIFICATE')
  })

  test('both keys sign with every hash OpenSC offers, and openssl verifies each', async () => {
    const offered = (await pkcs11('-M')).stdout
    const hashes = [...offered.matchAll(/\b(SHA\d+|MD5)-RSA-PKCS,/g)].map((match) => match[1]!)
    expect(hashes).toEqual(expect.arrayContaining(['SHA1', 'SHA256', 'SHA384', 'SHA512']))
    writeFileSync(file('message'), '見本の申請書')
    for (const [kind, slot, pin, key] of keys) {
      await publicKeyFile(kind)
      for (const name of hashes) {
        const mechanism = ['--mechanism', `${name}-RSA-PKCS`, '--id', key]
        await pkcs11Sign({ slot, pin, mechanism, input: 'message' })
        await verified(kind, name)
      }
    }
  })

  test('a ready DigestInfo gives the very bytes that signing the message gives', async () => {
    writeFileSync(file('message'), '見本')
    writeFileSync(file('info'), sha256DigestInfo(hash('sha256', '見本', 'buffer')))
    const [, slot, pin, key] = keys[0]
    await pkcs11Sign({
      slot,
      pin,
      mechanism: ['--mechanism', 'SHA256-RSA-PKCS', '--id', key],
      input: 'message',
    })
    const whole = toHex(readFileSync(file('signature')))
    await pkcs11Sign({
      slot,
      pin,
      mechanism: ['--mechanism', 'RSA-PKCS', '--id', key],
      input: 'info',
    })
    expect(toHex(readFileSync(file('signature')))).toBe(whole)
  })

  test('wrong PINs count down, a blocked PIN stays so, and the other one works', async () => {
    for (const left of [2, 1, 0]) {
      const { status } = await pkcs11('--slot', '0', '--login', '--pin', '9999', '--list-objects')
      expect(status).not.toBe(0)
      expect(await triesShown()).toEqual([left, 5])
    }
    const right = await pkcs11('--slot', '0', '--login', '--pin', '1234', '--list-objects')
    expect(right.status).not.toBe(0)
    expect(await triesShown()).toEqual([0, 5])
    writeFileSync(file('message'), 'still signing')
    const [kind, slot, pin, key] = keys[1]
    await publicKeyFile(kind)
    await pkcs11Sign({
      slot,
      pin,
      mechanism: ['--mechanism', 'SHA256-RSA-PKCS', '--id', key],
      input: 'message',
    })
    await verified(kind, 'SHA256')
    const lower = await pkcs11('--slot', '1', '--login', '--pin', 'abc123', '--list-objects')
    expect(lower.stderr).toContain('CKR_PIN_INCORRECT')
    expect(await triesShown()).toEqual([0, 4])
  })

  test('a raw CHANGE REFERENCE DATA gives the card a new PIN', async () => {
    const { stdout } = await run('opensc-tool', [
      '-s',
      '00A4040C0AD392F000260100000001',
      '-s',
      '00A4020C020018',
      '-s',
      '002000800431323334',
      '-s',
      '002401800434333231',
    ])
    expect([...stdout.matchAll(/SW1=0x90, SW2=0x00/g)].length).toBe(4)
    const old = await pkcs11('--slot', '0', '--login', '--pin', '1234', '--list-objects')
    expect(old.stderr).toContain('CKR_PIN_INCORRECT')
    const fresh = await pkcs11('--slot', '0', '--login', '--pin', '4321', '--list-objects')
    expect(fresh.status).toBe(0)
  })

  test('GnuTLS lists the card’s tokens', async () => {
    const { stdout } = await run('p11tool', ['--provider', stand.module, '--list-tokens'])
    expect(stdout).toContain('JPKI')
  })

  const keys = [
    ['auth', '0', '1234', '01'],
    ['sign', '1', 'ABC123', '02'],
  ] as const

  type Signing = { slot: string; pin: string; mechanism: readonly string[]; input: string }

  async function pkcs11Sign({ slot, pin, mechanism, input }: Signing): Promise<void> {
    const login = ['--slot', slot, '--login', '--pin', pin, '--sign', ...mechanism]
    const files = ['--input-file', file(input), '--output-file', file('signature')]
    const { status, stderr } = await pkcs11(...login, ...files)
    expect(status, stderr).toBe(0)
  }

  async function publicKeyFile(kind: 'sign' | 'auth'): Promise<void> {
    const out = ['-noout', '-pubkey', '-out', file(`${kind}.public`)]
    await runWell('openssl', ['x509', '-in', file(`${kind}.pem`), ...out])
  }

  async function verified(kind: 'sign' | 'auth', hashName: string): Promise<void> {
    const { stdout } = await run('openssl', [
      ...['dgst', `-${hashName.toLowerCase()}`, '-verify', file(`${kind}.public`)],
      ...['-signature', file('signature'), file('message')],
    ])
    expect(stdout.trim(), `${kind} with ${hashName}`).toBe('Verified OK')
  }

  async function triesShown(): Promise<number[]> {
    const { stdout } = await pkcs15('--list-pins')
    return [...stdout.matchAll(/Tries left\s*:\s*(\d+)/g)].map((match) => Number(match[1]))
  }
})
