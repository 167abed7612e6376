// Each lint is shown one certificate that only it objects to, made by altering a good one.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CertificateKind } from '../../../shell/ports/certificate-register.ts'
import { authorityFrom, type Authority } from '../authority.ts'
import { oid, sequence, tlv } from '../der/der-writer.ts'
import { readAll, readWhole } from '../der/der-reader.ts'
import { prepareCertificate } from '../issue.ts'
import { oids } from '../oids.ts'
import { extension, profiles } from '../profile.ts'
import {
  sampleAuthorities,
  sampleOrder,
  type SampleAuthorities,
} from '../testing/sample-authorities.ts'
import { allLints, demandCleanBytes } from './all-lints.ts'

let sample: SampleAuthorities
beforeAll(async () => {
  sample = await sampleAuthorities()
})
afterAll(() => sample.close())

function authorityOf(kind: CertificateKind): Authority {
  const info = sample.authorities.authorities().find((each) => each.kind === kind)
  if (!info) throw new Error('not founded')
  const certificate = Buffer.from(info.certificate).toString('base64')
  const publicUrls = ['http://127.0.0.1:8080/pki']
  return authorityFrom({ ...info, certificate, publicUrls })
}

function verdict(tbs: Buffer, kind: CertificateKind): string {
  try {
    demandCleanBytes(tbs, { authority: authorityOf(kind), profile: profiles[kind] })
    return 'clean'
  } catch (error) {
    return error instanceof Error ? (error.message.split(':')[0] ?? '') : ''
  }
}

const goodBytes = (kind: CertificateKind) =>
  prepareCertificate(authorityOf(kind), sampleOrder(kind, sample.clock.now)).tbs

/** Replaces one of the eight parts. */
function withPart(tbs: Buffer, index: number, change: (part: Buffer) => Buffer): Buffer {
  const parts = readAll(readWhole(tbs).value).map(({ whole }) => whole)
  return sequence(...parts.map((part, at) => (at === index ? change(part) : part)))
}

function withExtensions(tbs: Buffer, change: (each: Buffer[]) => Buffer[]): Buffer {
  return withPart(tbs, 7, (wrapped) => {
    const list = readAll(readWhole(readWhole(wrapped).value).value).map(({ whole }) => whole)
    return tlv(0xa3, sequence(...change(list)))
  })
}

const withExtension = (tbs: Buffer, type: string, change: (whole: Buffer) => Buffer) =>
  withExtensions(tbs, (list) =>
    list.map((each) => (each.includes(oid(type)) ? change(each) : each)),
  )

const replaced = (from: string, to: string) => (part: Buffer) => {
  const at = part.indexOf(from)
  if (at === -1) throw new Error(`no ${from}`)
  const copy = Buffer.from(part)
  copy.write(to, at)
  return copy
}

const altered = (fromEnd: number) => (part: Buffer) => {
  const copy = Buffer.from(part)
  const at = copy.length - 1 - fromEnd
  copy[at] = (copy[at] ?? 0) ^ 0x01
  return copy
}

const times = (begins: string, ends: string) => () =>
  sequence(
    ...[begins, ends].map((text) => tlv(text.length === 13 ? 0x17 : 0x18, Buffer.from(text))),
  )

const doubled = (list: Buffer[]) => [...list, list.at(-1) ?? Buffer.alloc(0)]

