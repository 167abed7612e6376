// Under which names the office answers: `Host` and `Origin` are compared with this list.
//
// A page of another site can have its own name lead to this machine (DNS rebinding); then its
// `Host` and `Origin` agree with each other, and only a list tells them from ours. Addresses
// in figures cannot be taken over that way, so an office that listens on every interface
// answers under those of the machine.

import { networkInterfaces } from 'node:os'

export type OwnNames = {
  /** The origin that a `Host` header stands for; undefined for a name that is not ours. */
  readonly originOf: (host: string | undefined) => string | undefined
  readonly hasOrigin: (origin: string) => boolean
}

export type ListensAt = { readonly host: string; readonly port: number }

const loopback = ['127.0.0.1', 'localhost', '[::1]']
const everyInterface = ['0.0.0.0', '::']

export function ownNames(listens: ListensAt, publicUrls: readonly string[]): OwnNames {
  const local = namesOf(listens.host).map((name) => `http://${name}:${listens.port}`)
  const origins = [...publicUrls, ...local].map((each) => new URL(each))
  const byHost = new Map(
    origins.flatMap((url) => hostsOf(url).map((host) => [host, url.origin] as const)).reverse(),
  )
  const ids = new Set(origins.map(({ origin }) => origin))
  return {
    originOf: (host) => (host === undefined ? undefined : byHost.get(host.toLowerCase())),
    hasOrigin: (origin) => ids.has(origin),
  }
}

function namesOf(host: string): readonly string[] {
  if (!everyInterface.includes(host)) return [...loopback, inBrackets(host)]
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  return [...loopback, ...addresses.map(({ address }) => inBrackets(address))]
}

function inBrackets(address: string): string {
  return address.includes(':') ? `[${address.split('%')[0] ?? address}]` : address
}

/** As a browser writes it, and with the port that it leaves out. */
function hostsOf(url: URL): readonly string[] {
  const port = url.protocol === 'https:' ? 443 : 80
  return url.port === '' ? [url.hostname, `${url.hostname}:${port}`] : [url.host]
}
