// `madoguchi client …` — the client software (利用者クライアントソフト) for the virtual cards and
// for a real one in a PC/SC reader (CLIENT-01, CLIENT-02).

import { ChipFault } from '../../core/chip/reader.ts'
import { ClientCardFault } from './client-card.ts'
import { findPin } from './client-doctor.ts'
import { signFile } from './client-files.ts'
import { showCertificates, showTries } from './client-look.ts'
import { switchNotice } from './client-notice.ts'
import type { ClientAction, ClientParts } from './client-parts.ts'
import { changeCardPin, sayWhereInstead } from './client-pins.ts'
import { revokeCertificate } from './client-revoke.ts'
import { checkCertificates } from './client-status.ts'
import { verifyFile } from './client-verify.ts'
import { CliMisuse, commonOptions, readArgs, type CliCommand } from './command.ts'

const actions: Readonly<Record<string, ClientAction>> = {
  certs: showCertificates,
  tries: showTries,
  'change-pin': changeCardPin,
  'unlock-pin': sayWhereInstead,
  'reset-pin': sayWhereInstead,
  'which-pin': findPin,
  check: checkCertificates,
  notice: switchNotice,
  revoke: revokeCertificate,
  sign: signFile,
  verify: verifyFile,
}

const help = `madoguchi client certs --card CARD [--with-sign]     certificates and their validity
madoguchi client tries --card CARD                   tries left of each PIN
madoguchi client change-pin PIN --card CARD          sign, auth, resident_register, card_info
madoguchi client check --card CARD [--with-sign]     are they in effect: OCSP, or the CRL
madoguchi client which-pin WHAT --card CARD [--forgotten]   which PIN, and what helps
madoguchi client revoke sign|auth --card CARD [--yes]  ends a certificate for good
madoguchi client notice on|off                       says when a certificate expires soon
madoguchi client unlock-pin | reset-pin              says where that is done
madoguchi client sign FILE --card CARD [--format cms|cms_detached|pdf|xml]
                     [--key sign|auth] [--out FILE]   signs a file
madoguchi client verify FILE [--content FILE] [--format …] [--ca CERTIFICATE]… [--crl LIST]
                     [--at 2024-06-03T10:00]          0 only when everything holds
  CARD is a persona of the running office, or \`real\` for the card in your PC/SC reader
  [--reader NAME] [--url URL] [--json]
PINs are asked for, or read from standard input line by line; never given as arguments.
With --card real nothing is sent anywhere and nothing is stored.`

export function clientCommand(parts: ClientParts): CliCommand {
  return {
    summary: 'certificates, PINs and signatures of a card, virtual or real',
    help,
    run: async (args, terminal) => {
      const { values, positionals } = readArgs(args, {
        ...commonOptions,
        card: { type: 'string' },
        reader: { type: 'string' },
        out: { type: 'string' },
        format: { type: 'string' },
        content: { type: 'string' },
        ca: { type: 'string', multiple: true },
        crl: { type: 'string' },
        at: { type: 'string' },
        key: { type: 'string' },
        'with-sign': { type: 'boolean', default: false },
        forgotten: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
      })
      const [name = '', ...rest] = positionals
      const action = Object.hasOwn(actions, name) ? actions[name] : undefined
      if (!action) throw new CliMisuse('Say what: madoguchi client certs --card hanako')
      const { 'with-sign': withSign, ...options } = values
      const run = { parts, terminal, args: rest, options: { ...options, withSign } }
      try {
        return await action(run)
      } catch (error) {
        if (!isExpected(error)) throw error
        terminal.error(`Not done: ${error.message}`)
        return 1
      }
    },
  }
}

/** Faults that have words for the person: the card, the reader, the file. */
const expectedFaults = ['PcscFault', 'SignedFileFault']

function isExpected(error: unknown): error is Error {
  if (error instanceof ClientCardFault || error instanceof ChipFault) return true
  if (!(error instanceof Error)) return false
  return expectedFaults.includes(error.name) || ('code' in error && error.code === 'ENOENT')
}
