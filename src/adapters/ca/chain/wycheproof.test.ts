import { createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { signatureHolds } from './signature.ts'
import { vectorSet } from '../testing/vectors.ts'

const vectorFile = z.object({
  testGroups: z.array(
    z.object({
      publicKeyDer: z.string(),
      tests: z.array(
        z.object({
          tcId: z.number(),
          msg: z.string(),
          sig: z.string(),
          result: z.enum(['valid', 'invalid', 'acceptable']),
        }),
      ),
    }),
  ),
})

const folder = vectorSet('wycheproof')

test.skipIf(folder === undefined).each([
  // file                                    algorithm
  ['rsa_signature_2048_sha256_test.json', '1.2.840.113549.1.1.11'],
  ['ecdsa_secp256r1_sha256_test.json', '1.2.840.10045.4.3.2'],
])('every signature of Wycheproof’s %s is judged rightly', (file, algorithm) => {
  const { testGroups } = vectorFile.parse(
    JSON.parse(readFileSync(join(folder ?? '', file), 'utf8')),
  )
  const wrong: string[] = []
  let judged = 0
  for (const { publicKeyDer, tests } of testGroups) {
    const der = Buffer.from(publicKeyDer, 'hex')
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    for (const { tcId, msg, sig, result } of tests) {
      const signed = Buffer.from(msg, 'hex')
      const holds = signatureHolds({ algorithm, signed, signature: Buffer.from(sig, 'hex') }, key)
      judged++
      if (result !== 'acceptable' && holds !== (result === 'valid')) wrong.push(`${tcId} ${result}`)
    }
  }
  expect(wrong).toEqual([])
  expect(judged).toBeGreaterThan(200)
})
