// With two processes the authorities' keys live in one of their own, and everything is the same.

import { expect, test } from 'vitest'
import { moment } from '../src/core/kernel/day.ts'
import { childrenNamed } from './testing/child-processes.ts'
import { openJourney } from './testing/office.ts'

test('certificates are issued and answered for by keys that another process holds', async () => {
  const office = await openJourney('2024-06-03T10:00', ['hanako'], ['--processes', '2'])
  try {
    expect(signerPids()).toHaveLength(1)
    const visitor = office.visitor()
    const { body } = await visitor.json('/api/residents/hanako/certificates')
    expect(body).toEqual([
      expect.objectContaining({ kind: 'auth', state: 'good' }),
      expect.objectContaining({ kind: 'sign', state: 'good' }),
    ])
    const list = await visitor.get('/pki/')
    expect(list.status).toBe(200)
  } finally {
    await office.end()
  }
})

test('keys whose process is killed come back, and nothing that needed them is lost', async () => {
  const office = await openJourney('2024-06-03T10:00', ['hanako'], ['--processes', '2'])
  try {
    const before = signerPids()
    for (const pid of before) process.kill(pid, 'SIGKILL')
    const visitor = office.visitor()
    // The delegate of the OCSP answers is certified anew after so long a time.
    await office.office.clock.set(moment('2024-07-03T10:00'))
    const list = await visitor.get('/pki/crl/sign-1/0000.crl')
    expect(list.status).toBe(200)
    const after = signerPids()
    expect(after).toHaveLength(1)
    expect(before).not.toContain(after[0])
  } finally {
    await office.end()
  }
  expect(signerPids()).toEqual([])
})

const signerPids = () => childrenNamed('signer-process')
