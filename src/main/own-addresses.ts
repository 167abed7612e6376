// Where the office is reached: what certificates, letters and the welcome say of it.
//
// Certificates carry the address for years, so it is settled before anything is signed: a port
// left to the system (`--port 0`) is chosen first, and an office that listens on every
// interface is not written down as 0.0.0.0.

import { createServer, type AddressInfo } from 'node:net'
import { ownNames } from '../adapters/web/own-names.ts'
import type { Config } from './config.ts'

/** The same configuration with the ports that it will really listen on. */
export async function withPorts(config: Config): Promise<Config> {
  const port = config.port === 0 ? await freePort(config.host) : config.port
  const pkiPort = config.pkiPort === 0 ? await freePort(config.host) : config.pkiPort
  return { ...config, port, pkiPort }
}

/** The first process is the office, the second holds the keys, the others answer /pki. */
export const respondersOf = ({ processes }: Config) => Math.max(0, processes - 2)

/** Where someone on this machine goes. */
export function localUrlOf({ host, port }: Config): string {
  return `http://${reachable(host)}:${port}`
}

/** Where people go: the public address when there is one. */
export function officeUrlOf(config: Config): string {
  return config.publicUrls[0] ?? localUrlOf(config)
}

/** What certificates say about where OCSP and lists are. */
export function pkiUrlOf(config: Config): string {
  const [publicUrl] = config.publicUrls
  if (publicUrl !== undefined) return `${publicUrl}/pki`
  const port = respondersOf(config) > 0 ? config.pkiPort : config.port
  return `http://${reachable(config.host)}:${port}/pki`
}

/** Whether an address that certificates carry is one this office answers at. */
export function answersAt(config: Config): (pkiUrl: string) => boolean {
  const { host, publicUrls } = config
  const ports = respondersOf(config) > 0 ? [config.port, config.pkiPort] : [config.port]
  const names = ports.map((port) => ownNames({ host, port }, publicUrls))
  return (pkiUrl) => names.some((each) => each.hasOrigin(new URL(pkiUrl).origin))
}

/** Every interface is no address to go to; from this machine the loopback is. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ port: 0, host }, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => {
        resolve(port)
      })
    })
  })
}
