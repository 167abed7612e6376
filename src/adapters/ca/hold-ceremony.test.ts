import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holdCeremony } from './hold-ceremony.ts'

test('a ceremony founds both authorities once, and then only what is asked for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ceremony-'))
  const request = {
    folder,
    keys: { passphrase: 'open sesame' },
    publicUrl: 'http://127.0.0.1:8080/pki',
    now: Date.UTC(2024, 5, 3, 1),
  }
  const names = async (over: { rollOver?: 'sign' | 'auth' } = {}) =>
    (await holdCeremony({ ...request, ...over })).map(
      ({ caId, isNew }) => `${caId}${isNew ? ' new' : ''}`,
    )
  expect(await names()).toEqual(['sign-1 new', 'auth-1 new'])
  expect(await names()).toEqual(['sign-1', 'auth-1'])
  expect(await names({ rollOver: 'auth' })).toEqual(['sign-1', 'auth-1', 'auth-2 new'])
  const [sign] = await holdCeremony(request)
  expect(sign).toMatchObject({ notAfter: '2044-06-03T14:59:59.000Z' })
  expect(sign?.sha256Fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/)
  await expect(holdCeremony({ ...request, keys: { passphrase: 'x' } })).rejects.toThrow(
    'passphrase',
  )
  await rm(folder, { recursive: true })
})
