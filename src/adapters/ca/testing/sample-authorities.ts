// Authorities for tests and the bench: founded in a temporary folder, with a register in
// memory, a clock that stands where it is put, and holders whose keys are made once.

import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '../../../core/kernel/day.ts'
import type { IssueOrder } from '../../../shell/ports/authorities.ts'
import type {
  CertificateKind,
  IssuedCertificate,
} from '../../../shell/ports/certificate-register.ts'
import { openAuthorities, type OpenOptions, type OpenedAuthorities } from '../authorities.ts'
import { RegisterInMemory } from './register-in-memory.ts'

export const samplePassphrase = 'correct horse battery staple'

export type SampleAuthorities = {
  readonly folder: string
  readonly register: RegisterInMemory
  readonly authorities: OpenedAuthorities
  readonly clock: { now: number }
  /** Issues and registers. */
  readonly issue: (kind: CertificateKind) => Promise<IssuedCertificate>
  readonly close: () => Promise<void>
}

export async function sampleAuthorities(
  over: Partial<OpenOptions> = {},
): Promise<SampleAuthorities> {
  const folder = over.folder ?? (await mkdtemp(join(tmpdir(), 'specimen-ca-')))
  const register = new RegisterInMemory()
  const clock = { now: Date.now() }
  const authorities = await openAuthorities({
    folder,
    keys: { passphrase: samplePassphrase },
    register,
    publicUrl: 'http://127.0.0.1:8080/pki',
    now: () => clock.now,
    ...over,
  })
  return {
    folder,
    register,
    authorities,
    clock,
    async issue(kind) {
      const result = await authorities.issue(sampleOrder(kind, clock.now))
      if (!result.ok) throw new Error(result.refusal.code)
      register.add(result.certificate)
      return result.certificate
    },
    async close() {
      await authorities.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

let pair: { readonly privateKey: KeyObject; readonly publicKey: KeyObject } | undefined

/** The key that stands in for every sample holder's chip. */
export function sampleHolderKeys() {
  pair ??= generateKeyPairSync('rsa', { modulusLength: 2048 })
  return pair
}

export function sampleOrder(kind: CertificateKind, now: number): IssueOrder {
  const { privateKey, publicKey } = sampleHolderKeys()
  const challenge = randomBytes(32)
  const common = {
    publicKeySpki: publicKey.export({ format: 'der', type: 'spki' }),
    proof: { form: 'challenge', challenge, signature: sign('sha256', challenge, privateKey) },
    municipality: { code: '99999', prefectureRomaji: 'Mihon-to', cityRomaji: 'Mihon-ku' },
    notAfterDay: inYears(now, 5),
    cardExpiry: inYears(now, 10),
    now,
  } as const
  if (kind === 'auth') return { ...common, kind }
  const person = {
    name: '見本　花子',
    address: '見本都見本区一丁目２番３号',
    birthDate: day('1990-01-08'),
    sex: 'female',
  } as const
  return { ...common, kind, person, authExpiry: common.notAfterDay }
}

function inYears(now: number, years: number) {
  const date = new Date(now)
  return day(`${date.getUTCFullYear() + years}-01-08`)
}
