// Attacked CMS signatures, certificates that must not count, and time stamps, each refused for
// its own reason, seen through the one verdict.

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StatusAnswer } from '../../shell/ports/chip-certificate-status.ts'
import { checkSignatures } from '../../shell/signed-documents/check-signatures.ts'
import { signedFiles } from './testing/signed-files-here.ts'
import { faultOf, inEffect, later, verdictsOn, type Case } from './testing/attacked.ts'
import { sampleSigners, type SampleSigners } from './testing/sample-signer.ts'

const corpus = new URL('../../../conformance/signed-files/', import.meta.url)

let signers: SampleSigners
let others: SampleSigners
let made: Readonly<Record<'cms' | 'detached' | 'stamped' | 'byAuth', Buffer>>

beforeAll(async () => {
  signers = await sampleSigners()
  others = await sampleSigners()
  const content = Buffer.from('見本の申請書')
  const { sign, auth, timeStamp } = signers
  const bytes = async (order: Parameters<typeof signedFiles.sign>[0]) =>
    Buffer.from(await signedFiles.sign(order))
  made = {
    cms: await bytes({ ...sign, format: 'cms', content }),
    detached: await bytes({ ...sign, format: 'cms_detached', content }),
    stamped: await bytes({ ...sign, format: 'cms', content, timeStamp }),
    byAuth: await bytes({ ...auth, format: 'cms', content }),
  }
})
afterAll(async () => {
  await signers.authorities.close()
  await others.authorities.close()
})

const cms = (more: Partial<Case> = {}): Case => ({ format: 'cms', signed: made.cms, ...more })
const fault = (given: Case) => faultOf(signers, given)
const answer = (more: object): StatusAnswer => ({ ...inEffect, ...more })

const attacks: readonly (readonly [string, () => Case, string])[] = [
  // what was done, to which document, the first reason
  ['nothing, to a CMS', () => cms(), 'good'],
  [
    'a CMS whose content was changed',
    () => cms({ signed: swapped(made.cms, '見本の', '見木の') }),
    'content_changed',
  ],
  [
    'a CMS whose attributes were changed',
    () => cms({ signed: swapped(made.cms, dayIn(made.cms), '990101') }),
    'signature_does_not_fit',
  ],
  [
    'a CMS with another name in its certificate',
    () => cms({ signed: swapped(made.cms, '見本　花子', '見本　太郎') }),
    'names_other_certificate',
  ],
  [
    'a CMS with another content beside it',
    () => cms({ content: Buffer.from('別の申請書') }),
    'content_changed',
  ],
  ['a detached CMS without its content', () => cms({ signed: made.detached }), 'content_missing'],
  [
    'a detached CMS with another content',
    () => cms({ signed: made.detached, content: Buffer.from('x') }),
    'content_changed',
  ],
  [
    'a CMS digested with SHA-3',
    () => cms({ signed: swappedHex(made.cms, '608648016503040201', '60864801650304020a') }),
    'digest_unsupported',
  ],
  [
    'a CMS signed with another algorithm',
    () => cms({ signed: swappedHex(made.cms, '2a864886f70d010101', '2a864886f70d01010a') }),
    'algorithm_unsupported',
  ],
  ['a CMS cut off', () => cms({ signed: made.cms.subarray(0, -9) }), 'no_signature'],
  [
    'a CMS by the authentication key',
    () => cms({ signed: made.byAuth, authorities: [signers.ca.auth] }),
    'for_authentication',
  ],
  ['a CMS, no authority given', () => cms({ authorities: [] }), 'no_authority_given'],
  [
    'a CMS, another authority given',
    () => cms({ authorities: [others.ca.auth] }),
    'other_authority',
  ],
  [
    'a CMS, an authority of the same name given',
    () => cms({ authorities: [others.ca.sign] }),
    'other_authority',
  ],
  [
    'a CMS, the holder’s certificate given for an authority',
    () => cms({ authorities: [signers.sign.certificate] }),
    'other_authority',
  ],
  [
    'a CMS, revoked in 2021',
    () => cms({ status: answer({ standing: 'revoked', since: Date.UTC(2021, 3, 1) }) }),
    'revoked',
  ],
  [
    'a CMS, revoked a day later',
    () => cms({ daysLater: 2, status: later(signers, 'revoked') }),
    'revoked_since_time_unproven',
  ],
  [
    'a CMS, suspended a day later',
    () => cms({ daysLater: 2, status: later(signers, 'held') }),
    'suspended_since_time_unproven',
  ],
  [
    'a CMS of a certificate never issued',
    () => cms({ status: answer({ standing: 'unknown' }) }),
    'never_issued',
  ],
  [
    'a CMS, nobody answers',
    () => cms({ status: { standing: 'unavailable', why: '' } }),
    'no_answer',
  ],
  ['a CMS, checked ten years later', () => cms({ daysLater: 3700 }), 'expired_since_time_unproven'],
  ['a CMS signed tomorrow', () => cms({ daysLater: -1 }), 'signed_in_future'],
  ['a stamped CMS', () => cms({ signed: made.stamped }), 'good'],
  [
    'a stamped CMS, revoked a day later',
    () => cms({ signed: made.stamped, daysLater: 2, status: later(signers, 'revoked') }),
    'good',
  ],
  [
    'a stamped CMS, revoked a day before',
    () => cms({ signed: made.stamped, status: later(signers, 'revoked', -1) }),
    'revoked',
  ],
]

