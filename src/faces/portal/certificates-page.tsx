// `/portal/certificates`: every certificate issued in the resident's name, and what to do about
// one that they do not know.
//
// The list is what lets a person notice an issue that nobody asked for, so nothing is left out.

import type { ComponentChildren } from 'preact'
import { dayOf, timeOf, type Moment } from '../../core/kernel/day.ts'
import type { PhoneLine } from '../../core/rules/phone-line.ts'
import type { CertificateKind, RevocationReason } from '../../shell/ports/certificate-register.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { addressBook } from '../shared/address-book.ts'
import { CardWatch, watching } from '../shared/card-watch.tsx'
import { LinkButton } from '../shared/controls.tsx'
import { formatDayShort, formatTime } from '../shared/format/format.ts'
import { Table } from '../shared/lists.tsx'
import { EmptyState } from '../shared/notices.tsx'
import { StatusChip } from '../shared/status-chip.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { statesTexts } from '../shared/texts/states.ts'
import { portal } from './addresses.ts'
import { certificatesTexts } from './texts/certificates.ts'
import { portalTexts } from './texts/portal.ts'

export type ListedCertificate = {
  readonly kind: CertificateKind
  readonly serialHex: string
  readonly generation: number
  readonly issuedAt: Moment
  readonly lastValid: Moment
  readonly today:
    | { readonly word: 'valid' | 'expired' }
    | { readonly word: 'suspended'; readonly since: Moment }
    | { readonly word: 'lapsed'; readonly since: Moment; readonly reason: RevocationReason }
}

export type CertificatesProps = {
  readonly locale: Locale
  readonly name: string
  /** Newest first. */
  readonly certificates: readonly ListedCertificate[]
  /** Takes a suspension now; absent where no line speaks the reader's language. */
  readonly line?: PhoneLine
}

export function certificatesPage(props: CertificatesProps): FaceReply {
  const { locale, name, certificates } = props
  const { t, plain } = textsOf(certificatesTexts, locale)
  return portal.page({
    ...watching,
    locale,
    title: plain('title', { name }),
    here: portal.routes.certificates.href(),
    body: (
      <div class="stack">
        <CardWatch src={portal.routes.watch.href()} />
        <h1>{t('title', { name })}</h1>
        <div class="stack measure">
          <p class="lead">{t('lead')}</p>
          <p>{t('whenIssued')}</p>
        </div>
        {certificates.length === 0 ? (
          <EmptyState title={t('empty')} />
        ) : (
          <List certificates={certificates} />
        )}
        <Unknown {...props} />
        <p class="actions">
          <LinkButton kind="quiet" icon="arrowBack" href={portal.entry}>
            {t('back')}
          </LinkButton>
        </p>
      </div>
    ),
  })
}

function List({ certificates }: Pick<CertificatesProps, 'certificates'>) {
  const { t, locale } = useTexts(certificatesTexts)
  const portal = useTexts(portalTexts)
  const states = useTexts(statesTexts)
  return (
    <Table
      caption={t('caption')}
      captionHidden
      head={[
        portal.t('certificateName'),
        t('serial'),
        t('issuedAt'),
        states.t('expiryDate'),
        portal.t('certificateState'),
        <Whole>{t('authority')}</Whole>,
      ]}
      rows={certificates.map((each) => [
        <Whole>{t(`kind.${each.kind}`)}</Whole>,
        <span class="portal__serial">{inGroups(each.serialHex)}</span>,
        <>
          <Whole>{dayText(locale, each.issuedAt)}</Whole>
          <span class="portal__under">{formatTime(locale, timeOf(each.issuedAt))}</span>
        </>,
        <Whole>{dayText(locale, each.lastValid)}</Whole>,
        <Standing today={each.today} />,
        <Whole>{t('generation', { number: each.generation })}</Whole>,
      ])}
    />
  )
}

/** Words that a narrow column must not break. */
function Whole({ children }: { readonly children: ComponentChildren }) {
  return <span class="portal__whole">{children}</span>
}

function Standing({ today }: Pick<ListedCertificate, 'today'>) {
  const { t, locale } = useTexts(certificatesTexts)
  return (
    <div class="portal__standing">
      <StatusChip status={today.word} />
      {today.word === 'suspended' && (
        <span class="portal__under">{t('heldSince', { day: dayText(locale, today.since) })}</span>
      )}
      {today.word === 'lapsed' && (
        <span class="portal__under">
          {t('revokedOn', { day: dayText(locale, today.since) })}
          <br />
          {t(`reason.${today.reason}`)}
        </span>
      )}
    </div>
  )
}

function Unknown({ line }: Pick<CertificatesProps, 'line'>) {
  const { t } = useTexts(certificatesTexts)
  return (
    <section class="panel stack">
      <h2>{t('unknownTitle')}</h2>
      <p>{t(line ? 'unknownBody' : 'unknownBodyNoLine')}</p>
      {line && (
        <p>
          <a class="portal__number" href={`tel:${line.number}`}>
            {line.number}
          </a>{' '}
          {t(line.free ? 'free' : 'charged')}
        </p>
      )}
      <p>
        <a href={addressBook.hotline}>{t('otherNumbers')}</a>
      </p>
    </section>
  )
}

function dayText(locale: Locale, at: Moment): string {
  return formatDayShort(locale, dayOf(at))
}

/** Four digits at a time, as one reads them aloud on the telephone. */
function inGroups(serialHex: string): string {
  return serialHex.match(/.{1,4}/g)?.join(' ') ?? ''
}
