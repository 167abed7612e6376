import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sampleAuthorities, sampleOrder } from '../../adapters/ca/testing/sample-authorities.ts'
import type { SampleAuthorities } from '../../adapters/ca/testing/sample-authorities.ts'
import { makeSampleCard, sampleOffice } from '../../adapters/card-crypto/testing/sample-card.ts'
import type { SampleOffice } from '../../adapters/card-crypto/testing/sample-card.ts'
import { japaneseCalendar } from '../../adapters/holidays/japanese-holidays.ts'
import { pooledPairs } from '../../adapters/key-pool/key-pool.ts'
import { signedFiles } from '../../adapters/signed-file/testing/signed-files-here.ts'
import { loadTown } from '../../adapters/town/town-folder.ts'
import type { StatusAnswer } from '../../shell/ports/chip-certificate-status.ts'
import type { CardId } from '../../core/kernel/ids.ts'
import { rulesOn } from '../../core/rules/rules.ts'
import { clientCommand } from './client.ts'
import { realCardPromise } from './client-card.ts'
import type { ClientParts } from './client-parts.ts'
import { CliMisuse, type Terminal } from './command.ts'

let folder = ''
let authorities: SampleAuthorities
let office: SampleOffice
let id: CardId
let lines: string[]
let warned: string[]
let typed: string[]
let standing: StatusAnswer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'client-test-'))
  authorities = await sampleAuthorities()
  office = sampleOffice(await pooledPairs(4))
  id = await makeSampleCard(office, async (kind, { publicKey, statement, signature }) => {
    const order = sampleOrder(kind, authorities.clock.now)
    const proof = { form: 'challenge', challenge: statement, signature } as const
    const issued = await authorities.authorities.issue({
      ...order,
      publicKeySpki: publicKey,
      proof,
    })
    if (!issued.ok) throw new Error(issued.refusal.code)
    const ca = authorities.authorities
      .authorities()
      .find((each) => each.kind === kind && each.current)!.certificate
    return { certificate: issued.certificate.der, ca }
  })
})
afterAll(async () => {
  await authorities.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  lines = []
  warned = []
  typed = []
  standing = { standing: 'unavailable', why: 'not asked in this test' }
})

const terminal: Terminal = {
  out: (line) => void lines.push(line),
  error: (line) => void warned.push(line),
  stopped: () => Promise.resolve(),
  input: () => {
    throw new Error('not asked for')
  },
}

const parts: ClientParts = {
  openRealCard: async () => ({ ...(await office.host.open(id)), readerName: 'a trial reader' }),
  signedFiles,
  certificateStatus: {
    ask: () => Promise.resolve(standing),
    readList: () => standing,
  },
  get settingsFile() {
    return join(folder, 'settings', 'client.json')
  },
  openWorld: () => {
    const municipalities = fileURLToPath(new URL('../../../municipalities', import.meta.url))
    const town = loadTown(join(municipalities, 'hoshimigaura'))
    return { town, rules: rulesOn(town.edition.day), calendar: japaneseCalendar() }
  },
  askSecret: () => () => Promise.resolve(typed.shift() ?? ''),
}

const client = (...args: readonly string[]) => clientCommand(parts).run(args, terminal)

test('with a real card it is said first that nothing leaves and nothing is kept', async () => {
  expect(await client('certs', '--card', 'real')).toBe(0)
  expect(warned[0]).toBe(realCardPromise)
  expect(lines.join('\n')).toContain('auth: valid')
  expect(lines.join('\n')).not.toContain('sign: valid')
})

test('the signature certificate is shown after its PIN, the tries told before', async () => {
  typed = ['ABC123']
  expect(await client('certs', '--card', 'real', '--with-sign', '--json')).toBe(0)
  expect(warned.at(-1)).toBe('sign: 5 of 5 tries left')
  const shown = JSON.parse(lines.join('')) as { kind: string; nearExpiry: boolean }[]
  expect(shown.map((each) => each.kind)).toEqual(['auth', 'sign'])
  expect(shown.every((each) => !each.nearExpiry)).toBe(true)
})

