import { createHash, createPublicKey, verify } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openKeystore } from './keystore.ts'
import { connectSigner, startSignerProcess } from './remote-signer.ts'
import { serveSigner, SignerFault } from './signer-wire.ts'

let folder: string
let keystore: string
let spki: Uint8Array
const passphrase = 'open sesame'
const data = Buffer.from('to be signed')
const digest = createHash('sha256').update(data).digest()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keystore-'))
  keystore = join(folder, 'keystore.json')
  const custodian = await openKeystore(keystore, passphrase)
  const made = await Promise.all([custodian.makeKey('sign-1'), custodian.makeKey('auth-1')])
  spki = made[0]
  await custodian.close()
})
afterAll(() => rm(folder, { recursive: true }))

const holds = (signature: Uint8Array) => verify('sha256', data, publicKey(), signature)
const publicKey = () => createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' })

test('keys made in one opening sign in the next', async () => {
  const custodian = await openKeystore(keystore, passphrase)
  expect(holds(await custodian.sign('sign-1', digest))).toBe(true)
  expect(holds(await custodian.sign('auth-1', digest))).toBe(false)
  await custodian.close()
})

test('the file is for its owner only and holds no readable key', async () => {
  expect((await stat(keystore)).mode & 0o077).toBe(0)
  const text = await readFile(keystore, 'utf8')
  expect(text).not.toContain('PRIVATE')
  expect(text).not.toContain(passphrase)
})

test('a wrong passphrase opens nothing', async () => {
  await expect(openKeystore(keystore, 'open barley')).rejects.toThrow('passphrase')
})

test('two keys that changed places are noticed', async () => {
  const file = JSON.parse(await readFile(keystore, 'utf8')) as { keys: Record<string, unknown> }
  const swapped = {
    ...file,
    keys: { 'sign-1': file.keys['auth-1'], 'auth-1': file.keys['sign-1'] },
  }
  const path = join(folder, 'swapped.json')
  await writeFile(path, JSON.stringify(swapped))
  await expect(openKeystore(path, passphrase)).rejects.toThrow('altered')
})

test('a key is never made twice, and only digests are signed', async () => {
  const custodian = await openKeystore(keystore, passphrase)
  await expect(custodian.makeKey('sign-1')).rejects.toThrow('holds the key sign-1')
  await expect(custodian.sign('sign-2', digest)).rejects.toThrow('no key')
  await expect(custodian.sign('sign-1', data)).rejects.toThrow('digest')
  await custodian.close()
})

test('a process of its own signs for several others, and stops when it is told to', async () => {
  const socket = join(folder, 'signer.sock')
  const signerProcess = await startSignerProcess({ keystore, socket, keys: { passphrase } })
  const [first, second] = await Promise.all([connectSigner(socket), connectSigner(socket)])
  const signatures = await Promise.all(
    Array.from({ length: 20 }, (_, n) => (n % 2 ? first : second).sign('sign-1', digest)),
  )
  expect(signatures.every(holds)).toBe(true)
  await expect(first.sign('sign-9', digest)).rejects.toThrow(SignerFault)
  expect(holds(await first.sign('sign-1', digest))).toBe(true)
  await signerProcess.stop()
  await expect(first.sign('sign-1', digest)).rejects.toThrow('went away')
  await second.close()
})

test('a process that cannot open the keys says so', async () => {
  const socket = join(folder, 'other.sock')
  const keys = { passphrase: 'open barley' }
  const starting = startSignerProcess({ keystore, socket, keys })
  await expect(starting).rejects.toThrow('did not open')
})

test.each([
  // what an intruder writes
  ['a length beyond every frame', Buffer.from('ffffffff00000001', 'hex')],
  ['a digest without a key', Buffer.concat([Buffer.from('0000002000000001', 'hex'), digest])],
  ['too little', Buffer.from('0000000100000001ff', 'hex')],
])('%s ends the connection', async (_, bytes) => {
  const custodian = await openKeystore(keystore, passphrase)
  const socket = join(folder, 'intruded.sock')
  const server: Server = createServer((connection) => serveSigner(connection, custodian))
  await new Promise<void>((resolve) => server.listen(socket, resolve))
  const { connect } = await import('node:net')
  const intruder = connect(socket)
  intruder.write(bytes)
  await new Promise((resolve) => intruder.on('close', resolve).resume())
  await new Promise((resolve) => server.close(resolve))
  await custodian.close()
})
