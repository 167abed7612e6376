// `madoguchi revoked-set check`: what a relying party without a network asks a set it fetched
// earlier. No office runs for it and nothing is sent, so nobody learns who was asked about.

import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseMoment } from '../../core/kernel/day.ts'
import { epochOf, momentOf } from '../../shell/clock/clock.ts'
import type { OpenedSet, OpenRevokedSet, SetAnswer, SetGap } from '../../shell/ports/revoked-set.ts'
import { CliMisuse, readArgs, type CliCommand } from './command.ts'

type CertificateCheck = { readonly file: string } & (
  SetAnswer | { readonly standing: 'unreadable' }
)

export function revokedSetCommand(open: OpenRevokedSet): CliCommand {
  return {
    summary: 'whether certificates are revoked, by a set fetched earlier; needs no server',
    help: `madoguchi revoked-set check --set FILE --authority CERTIFICATE CERTIFICATE…
    [--at 2024-06-03T10:00] [--json]
  FILE was fetched from /pki/revoked-set/sign-1.bin, the authority's certificate from
  /pki/sign-1.cer. --at is Japan time, the machine's own unless told. Exit status 0 when
  all certificates are good.`,
    run: async (args, terminal) => {
      const { values, positionals } = readArgs(args, {
        set: { type: 'string' },
        authority: { type: 'string' },
        at: { type: 'string' },
        json: { type: 'boolean', default: false },
      })
      const [action, ...files] = positionals
      const { set, authority } = values
      if (action !== 'check' || set === undefined || authority === undefined || !files.length) {
        throw new CliMisuse('Say what: revoked-set check --set FILE --authority FILE CERTIFICATE')
      }
      const at = instantOf(values.at)
      const opened = open(await readFile(set), await readFile(authority))
      const checks: CertificateCheck[] = []
      for (const file of files) checks.push({ file, ...ask(opened, await readFile(file), at) })
      if (values.json) terminal.out(JSON.stringify({ ...about(opened), certificates: checks }))
      else for (const each of checks) terminal.out(sentence(each))
      if (!values.json) terminal.out(sourceOf(opened))
      return checks.every(({ standing }) => standing === 'good') ? 0 : 1
    },
  }
}

/** The whole minute counts as reached, as a moment has no seconds. */
function instantOf(text: string | undefined): number {
  if (text === undefined) return Date.now()
  const at = parseMoment(text)
  if (at === undefined) throw new CliMisuse('--at takes a moment like 2024-06-03T10:00')
  return epochOf(at) + 59_999
}

/** The file holds DER or PEM. */
function ask(set: OpenedSet, bytes: Uint8Array, at: number) {
  try {
    return set.check(new X509Certificate(bytes).raw, at)
  } catch {
    return { standing: 'unreadable' } as const
  }
}

const gaps: Readonly<Record<SetGap, string>> = {
  other_authority: 'another authority issued it, or it was altered',
  not_a_holders: 'it is not a holder’s certificate',
  issued_later: 'it was issued after the set was made; a newer set will know it',
  ended: 'its time is over',
  set_too_old: 'the set is too old; fetch a newer one',
  set_from_the_future: 'by this clock the set is not made yet',
}

function sentence(check: CertificateCheck): string {
  switch (check.standing) {
    case 'not_covered':
      return `${check.file}: not covered: ${gaps[check.because]}`
    case 'revoked':
      return `${check.file}: revoked or suspended`
    default:
      return `${check.file}: ${check.standing}`
  }
}

function about({ caId, thisUpdate, nextUpdate }: OpenedSet) {
  const instant = (at: number) => new Date(at).toISOString()
  return { ca: caId, thisUpdate: instant(thisUpdate), nextUpdate: instant(nextUpdate) }
}

function sourceOf({ caId, thisUpdate, nextUpdate }: OpenedSet): string {
  const inJapan = (at: number) => momentOf(at).replace('T', ' ')
  return `by the set of ${caId} of ${inJapan(thisUpdate)}, good until ${inJapan(nextUpdate)}`
}