test('tries are told without using one', async () => {
  expect(await client('tries', '--card', 'real', '--json')).toBe(0)
  expect(JSON.parse(lines.join(''))).toEqual({
    sign: 5,
    auth: 3,
    resident_register: 3,
    card_info: 3,
  })
})

test('a PIN is changed, and both places of the resident register PIN with it', async () => {
  typed = ['1234', '9876', '9876']
  expect(await client('change-pin', 'resident_register', '--card', 'real')).toBe(0)
  const chip = await office.chipOf(id)
  const now = [chip.pins.resident_register, chip.pins.resident_register_common]
  expect(now.map(({ value }) => Buffer.from(value!).toString())).toEqual(['9876', '9876'])
})

test.each([
  // PIN, typed, what is said
  ['auth', ['1234', '9876', '9877'], 'not typed the same twice'],
  ['auth', ['1234', '12', '12'], 'four digits'],
  ['sign', ['ABC123', 'abc123', 'abc123'], 'A to Z'],
  ['auth', ['0000', '9876', '9876'], 'wrong PIN, 2 tries left'],
] as const)('changing %s with %j says: %s', async (pin, entries, words) => {
  typed = [...entries]
  expect(await client('change-pin', pin, '--card', 'real')).toBe(1)
  expect(warned.join('\n')).toContain(words)
})

test('the doctor names the PIN, its tries and what helps, with places for the window', async () => {
  expect(await client('which-pin', 'moving_or_changing_name', '--card', 'real')).toBe(0)
  expect(lines[0]).toBe('resident_register: usable, 3 tries left')
  expect(lines[1]).toContain('enter it again')
  lines = []
  await client('which-pin', 'moving_or_changing_name', '--card', 'real', '--forgotten')
  expect(lines[1]).toContain('set a new one at a window')
  expect(lines.some((line) => /open now|opens \d{4}/.test(line))).toBe(true)
})

test('with a real card nobody is asked about its certificates', async () => {
  await expect(client('check', '--card', 'real')).rejects.toThrow('nothing is sent anywhere')
})

test('the notice of expiry is switched off and on, and nothing else is kept', async () => {
  expect(await client('notice', 'off')).toBe(0)
  expect(readFileSync(parts.settingsFile, 'utf8')).toBe('{"expiryNotice":false}\n')
  expect(await client('notice', 'on')).toBe(0)
  await expect(client('notice', 'maybe')).rejects.toThrow(CliMisuse)
})

test('asked to unlock or reset, the client names the places that can (PIN-15)', async () => {
  expect(await client('unlock-pin')).toBe(1)
  expect(warned[0]).toContain('PIN-15')
  expect(warned.some((line) => /: (open now|opens \d{4}-\d\d-\d\d \d\d:\d\d)$/.test(line))).toBe(
    true,
  )
})

