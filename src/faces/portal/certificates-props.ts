// What the list of certificates shows: the register's rows with their state today, and the line
// that takes a suspension now in the reader's language.

import { linesNow } from '../../core/phone-line/line-hours.ts'
import type { PhoneLine } from '../../core/rules/phone-line.ts'
import { momentOf } from '../../shell/clock/clock.ts'
import type { Cardholder } from '../../shell/doors/authenticate.ts'
import { type Office } from '../../shell/office.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { type CertificateInName } from '../../shell/register/certificates-of.ts'
import { lineLanguageOf } from '../shared/locale.ts'
import type { CertificatesProps, ListedCertificate } from './certificates-page.tsx'

export async function certificatesProps(
  { office }: { readonly office: Office },
  { file }: Cardholder,
  locale: Locale,
): Promise<CertificatesProps> {
  const { id, name } = file.resident
  const issued = await office.certificates.of(id)
  const line = suspensionLine(office, locale)
  return {
    locale,
    name: name.full,
    certificates: issued.map((each) => listed(each, office.clock.epochMs())),
    ...(line && { line }),
  }
}

/** What was revoked says so also after its last day; what merely ran out has ended. */
function listed(certificate: CertificateInName, now: number): ListedCertificate {
  const { kind, serialHex, generation, issuedAt, notAfter, status } = certificate
  return {
    kind,
    serialHex,
    generation,
    issuedAt: momentOf(issuedAt),
    lastValid: momentOf(notAfter),
    today: standing(status, notAfter < now),
  }
}

function standing(status: CertificateInName['status'], ended: boolean): ListedCertificate['today'] {
  if (status.state === 'revoked') {
    return { word: 'lapsed', since: momentOf(status.at), reason: status.reason }
  }
  if (ended) return { word: 'expired' }
  return status.state === 'held'
    ? { word: 'suspended', since: momentOf(status.at) }
    : { word: 'valid' }
}

/** Open at this hour by telephone, a free line before a charged one. */
function suspensionLine({ clock, world }: Office, locale: Locale): PhoneLine | undefined {
  const call = { topic: 'suspension', language: lineLanguageOf(locale), at: clock.now() } as const
  const { value } = linesNow(call, world)
  return value.find(({ line, open }) => open === true && line.kind === 'voice')?.line
}
