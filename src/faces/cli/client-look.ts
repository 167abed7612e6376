// `madoguchi client certs` and `tries`: what is on the card and how often a PIN may be tried.
//
// The authentication certificate is open to everyone; the signature certificate holds
// personal data and opens only to its PIN, so it is shown when asked for (CLIENT-02).

import { X509Certificate } from 'node:crypto'
import type { PinCode } from '../../core/card/card.ts'
import {
  readCertificate,
  readPresence,
  readSignCertificate,
  triesLeft,
} from '../../core/chip/reader.ts'
import { dayOf, type Moment } from '../../core/kernel/day.ts'
import { renewalWindow } from '../../core/notice/renewal-window.ts'
import { pinCodes } from '../../core/rules/national/card.ts'
import { converse } from '../../shell/ports/chip-card.ts'
import type { ClientCard } from './client-card.ts'
import { lastDay, momentFor, withCard, type ClientRun } from './client-parts.ts'
import type { ExitStatus } from './command.ts'
import { noticeIsOn } from './client-notice.ts'
import { sayPinAnswer, sayTries } from './client-pins.ts'

type Shown = {
  readonly kind: 'auth' | 'sign'
  readonly subject: string
  readonly issuer: string
  readonly serial: string
  readonly validFrom: string
  readonly lastValidDay: string
  readonly nearExpiry: boolean
  readonly expired: boolean
}

export async function showCertificates(run: ClientRun): Promise<ExitStatus> {
  const { options, terminal } = run
  const now = await momentFor(options)
  return withCard<ExitStatus>(run, async (card) => {
    const opened = await openCertificates(run, card)
    if (opened === 'refused') return 1
    const shown = opened.map((each) => describe(run, each, now))
    if (options.json) terminal.out(JSON.stringify(shown))
    else sayCertificates(run, card, shown)
    await sayNearExpiry(run, shown)
    return 0
  })
}

export type OpenedCertificate = { readonly kind: 'auth' | 'sign'; readonly der: Uint8Array }

/** The one that is open to everyone, and with its PIN the other; a refusal has been said. */
export async function openCertificates(
  run: ClientRun,
  card: ClientCard,
): Promise<readonly OpenedCertificate[] | 'refused'> {
  const auth = await converse(card, readCertificate('auth'))
  const open: OpenedCertificate[] = auth ? [{ kind: 'auth', der: auth }] : []
  if (!run.options.withSign || !(await carries(card, 'sign'))) return open
  const pin = await askPin(run, card, 'sign')
  const read = await converse(card, readSignCertificate(pin))
  if (read.outcome === 'read') return [...open, { kind: 'sign', der: read.certificate }]
  if (read.outcome === 'absent') return open
  sayPinAnswer(run, 'sign', read)
  return 'refused'
}

/** Asked first: a card without the certificate has no PIN of it that could be locked. */
export async function carries(card: ClientCard, kind: 'sign' | 'auth'): Promise<boolean> {
  return (await converse(card, readPresence()))[kind]
}

/** Tells the tries left, then asks. */
export async function askPin(run: ClientRun, card: ClientCard, pin: PinCode): Promise<string> {
  sayTries(run.terminal, pin, await converse(card, triesLeft(pin)))
  return run.parts.askSecret(run.terminal)(`PIN (${pin}):`)
}

function describe({ parts }: ClientRun, { kind, der }: OpenedCertificate, now: Moment): Shown {
  const certificate = new X509Certificate(der)
  const expiry = lastDay(new Date(certificate.validTo))
  const today = dayOf(now)
  const window = renewalWindow(
    { expiry, onDate: today, holderKind: 'japanese' },
    parts.openWorld().rules,
  )
  return {
    kind,
    subject: certificate.subject.replaceAll('\n', ', '),
    issuer: certificate.issuer.replaceAll('\n', ', '),
    serial: certificate.serialNumber.toLowerCase(),
    validFrom: lastDay(new Date(certificate.validFrom)),
    lastValidDay: expiry,
    nearExpiry: window.value.canRenew,
    expired: today > expiry,
  }
}

/** The notice of NOTICE-06, unless it is switched off. */
async function sayNearExpiry({ parts, terminal }: ClientRun, shown: readonly Shown[]) {
  if (!(await noticeIsOn(parts.settingsFile))) return
  for (const { kind, lastValidDay } of shown.filter((each) => each.nearExpiry)) {
    terminal.error(`Notice: ${kind} ends on ${lastValidDay}; it can be renewed now (NOTICE-06).`)
  }
}

function sayCertificates(
  { options, terminal }: ClientRun,
  card: ClientCard,
  shown: readonly Shown[],
): void {
  terminal.out(`Certificates on the ${card.where}:`)
  for (const each of shown) {
    terminal.out(`  ${each.kind}: valid ${each.validFrom} to ${each.lastValidDay}`)
    terminal.out(`    subject ${each.subject}`)
    terminal.out(`    issuer  ${each.issuer}`)
    terminal.out(`    serial  ${each.serial}`)
    if (each.expired) terminal.out('    expired: renew it at the card window (NOTICE-01)')
  }
  if (shown.length === 0) terminal.out('  no user authentication certificate')
  if (!options.withSign) {
    terminal.out('  The signature certificate opens only to its PIN: --with-sign asks for it.')
  }
}

export function showTries(run: ClientRun): Promise<ExitStatus> {
  return withCard<ExitStatus>(run, async (card) => {
    const left: Partial<Record<PinCode, number>> = {}
    for (const pin of pinCodes) left[pin] = await converse(card, triesLeft(pin))
    if (run.options.json) run.terminal.out(JSON.stringify(left))
    else for (const pin of pinCodes) sayTries(run.terminal, pin, left[pin] ?? 0)
    return 0
  })
}