describe('a signed file', () => {
  const file = () => join(folder, 'application.txt')
  const inEffect: StatusAnswer = { standing: 'good', source: 'ocsp', address: '', thisUpdate: 0 }
  let authority: string
  /** A minute after the signing, by the machine's clock, which a real card is signed by. */
  const at = () => Temporal.Now.plainDateTimeISO('Asia/Tokyo').toString().slice(0, 16)
  const verify = (...more: readonly string[]) =>
    client('verify', `${file()}.p7m`, '--at', at(), ...more)

  beforeEach(async () => {
    authority = join(folder, 'sign-ca.cer')
    writeFileSync(file(), '見本の申請')
    const ca = authorities.authorities.authorities().find((each) => each.kind === 'sign')!
    writeFileSync(authority, ca.certificate)
    typed = ['ABC123']
    expect(await client('sign', file(), '--card', 'real')).toBe(0)
  })

  test('is good only where all is known: the authority and its answer', async () => {
    standing = inEffect
    expect(await verify('--ca', authority)).toBe(0)
    expect(lines.join('\n')).toContain('The signature is good in every respect.')
    expect(lines.join('\n')).toMatch(/Name: .+\n {2}Address: .+\n {2}Date of birth: \d{4}-/)
    lines = []
    expect(await verify()).toBe(1)
    expect(lines.join('\n')).toContain('No authority was given')
    expect(lines.join('\n')).not.toContain('Address:')
  })

  test.each([
    // the authority's answer, what is said
    [{ ...inEffect, standing: 'revoked', since: Date.UTC(2021, 3, 1) }, 'was revoked when'],
    [{ ...inEffect, standing: 'held', since: Date.UTC(2021, 3, 1) }, 'was suspended when'],
    [{ ...inEffect, standing: 'revoked', since: Date.UTC(2200, 3, 1) }, 'no time stamp proves'],
    [{ ...inEffect, standing: 'unknown' }, 'never issued'],
    [{ standing: 'unavailable', why: 'no network' }, 'could not be learnt'],
  ] as const)('is refused where the authority answers %j', async (answer, words) => {
    standing = answer
    expect(await verify('--ca', authority)).toBe(1)
    expect(lines.join('\n')).toContain(words)
  })

  test('made with the authentication key is refused for its purpose', async () => {
    standing = inEffect
    const ca = authorities.authorities.authorities().find((each) => each.kind === 'auth')!
    writeFileSync(authority, ca.certificate)
    typed = ['1234']
    expect(await client('sign', file(), '--card', 'real', '--key', 'auth')).toBe(0)
    expect(await verify('--ca', authority)).toBe(1)
    expect(lines.join('\n')).toContain('ok Authority')
    expect(lines.join('\n')).toContain('it cannot sign documents')
  })

  test('with one changed byte is not what was signed', async () => {
    const altered = readFileSync(`${file()}.p7m`)
    altered[altered.indexOf('見本の申請')] = 0x41
    writeFileSync(`${file()}.p7m`, altered)
    expect(await verify('--ca', authority)).toBe(1)
    expect(lines.join('\n')).toContain('This is not what was signed')
    expect(await client('verify', file(), '--at', at())).toBe(1)
    expect(warned.at(-1)).toContain('carries no signature')
  })

  test('says in JSON what each question came to', async () => {
    standing = inEffect
    expect(await verify('--ca', authority, '--json')).toBe(0)
    const [verdict] = JSON.parse(lines.at(-1)!) as Record<string, unknown>[]
    expect(verdict).toMatchObject({
      good: true,
      kind: 'intact',
      integrity: 'intact',
      chain: 'trusted',
      purpose: 'for_signing',
      policy: 'signature_policy',
      validity: 'within',
      standing: 'in_effect',
      stamp: 'stamp_none',
      provenAt: null,
    })
  })
})

test('a wrong PIN signs nothing and says how many tries are left', async () => {
  const file = join(folder, 'other.txt')
  writeFileSync(file, 'x')
  typed = ['WRONG1']
  expect(await client('sign', file, '--card', 'real')).toBe(1)
  expect(warned.at(-1)).toContain('4 tries left')
})

test.each([
  // typed, key
  ['abc123', 'sign'],
  ['ＡＢＣ１２３', 'sign'],
  ['12E4', 'auth'],
])('%s cannot be the %s PIN: nothing is signed and no try is used', async (text, key) => {
  const file = join(folder, 'third.txt')
  writeFileSync(file, 'x')
  await client('tries', '--card', 'real', '--json')
  typed = [text]
  expect(await client('sign', file, '--card', 'real', '--key', key)).toBe(1)
  expect(warned.at(-1)).toContain('o try was used')
  await client('tries', '--card', 'real', '--json')
  expect(lines.at(-1)).toBe(lines.at(-2) ?? lines[0])
})

test('what cannot be understood is a misuse', async () => {
  await expect(client('certs')).rejects.toThrow(CliMisuse)
  await expect(client('erase', '--card', 'real')).rejects.toThrow(CliMisuse)
  await expect(client('sign', 'x', '--card', 'real', '--format', 'doc')).rejects.toThrow(CliMisuse)
  expect(await client('verify', join(folder, 'missing'))).toBe(1)
})

test('no PIN appears in anything that is said', async () => {
  typed = ['0000', '9876', '9876']
  await client('change-pin', 'auth', '--card', 'real')
  expect([...lines, ...warned].join('\n')).not.toMatch(/0000|9876/)
})
