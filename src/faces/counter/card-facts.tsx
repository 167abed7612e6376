// The card's two certificates with their expiry dates, and its PINs with the tries left.

import type { Card, PinCode } from '../../core/card/card.ts'
import type { Certificate, CertificateKind } from '../../core/certificate/certificate.ts'
import { pinCodes } from '../../core/rules/national/card.ts'
import type { Rules } from '../../core/rules/rules.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { formatDay } from '../shared/format/format.ts'
import { DescriptionList, Table } from '../shared/lists.tsx'
import { StatusChip, statusOfCertificate, TriesLeft } from '../shared/status-chip.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { statesTexts } from '../shared/texts/states.ts'
import type { Tries } from './person.ts'
import { counterTexts } from './texts/counter.ts'

export function CertificateTable({ locale, card }: { locale: Locale; card: Card }) {
  const { t } = textsOf(counterTexts, locale)
  const rows = (['sign', 'auth'] as const).map((kind) => rowOf(locale, kind, card[kind]))
  return (
    <Table
      caption={t('certificatesTitle')}
      head={[t('certificate'), t('state'), t('expiryDate'), t('usableFrom')]}
      rows={rows}
    />
  )
}

function rowOf(locale: Locale, kind: CertificateKind, certificate: Certificate | undefined) {
  const states = textsOf(statesTexts, locale)
  const { t } = textsOf(counterTexts, locale)
  const name = states.t(`${kind}Certificate`)
  if (!certificate) return [name, states.t('certificateAbsent'), '―', '―']
  const status = statusOfCertificate(certificate.state)
  const { portalLoginFrom, usableFrom } = certificate
  const portal = portalLoginFrom && t('portalFrom', { day: formatDay(locale, portalLoginFrom) })
  return [
    name,
    status ? <StatusChip status={status} /> : states.t('certificateOrdered'),
    formatDay(locale, certificate.expiryDate),
    <>
      {formatDay(locale, usableFrom)}
      {portal && <span class="table__more">{portal}</span>}
    </>,
  ]
}

type PinListProps = {
  readonly locale: Locale
  readonly card: Card
  readonly tries: Tries
  readonly rules: Rules
}

export function PinList({ locale, card, tries, rules }: PinListProps) {
  const { t } = textsOf(counterTexts, locale)
  const states = textsOf(statesTexts, locale)
  const stateOf = (pin: PinCode) => {
    if (!card.pinsSet.includes(pin)) return t('pinNotSet')
    const left = tries[pin]
    if (left === undefined) return t('chipNotRead')
    return <TriesLeft left={left} of={rules.pins[pin].tries} />
  }
  return (
    <section class="panel" aria-labelledby="pins-title">
      <h2 id="pins-title">{t('pinsTitle')}</h2>
      <DescriptionList
        items={pinCodes.map((pin) => ({ term: states.t(`${pin}Pin`), value: stateOf(pin) }))}
      />
    </section>
  )
}
