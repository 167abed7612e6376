// `madoguchi ceremony`: founds the two certification authorities, or their next generation.
//
// An office that starts with an empty data folder holds the ceremony by itself; this is for
// who wants to be present, to use a token, or to roll an authority over. A token's PIN
// comes from the environment, so that no list of processes shows it.

import { CliMisuse, readArgs, type CliCommand, type Terminal } from './command.ts'
import type { CertificateKind } from '../../shell/ports/certificate-register.ts'
import {
  tokenPinVariable,
  type GenerationReport,
  type HoldCeremony,
} from '../../shell/ports/key-ceremony.ts'
import { tokenOf, tokenOptions } from './token.ts'

export function ceremonyCommand(
  hold: HoldCeremony,
  environment: Readonly<Record<string, string | undefined>>,
): CliCommand {
  return {
    summary: 'founds the certification authorities, or their next generation',
    help: `madoguchi ceremony [--data DIR] [--public-url URL] [--roll-over sign|auth]
    [--token LABEL --library FILE] [--json]
  The office must not be running. With --token the keys are made in a PKCS#11 token,
  whose PIN is read from ${tokenPinVariable}.`,
    run: async (args, terminal) => {
      const { values } = readArgs(args, {
        data: { type: 'string', default: './data' },
        'public-url': { type: 'string', default: 'http://127.0.0.1:8080/pki' },
        'roll-over': { type: 'string' },
        ...tokenOptions,
        json: { type: 'boolean', default: false },
      })
      const generations = await hold({
        dataFolder: values.data,
        publicUrl: values['public-url'],
        rollOver: kindOf(values['roll-over']),
        token: tokenOf(values, environment),
      })
      report(generations, values.json, terminal)
      return 0
    },
  }
}

function kindOf(text: string | undefined): CertificateKind | undefined {
  if (text === undefined || text === 'sign' || text === 'auth') return text
  throw new CliMisuse('--roll-over takes sign or auth')
}

function report(
  generations: readonly GenerationReport[],
  asJson: boolean,
  terminal: Terminal,
): void {
  if (asJson) {
    terminal.out(JSON.stringify(generations))
    return
  }
  for (const { caId, isNew, sha256Fingerprint, notBefore, notAfter } of generations) {
    terminal.out(`${caId}${isNew ? ' (new)' : ''}  ${notBefore} to ${notAfter}`)
    terminal.out(`  SHA-256 ${sha256Fingerprint}`)
  }
  terminal.out('SPECIMEN authorities: nothing here is a government’s.')
}
