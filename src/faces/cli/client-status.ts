// `madoguchi client check`: whether the certificates are in effect, asked as any outsider
// would ask, with the source and how fresh its word is (CLIENT-02).
//
// Not with a real card: asking tells the answerer which certificate is meant, and with a
// real card nothing is sent anywhere.

import { readCertificate, type CertificateFile } from '../../core/chip/reader.ts'
import { converse } from '../../shell/ports/chip-card.ts'
import type { StatusAnswer } from '../../shell/ports/chip-certificate-status.ts'
import type { ClientCard } from './client-card.ts'
import { openCertificates, type OpenedCertificate } from './client-look.ts'
import { momentFor, withCard, type ClientRun } from './client-parts.ts'
import { CliMisuse, type ExitStatus } from './command.ts'

type Checked = StatusAnswer & { readonly kind: 'auth' | 'sign' }

export async function checkCertificates(run: ClientRun): Promise<ExitStatus> {
  const { options, terminal } = run
  if (options.card === 'real') {
    throw new CliMisuse('With a real card nothing is sent anywhere, so nothing can be asked.')
  }
  const at = Temporal.PlainDateTime.from(await momentFor(options)).toZonedDateTime('Asia/Tokyo')
  return withCard<ExitStatus>(run, async (card) => {
    const opened = await openCertificates(run, card)
    if (opened === 'refused') return 1
    const checked: Checked[] = []
    for (const each of opened) checked.push(await check(run, card, { ...each, at }))
    if (options.json) terminal.out(JSON.stringify(checked))
    else for (const each of checked) terminal.out(sentence(each))
    if (checked.length === 0) terminal.error('This card carries no certificate to check.')
    return checked.length > 0 && checked.every((each) => each.standing === 'good') ? 0 : 1
  })
}

type Questioned = OpenedCertificate & { readonly at: Temporal.ZonedDateTime }

async function check(
  { parts }: ClientRun,
  card: ClientCard,
  { kind, der, at }: Questioned,
): Promise<Checked> {
  const above: CertificateFile = `${kind}_ca`
  const issuer = await converse(card, readCertificate(above))
  if (!issuer) return { kind, standing: 'unavailable', why: 'the card lacks its authority' }
  const question = { certificate: der, issuer, at: at.epochMilliseconds + 59_999 }
  return { kind, ...(await parts.certificateStatus.ask(question)) }
}

const words = {
  good: 'in effect',
  held: 'suspended (it can come back)',
  revoked: 'revoked',
  unknown: 'unknown to its authority',
} as const

function sentence(checked: Checked): string {
  if (checked.standing === 'unavailable') return `${checked.kind}: cannot be told: ${checked.why}`
  const { kind, standing, source, address, thisUpdate, nextUpdate, since } = checked
  const from = since === undefined ? '' : ` since ${inJapan(since)}`
  const until = nextUpdate === undefined ? '' : `, good until ${inJapan(nextUpdate)}`
  const title = `${source.toUpperCase()} of ${inJapan(thisUpdate)}${until}, ${address}`
  return `${kind}: ${words[standing]}${from} (${title})`
}

function inJapan(epochMs: number): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO('Asia/Tokyo')
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')
}