type Change = (tbs: Buffer) => Buffer
const cases: readonly (readonly [string, CertificateKind, Change])[] = [
  // lint that objects            kind    what was altered
  ['version_is_three', 'auth', (t) => withPart(t, 0, altered(0))],
  ['serial_is_random_enough', 'auth', (t) => withPart(t, 1, () => tlv(2, Buffer.from([1])))],
  ['algorithm_is_the_agreed_one', 'auth', (t) => withPart(t, 2, altered(2))],
  ['issuer_is_the_authority', 'auth', (t) => withPart(t, 3, replaced('SPECIMEN', 'specimen'))],
  ['times_are_well_formed', 'auth', (t) => withPart(t, 4, times('250230000000Z', '290108145959Z'))],
  [
    'times_are_well_formed',
    'auth',
    (t) => withPart(t, 4, times('20250130000000Z', '290108145959Z')),
  ],
  ['times_are_well_formed', 'auth', (t) => withPart(t, 4, times('290108145959Z', '250130000000Z'))],
  [
    'ends_with_the_day_in_japan',
    'auth',
    (t) => withPart(t, 4, times('250130000000Z', '290108145958Z')),
  ],
  [
    'lies_within_the_authority',
    'auth',
    (t) => withPart(t, 4, times('150130000000Z', '290108145959Z')),
  ],
  ['subject_is_opaque', 'auth', (t) => withPart(t, 5, replaced('003A', 'Jiro'))],
  ['subject_is_opaque', 'sign', (t) => withPart(t, 5, () => Buffer.from('3000', 'hex'))],
  ['key_is_rsa_2048', 'auth', (t) => withPart(t, 6, altered(0))],
  ['key_is_rsa_2048', 'auth', (t) => withPart(t, 6, altered(5))],
  ['extensions_are_the_profiles', 'auth', (t) => withExtensions(t, doubled)],
  ['extensions_are_the_profiles', 'auth', (t) => withExtensions(t, (list) => list.slice(1))],
  [
    'extensions_are_the_profiles',
    'auth',
    (t) =>
      withExtension(t, oids.certificatePolicies, (whole) => {
        const value = readAll(readWhole(whole).value).at(-1)?.value ?? Buffer.alloc(0)
        return extension(oids.certificatePolicies, value, true)
      }),
  ],
  [
    'key_usage_is_the_profiles',
    'auth',
    (t) =>
      withExtension(t, oids.keyUsage, (w) => {
        const copy = Buffer.from(w)
        copy[copy.length - 1] = 0x84
        return copy
      }),
  ],
  [
    'policy_is_the_specimens',
    'auth',
    (t) => withExtension(t, oids.certificatePolicies, altered(0)),
  ],
  ['key_identifiers_match', 'auth', (t) => withExtension(t, oids.subjectKeyIdentifier, altered(0))],
  [
    'key_identifiers_match',
    'auth',
    (t) => withExtension(t, oids.authorityKeyIdentifier, altered(0)),
  ],
  [
    'list_address_names_the_shard',
    'auth',
    (t) => withExtension(t, oids.crlDistributionPoints, replaced('.crl', '.lst')),
  ],
  ['list_address_names_the_shard', 'sign', (t) => withPart(t, 1, altered(0))],
  ['ocsp_address_is_given', 'auth', (t) => withExtension(t, oids.authorityInfoAccess, altered(0))],
  [
    'holder_is_named_only_on_sign',
    'sign',
    (t) => withExtension(t, oids.subjectAltName, replaced('0000', '00x0')),
  ],
  [
    'holder_is_named_only_on_sign',
    'sign',
    (t) => withExtension(t, oids.subjectAltName, replaced('41990', 'x1990')),
  ],
  ['encoding', 'auth', (t) => t.subarray(0, -1)],
  ['encoding', 'auth', (t) => Buffer.concat([t, Buffer.from([0])])],
]

test.each(cases)('%s objects to an altered %s certificate', (lint, kind, change) => {
  expect(verdict(goodBytes(kind), kind)).toBe('clean')
  expect(verdict(change(goodBytes(kind)), kind)).toBe(lint)
})

test('every lint cites its source, and every lint is provoked above', () => {
  const provoked = new Set(cases.map(([lint]) => lint))
  // Its own name would have to change for this one to object.
  provoked.add('issuer_says_specimen')
  for (const { id, cites } of allLints) {
    expect(cites.length).toBeGreaterThan(20)
    expect(provoked).toContain(id)
  }
})
