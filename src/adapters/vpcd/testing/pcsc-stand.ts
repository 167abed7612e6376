// A PC/SC stack of the test's own: pcscd with the vpcd driver on its own port, no systemd.
//
// There can be one pcscd on a machine, so a foreign one that is running is respected: the
// stand then says why it cannot be had. Packages are installed when root may do so.

import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CardConnection } from '../../../shell/ports/chip-card.ts'
import { attachToVpcd, VpcdFault, type AttachedCard } from '../attach.ts'
import { missingPackages } from './packages.ts'
import { run, runWell, until } from './run.ts'

const packages = [
  'pcscd',
  'vsmartcard-vpcd',
  'opensc',
  'opensc-pkcs11',
  'libengine-pkcs11-openssl',
  'openssl',
  'curl',
  'gnutls-bin',
] as const

const vpcdDriver = '/usr/lib/pcsc/drivers/serial/libifdvpcd.so'

/** Undefined when everything is there (installed now, perhaps); else the reason it is not. */
export async function missingPrograms(): Promise<string | undefined> {
  return (await missingPackages(packages)) ?? otherPcscd()
}

function otherPcscd(): string | undefined {
  const pidFile = '/run/pcscd/pcscd.pid'
  if (!existsSync(pidFile)) return undefined
  const pid = readFileSync(pidFile, 'utf8').trim()
  return existsSync(`/proc/${pid}`) ? 'another pcscd is running on this machine' : undefined
}

export type PcscStand = {
  /** Path of OpenSC's PKCS #11 module. */
  readonly module: string
  /** An OpenSSL configuration that brings the module in as engine `pkcs11`. */
  readonly engineConfiguration: string
  readonly folder: string
  /** Puts a card on the reader and waits until PC/SC has seen it. */
  insert(connection: CardConnection): Promise<AttachedCard>
  stop(): Promise<void>
}

export async function startPcscStand(): Promise<PcscStand> {
  const folder = mkdtempSync(join(tmpdir(), 'pcsc-stand-'))
  const port = await freePort()
  const hex = `0x${port.toString(16).toUpperCase()}`
  mkdirSync(join(folder, 'reader.conf.d'))
  const lines = [
    'FRIENDLYNAME "Madoguchi SPECIMEN"',
    `DEVICENAME /dev/null:${hex}`,
    `LIBPATH ${vpcdDriver}`,
    `CHANNELID ${hex}`,
  ]
  writeFileSync(join(folder, 'reader.conf.d', 'vpcd'), `${lines.join('\n')}\n`)
  mkdirSync('/run/pcscd', { recursive: true })
  for (const name of ['pcscd.comm', 'pcscd.pid']) rmSync(join('/run/pcscd', name), { force: true })
  await quickAcknowledge()
  const pcscd = spawn('pcscd', ['--foreground', '--config', join(folder, 'reader.conf.d')], {
    stdio: 'ignore',
  })
  const module = await installedFile('opensc-pkcs11', /\/opensc-pkcs11\.so$/)
  return {
    module,
    folder,
    engineConfiguration: await writeEngineConfiguration(folder, module),
    insert: (connection) => insertCard(port, connection),
    async stop() {
      await stopped(pcscd)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function insertCard(port: number, connection: CardConnection): Promise<AttachedCard> {
  let attached: AttachedCard | undefined
  await until('the virtual reader listens', async () => {
    attached = await attachToVpcd({ port, connection }).catch((error: unknown) => {
      if (error instanceof VpcdFault) return undefined
      throw error
    })
    return attached !== undefined
  })
  await until('the card is seen', async () => {
    const { stdout } = await run('opensc-tool', ['--list-readers'])
    return / Yes /.test(stdout)
  })
  if (!attached) throw new Error('no card was attached')
  return attached
}

async function installedFile(name: string, shape: RegExp): Promise<string> {
  const files = await runWell('dpkg', ['-L', name])
  return files.split('\n').find((file) => shape.test(file)) ?? ''
}

async function writeEngineConfiguration(folder: string, module: string): Promise<string> {
  const engine = await installedFile('libengine-pkcs11-openssl', /engines-3\/pkcs11\.so$/)
  const sections = [
    'openssl_conf = init',
    '[init]\nengines = engines',
    '[engines]\npkcs11 = pkcs11_engine',
    `[pkcs11_engine]\nengine_id = pkcs11\ndynamic_path = ${engine}`,
    `MODULE_PATH = ${module}\ninit = 0\n`,
  ]
  const path = join(folder, 'openssl.cnf')
  writeFileSync(path, sections.join('\n'))
  return path
}

/** vpcd sends length and body apart, which costs 43 ms a command; loopback can answer at once. */
async function quickAcknowledge(): Promise<void> {
  for (const destination of ['127.0.0.0/8', '127.0.0.1']) {
    const route = `local ${destination} dev lo proto kernel scope host src 127.0.0.1 quickack 1`
    const args = ['route', 'replace', 'table', 'local', ...route.split(' ')]
    await run('ip', args).catch(() => undefined)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve()
      return
    }
    child.once('close', () => resolve())
    child.kill('SIGTERM')
  })
}
