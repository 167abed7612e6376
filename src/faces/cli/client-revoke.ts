// `madoguchi client revoke sign|auth`: the holder ends a certificate (REV-09, CLIENT-02).
//
// It says what that does and asks first; --yes leaves only the PIN to be typed. Revoking is
// the authority's act, so it needs the office: with a real card nothing is sent anywhere.

import { triesLeft } from '../../core/chip/reader.ts'
import { converse } from '../../shell/ports/chip-card.ts'
import { withCard, type ClientRun } from './client-parts.ts'
import { sayTries } from './client-pins.ts'
import { callOffice, CliMisuse, sayProblem, type ExitStatus, type Terminal } from './command.ts'

type Kind = 'sign' | 'auth'

export async function revokeCertificate(run: ClientRun): Promise<ExitStatus> {
  const { args, options, parts, terminal } = run
  const [kind] = args
  if (kind !== 'sign' && kind !== 'auth') throw new CliMisuse('Say which: sign or auth')
  const { card: person, url } = options
  if (person === undefined) throw new CliMisuse('Say whose card: --card hanako')
  if (person === 'real') {
    throw new CliMisuse('With a real card nothing is sent anywhere, so nothing can be revoked.')
  }
  sayWhatItDoes(terminal, kind)
  const left = await withCard(run, (card) => converse(card, triesLeft(kind)))
  sayTries(terminal, kind, left)
  if (left === 0) return 1
  const ask = parts.askSecret(terminal)
  if (!options.yes && (await ask('Type yes to revoke it (not shown):')).trim() !== 'yes') {
    terminal.error('Not done: nothing was revoked, no try was used.')
    return 1
  }
  const pin = await ask(`PIN (${kind}):`)
  const path = `/api/residents/${encodeURIComponent(person)}/revoke-by-client`
  const reply = await callOffice(url, path, { certificate: kind, pin })
  if (reply.status !== 200) return sayProblem(terminal, reply)
  terminal.out(options.json ? JSON.stringify(reply.body) : `Revoked: ${names[kind]}.`)
  return 0
}

const names: Readonly<Record<Kind, string>> = {
  sign: 'the signature certificate',
  auth: 'the user authentication certificate',
}

const losses: Readonly<Record<Kind, string>> = {
  sign: 'Online applications and everything else to be signed stop working at once.',
  auth: 'Portal login, documents at convenience stores and the like stop working at once.',
}

function sayWhatItDoes(terminal: Terminal, kind: Kind): void {
  terminal.error(`This revokes ${names[kind]}. It cannot be undone (REV-09).`)
  terminal.error(`  ${losses[kind]}`)
  terminal.error('  The card and the other certificate go on working.')
  terminal.error('  A new one can be issued at the card window (REV-11).')
}