test.each(attacks)('%s', async (_, make, expected) => {
  expect(await faultOf(signers, make())).toBe(expected)
})

test('a time stamp of another document proves nothing', async () => {
  const { sign, timeStamp } = signers
  const stamps = {
    stamp_of_another_document: () => timeStamp(Buffer.from('another')),
    stamp_altered: async (value: Uint8Array) => {
      const token = Buffer.from(await timeStamp(value))
      token[token.length - 1]! ^= 1
      return token
    },
    stamp_of_other_authority: (value: Uint8Array) => others.timeStamp(value),
    stamp_cannot_be_checked: () => Promise.resolve(Buffer.from('3000', 'hex')),
  }
  for (const [outcome, stamp] of Object.entries(stamps)) {
    const content = Buffer.from('見本')
    const signed = await signedFiles.sign({ ...sign, format: 'cms', content, timeStamp: stamp })
    expect(await fault(cms({ signed: Buffer.from(signed) }))).toBe(outcome)
    const xml = Buffer.from('<a xmlns="urn:x">見本</a>')
    const inXml = await signedFiles.sign({ ...sign, format: 'xml', content: xml, timeStamp: stamp })
    expect(await fault({ format: 'xml', signed: Buffer.from(inXml) })).toBe(outcome)
  }
})

test('a stamped XML and a stamped PDF are good, and say when', async () => {
  const { sign, timeStamp } = signers
  for (const [format, name] of [
    ['xml', 'unsigned.xml'],
    ['pdf', 'form-in-catalog.pdf'],
  ] as const) {
    const content = readFileSync(new URL(name, corpus))
    const signed = await signedFiles.sign({ ...sign, format, content, timeStamp })
    const [verdict] = await verdictsOn(signers, { format, signed: Buffer.from(signed) })
    expect(verdict).toMatchObject({ good: true, stamp: 'stamp_good' })
    expect(verdict?.provenAt).toBeTypeOf('number')
  }
})

test('only what was signed and can be believed is shown', async () => {
  const [good] = await verdictsOn(signers, cms())
  expect(good?.holder).toEqual({
    name: '見本　花子',
    address: '見本都見本区一丁目２番３号',
    birthDate: '1990-01-08',
    sex: 'female',
  })
  const [unknown] = await verdictsOn(signers, cms({ authorities: [] }))
  const [altered] = await verdictsOn(
    signers,
    cms({ signed: swapped(made.cms, '見本の', '見木の') }),
  )
  expect([unknown?.holder, altered?.holder]).toEqual([undefined, undefined])
})

test('the state of a certificate is not asked for at addresses of strangers', async () => {
  const answers: unknown[] = []
  const check = (authorities: readonly Uint8Array[]) =>
    checkSignatures(
      {
        signedFiles,
        authorities,
        askStatus: (question) => {
          answers.push(question)
          return Promise.resolve(inEffect)
        },
        now: signers.sign.at,
      },
      { format: 'cms', signed: made.cms },
    )
  await check([others.ca.sign])
  await check([])
  expect(answers).toEqual([])
  await check([signers.ca.sign])
  expect(answers).toHaveLength(1)
})

function swapped(bytes: Buffer, from: string, to: string): Buffer {
  return swappedHex(bytes, Buffer.from(from).toString('hex'), Buffer.from(to).toString('hex'))
}

function swappedHex(bytes: Buffer, from: string, to: string): Buffer {
  const hex = bytes.toString('hex')
  if (!hex.includes(from) || from.length !== to.length) throw new Error('nothing to swap')
  // The last one stands in the signer's part, behind content and certificates.
  const at = hex.lastIndexOf(from)
  return Buffer.from(hex.slice(0, at) + to + hex.slice(at + from.length), 'hex')
}

/** The day in the signing time, as UTCTime spells it. */
function dayIn(signed: Buffer): string {
  const at = new Date(signers.sign.at).toISOString().slice(2, 10).replaceAll('-', '')
  if (!signed.includes(at)) throw new Error('no signing time')
  return at
}
