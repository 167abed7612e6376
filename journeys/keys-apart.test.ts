// With two processes the authorities' keys live in one of their own, and everything is the same.

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { openJourney } from './testing/office.ts'

test('certificates are issued and answered for by keys that another process holds', async () => {
  const office = await openJourney('2024-06-03T10:00', ['hanako'], ['--processes', '2'])
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'args=', '--ppid', `${process.pid}`])
    expect(stdout).toContain('signer-process')
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
