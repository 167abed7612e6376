// What real clients said to the card once, said again to the pure core: the fast regression.
//
// The recordings hold no private keys. Where the card signed, the recorded signature is
// opened with the public key of the certificate, and the core must arrive at that block.

import { constants, publicDecrypt, X509Certificate, type KeyObject } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nodeChipCrypto } from '../../adapters/card-crypto/node-chip-crypto.ts'
import { atOnce } from '../../adapters/card-crypto/testing/probe.ts'
import { fromHex, textBytes, toHex } from './bytes.ts'
import { blankChip, freshSession, type Chip, type ChipState } from './chip.ts'
import { settingPin } from './pins.ts'
import { reset, respond } from './respond.ts'

type Transcript = {
  readonly session: string
  readonly files: Readonly<Record<string, string>>
  readonly heard: readonly (readonly [string, string?])[]
}

const folder = new URL('./transcripts/', import.meta.url)
const transcripts = readdirSync(folder).map((name) => {
  return [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Transcript] as const
})

test('there are recordings of every client', () => {
  const clients = new Set(transcripts.map(([name]) => name.split('-')[0]))
  expect([...clients].sort()).toEqual(['curl', 'gnutls', 'openssl', 'opensc'].sort())
})

test.each(transcripts)('%s replays byte for byte', (_name, transcript) => {
  const crypto = { ...nodeChipCrypto(), rsaPrivate: recordedSignatures(transcript) }
  let state: ChipState = { chip: recordedChip(transcript), session: freshSession }
  for (const [command, response] of transcript.heard) {
    if (response === undefined) {
      state = reset(state)
      continue
    }
    const reply = atOnce(respond(state, fromHex(command), crypto))
    expect(toHex(reply.response), command).toBe(response)
    state = reply
  }
})

const keyMarks = { auth: Uint8Array.of(1), sign: Uint8Array.of(2) }

function recordedChip({ files }: Transcript): Chip {
  const channelKeys = { issuer: new Uint8Array(32), face_terminal: new Uint8Array(32) }
  const blank = blankChip({ cardNumber: 'SP000000000001', channelKeys })
  const withAuth = settingPin(blank, 'auth', textBytes('1234'))!
  const withBoth = settingPin(withAuth, 'sign', textBytes('ABC123'))!
  const pair = (mark: Uint8Array) => ({ privateKey: mark, publicKey: mark })
  return {
    ...withBoth,
    keys: { auth: pair(keyMarks.auth), sign: pair(keyMarks.sign) },
    files: Object.fromEntries(Object.entries(files).map(([key, hex]) => [key, fromHex(hex)])),
  }
}

/** A private-key operation that knows the answers of the recording. */
function recordedSignatures({ files, heard }: Transcript) {
  const certificates = { auth: files['jpki/000A'], sign: files['jpki/0001'] }
  const inputs = new Map<string, Uint8Array>()
  for (const kind of ['auth', 'sign'] as const) {
    const key = new X509Certificate(fromHex(certificates[kind]!)).publicKey
    for (const [command, response = ''] of heard) {
      if (!command.startsWith('802a') || response.length !== 516) continue
      const signature = fromHex(response).subarray(0, 256)
      const block = openedBlock(key, signature)
      if (block) inputs.set(`${kind}${block}`, signature)
    }
  }
  return (privateKey: Uint8Array, block: Uint8Array) => {
    const kind = privateKey === keyMarks.sign ? 'sign' : 'auth'
    return inputs.get(`${kind}${toHex(block)}`) ?? new Uint8Array(256)
  }
}

/** The block under a signature, or undefined when the other key made it. */
function openedBlock(key: KeyObject, signature: Uint8Array): string | undefined {
  try {
    return toHex(publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, signature))
  } catch {
    return undefined
  }
}
