// A small certification authority made with openssl, for cards that only meet real clients.
//
// The office's own authorities live in another adapter; these certificates are only good
// for showing that the card's keys and files are right.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runWell } from './run.ts'

export type TrialAuthority = {
  /** PEM file of the authority's certificate. */
  readonly caFile: string
  certify(kind: 'sign' | 'auth', publicKey: Uint8Array): Promise<TrialCertificate>
  /** A certificate for a server on localhost: files of key and certificate. */
  serverFiles(): Promise<{ readonly key: string; readonly certificate: string }>
}

type TrialCertificate = { readonly certificate: Uint8Array; readonly ca: Uint8Array }

const usages = { sign: 'digitalSignature,nonRepudiation', auth: 'digitalSignature' } as const

const openssl = (...args: readonly string[]) => runWell('openssl', args)
const newKey = ['-newkey', 'rsa:2048', '-nodes']

export async function makeTrialAuthority(folder: string): Promise<TrialAuthority> {
  const at = (name: string) => join(folder, name)
  const subject = '/C=JP/O=SPECIMEN/OU=Trial authority for card clients'
  const ca = ['-keyout', at('ca.key'), '-out', at('ca.pem'), '-subj', subject]
  await openssl('req', '-x509', ...newKey, ...ca)
  return {
    caFile: at('ca.pem'),
    async certify(kind, publicKey) {
      writeFileSync(at(`${kind}.spki`), publicKey)
      const key = ['pkey', '-pubin', '-inform', 'DER', '-in', at(`${kind}.spki`)]
      await openssl(...key, '-out', at(`${kind}.pub`))
      const name = `/C=JP/CN=SPECIMEN ${kind} holder`
      const options = ['-new', '-subj', name, '-force_pubkey', at(`${kind}.pub`)]
      const pem = await sign(at(kind), options, `keyUsage=critical,${usages[kind]}`)
      return { certificate: await der(pem), ca: await der(at('ca.pem')) }
    },
    async serverFiles() {
      const request = ['-keyout', at('server.key'), '-out', at('server.csr')]
      await openssl('req', '-new', ...newKey, ...request, '-subj', '/CN=localhost')
      const options = ['-req', '-in', at('server.csr')]
      const certificate = await sign(at('server'), options, 'subjectAltName=DNS:localhost')
      return { key: at('server.key'), certificate }
    },
  }

  /** Signs a certificate; gives the PEM file it stands in. */
  async function sign(path: string, options: readonly string[], extensions: string) {
    writeFileSync(`${path}.ext`, `${extensions}\n`)
    const issuer = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-days', '30']
    const out = ['-extfile', `${path}.ext`, '-out', `${path}.pem`]
    await openssl('x509', ...options, ...issuer, ...out)
    return `${path}.pem`
  }
}

async function der(pem: string): Promise<Uint8Array> {
  await openssl('x509', '-in', pem, '-outform', 'DER', '-out', `${pem}.der`)
  return new Uint8Array(readFileSync(`${pem}.der`))
}
