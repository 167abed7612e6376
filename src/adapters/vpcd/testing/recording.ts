// Listens to everything a client says to a card, so that the session can be replayed
// against the pure core later, without the client.

import { mkdirSync, writeFileSync } from 'node:fs'
import { toHex } from '../../../core/chip/bytes.ts'
import type { CardConnection } from '../../../shell/ports/chip-card.ts'

/** A reset, or a command and its response, in hexadecimal. */
export type Heard = readonly ['reset'] | readonly [command: string, response: string]

export function recording(connection: CardConnection, heard: Heard[]): CardConnection {
  return {
    async transmit(command) {
      const response = await connection.transmit(command)
      heard.push([toHex(command), toHex(response)])
      return response
    },
    async reset() {
      await connection.reset()
      if (heard.at(-1)?.[0] !== 'reset') heard.push(['reset'])
    },
    close: () => connection.close(),
  }
}

/** The sessions that are kept, by the name of the test that makes them. */
const keptSessions: Readonly<Record<string, string>> = {
  'OpenSC dumps PINs, keys and certificates': 'opensc-dump',
  'OpenSC reads certificate 2 as it stands in jpki/0001': 'opensc-sign-certificate',
  'the signature certificate stays shut without its PIN': 'opensc-sign-certificate-shut',
  'both keys sign with every hash OpenSC offers, and openssl verifies each': 'opensc-sign',
  'wrong PINs count down, a blocked PIN stays so, and the other one works': 'opensc-blocked',
  'a raw CHANGE REFERENCE DATA gives the card a new PIN': 'opensc-change-pin',
  'GnuTLS lists the card’s tokens': 'gnutls-tokens',
  'curl logs in with the authentication key': 'curl-tls',
  'openssl s_client logs in with the authentication key': 'openssl-tls',
  'openssl makes a CMS signature with the card and verifies it': 'openssl-cms',
}

/**
 * Keeps a session as a test of the core, when MADOGUCHI_RECORD is set: what was said, and
 * the JPKI files the client could see. Synthetic people, no private keys.
 */
export function keepTranscript(
  test: string,
  chipFiles: Readonly<Record<string, Uint8Array>>,
  heard: readonly Heard[],
): void {
  const name = keptSessions[test]
  if (process.env.MADOGUCHI_RECORD === undefined || name === undefined) return
  const seen = Object.entries(chipFiles).filter(([key]) => key.startsWith('jpki/'))
  const files = Object.fromEntries(seen.map(([key, content]) => [key, toHex(content)]))
  const folder = new URL('../../../core/chip/transcripts/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const text = JSON.stringify({ session: test, files, heard }, undefined, 2)
  writeFileSync(new URL(`${name}.json`, folder), `${text}\n`)
}
